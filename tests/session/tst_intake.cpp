// Evidence comes in by a queue of files and goes out as a folder that `sha256sum -c` accepts; on a real workspace file.
#include "core/assessment/validity.h"
#include "core/base/digest.h"
#include "core/catalog/compiled.h"
#include "core/session/filing.h"
#include "core/session/gathering.h"
#include "core/session/intake.h"
#include "core/session/references.h"
#include "core/store/store.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MiB = 1024 * 1024;

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return {QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC}; }
};

} // namespace

class tst_Intake final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void foldersAreGatheredBeforeTheyAreRead();
    void filesComeInWhileAnswersAreGiven();
    void sameContentServesBothAnswers();
    void aFileGoesWhereItWasMeantFor();
    void aDraftStaysADraft();
    void aboveTheLimitIsRefusedUnread();
    void cancelLeavesNothingHalf();
    void theEndLeavesNothingHalf();
    void contentGoesOutStepByStep();
    void safeNames_data();
    void safeNames();
    void theFolderIsProvenBySha256sum();
    void aFilingLeftAloneLeavesNothing();
    void theRegisterNamesEveryPiece();
    void linksLeadToTheNetAlone_data();
    void linksLeadToTheNetAlone();
    void programsAreKnownByTheirNames();
    void validity_data();
    void validity();

private:
    QString file(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QStringList practices(qsizetype count) const;
    [[nodiscard]] QString workspaceFile() const { return m_folder->filePath(u"工作区.shihe"_s); }
    void open(const QString &id);
    void runThrough();
    void checkFile() const;

    std::shared_ptr<const Catalog> m_catalog;
    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<WorkspaceSession> m_workspace;
    std::unique_ptr<AssessmentSession> m_session;
    std::unique_ptr<Intake> m_intake;
};

void tst_Intake::initTestCase()
{
    auto catalog = builtIn();
    QVERIFY(catalog);
    m_catalog = std::make_shared<const Catalog>(std::move(*catalog));
}

void tst_Intake::init()
{
    m_intake.reset();
    m_session.reset();
    m_workspace.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = store::create(workspaceFile());
    QVERIFY(created);
    m_store = std::move(*created);
    m_workspace = std::make_unique<WorkspaceSession>(*m_store, m_clock);
    const auto made = m_workspace->createAssessment(*m_catalog, {u"公司"_s, u"Company"_s}, {u"门禁"_s, u"Gate"_s},
                                                    QDate(2026, 11, 22));
    QVERIFY(made);
    open(*made);
}

void tst_Intake::open(const QString &id)
{
    m_intake.reset();
    m_session.reset();
    auto session = AssessmentSession::open(*m_workspace, m_catalog, id);
    QVERIFY(session);
    m_session = std::move(*session);
    m_intake = std::make_unique<Intake>(*m_session);
    m_intake->setLimit(100 * MiB);
}

QString tst_Intake::file(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("no file");
    return path;
}

QStringList tst_Intake::practices(qsizetype count) const
{
    QStringList found;
    for (const QString &id : m_session->evaluation().applicable) {
        if (m_catalog->practice(id)->scope == Scope::Activity && found.size() < count)
            found << id;
    }
    return found;
}

void tst_Intake::runThrough()
{
    QSignalSpy ended(m_intake.get(), &Intake::ended);
    QVERIFY(ended.wait(20'000));
}

void tst_Intake::checkFile() const
{
    const auto found = store::check(workspaceFile());
    QVERIFY(found);
    QVERIFY2(!found->fault, qPrintable(found->fault.value_or(Error{}).code));
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
    const QStringList some = practices(2);
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
    const QStringList some = practices(2);
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
    QCOMPARE(store::info(workspaceFile())->files, 1);
    checkFile();
}

void tst_Intake::aFileGoesWhereItWasMeantFor()
{
    const QString practice = practices(1).at(0);
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
    const QStringList some = practices(1);
    Answer mostly;
    mostly.value = AnswerValue::Mostly;
    mostly.note = u"去年的话"_s;
    QVERIFY(m_session->setAnswer(some.at(0), mostly));
    const auto copy =
        m_workspace->copyAssessment(*m_catalog, m_session->assessment(), {u"次年"_s, u"Next"_s}, QDate(2027, 11, 22));
    QVERIFY(copy);
    open(*copy);
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
    const QString practice = practices(1).at(0);
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
    QCOMPARE(store::info(workspaceFile())->files, 1);
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
    QCOMPARE(store::info(workspaceFile())->files, 0);
    QVERIFY(m_session->assessment().evidence.isEmpty());
    checkFile();
}

void tst_Intake::contentGoesOutStepByStep()
{
    const QByteArray bytes = QByteArray(3 * MiB, 'x') + "end";
    const auto id = m_session->addEvidence(practices(1).at(0), file(u"a.bin"_s, bytes));
    QVERIFY(id);
    const QString digest = m_session->assessment().evidence.value(*id).sha256;
    const QString out = m_folder->filePath(u"out.bin"_s);
    {
        auto download = m_store->download(digest, out);
        QVERIFY(download);
        QVERIFY(!*(*download)->step());
    }
    QVERIFY(!QFile::exists(out)); // left alone, it leaves nothing
    auto download = m_store->download(digest, out);
    QVERIFY(download);
    int steps = 1;
    for (; !*(*download)->step(); ++steps)
        QVERIFY(!QFile::exists(out));
    QCOMPARE(steps, 5);
    QCOMPARE((*download)->done(), (*download)->total());
    QFile written(out);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(sha256Hex(written.readAll()), digest);
    QCOMPARE(m_store->content(digest, 10)->size(), 10);
    QCOMPARE(*m_store->content(digest, 100 * MiB), bytes);
    QCOMPARE(m_store->content(QString(64, u'0'), 10).error().code, u"store.unknown-content"_s);
    QCOMPARE(m_store->download(digest, m_folder->filePath(u"no/where"_s)).error().code, u"file.not-writable"_s);
}

void tst_Intake::safeNames_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("name");
    QTest::newRow("Chinese stays") << u"告知书（2026）.pdf"_s << u"告知书（2026）.pdf"_s;
    QTest::newRow("ways up") << u"../../etc/passwd"_s << u"-..-etc-passwd"_s;
    QTest::newRow("Windows") << u"a:b*c?.txt"_s << u"a-b-c-.txt"_s;
    QTest::newRow("reserved") << u"CON.txt"_s << u"_CON.txt"_s;
    QTest::newRow("hidden") << u".profile"_s << u"profile"_s;
    QTest::newRow("backwards") << u"a\u202Egpj.exe"_s << u"a-gpj.exe"_s;
    QTest::newRow("line break") << u"a\nb.txt"_s << u"a-b.txt"_s;
    QTest::newRow("ends in dots") << u"name. ."_s << u"name"_s;
    QTest::newRow("nothing left") << u"..."_s << u"evidence"_s;
    QTest::newRow("long") << QString(300, u'长') + u".pdf"_s << QString(65, u'长') + u".pdf"_s;
}

void tst_Intake::safeNames()
{
    QFETCH(QString, wish);
    QTEST(safeFileName(wish), "name");
}

void tst_Intake::theFolderIsProvenBySha256sum()
{
    for (const auto &[name, bytes] : {std::pair{u"a/告知书.pdf"_s, "one"}, std::pair{u"b/告知书.pdf"_s, "two"},
                                      std::pair{u"c/SHA256SUMS"_s, "three"}, std::pair{u"d/Film.MP4"_s, "four"},
                                      std::pair{u"e/film.mp4"_s, "five"}, std::pair{u"f/-n x\\y.txt"_s, "six"}})
        QVERIFY(m_session->addEvidence(practices(1).at(0), file(name, bytes)));
    Evidence paper;
    paper.kind = EvidenceKind::Paper;
    paper.name = u"合同"_s;
    paper.reference = u"档案室 3 柜"_s;
    QVERIFY(m_session->addEvidence({}, paper));
    const auto words = Words::load(u":/i18n"_s);
    QVERIFY(words);
    const QString wish = m_folder->filePath(u"证据"_s);
    QVERIFY(QDir().mkpath(wish)); // there is one already: it stays as it is
    Filing filing(*m_session, wish, *words, Language::Zh);
    QVERIFY(filing.begin());
    int steps = 0;
    for (;; ++steps) {
        const auto ended = filing.step();
        QVERIFY(ended);
        if (*ended)
            break;
        QVERIFY(!QFileInfo::exists(filing.folder())); // whole or not at all
    }
    QCOMPARE(filing.folder(), wish + u" (2)"_s);
    QCOMPARE(filing.files(), 6);
    QCOMPARE(filing.done(), filing.total());
    QVERIFY(steps >= 12);
    const QDir folder(filing.folder());
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    QCOMPARE(names.size(), 8);
    QVERIFY(names.contains(u"告知书.pdf"_s) && names.contains(u"告知书 (2).pdf"_s));
    QVERIFY(names.contains(u"SHA256SUMS (2)"_s));
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(), 8);
    QVERIFY(QDir(wish).isEmpty());
    QVERIFY(QDir(m_folder->path()).entryList({u"*.part*"_s}).isEmpty());

    const QString sha256sum = QStandardPaths::findExecutable(u"sha256sum"_s);
    if (sha256sum.isEmpty())
        QSKIP("no sha256sum on this system");
    const auto proven = [&] {
        QProcess run;
        run.setWorkingDirectory(folder.path());
        run.start(sha256sum, {u"--check"_s, u"--strict"_s, u"SHA256SUMS"_s});
        return run.waitForFinished() && run.exitCode() == 0 && run.readAllStandardOutput().count(": OK") == 7;
    };
    QVERIFY(proven());
    QFile changed(folder.filePath(u"告知书.pdf"_s));
    QVERIFY(changed.open(QIODevice::Append) && changed.write("!") == 1);
    changed.close();
    QVERIFY(!proven());
}

void tst_Intake::aFilingLeftAloneLeavesNothing()
{
    QVERIFY(m_session->addEvidence(practices(1).at(0), file(u"a.bin"_s, QByteArray(3 * MiB, 'x'))));
    const auto words = Words::load(u":/i18n"_s);
    QVERIFY(words);
    const QString wish = m_folder->filePath(u"out"_s);
    {
        Filing filing(*m_session, wish, *words, Language::En);
        QVERIFY(filing.begin());
        QVERIFY(!*filing.step() && !*filing.step());
        QVERIFY(filing.done() > 0);
    }
    QVERIFY(QDir(m_folder->path()).entryList({u"out*"_s}).isEmpty());
    Filing nowhere(*m_session, file(u"plain"_s, "x") + u"/below"_s, *words, Language::En);
    QCOMPARE(nowhere.begin().error().code, u"file.not-writable"_s);
}

void tst_Intake::theRegisterNamesEveryPiece()
{
    Evidence link;
    link.kind = EvidenceKind::Link;
    link.name = u"=cmd|' /C calc'!A0"_s;
    link.reference = u"https://example.com/a,b"_s;
    link.validUntil = QDate(2027, 1, 31);
    link.source = u"法务说：\"最新版\""_s;
    link.sensitive = false;
    const QString practice = practices(1).at(0);
    QVERIFY(m_session->addEvidence(practice, link));
    const auto words = Words::load(u":/i18n"_s);
    QVERIFY(words);
    const QByteArray bytes = evidenceRegister(*m_session, {}, *words, Language::Zh);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const QString text = QString::fromUtf8(bytes.mid(3));
    QCOMPARE(text.count(u"\r\n"_s), 2);
    QVERIFY(text.contains(u"\r\n'=cmd|"_s)); // no formula
    QVERIFY(text.contains(u"\"https://example.com/a,b\""_s));
    QVERIFY(text.contains(u"2027-01-31"_s));
    QVERIFY(text.contains(u"\"法务说：\"\"最新版\"\"\""_s));
    QVERIFY(text.contains(m_catalog->practice(practice)->question.zh));
    QVERIFY2(!text.contains(u'['), "a word is missing");
}

void tst_Intake::linksLeadToTheNetAlone_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("reference"); // empty: refused
    QTest::newRow("as it is") << u"https://www.cac.gov.cn/a.htm?x=1"_s << u"https://www.cac.gov.cn/a.htm?x=1"_s;
    QTest::newRow("without a scheme") << u"  www.cac.gov.cn/a "_s << u"https://www.cac.gov.cn/a"_s;
    QTest::newRow("a Chinese path") << u"https://example.com/告知书"_s
                                    << u"https://example.com/%E5%91%8A%E7%9F%A5%E4%B9%A6"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("a script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("nothing") << u" "_s << QString();
    QTest::newRow("words") << u"in the red folder"_s << QString();
}

void tst_Intake::linksLeadToTheNetAlone()
{
    QFETCH(QString, address);
    QFETCH(QString, reference);
    const auto piece = linkTo(address, {});
    QCOMPARE(piece.has_value(), !reference.isEmpty());
    if (!piece) {
        QCOMPARE(piece.error().code, u"session.no-address"_s);
        return;
    }
    QCOMPARE(piece->reference, reference);
    QVERIFY(!piece->name.isEmpty());
    QCOMPARE(paperAt(u" "_s, u"here"_s).error().code, u"session.paper-without-name"_s);
    QCOMPARE(paperAt(u" 合同 "_s, u"档案室"_s)->name, u"合同"_s);
}

void tst_Intake::programsAreKnownByTheirNames()
{
    QVERIFY(isProgram(u"setup.EXE"_s) && isProgram(u"a.pdf.lnk"_s) && isProgram(u"x.sh"_s));
    QVERIFY(!isProgram(u"exe"_s) && !isProgram(u"告知书.pdf"_s) && !isProgram(u"a.docx"_s));
}

void tst_Intake::validity_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<Validity>("validity");
    QTest::newRow("no end known") << QDate() << Validity::Open;
    QTest::newRow("yesterday") << QDate(2026, 11, 21) << Validity::Expired;
    QTest::newRow("its last day") << QDate(2026, 11, 22) << Validity::EndsSoon;
    QTest::newRow("in thirty days") << QDate(2026, 12, 22) << Validity::EndsSoon;
    QTest::newRow("later") << QDate(2026, 12, 23) << Validity::Good;
}

void tst_Intake::validity()
{
    QFETCH(QDate, until);
    Evidence piece;
    if (until.isValid())
        piece.validUntil = piece.keepUntil = until;
    const QDate day(2026, 11, 22);
    QTEST(validityOf(piece, day), "validity");
    QCOMPARE(isOverdue(piece, day), validityOf(piece, day) == Validity::Expired);
}

QTEST_GUILESS_MAIN(tst_Intake)
#include "tst_intake.moc"
