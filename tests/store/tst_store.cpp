// What goes into a workspace comes out again, and whatever is no workspace of ours is refused and left as it is.
#include "tests/store/editing.h"

#include <QDirIterator>
#include <QFile>
#include <QSysInfo>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_Store final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackAsItWentIn();
    void nothingLiesBesideAClosedWorkspace();
    void createOverwritesNothing();
    void refusesAndLeavesUntouched_data();
    void refusesAndLeavesUntouched();
    void cutFileIsDamaged();
    void newerFormatIsReadOnly();
    void unreadableNewerFormatIsRefused();
    void readOnlyFolder();
    void readOnlyFile();
    void secondProgramIsToldWhoAndMayRead();
    void lockOfADeadProgramIsTakenOver();
    void vanishedFileTakesNoEdit();
    void failedSetChangesNothing_data();
    void failedSetChangesNothing();
    void undoAndRedoOverSessions();
    void newStepEndsRedo();
    void evidenceIsKeptOnce();
    void evidenceComesOutAsItWentIn();
    void unclaimedFilesAreDropped();
    void infoCounts();

private:
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] QStringList folder() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

const Place Gate{u"a"_s, u"x"_s};

Answer answered(AnswerValue value)
{
    Answer answer;
    answer.value = value;
    return answer;
}

} // namespace

void tst_Store::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"评估 #1 100%.shihe"_s);
}

QByteArray tst_Store::bytes() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QStringList tst_Store::folder() const
{
    return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
}

void tst_Store::comesBackAsItWentIn()
{
    QString error;
    auto store = test::makeWorkspace(m_path, error);
    QVERIFY2(store, qPrintable(error));
    const auto before = store->load(u"a"_s);
    QVERIFY(before);
    store.reset();

    const auto opened = store::open(m_path);
    QVERIFY(opened);
    QVERIFY(!(*opened)->readOnly());
    const auto after = (*opened)->load(u"a"_s);
    QVERIFY(after);
    QVERIFY(*after == *before);
    QCOMPARE(after->organisation.name, (Text{u"杭州野生动物世界有限公司"_s, u"Hangzhou Safari Park"_s}));
    QCOMPARE(after->asOf, QDate(2026, 11, 22));
    QCOMPARE(after->state, u"draft"_s);
    QCOMPARE(after->activities.size(), 2);
    QCOMPARE(after->activities.at(1).title, (Text{u"检票"_s, u"Tickets"_s})); // the new name was undone
    const Profile &profile = after->activities.at(0).profile;
    QVERIFY(profile.value(u"modalities"_s) == FactValue(QStringList{u"face"_s, u"fingerprint"_s}));
    QVERIFY(profile.value(u"minors"_s) == FactValue(true));
    QVERIFY(profile.value(u"purpose"_s) == FactValue(u"access"_s));
    QVERIFY(after->organisation.profile.value(u"persons_total"_s) == FactValue(qint64(10'000'000)));
    const Answer answer = after->activities.at(0).answers.value(u"alternatives.offered"_s);
    QCOMPARE(answer.value, AnswerValue::No);
    QCOMPARE(answer.note, u"入园须知要求刷脸，\"未提供\"其他方式\n第二行"_s);
    QCOMPARE(answer.evidence, (QStringList{u"e2"_s, u"e1"_s}));
    QVERIFY(answer.risk == (RiskOverride{3, 1, u"孩子多"_s}));
    QCOMPARE(answer.basis, Basis::DocumentSeen);
    QCOMPARE(answer.informant, u"王主任"_s);
    QCOMPARE(answer.author, u"李明"_s);
    QVERIFY(answer.at.isValid());
    QCOMPARE(after->organisation.answers.value(u"remote.none"_s).reason, u"没有远程识别"_s);
    const Evidence piece = after->evidence.value(u"e1"_s);
    QCOMPARE(piece.name, u"年卡协议 2019.pdf"_s);
    QCOMPARE(piece.sha256, sha256Hex(test::noise(3000)));
    QCOMPARE(piece.size, 3000);
    QVERIFY(!piece.sensitive);
    QCOMPARE(piece.keepUntil, QDate(2030, 1, 2));
    QCOMPARE(piece.source, u"公证处"_s);

    const auto summaries = (*opened)->assessments();
    QVERIFY(summaries);
    QCOMPARE(summaries->size(), 1);
    QCOMPARE(summaries->at(0).title.en, u"Annual pass"_s);
    QCOMPARE(summaries->at(0).organisationName.zh, u"杭州野生动物世界有限公司"_s);
    QVERIFY(summaries->at(0).changedAt.isValid());
    QCOMPARE((*opened)->catalog(QString(64, u'c')).value_or(QByteArray()), QByteArray("a catalog"));
    QCOMPARE((*opened)->load(u"b"_s).error().code, u"store.unknown-assessment"_s);
}

void tst_Store::nothingLiesBesideAClosedWorkspace()
{
    QString error;
    QVERIFY(test::makeWorkspace(m_path, error));
    QCOMPARE(folder().size(), 1);
    QVERIFY(store::open(m_path, {store::Access::Read}));
    QVERIFY(store::check(m_path));
    QCOMPARE(folder().size(), 1);
}

void tst_Store::createOverwritesNothing()
{
    QVERIFY(writeFile(m_path, "mine"));
    const auto created = store::create(m_path);
    QVERIFY(!created);
    QCOMPARE(created.error().code, u"store.exists"_s);
    QCOMPARE(bytes(), QByteArray("mine"));
    QCOMPARE(store::create(m_folder->filePath(u"no/such/folder.shihe"_s)).error().code, u"store.not-opened"_s);
    QCOMPARE(folder().size(), 1);
}

void tst_Store::refusesAndLeavesUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("no bytes") << QByteArray("") << u"store.not-a-workspace"_s;
    QTest::newRow("text") << QByteArray("SQLite format 3 is what this is about") << u"store.not-a-workspace"_s;
    QTest::newRow("a few bytes of SQLite") << QByteArray("SQLite format 3\0\x10\0", 18) << u"store.damaged"_s;
    QTest::newRow("noise") << test::noise(8192) << u"store.not-a-workspace"_s;

    const QTemporaryDir folder;
    const QString other = folder.filePath(u"other.db"_s);
    QVERIFY(test::tamper(other, u"CREATE TABLE answer (value TEXT)"_s));
    QTest::newRow("another program's database") << *readFile(other, 1 << 20) << u"store.not-a-workspace"_s;
    QVERIFY(test::tamper(other, u"PRAGMA application_id = 0x53484948"_s));
    QTest::newRow("our mark without a format") << *readFile(other, 1 << 20) << u"store.damaged"_s;
    QVERIFY(test::tamper(other, u"PRAGMA user_version = 1"_s));
    QTest::newRow("our mark without our tables") << *readFile(other, 1 << 20) << u"store.damaged"_s;

    const QString ours = folder.filePath(u"ours.shihe"_s);
    QString error;
    QVERIFY2(test::makeWorkspace(ours, error), qPrintable(error));
    QByteArray garbled = *readFile(ours, 1 << 20);
    garbled.replace(100, 3000, QByteArray(3000, 'x'));
    QTest::newRow("garbled schema") << garbled << u"store.damaged"_s;
}

void tst_Store::refusesAndLeavesUntouched()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, code);
    QVERIFY(writeFile(m_path, content));
    for (const store::Access access : {store::Access::Any, store::Access::Write, store::Access::Read}) {
        const auto opened = store::open(m_path, {access});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(bytes(), content);
        QCOMPARE(folder().size(), 1);
    }
    const auto checked = store::check(m_path);
    QVERIFY(!checked || checked->fault);
    QCOMPARE(store::open(m_folder->filePath(u"none.shihe"_s)).error().code, u"file.not-found"_s);
    QCOMPARE(store::open(m_folder->path()).error().code, u"store.not-a-workspace"_s);
}

void tst_Store::cutFileIsDamaged()
{
    QString error;
    QVERIFY(test::makeWorkspace(m_path, error));
    const QByteArray whole = bytes();
    for (const qsizetype size : {whole.size() - 1, whole.size() / 2, qsizetype(4096), qsizetype(100)}) {
        QVERIFY(writeFile(m_path, whole.left(size)));
        const auto opened = store::open(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"store.damaged"_s);
        QCOMPARE(bytes(), whole.left(size));
    }
}

void tst_Store::newerFormatIsReadOnly()
{
    QString error;
    QVERIFY(test::makeWorkspace(m_path, error));
    QVERIFY(test::tamper(m_path, u"PRAGMA user_version = 7"_s));
    const QByteArray before = bytes();
    const auto refused = store::open(m_path, {store::Access::Write});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"store.newer"_s);
    {
        const auto opened = store::open(m_path);
        QVERIFY(opened);
        QVERIFY((*opened)->readOnly());
        QCOMPARE((*opened)->notice().value_or(Error{}).code, u"store.newer"_s);
        QCOMPARE((*opened)->notice()->args.mid(1), (QStringList{u"7"_s, u"1"_s}));
        QVERIFY((*opened)->load(u"a"_s));
        QCOMPARE((*opened)->apply({SetAnswer{Gate, u"p"_s, answered(AnswerValue::Yes)}}, {}, {}).error().code,
                 u"store.newer"_s);
        QVERIFY(!(*opened)->canUndo(u"a"_s));
        QCOMPARE(folder().size(), 1);
    }
    QVERIFY(store::check(m_path));
    QCOMPARE(bytes(), before);
    QCOMPARE(folder().size(), 1);
}

void tst_Store::unreadableNewerFormatIsRefused()
{
    QString error;
    QVERIFY(test::makeWorkspace(m_path, error));
    QVERIFY(test::tamper(m_path, u"ALTER TABLE answer RENAME COLUMN note TO remark"_s));
    QVERIFY(test::tamper(m_path, u"PRAGMA user_version = 7"_s));
    const QByteArray before = bytes();
    const auto opened = store::open(m_path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"store.newer"_s);
    QCOMPARE(bytes(), before);
}

void tst_Store::readOnlyFolder()
{
#ifndef Q_OS_UNIX
    QSKIP("needs another user's rights");
#endif
    QCOMPARE(test::makeEditable(m_path), QString());
    const QByteArray before = bytes();
    // The child gives up root's rights, where it has them, and the folder is nobody's to write.
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    {
        test::Editor editor({u"--nobody"_s, u"--read"_s, m_path});
        QVERIFY2(editor.greeting().startsWith(u"notice store.read-only"), "the folder's notice");
        QVERIFY(editor.line().startsWith(u"ready 1"));
        QVERIFY(editor.command(u"answer "_s + test::somePractice() + u" yes"_s).startsWith(u"error store.read-only"));
        QVERIFY(editor.finish());
        test::Editor refused({u"--nobody"_s, m_path});
        QVERIFY(refused.greeting().startsWith(u"error store.read-only"));
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7700)));
    QCOMPARE(bytes(), before);
    QCOMPARE(folder().size(), 1);
}

void tst_Store::readOnlyFile()
{
#ifndef Q_OS_UNIX
    QSKIP("needs another user's rights");
#endif
    QCOMPARE(test::makeEditable(m_path), QString());
    QVERIFY(QFile::setPermissions(m_path, QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    const QByteArray before = bytes();
    test::Editor editor({u"--nobody"_s, u"--read"_s, m_path});
    QVERIFY(editor.greeting().startsWith(u"notice store.read-only"));
    QVERIFY(editor.line().startsWith(u"ready"));
    QVERIFY(editor.command(u"undo"_s).startsWith(u"error "));
    QVERIFY(editor.finish());
    QCOMPARE(bytes(), before);
}

void tst_Store::secondProgramIsToldWhoAndMayRead()
{
    QCOMPARE(test::makeEditable(m_path), QString());
    test::Editor editor({m_path});
    QVERIFY(editor.greeting().startsWith(u"ready"));
    QVERIFY(editor.command(u"answer "_s + test::somePractice() + u" yes"_s).startsWith(u"ok"));

    const auto refused = store::open(m_path, {store::Access::Write});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"store.locked"_s);
    QCOMPARE(refused.error().args.mid(1, 3),
             (QStringList{u"store-editor"_s, QString::number(editor.processId()), QSysInfo::machineHostName()}));

    const auto reading = store::open(m_path);
    QVERIFY(reading);
    QVERIFY((*reading)->readOnly());
    QCOMPARE((*reading)->notice().value_or(Error{}).code, u"store.locked"_s);
    const QString id = (*reading)->assessments()->at(0).id;
    QCOMPARE((*reading)->load(id)->activities.at(0).answers.size(), 1);
    QVERIFY(!store::check(m_path)->fault); // while the other one writes
    QVERIFY(editor.command(u"answer "_s + test::somePractice() + u" no"_s).startsWith(u"ok"));
    QCOMPARE((*reading)->load(id)->activities.at(0).answers.first().value, AnswerValue::No);
    QVERIFY(editor.finish());
    QVERIFY(!(*store::open(m_path))->readOnly());
}

void tst_Store::lockOfADeadProgramIsTakenOver()
{
    QCOMPARE(test::makeEditable(m_path), QString());
    test::Editor editor({m_path});
    QVERIFY(editor.greeting().startsWith(u"ready"));
    editor.kill();
    QVERIFY(folder().contains(QFileInfo(m_path).fileName() + u".lock"_s));
    QVERIFY(!(*store::open(m_path))->readOnly());
    QCOMPARE(folder().size(), 1);
}

void tst_Store::vanishedFileTakesNoEdit()
{
    QString error;
    const auto store = test::makeWorkspace(m_path, error);
    QVERIFY(store);
    QVERIFY(QFile::rename(m_path, m_path + u".moved"_s));
    QCOMPARE(store->apply({SetAnswer{Gate, u"p"_s, answered(AnswerValue::Yes)}}, {}, {}).error().code,
             u"store.vanished"_s);
    QVERIFY(QFile::rename(m_path + u".moved"_s, m_path));
    QVERIFY(store->apply({SetAnswer{Gate, u"p"_s, answered(AnswerValue::Yes)}}, {}, test::TestClock().now()));
}

void tst_Store::failedSetChangesNothing_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("code");
    QTest::newRow("assessment") << 0 << u"store.unknown-assessment"_s;
    QTest::newRow("activity") << 1 << u"store.unknown-activity"_s;
    QTest::newRow("organisation") << 2 << u"store.unknown-organisation"_s;
    QTest::newRow("evidence") << 3 << u"store.unknown-evidence"_s;
    QTest::newRow("content") << 4 << u"store.unknown-content"_s;
    QTest::newRow("id taken") << 5 << u"store.id-taken"_s;
    QTest::newRow("evidence in use") << 6 << u"store.evidence-in-use"_s;
    QTest::newRow("number") << 7 << u"store.number-too-large"_s;
}

void tst_Store::failedSetChangesNothing()
{
    QFETCH(const int, which);
    QFETCH(const QString, code);
    Answer withEvidence = answered(AnswerValue::Yes);
    withEvidence.evidence = {u"nothing"_s};
    Evidence unstored;
    unstored.id = u"e3"_s;
    unstored.sha256 = QString(64, u'0');
    const ChangeSet bad{SetFact{{u"b"_s, {}}, u"f"_s, true}, SetFact{{u"a"_s, u"z"_s}, u"f"_s, true},
                        RenameOrganisation{u"p"_s, {}},      SetAnswer{Gate, u"q"_s, withEvidence},
                        AddEvidence{u"a"_s, unstored},       CreateActivity{u"a"_s, u"x"_s, {}},
                        RemoveEvidence{u"a"_s, u"e1"_s},     SetFact{Gate, u"f"_s, qint64(9'007'199'254'740'993)}};
    QString error;
    const auto store = test::makeWorkspace(m_path, error);
    QVERIFY(store);
    const auto head = store->head();
    const auto before = store->load(u"a"_s);
    Answer first = answered(AnswerValue::Yes);
    first.author = u"新人"_s;
    const auto applied =
        store->apply({SetAnswer{Gate, u"p"_s, first}, bad.at(which)}, u"另一人"_s, test::TestClock().now());
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, code);
    QVERIFY(*store->head() == *head);
    QVERIFY(*store->load(u"a"_s) == *before);
    // The store goes on, and the persons of the failed set are made anew.
    QVERIFY(store->apply({SetAnswer{Gate, u"p"_s, first}}, u"另一人"_s, test::TestClock().now()));
    QCOMPARE(store->load(u"a"_s)->activities.at(0).answers.value(u"p"_s).author, u"新人"_s);
    const auto checked = store::check(m_path);
    QVERIFY2(checked && !checked->fault, qPrintable(checked->fault.value_or(Error{}).code));
}

void tst_Store::undoAndRedoOverSessions()
{
    QString error;
    QVERIFY(test::makeWorkspace(m_path, error));
    const test::TestClock clock;
    QList<Assessment> states;
    const auto now = [&] { return *(*store::open(m_path, {store::Access::Read}))->load(u"a"_s); };
    states << now();
    while (true) {
        auto opened = store::open(m_path);
        QVERIFY(opened);
        const bool can = (*opened)->canUndo(u"a"_s);
        const auto undone = (*opened)->undo(u"a"_s, u"撤销者"_s, clock.now());
        QVERIFY(undone);
        QCOMPARE(undone->has_value(), can);
        if (!can)
            break;
        opened->reset();
        states << now();
    }
    QCOMPARE(states.size(), 8); // nine rows: the creation stays, the last was undone already
    QVERIFY(states.last().organisation.answers.isEmpty() && states.last().activities.at(0).profile.isEmpty());
    QCOMPARE(states.last().activities.size(), 1);
    QVERIFY(states.last().evidence.isEmpty());
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        auto opened = store::open(m_path);
        QVERIFY((*opened)->canRedo(u"a"_s));
        QVERIFY(*(*opened)->redo(u"a"_s, {}, clock.now()));
        QVERIFY(*(*opened)->load(u"a"_s) == states.at(i));
    }
    auto opened = store::open(m_path);
    QVERIFY((*opened)->canRedo(u"a"_s)); // the step that makeWorkspace undid
    QVERIFY(*(*opened)->redo(u"a"_s, {}, clock.now()));
    QVERIFY(!(*opened)->canRedo(u"a"_s));
    QCOMPARE((*opened)->load(u"a"_s)->activities.at(1).title.en, u"Ticket check"_s);
    QVERIFY(!store::check(m_path)->fault);
}

void tst_Store::newStepEndsRedo()
{
    QString error;
    const auto store = test::makeWorkspace(m_path, error);
    QVERIFY(store->canRedo(u"a"_s));
    QVERIFY(store->apply({SetAnswer{Gate, u"p"_s, answered(AnswerValue::Mostly)}}, {}, test::TestClock().now()));
    QVERIFY(!store->canRedo(u"a"_s));
    QVERIFY(!store->redo(u"a"_s, {}, test::TestClock().now())->has_value());
    // Setting what is set already is no step.
    const auto head = store->head();
    QVERIFY(*store->apply({SetFact{Gate, u"minors"_s, true}}, {}, test::TestClock().now()) == *head);
    QVERIFY(!store::check(m_path)->fault);
}

void tst_Store::evidenceIsKeptOnce()
{
    QString error;
    const auto store = test::makeWorkspace(m_path, error);
    const QString file = m_folder->filePath(u"again"_s);
    QVERIFY(writeFile(file, test::noise(3000)));
    const auto stored = store->addContent(file);
    QVERIFY(stored);
    Evidence piece = *stored;
    piece.id = u"e3"_s;
    QVERIFY(store->apply({AddEvidence{u"a"_s, piece}}, {}, test::TestClock().now()));
    QCOMPARE(store::info(m_path)->files, 1);
    QCOMPARE(store->load(u"a"_s)->evidence.size(), 3);
    QVERIFY(store->apply({RemoveEvidence{u"a"_s, u"e3"_s}}, {}, test::TestClock().now()));
    QVERIFY(*store->undo(u"a"_s, {}, test::TestClock().now()));
    QCOMPARE(store->load(u"a"_s)->evidence.value(u"e3"_s).sha256, stored->sha256);
    QVERIFY(!store::check(m_path)->fault);
}

void tst_Store::evidenceComesOutAsItWentIn()
{
    QString error;
    const qint64 size = 40 * 1024 * 1024 + 17; // several transactions, and a chunk that is not full
    const auto store = test::makeWorkspace(m_path, error, size);
    QVERIFY(store);
    const QByteArray content = test::noise(size);
    const QString out = m_folder->filePath(u"out"_s);
    QVERIFY(store->exportContent(sha256Hex(content), out));
    QVERIFY(*readFile(out, 1 << 30) == content);
    QCOMPARE(test::rowsOf(m_path, u"SELECT count(*), max(length(bytes)) FROM chunk"_s).at(0),
             (QStringList{u"41"_s, u"1048576"_s}));
    QCOMPARE(store->exportContent(QString(64, u'0'), out).error().code, u"store.unknown-content"_s);
    QCOMPARE(store->exportContent(sha256Hex(content), m_folder->filePath(u"no/such"_s)).error().code,
             u"file.not-writable"_s);
    QVERIFY(test::tamper(m_path, u"UPDATE chunk SET bytes = zeroblob(1048576) WHERE number = 3"_s));
    QCOMPARE(store->exportContent(sha256Hex(content), out).error().code, u"store.evidence-damaged"_s);
    QVERIFY(*readFile(out, 1 << 30) == content); // what was there before is untouched
}

void tst_Store::unclaimedFilesAreDropped()
{
    QString error;
    auto store = test::makeWorkspace(m_path, error);
    const QString file = m_folder->filePath(u"unclaimed"_s);
    QVERIFY(writeFile(file, "unclaimed"));
    QVERIFY(store->addContent(file));
    QVERIFY(!store::check(m_path)->fault);
    QCOMPARE(store->addContent(m_folder->filePath(u"none"_s)).error().code, u"file.not-found"_s);
    QCOMPARE(store->addContent(m_folder->path()).error().code, u"file.not-readable"_s);
    QVERIFY(store->addContent(file)); // the failures dropped it, and it comes again
    QCOMPARE(store::info(m_path)->files, 2);
    store.reset();
    QVERIFY(store::open(m_path));
    QCOMPARE(store::info(m_path)->files, 1);
    QVERIFY(!store::check(m_path)->fault);
}

void tst_Store::infoCounts()
{
    QString error;
    QVERIFY(test::makeWorkspace(m_path, error));
    const auto info = store::info(m_path);
    QVERIFY(info);
    QCOMPARE(info->format, 1);
    QCOMPARE(info->head.seq, 10);
    QCOMPARE(QList<qint64>({info->organisations, info->assessments, info->activities, info->answers, info->evidence,
                            info->files, info->fileBytes}),
             QList<qint64>({1, 1, 2, 2, 2, 1, 3000}));
    const QJsonObject json = info->toJson();
    QCOMPARE(json[u"assessments"_s][0][u"title"_s][u"zh"_s].toString(), u"年卡"_s);
    QCOMPARE(json[u"created_at"_s].toString().size(), 24);
}

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"
