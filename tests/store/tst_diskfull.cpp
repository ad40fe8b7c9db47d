// No space left: the edit is refused with the reason, everything before it is there, and editing goes on once there is
// room again. A limit on the size of files stands for the full disk; it needs no rights.
#include "tests/store/editing.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_DiskFull final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void editsUntilTheLimit();
    void evidenceLeavesNoPart();
    void fullDiskKeepsWhatWasThere();
};

void tst_DiskFull::initTestCase()
{
#ifndef Q_OS_UNIX
    QSKIP("a limit on the size of files needs a Unix system");
#endif
}

namespace {

/// A disk of 8 MiB, where the test may mount one.
class SmallDisk final
{
public:
    SmallDisk()
        : m_mounted(QProcess::execute(u"mount"_s,
                                      {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=8m"_s, u"tmpfs"_s, m_folder.path()}) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(u"umount"_s, {u"-l"_s, m_folder.path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    [[nodiscard]] bool mounted() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    bool m_mounted;
};

/// Sends edits until one is refused. How many were acknowledged, and the refusal in @p error.
int editUntilRefused(test::Editor &editor, QString &error)
{
    const QString practice = test::somePractice();
    for (int i = 0; i < 5000; ++i) {
        const QString answer =
            editor.command(u"answer %1 yes %2 %3"_s.arg(practice, QString::number(i), QString(900, u'长')));
        if (!answer.startsWith(u"ok ")) {
            error = answer;
            return i;
        }
    }
    return 5000;
}

} // namespace

void tst_DiskFull::editsUntilTheLimit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.shihe"_s);
    QCOMPARE(test::makeEditable(path), QString());
    const qint64 before = store::info(path)->head.seq;
    int done = 0;
    {
        test::Editor editor({u"--limit"_s, u"2500000"_s, path});
        QVERIFY(editor.greeting().startsWith(u"ready"));
        QString error;
        done = editUntilRefused(editor, error);
        QVERIFY2(error.startsWith(u"error store.disk-fault ") || error.startsWith(u"error store.disk-full "),
                 qPrintable(error));
        QVERIFY(done > 20);
        QVERIFY(editor.finish());
    }
    auto report = store::check(path);
    QVERIFY2(report && !report->fault, qPrintable(report->fault.value_or(Error{}).code));
    QCOMPARE(report->rows, before + done);
    test::Editor editor({path});
    QVERIFY(editor.greeting().startsWith(u"ready"));
    QCOMPARE(editor.command(u"answer %1 no"_s.arg(test::somePractice())), u"ok %1"_s.arg(before + done + 1));
}

void tst_DiskFull::evidenceLeavesNoPart()
{
    const SmallDisk disk;
    if (!disk.mounted())
        QSKIP("a small disk can be mounted by root only");
    const QString path = disk.path() + u"/w.shihe"_s;
    QString error;
    const auto store = test::makeWorkspace(path, error);
    QVERIFY2(store, qPrintable(error));
    const auto head = store->head();
    const QTemporaryDir elsewhere;
    const QString film = elsewhere.filePath(u"film"_s);
    QVERIFY(writeFile(film, test::noise(30 * 1024 * 1024)));
    QCOMPARE(store->addContent(film).error().code, u"store.disk-full"_s);
    QVERIFY(*store->head() == *head);
    QCOMPARE(store::info(path)->files, 1);
    // There is room again for what is small.
    QVERIFY(store->apply({SetFact{{u"a"_s, u"x"_s}, u"minors"_s, false}}, {}, test::TestClock().now()));
    QVERIFY(!store::check(path)->fault);
}

void tst_DiskFull::fullDiskKeepsWhatWasThere()
{
    const SmallDisk disk;
    if (!disk.mounted())
        QSKIP("a small disk can be mounted by root only");
    const QString path = disk.path() + u"/w.shihe"_s;
    QCOMPARE(test::makeEditable(path), QString());
    test::Editor editor({path});
    QVERIFY(editor.greeting().startsWith(u"ready"));
    // Someone else takes the rest of the disk.
    QFile filler(disk.path() + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    QString error;
    const int done = editUntilRefused(editor, error);
    QVERIFY2(error.startsWith(u"error store.disk-full "), qPrintable(error));
    QVERIFY2(!store::create(disk.path() + u"/second.shihe"_s), "there is no room for it");
    QCOMPARE(QDir(disk.path()).entryList({u"second*"_s}), QStringList());
    filler.close();
    QVERIFY(filler.remove());
    QCOMPARE(editor.command(u"answer %1 no"_s.arg(test::somePractice())), u"ok %1"_s.arg(done + 2));
    QVERIFY(editor.finish());
    QCOMPARE(store::check(path)->rows, done + 2);
    QVERIFY(!store::check(path)->fault);
}

QTEST_GUILESS_MAIN(tst_DiskFull)
#include "tst_diskfull.moc"
