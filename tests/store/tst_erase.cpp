// Erasing for good: what goes, what stays, what is said of it, and that nothing of it is left in any file.
#include "tests/store/workspaces.h"

#include "core/session/backups.h"
#include "core/session/erased.h"
#include "core/store/backups.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStorageInfo>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

namespace {

const QString Director = u"王主任"_s;

} // namespace

class tst_Erase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void personIsErasedEverywhere();
    void mentionsAreToldAndErased();
    void whoErasesThemselvesIsNotNamed();
    void evidenceIsErasedInAllVersions();
    void sharedFilesStay();
    void sweepGoesOnAfterACrash();
    void clientIsErased();
    void issuedIsNoHindrance();
    void undoBringsBackTheMark();
    void erasedTextIsKeptApart();
    void nothingIsFound_data();
    void nothingIsFound();
    void rowsThatCameSinceAreSeen();
    void contentThatComesBackIsFound();
    void copiesAreTold();
    void largeFileStaysOutOfMemory();

private:
    [[nodiscard]] Result<ErasureCertificate> erase(const EraseTarget &target, const QStringList &mentions = {});
    [[nodiscard]] Result<JournalHead> go(const ChangeSet &changes);
    [[nodiscard]] Assessment load() { return m_store->load(u"a"_s).value(); }
    [[nodiscard]] QByteArray bytes();
    void check(qint64 erased);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<store::SqliteStore> m_store;
    test::TestClock m_clock;
};

void tst_Erase::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"w.shihe"_s);
    QString error;
    m_store = test::makeWorkspace(m_path, error);
    QVERIFY2(m_store, qPrintable(error));
}

Result<JournalHead> tst_Erase::go(const ChangeSet &changes)
{
    return m_store->apply(changes, u"李明"_s, m_clock.now());
}

Result<ErasureCertificate> tst_Erase::erase(const EraseTarget &target, const QStringList &mentions)
{
    auto erasure = m_store->erasure(target);
    if (!erasure)
        return failure(erasure.error());
    while (true) {
        const auto seen = (*erasure)->look();
        if (!seen)
            return failure(seen.error());
        if (*seen)
            break;
    }
    auto certificate = (*erasure)->carryOut(mentions, u"李明"_s, m_clock.now());
    while (certificate) {
        const auto swept = (*erasure)->sweep();
        if (!swept)
            return failure(swept.error());
        if (*swept)
            break;
    }
    return certificate;
}

QByteArray tst_Erase::bytes()
{
    QByteArray all;
    for (const char *part : {"", "-wal"}) {
        QFile file(m_path + QLatin1String(part));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void tst_Erase::check(qint64 erased)
{
    const auto report = store::check(m_path);
    QVERIFY(report);
    QVERIFY2(!report->fault,
             qPrintable(report->fault.value_or(Error{}).code + report->fault.value_or(Error{}).args.join(u' ')));
    QCOMPARE(report->erased, erased);
}

void tst_Erase::personIsErasedEverywhere()
{
    Answer answer = load().activities.at(0).answers.value(u"alternatives.offered"_s);
    answer.responsible = Director;
    QVERIFY(go({SetAnswer{{u"a"_s, u"x"_s}, u"alternatives.offered"_s, answer},
                SetAction{u"a"_s, Action{.id = u"fix"_s, .title = u"换闸机"_s, .owner = Director}}}));
    answer.informant = u"别人"_s; // the old version names the director still
    QVERIFY(go({SetAnswer{{u"a"_s, u"x"_s}, u"alternatives.offered"_s, answer}}));
    QVERIFY(bytes().contains(Director.toUtf8()));
    const JournalHead before = m_store->head().value();

    const auto done = erase(ErasePerson{Director});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().code));
    QCOMPARE(done->findings.counts,
             (QMap<QString, int>{{u"answer.informant"_s, 1}, {u"answer.responsible"_s, 1}, {u"action.owner"_s, 1}}));
    QCOMPARE(done->beforeHash, before.hash);
    QCOMPARE(done->afterSeq, before.seq + 1);
    QCOMPARE(done->afterHash, m_store->head()->hash);
    QVERIFY(!bytes().contains(Director.toUtf8()));
    QVERIFY(!QJsonDocument(done->toJson()).toJson().contains(Director.toUtf8()));

    const Assessment left = load();
    QCOMPARE(left.actions.at(0).owner, ErasedMark);
    QCOMPARE(left.activities.at(0).answers.value(u"alternatives.offered"_s).responsible, ErasedMark);
    QCOMPARE(left.activities.at(0).answers.value(u"alternatives.offered"_s).informant, u"别人"_s);
    const auto versions = m_store->history({u"a"_s, u"x"_s}, u"alternatives.offered"_s);
    QCOMPARE(versions->at(1).answer->informant, ErasedMark);
    QCOMPARE(erasedIn(left), 2);
    check(3);
}

void tst_Erase::mentionsAreToldAndErased()
{
    Answer answer = load().activities.at(0).answers.value(u"alternatives.offered"_s);
    answer.note = u"王主任说：闸机明年换"_s;
    QVERIFY(go({SetAnswer{{u"a"_s, u"x"_s}, u"alternatives.offered"_s, answer}}));
    answer.note = u"明年换"_s;
    QVERIFY(go({SetAnswer{{u"a"_s, u"x"_s}, u"alternatives.offered"_s, answer}}));
    auto erasure = m_store->erasure(ErasePerson{Director});
    QVERIFY(erasure);
    while (!(*erasure)->look().value()) {
    }
    const QList<Mention> mentions = (*erasure)->findings().mentions;
    QCOMPARE(mentions.size(), 1);
    QCOMPARE(mentions.at(0).text, u"王主任说：闸机明年换"_s);
    QCOMPARE(mentions.at(0).member, u"note"_s);
    QCOMPARE(mentions.at(0).key, (QStringList{u"a"_s, u"x"_s, u"alternatives.offered"_s}));
    erasure->reset();

    const auto done = erase(ErasePerson{Director});
    QCOMPARE(done->findings.mentions.size(), 1); // left
    QVERIFY(bytes().contains(Director.toUtf8()));
    const auto text = erase(EraseTexts{{mentions.at(0).ref}});
    QVERIFY(text);
    QCOMPARE(text->findings.counts, (QMap<QString, int>{{u"answer.note"_s, 1}}));
    QVERIFY(!bytes().contains(Director.toUtf8()));
    check(2);
}

void tst_Erase::whoErasesThemselvesIsNotNamed()
{
    const auto done = erase(ErasePerson{u"李明"_s});
    QVERIFY(done);
    QCOMPARE(done->by, QString());
    QCOMPARE(done->ids.size(), 1); // the person's
    QVERIFY(!bytes().contains(u"李明"_s.toUtf8()));
    QCOMPARE(load().activities.at(0).answers.value(u"alternatives.offered"_s).author, ErasedMark);
    check(1);
    // An answer that is given again by another keeps what was signed before apart.
    Answer answer = load().activities.at(0).answers.value(u"alternatives.offered"_s);
    answer.value = AnswerValue::Partly;
    QVERIFY(m_store->apply({SetAnswer{{u"a"_s, u"x"_s}, u"alternatives.offered"_s, answer}}, {}, m_clock.now()));
    QCOMPARE(load().activities.at(0).answers.value(u"alternatives.offered"_s).author, ErasedMark);
    check(1);
}

void tst_Erase::evidenceIsErasedInAllVersions()
{
    Evidence piece = load().evidence.value(u"e1"_s);
    piece.name = u"年卡协议（改名）.pdf"_s;
    QVERIFY(go({ChangeEvidence{u"a"_s, piece}}));
    const QByteArray content = test::noise(3000).mid(1000, 200);
    QVERIFY(bytes().contains(content));
    const auto done = erase(EraseEvidence{u"a"_s, {u"e1"_s}});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().code));
    QCOMPARE(done->findings.files, 1);
    QCOMPARE(done->findings.fileBytes, 3000);
    QCOMPARE(done->findings.counts.value(u"evidence.name"_s), 2);
    QCOMPARE(done->ids, QStringList{u"e1"_s});
    const QByteArray left = bytes();
    QVERIFY(!left.contains(content));
    for (const QString &text : {u"年卡协议"_s, u"公证处"_s})
        QVERIFY2(!left.contains(text.toUtf8()), qPrintable(text));
    const Evidence gone = load().evidence.value(u"e1"_s);
    QVERIFY(isErased(gone));
    QCOMPARE(gone.size, 3000);
    QCOMPARE(load().activities.at(0).answers.value(u"alternatives.offered"_s).evidence.size(), 2);
    QCOMPARE(m_store->fileBytes().value(), 0);
    check(4);
}

void tst_Erase::sharedFilesStay()
{
    const Evidence first = load().evidence.value(u"e1"_s);
    Evidence second = first;
    second.id = u"e5"_s;
    second.name = u"同一份.pdf"_s;
    QVERIFY(go({AddEvidence{u"a"_s, second}}));
    const auto done = erase(EraseEvidence{{}, {u"e1"_s}});
    QVERIFY(done);
    QCOMPARE(done->findings.sharedFiles, 1);
    QCOMPARE(done->findings.files, 0);
    QVERIFY(!load().evidence.value(u"e5"_s).sha256.isEmpty());
    QCOMPARE(m_store->fileBytes().value(), 3000);
    check(2);
    QVERIFY(erase(EraseEvidence{{}, {u"e5"_s}}));
    QCOMPARE(m_store->fileBytes().value(), 0);
    check(5);
}

void tst_Erase::sweepGoesOnAfterACrash()
{
    auto erasure = m_store->erasure(EraseEvidence{u"a"_s, {u"e1"_s}});
    while (!(*erasure)->look().value()) {
    }
    QVERIFY((*erasure)->carryOut({}, {}, m_clock.now()));
    erasure->reset(); // without a sweep
    check(3);
    m_store.reset();
    m_store = store::open(m_path).value();
    QCOMPARE(m_store->fileBytes().value(), 0);
    QVERIFY(!bytes().contains(test::noise(3000).mid(1000, 200)));
    check(3);
}

void tst_Erase::clientIsErased()
{
    QVERIFY(go({CreateOrganisation{u"other"_s, {u"另一家"_s, u"Other"_s}},
                CreateAssessment{u"b"_s, u"other"_s, {u"门禁"_s, {}}, QDate(2026, 11, 22), {}, {}},
                CreateActivity{u"b"_s, u"z"_s, {u"大门"_s, {}}}}));
    QVERIFY(m_store->keepFigures(u"a"_s, {}));
    const auto done = erase(EraseOrganisation{u"o"_s});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().code));
    QCOMPARE(done->findings.assessments, QStringList{u"a"_s});
    const QByteArray left = bytes();
    for (const QString &text : test::secretsOfWorkspace()) {
        if (text != u"李明"_s) // the consultant stays
            QVERIFY2(!left.contains(text.toUtf8()), qPrintable(text));
    }
    QCOMPARE(m_store->organisations()->size(), 1);
    QCOMPARE(m_store->assessments()->size(), 1);
    QCOMPARE(m_store->load(u"a"_s).error().code, u"store.unknown-assessment"_s);
    QVERIFY(!m_store->canUndo(u"a"_s));
    QVERIFY(m_store->load(u"b"_s));
    check(done->refs.size());
}

void tst_Erase::issuedIsNoHindrance()
{
    for (const QString &state : {u"in-review"_s, u"approved"_s, u"issued"_s})
        QVERIFY(go({SetState{u"a"_s, state}}));
    const StateMark mark = load().mark;
    QVERIFY(erase(ErasePerson{Director}));
    QCOMPARE(load().mark, mark);
    QCOMPARE(load().state, u"issued"_s);
    check(1);
    QVERIFY(erase(EraseOrganisation{u"o"_s}));
    QVERIFY(m_store->assessments()->isEmpty());
}

void tst_Erase::undoBringsBackTheMark()
{
    QVERIFY(go({SetAnswer{{u"a"_s, u"x"_s}, u"alternatives.offered"_s, std::nullopt}}));
    QVERIFY(go({RemoveEvidence{u"a"_s, u"e1"_s}}));
    QVERIFY(erase(EraseEvidence{u"a"_s, {u"e1"_s}})); // removed, but in the history
    QVERIFY(erase(ErasePerson{Director}));
    QVERIFY(m_store->undo(u"a"_s, {}, m_clock.now()).value());
    QVERIFY(m_store->undo(u"a"_s, {}, m_clock.now()).value());
    QVERIFY(isErased(load().evidence.value(u"e1"_s)));
    QCOMPARE(load().activities.at(0).answers.value(u"alternatives.offered"_s).informant, ErasedMark);
    check(4);
    QVERIFY(m_store->redo(u"a"_s, {}, m_clock.now()).value());
    check(4);
}

void tst_Erase::erasedTextIsKeptApart()
{
    QVERIFY(erase(ErasePerson{Director}));
    Answer answer = load().activities.at(0).answers.value(u"alternatives.offered"_s);
    QCOMPARE(answer.informant, ErasedMark);
    answer.value = AnswerValue::Partly;
    QVERIFY(go({SetAnswer{{u"a"_s, u"x"_s}, u"alternatives.offered"_s, answer},
                SetAnswer{{u"a"_s, u"y"_s}, u"alternatives.offered"_s, answer}}));
    // Kept where it was, not written where it is copied to.
    QCOMPARE(load().activities.at(0).answers.value(u"alternatives.offered"_s).informant, ErasedMark);
    QCOMPARE(load().activities.at(1).answers.value(u"alternatives.offered"_s).informant, QString());
    QVERIFY(!bytes().contains(ErasedMark.toUtf8()));
    answer.informant.clear();
    QVERIFY(go({SetAnswer{{u"a"_s, u"x"_s}, u"alternatives.offered"_s, answer}}));
    QCOMPARE(load().activities.at(0).answers.value(u"alternatives.offered"_s).informant, QString());
    check(1);
}

void tst_Erase::nothingIsFound_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("person") << 0;
    QTest::newRow("evidence") << 1;
    QTest::newRow("organisation") << 2;
    QTest::newRow("text") << 3;
    QTest::newRow("empty name") << 4;
}

void tst_Erase::nothingIsFound()
{
    QFETCH(const int, which);
    const QList<EraseTarget> targets{ErasePerson{u"nobody"_s}, EraseEvidence{{}, {u"e77"_s}}, EraseOrganisation{u"p"_s},
                                     EraseTexts{{u"ff"_s}}, ErasePerson{u" "_s}};
    const auto head = m_store->head();
    const auto done = erase(targets.at(which));
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store.nothing-to-erase"_s);
    QCOMPARE(m_store->head().value(), head.value());
    check(0);
}

void tst_Erase::rowsThatCameSinceAreSeen()
{
    auto erasure = m_store->erasure(ErasePerson{Director});
    while (!(*erasure)->look().value()) {
    }
    QCOMPARE((*erasure)->findings().texts, 1);
    QVERIFY(go({SetAction{u"a"_s, Action{.id = u"fix"_s, .title = u"换闸机"_s, .owner = Director}}}));
    const auto done = (*erasure)->carryOut({}, {}, m_clock.now());
    QVERIFY(done);
    QCOMPARE(done->findings.texts, 2);
    QVERIFY((*erasure)->sweep().value());
    QVERIFY(!bytes().contains(Director.toUtf8()));
    erasure->reset();
    check(2);
}

void tst_Erase::contentThatComesBackIsFound()
{
    const auto content =
        test::rowsOf(m_path, u"SELECT ref, hex(salt), text FROM content WHERE text = '王主任'"_s).at(0);
    QVERIFY(erase(ErasePerson{Director}));
    m_store.reset();
    QVERIFY(test::tamper(m_path, u"INSERT INTO content (ref, salt, text) VALUES (?, ?, ?)"_s,
                         {content.at(0), QByteArray::fromHex(content.at(1).toLatin1()), content.at(2)}));
    const auto report = store::check(m_path);
    QVERIFY(report && report->fault);
    QCOMPARE(report->fault->code, u"store.check-unerased"_s);
    QCOMPARE(report->fault->args.at(0), content.at(0));
}

void tst_Erase::copiesAreTold()
{
    const QString folder = usualBackupFolder(m_path);
    BackupRun run;
    const QDateTime now = m_clock.now();
    const store::FileBackups backups;
    const auto older = backups.make(m_path, folder, now, run);
    QVERIFY(older);
    const QString migrated = m_folder->filePath(u"w.format-1.20260101-000000000.shihe"_s);
    QVERIFY(QFile::copy(older->path, migrated));
    auto erasure = m_store->erasure(ErasePerson{Director});
    while (!(*erasure)->look().value()) {
    }
    QVERIFY((*erasure)->carryOut({}, {}, m_clock.now()));
    QVERIFY((*erasure)->sweep().value());
    const auto newer = backups.make(m_path, folder, now.addSecs(60), run);
    QVERIFY(newer);
    auto copies = (*erasure)->copies(folder);
    QVERIFY(copies);
    QCOMPARE(copies->size(), 2);
    QCOMPARE(copies->at(0).path, migrated);
    QVERIFY(!copies->at(0).until);
    QCOMPARE(copies->at(1).path, older->path);
    QCOMPARE(copies->at(1).until, dayInChina(now).addDays(BackupPolicy().days));
    QVERIFY(deleteCopies(*copies));
    QVERIFY(copies->at(0).deleted && copies->at(1).deleted);
    QVERIFY(!QFile::exists(older->path) && QFile::exists(newer->path));
    // What can't be looked into may hold it.
    QFile broken(older->path);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no database") > 0);
    broken.close();
    const auto unsure = (*erasure)->copies(folder);
    QCOMPARE(unsure->size(), 1);
    QVERIFY(unsure->at(0).unreadable);
}

void tst_Erase::largeFileStaysOutOfMemory()
{
#ifndef Q_OS_LINUX
    QSKIP("reads /proc");
#else
    constexpr qint64 Size = 300LL * 1024 * 1024;
    if (QStorageInfo(m_folder->path()).bytesAvailable() < 3 * Size)
        QSKIP("needs 900 MiB on the disk of temporary files");
    const auto peak = [] {
        QFile status(u"/proc/self/status"_s);
        const bool opened = status.open(QIODevice::ReadOnly);
        const QByteArray text = opened ? status.readAll() : QByteArray();
        const qsizetype at = text.indexOf("VmHWM:");
        return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong() * 1024;
    };
    const QString film = m_folder->filePath(u"film.mp4"_s);
    QFile sparse(film);
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(Size));
    sparse.close();
    const qint64 before = peak();
    QVERIFY(before > 0);
    auto stored = m_store->addContent(film);
    QVERIFY(stored);
    QCOMPARE(stored->size, Size);
    stored->id = u"film"_s;
    QVERIFY(go({AddEvidence{u"a"_s, *stored}}));
    QVERIFY(m_store->exportContent(stored->sha256, m_folder->filePath(u"out.mp4"_s)));
    QVERIFY(erase(EraseEvidence{u"a"_s, {u"film"_s}}));
    QCOMPARE(m_store->fileBytes().value(), 3000);
    const qint64 grown = peak() - before;
    QVERIFY2(grown < Size / 4, qPrintable(QString::number(grown / 1024 / 1024) + u" MiB"_s));
    check(2);
#endif
}

QTEST_GUILESS_MAIN(tst_Erase)
#include "tst_erase.moc"
