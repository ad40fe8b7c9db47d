// Opening a workspace: what is none of ours is refused and left as it is; what can't be written is read, with the
// reason.
#include "core/store/backups.h"
#include "core/store/migrations.h"
#include "tests/store/editing.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_Opening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void aLookDropsNoLock();

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

void tst_Opening::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"评估 #1 100%.shihe"_s);
}

QByteArray tst_Opening::bytes() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QStringList tst_Opening::folder() const
{
    return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
}

void tst_Opening::nothingLiesBesideAClosedWorkspace()
{
    QString error;
    QVERIFY(test::makeWorkspace(m_path, error));
    QCOMPARE(folder().size(), 1);
    QVERIFY(store::open(m_path, {store::Access::Read}));
    QVERIFY(store::check(m_path));
    QCOMPARE(folder().size(), 1);
}

void tst_Opening::createOverwritesNothing()
{
    QVERIFY(writeFile(m_path, "mine"));
    const auto created = store::create(m_path);
    QVERIFY(!created);
    QCOMPARE(created.error().code, u"store.exists"_s);
    QCOMPARE(bytes(), QByteArray("mine"));
    QCOMPARE(store::create(m_folder->filePath(u"no/such/folder.shihe"_s)).error().code, u"store.not-opened"_s);
    QCOMPARE(folder().size(), 1);
}

void tst_Opening::refusesAndLeavesUntouched_data()
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

void tst_Opening::refusesAndLeavesUntouched()
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

void tst_Opening::cutFileIsDamaged()
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

void tst_Opening::newerFormatIsReadOnly()
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
        QCOMPARE((*opened)->notice()->args.mid(1), (QStringList{u"7"_s, QString::number(store::currentFormat())}));
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

void tst_Opening::unreadableNewerFormatIsRefused()
{
    QString error;
    QVERIFY(test::makeWorkspace(m_path, error));
    QVERIFY(test::tamper(m_path, u"ALTER TABLE answer RENAME COLUMN note TO memo"_s));
    QVERIFY(test::tamper(m_path, u"PRAGMA user_version = 7"_s));
    const QByteArray before = bytes();
    const auto opened = store::open(m_path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"store.newer"_s);
    QCOMPARE(bytes(), before);
}

void tst_Opening::readOnlyFolder()
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

void tst_Opening::readOnlyFile()
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

void tst_Opening::secondProgramIsToldWhoAndMayRead()
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

void tst_Opening::lockOfADeadProgramIsTakenOver()
{
    QCOMPARE(test::makeEditable(m_path), QString());
    test::Editor editor({m_path});
    QVERIFY(editor.greeting().startsWith(u"ready"));
    editor.kill();
    QVERIFY(folder().contains(QFileInfo(m_path).fileName() + u".lock"_s));
    QVERIFY(!(*store::open(m_path))->readOnly());
    QCOMPARE(folder().size(), 1);
}

void tst_Opening::vanishedFileTakesNoEdit()
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

void tst_Opening::aLookDropsNoLock()
{
#ifndef Q_OS_UNIX
    QSKIP("locks go with descriptors on POSIX only");
#endif
    // Closing any descriptor of a file drops all locks of the process on it. Another program would then believe that
    // nobody has the file open; SQLite before 3.46 would take away the log that is still written to.
    QCOMPARE(test::makeEditable(m_path), QString());
    const auto held = [this] { return test::Editor({u"--probe"_s, m_path}).greeting(); };
    QCOMPARE(held(), u"free"_s);
    const auto store = store::open(m_path, {store::Access::Write});
    QVERIFY(store);
    const QString id = (*store)->assessments()->at(0).id;
    QVERIFY((*store)->apply({SetFact{{id, {}}, u"minors"_s, true}}, u"李明"_s, test::TestClock().now()));
    QCOMPARE(held(), u"held"_s);
    QCOMPARE((*store)->addContent(m_path).error().code, u"store.own-file"_s); // a workspace is no evidence of itself
    QCOMPARE(held(), u"held"_s);
    const store::FileBackups backups;
    BackupRun run;
    const auto made = backups.make(m_path, m_folder->filePath(u"备份"_s), test::TestClock().now(), run);
    QVERIFY(made);
    QCOMPARE(held(), u"held"_s);
    QVERIFY(store::info(m_path));
    QCOMPARE(held(), u"held"_s);
    QVERIFY(!store::check(m_path)->fault);
    QCOMPARE(held(), u"held"_s);
    QVERIFY(store::open(m_path)); // to read, as somebody else has the lock
    QCOMPARE(held(), u"held"_s);
    QVERIFY(!backups.restore(m_path, m_folder->filePath(u"恢复.shihe"_s), run)); // in use
    QCOMPARE(held(), u"held"_s);
    test::Editor reader({u"--read"_s, m_path});
    QVERIFY(reader.greeting().startsWith(u"notice store.locked"));
    QVERIFY(reader.line().startsWith(u"ready"));
    QVERIFY(reader.finish());
    QVERIFY2(folder().contains(QFileInfo(m_path).fileName() + u"-wal"_s), "the log was taken away");
}

QTEST_GUILESS_MAIN(tst_Opening)
#include "tst_opening.moc"
