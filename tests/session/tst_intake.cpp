// Evidence comes in by a queue of files; on a real workspace file.
#include "workplace.h"

#include "core/session/gathering.h"
#include "core/session/intake.h"
#include "core/session/references.h"

#include <QSignalSpy>

using namespace shihe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MiB = 1024 * 1024;

} // namespace

class tst_Intake final : public QObject, private test::Workplace
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_intake.reset();
        begin(QDate(2026, 11, 22));
        m_intake = std::make_unique<Intake>(*m_session);
        m_intake->setLimit(100 * MiB);
    }
    void foldersAreGatheredBeforeTheyAreRead();
    void filesComeInWhileAnswersAreGiven();
    void sameContentServesBothAnswers();
    void aFileGoesWhereItWasMeantFor();
    void aDraftStaysADraft();
    void aboveTheLimitIsRefusedUnread();
    void beyondTheQuotaIsRefusedUnread();
    void issuedTakesNoFile();
    void cancelLeavesNothingHalf();
    void theEndLeavesNothingHalf();

private:
    void reopen(const QString &id);
    void runThrough();

    std::unique_ptr<Intake> m_intake;
};

void tst_Intake::reopen(const QString &id)
{
    m_intake.reset();
    open(id);
    m_intake = std::make_unique<Intake>(*m_session);
    m_intake->setLimit(100 * MiB);
}

void tst_Intake::runThrough()
{
    QSignalSpy ended(m_intake.get(), &Intake::ended);
    QVERIFY(ended.wait(20'000));
}

void tst_Intake::foldersAreGatheredBeforeTheyAreRead()
{
    const QString top = m_folder->filePath(u"材料"_s);
    file(u"材料/告知书.txt"_s, "12345");
    file(u"材料/深/更深/b.txt"_s, "123");
    file(u"材料/空.txt"_s, "");
    file(u"材料/.hidden/secret.txt"_s, "1");
    file(u"材料/Thumbs.db"_s, "1");
    file(u"材料/大.bin"_s, QByteArray(2000, 'x'));
    QFile::link(top, top + u"/深/loop"_s);
    const std::atomic_bool no = false, yes = true;
    const QString inside = top + u"/告知书.txt"_s;
    const Gathered all = gather({top, inside, m_folder->filePath(u"none"_s)}, 1000, no);
    QCOMPARE(all.files, QStringList({inside, top + u"/深/更深/b.txt"_s}));
    QCOMPARE(all.bytes, 8);
    QCOMPARE(all.empty, 1);
    QCOMPARE(all.tooLarge.size(), 1);
    QCOMPARE(all.tooLarge.at(0).second, 2000);
    QCOMPARE(all.unreadable, QStringList{m_folder->filePath(u"none"_s)});
    QVERIFY(gather({top}, 1000, yes).files.isEmpty());
}

void tst_Intake::filesComeInWhileAnswersAreGiven()
{
    const QStringList some = practices(Scope::Activity, 2);
    QSignalSpy taken(m_intake.get(), &Intake::taken);
    QSignalSpy progressed(m_intake.get(), &Intake::progressed);
    m_intake->add(
        {{file(u"录像.mp4"_s, QByteArray(5 * MiB + 7, 'v')), some.at(0)}, {file(u"b.txt"_s, "b"), some.at(0)}});
    QVERIFY(m_intake->isRunning());
    QCOMPARE(m_intake->currentName(), u"录像.mp4"_s);
    int last = 0;
    bool moved = false;
    connect(m_intake.get(), &Intake::progressed, this, [&] {
        QVERIFY(m_intake->percent() >= last && m_intake->percent() <= 100);
        moved |= m_intake->percent() > 0 && m_intake->percent() < 100;
        last = m_intake->percent();
        if (progressed.size() == 4) {
            Answer yes;
            yes.value = AnswerValue::Yes;
            QVERIFY(m_session->setAnswer(some.at(1), yes));
        }
    });
    runThrough();
    QVERIFY(moved);
    QVERIFY(progressed.size() > 10); // small steps
    QCOMPARE(taken.size(), 2);
    QCOMPARE(m_intake->filesDone(), 2);
    QCOMPARE(m_session->answer(some.at(0))->evidence.size(), 2);
    QCOMPARE(m_session->answer(some.at(1))->value, AnswerValue::Yes);
    QVERIFY(m_session->undo()); // a step a file
    QCOMPARE(m_session->answer(some.at(0))->evidence.size(), 1);
    checkFile();
}

void tst_Intake::sameContentServesBothAnswers()
{
    const QStringList some = practices(Scope::Activity, 2);
    QList<Intake::How> how;
    connect(m_intake.get(), &Intake::taken, this, [&](const auto &, Intake::How each) { how << each; });
    m_intake->add({{file(u"1.txt"_s, "same"), some.at(0)},
                   {file(u"2.txt"_s, "same"), some.at(1)},
                   {file(u"3.txt"_s, "same"), some.at(1)},
                   {file(u"4.txt"_s, "same")}});
    runThrough();
    QCOMPARE(how,
             QList<Intake::How>({Intake::How::New, Intake::How::Known, Intake::How::NoChange, Intake::How::NoChange}));
    QCOMPARE(m_session->assessment().evidence.size(), 1);
    QCOMPARE(m_session->practicesOf(m_session->assessment().evidence.firstKey()), some);
    QCOMPARE(store::info(path())->files, 1);
    checkFile();
}

void tst_Intake::aFileGoesWhereItWasMeantFor()
{
    const QString practice = practices(Scope::Activity, 1).at(0);
    const QString first = m_session->activity().id;
    const auto second = m_session->addActivity({u"食堂"_s, u"Canteen"_s});
    QVERIFY(second);
    m_intake->add({{file(u"a.txt"_s, "a"), practice, first}});
    m_session->setActivity(*second); // another one is shown by the time it is in
    runThrough();
    QVERIFY(!m_session->answer(practice));
    const QString piece = m_session->assessment().evidence.firstKey();
    QCOMPARE(m_session->usesOf(piece).size(), 1);
    QCOMPARE(m_session->usesOf(piece).at(0).place.activity, first);
    QVERIFY(!m_session->removeEvidence(practice, piece)); // not here
    QVERIFY(m_session->removeEvidence(practice, piece, first));
    QVERIFY(m_session->assessment().evidence.isEmpty());
}

void tst_Intake::aDraftStaysADraft()
{
    const QStringList some = practices(Scope::Activity, 1);
    Answer mostly;
    mostly.value = AnswerValue::Mostly;
    mostly.note = u"去年的话"_s;
    QVERIFY(m_session->setAnswer(some.at(0), mostly));
    const auto copy =
        m_workspace->copyAssessment(*m_catalog, m_session->assessment(), {u"次年"_s, u"Next"_s}, QDate(2027, 11, 22));
    QVERIFY(copy);
    reopen(*copy);
    m_intake->add({{file(u"a.txt"_s, "a"), some.at(0)}});
    runThrough();
    QVERIFY(!m_session->answer(some.at(0)));
    const auto draft = m_session->carried(some.at(0));
    QVERIFY(draft);
    QCOMPARE(draft->note, mostly.note);
    QCOMPARE(draft->evidence.size(), 1);
    QVERIFY(m_session->removeEvidence(some.at(0), draft->evidence.at(0)));
    QCOMPARE(m_session->carried(some.at(0))->note, mostly.note);
    checkFile();
}

void tst_Intake::beyondTheQuotaIsRefusedUnread()
{
    m_intake->setQuota(2 * MiB);
    QSignalSpy refused(m_intake.get(), &Intake::refused);
    m_intake->add({{file(u"一.bin"_s, QByteArray(MiB, 'x'))},
                   {file(u"二.bin"_s, QByteArray(MiB + 1, 'y'))}, // one byte too many
                   {file(u"三"_s, "c")}});
    runThrough();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(1).value<Error>().code, u"session.over-quota"_s);
    QCOMPARE(m_session->assessment().evidence.size(), 2);
    QCOMPARE(m_session->workspace().store().fileBytes().value(), MiB + 1);
    checkFile();
}

void tst_Intake::issuedTakesNoFile()
{
    Store &store = m_session->workspace().store();
    for (const QString &state : assessmentStates().mid(1)) // past the session, which would ask for the red lines
        QVERIFY(store.apply({SetState{m_session->assessment().id, state}}, {}, QDateTime::currentDateTimeUtc()));
    QVERIFY(m_session->readAgain());
    QVERIFY(m_session->isFixed());
    QSignalSpy refused(m_intake.get(), &Intake::refused);
    m_intake->add({{file(u"一.txt"_s, "x")}});
    runThrough();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(1).value<Error>().code, u"store.issued"_s);
    QCOMPARE(store.fileBytes().value(), 0);
    checkFile();
}

void tst_Intake::aboveTheLimitIsRefusedUnread()
{
    m_intake->setLimit(MiB);
    QSignalSpy refused(m_intake.get(), &Intake::refused);
    m_intake->add(
        {{file(u"大.bin"_s, QByteArray(MiB + 1, 'x'))}, {m_folder->filePath(u"gone"_s)}, {file(u"c"_s, "c")}});
    runThrough();
    QCOMPARE(refused.size(), 2); // and the rest goes on
    const auto error = refused.at(0).at(1).value<Error>();
    QCOMPARE(error.code, u"session.file-over-limit"_s);
    QCOMPARE(error.args, QStringList({u"大.bin"_s, u"2"_s, u"1"_s}));
    QCOMPARE(refused.at(1).at(1).value<Error>().code, u"file.not-found"_s);
    QCOMPARE(m_session->assessment().evidence.size(), 1);
}

void tst_Intake::cancelLeavesNothingHalf()
{
    const QString practice = practices(Scope::Activity, 1).at(0);
    const QString shot = file(u"截图.png"_s, "png");
    m_intake->add({{file(u"a.txt"_s, "a"), practice},
                   {file(u"film.bin"_s, QByteArray(4 * MiB, 'f')), practice},
                   {shot, practice, {}, true}});
    QSignalSpy ended(m_intake.get(), &Intake::ended);
    connect(m_intake.get(), &Intake::progressed, this, [this] {
        if (m_intake->filesDone() == 1 && m_intake->percent() > 60)
            m_intake->cancel();
    });
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.at(0).at(0).toBool(), true);
    QVERIFY(!m_intake->isRunning());
    QCOMPARE(m_session->answer(practice)->evidence.size(), 1); // what was through stays
    QCOMPARE(store::info(path())->files, 1);
    QVERIFY(!QFile::exists(shot)); // ours
    checkFile();
}

void tst_Intake::theEndLeavesNothingHalf()
{
    m_intake->add({{file(u"film.bin"_s, QByteArray(4 * MiB, 'f'))}});
    QSignalSpy progressed(m_intake.get(), &Intake::progressed);
    QTRY_VERIFY(progressed.size() > 6);
    QVERIFY(m_intake->isRunning());
    m_intake.reset();
    QCOMPARE(store::info(path())->files, 0);
    QVERIFY(m_session->assessment().evidence.isEmpty());
    checkFile();
}

QTEST_GUILESS_MAIN(tst_Intake)
#include "tst_intake.moc"
