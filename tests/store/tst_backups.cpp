// Backups: consistent while others write, checked, rotated by rule, restored beside and never over anything.
#include "core/store/backups.h"
#include "tests/store/workspaces.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <thread>

using namespace shihe;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Noon(QDate(2026, 11, 22), QTime(4, 0), Qt::UTC); // in China

Result<JournalHead> edit(Store &store, bool minors)
{
    return store.apply({SetFact{{u"a"_s, u"x"_s}, u"minors"_s, minors}}, u"李明"_s, Noon);
}

/// Empty where it holds a value.
template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code + u' ' + result.error().args.join(u' ');
}

QByteArray contentOf(const QString &path)
{
    return readFile(path, 1LL << 30).value_or(QByteArray());
}

/// A workspace with some history, and a folder for its backups.
struct House
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"客户 甲.shihe"_s);
    QString backups = folder.filePath(u"备份"_s);
    std::unique_ptr<store::SqliteStore> store;
    store::FileBackups files;
    BackupRun run;

    explicit House(qint64 fileBytes = 3000)
    {
        QString error;
        store = test::makeWorkspace(path, error, fileBytes);
        if (!store)
            qFatal("%s", qPrintable(error));
    }
    [[nodiscard]] Result<Backup> make(const QDateTime &at = Noon) { return files.make(path, backups, at, run); }
};

} // namespace

class tst_Backups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAWholeWorkspaceNamedByTime();
    void overwritesNothing();
    void holdsOneMomentWhileOthersWrite();
    void takesNoOtherWorkspacesForItsOwn();
    void dueByRule_data();
    void dueByRule();
    void rotatesByRule_data();
    void rotatesByRule();
    void keepsUp();
    void restores();
    void refusesToRestore();
    void refusesDamage_data();
    void refusesDamage();
    void refusesAFolderThatCannotBeWritten();
    void saysThatThereIsNoRoom();
    void canBeCancelled();
    void tellsHowFarItIs();
};

void tst_Backups::isAWholeWorkspaceNamedByTime()
{
    House place;
    const auto head = place.store->head();
    const auto made = place.make(Noon.addMSecs(7));
    QCOMPARE(codeOf(made), QString());
    const QString tag = test::rowsOf(place.path, u"SELECT hash FROM journal WHERE seq = 1"_s).first().first().first(8);
    QCOMPARE(QFileInfo(made->path).fileName(), u"客户 甲.%1.20261122-040000007Z.%2.shihe"_s.arg(tag).arg(head->seq));
    QCOMPARE(made->seq, head->seq);
    QCOMPARE(made->bytes, QFileInfo(made->path).size());
    const auto report = store::check(made->path);
    QVERIFY(report && !report->fault);
    QVERIFY(report->head == *head);
    QCOMPARE(QDir(place.backups).entryList(QDir::Files), QStringList{QFileInfo(made->path).fileName()});
    const auto listed = place.files.list(place.path, place.backups);
    QVERIFY(listed);
    QCOMPARE(listed->size(), 1);
    QVERIFY(listed->first() == *made);
    // The store goes on as before.
    QVERIFY(edit(*place.store, false));
    QVERIFY(!store::check(place.path)->fault);
}

void tst_Backups::overwritesNothing()
{
    House place;
    const auto first = place.make();
    const QByteArray before = contentOf(first->path);
    QCOMPARE(place.make().error().code, u"store.exists"_s);
    QVERIFY(contentOf(first->path) == before);
    QCOMPARE(QDir(place.backups).entryList(QDir::Files).size(), 1);
}

void tst_Backups::holdsOneMomentWhileOthersWrite()
{
    House place(6'000'000);
    std::atomic_int going = 0;
    std::optional<Result<Backup>> made[3];
    std::thread copier([&] {
        for (int i = 0; i < 3; ++i)
            made[i] = place.make(Noon.addSecs(i));
        going = 1;
    });
    int edits = 0;
    bool allDone = true;
    QElapsedTimer longest;
    qint64 slowest = 0;
    while (going == 0) {
        longest.start();
        allDone = edit(*place.store, edits++ % 2 == 0).has_value() && allDone;
        slowest = std::max(slowest, longest.elapsed());
    }
    copier.join();
    QVERIFY(allDone);
    QVERIFY(edits > 3);
    QVERIFY2(slowest < 1000, qPrintable(QString::number(slowest))); // no edit waits for the copy
    const auto last = place.store->head();
    for (const auto &each : made) {
        QCOMPARE(codeOf(*each), QString());
        const auto report = store::check((*each)->path);
        QVERIFY2(report && !report->fault, qPrintable(report->fault.value_or(Error{}).code));
        QCOMPARE(report->head.seq, (*each)->seq);
        QVERIFY(report->head.seq <= last->seq);
    }
}

void tst_Backups::takesNoOtherWorkspacesForItsOwn()
{
    House place;
    const House other;
    QVERIFY(place.make());
    QVERIFY(place.files.make(other.path, place.backups, Noon.addSecs(1), place.run));
    QVERIFY(writeFile(place.backups + u"/客户 甲.notes.shihe"_s, "mine"));
    QCOMPARE(place.files.list(place.path, place.backups)->size(), 1);
    QCOMPARE(place.files.list(other.path, place.backups)->size(), 1);
    QCOMPARE(place.files.list(place.path, u"/nowhere"_s)->size(), 0);
    const QString plain = place.folder.filePath(u"text.shihe"_s);
    QVERIFY(writeFile(plain, "no database at all"));
    QCOMPARE(place.files.list(plain, place.backups).error().code, u"store.not-a-workspace"_s);
    QCOMPARE(place.files.make(u"/nowhere.shihe"_s, place.backups, Noon, place.run).error().code, u"file.not-found"_s);
}

void tst_Backups::dueByRule_data()
{
    QTest::addColumn<int>("occasion");
    QTest::addColumn<qint64>("age"); // seconds; below -1000000: there is none
    QTest::addColumn<qint64>("changes");
    QTest::addColumn<bool>("due");
    const auto row = [](const char *name, BackupOccasion occasion, qint64 age, qint64 changes, bool due) {
        QTest::newRow(name) << static_cast<int>(occasion) << age << changes << due;
    };
    constexpr qint64 none = -2'000'000;
    constexpr qint64 day = 86'400;
    row("opening, none yet", BackupOccasion::Opening, none, 3, true);
    row("opening, none yet, empty", BackupOccasion::Opening, none, 0, false);
    row("opening, a day old", BackupOccasion::Opening, day, 1, true);
    row("opening, nearly a day old", BackupOccasion::Opening, day - 1, 1, false);
    row("opening, old but unchanged", BackupOccasion::Opening, 9 * day, 0, false);
    row("opening, from the future", BackupOccasion::Opening, -day, 1, true);
    row("closing, changed", BackupOccasion::Closing, 1, 1, true);
    row("closing, unchanged", BackupOccasion::Closing, 9 * day, 0, false);
    row("closing, none yet", BackupOccasion::Closing, none, 1, true);
    row("asked, unchanged", BackupOccasion::Asked, 1, 0, true);
}

void tst_Backups::dueByRule()
{
    QFETCH(int, occasion);
    QFETCH(qint64, age);
    QFETCH(qint64, changes);
    QFETCH(bool, due);
    const bool none = age < -1'000'000;
    const std::optional<Backup> latest =
        none ? std::nullopt : std::optional(Backup{.path = {}, .at = Noon.addSecs(-age), .seq = 5});
    QCOMPARE(BackupPolicy().due(static_cast<BackupOccasion>(occasion), latest, (none ? 0 : 5) + changes, Noon), due);
}

void tst_Backups::rotatesByRule_data()
{
    QTest::addColumn<QList<int>>("hours"); // ages
    QTest::addColumn<QList<int>>("gone");
    QTest::newRow("few") << QList<int>{1, 2, 30, 900} << QList<int>{};
    QTest::newRow("eleven of one morning") << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11} << QList<int>{11};
    QTest::newRow("yesterday's latest stays")
        << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 20} << QList<int>{11, 14, 20};
    QList<int> days;
    for (int i = 0; i < 20; ++i)
        days << 24 * i + 1;
    QTest::newRow("one a day") << days << QList<int>{days.begin() + 14, days.end()};
    QTest::newRow("all of long ago: the last ten stay")
        << QList<int>{1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1050} << QList<int>{1010, 1050};
    QTest::newRow("from the future") << QList<int>{-50, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << QList<int>{10};
}

void tst_Backups::rotatesByRule()
{
    QFETCH(QList<int>, hours);
    QFETCH(QList<int>, gone);
    QList<Backup> all;
    for (const int age : std::as_const(hours))
        all.append({QString::number(age), Noon.addSecs(-3600 * qint64(age)), 1, 1});
    std::reverse(all.begin(), all.end());
    QList<int> found;
    for (const Backup &each : BackupPolicy().expendable(all, Noon))
        found << each.path.toInt();
    QCOMPARE(found, gone);
}

void tst_Backups::keepsUp()
{
    House place;
    QDateTime now = Noon;
    const auto keep = [&](BackupOccasion occasion) -> QString {
        const auto kept = keepBackedUp(place.files, {}, occasion, place.path, place.backups, now, place.run);
        return !kept ? kept.error().code + kept.error().args.join(u' ') : *kept ? u"made"_s : u"not due"_s;
    };
    QCOMPARE(keep(BackupOccasion::Opening), u"made"_s);
    QCOMPARE(keep(BackupOccasion::Opening), u"not due"_s);
    QCOMPARE(keep(BackupOccasion::Closing), u"not due"_s);
    for (int day = 0; day < 20; ++day) {
        now = now.addDays(1);
        QVERIFY(edit(*place.store, false));
        QCOMPARE(keep(BackupOccasion::Opening), u"made"_s);
        now = now.addSecs(60);
        QVERIFY(edit(*place.store, true));
        QCOMPARE(keep(BackupOccasion::Opening), u"not due"_s);
        QCOMPARE(keep(BackupOccasion::Closing), u"made"_s);
    }
    const auto left = place.files.list(place.path, place.backups);
    QCOMPARE(left->size(), 5 + 14); // both of the last five days, one of each of the nine before
    for (const Backup &each : *left)
        QVERIFY(!store::check(each.path)->fault);
}

void tst_Backups::restores()
{
    House place;
    const auto made = place.make();
    const QByteArray before = contentOf(made->path);
    const auto then = place.store->load(u"a"_s);
    QVERIFY(edit(*place.store, false));
    const QString target = place.folder.filePath(u"恢复.shihe"_s);
    const auto head = place.files.restore(made->path, target, place.run);
    QCOMPARE(codeOf(head), QString());
    QCOMPARE(head->seq, made->seq);
    QVERIFY(contentOf(made->path) == before);
    QVERIFY(!QFileInfo::exists(made->path + u"-wal"_s));
    auto opened = store::open(target, {store::Access::Write});
    QVERIFY(opened);
    QVERIFY(*(*opened)->load(u"a"_s) == *then);
    QVERIFY(edit(**opened, false));
}

void tst_Backups::refusesToRestore()
{
    House place;
    const auto made = place.make();
    const QString taken = place.folder.filePath(u"taken.shihe"_s);
    QVERIFY(writeFile(taken, "something"));
    QCOMPARE(place.files.restore(made->path, taken, place.run).error().code, u"store.exists"_s);
    QCOMPARE(contentOf(taken), "something");
    const QString target = place.folder.filePath(u"new.shihe"_s);
    QCOMPARE(place.files.restore(taken, target, place.run).error().code, u"store.not-a-workspace"_s);
    QCOMPARE(place.files.restore(place.path, target, place.run).error().code, u"store.restore-open"_s);
    QVERIFY(!QFileInfo::exists(target));
}

void tst_Backups::refusesDamage_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("a changed row of the journal") << u"UPDATE journal SET payload = '{}' WHERE seq = 3"_s;
    QTest::newRow("a changed answer") << u"UPDATE answer SET value = 'yes'"_s;
    QTest::newRow("a changed file") << u"UPDATE chunk SET bytes = zeroblob(length(bytes))"_s;
    QTest::newRow("a torn end") << QString();
}

void tst_Backups::refusesDamage()
{
    QFETCH(QString, statement);
    House place;
    const auto made = place.make();
    if (statement.isEmpty())
        QVERIFY(QFile::resize(made->path, made->bytes / 2));
    else
        QVERIFY(test::tamper(made->path, statement));
    const QString target = place.folder.filePath(u"new.shihe"_s);
    const auto restored = place.files.restore(made->path, target, place.run);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, statement.isEmpty() ? u"store.damaged"_s : u"store.restore-faulty"_s);
    QVERIFY(QDir(place.folder.path()).entryList({u"new*"_s}).isEmpty());
}

void tst_Backups::refusesAFolderThatCannotBeWritten()
{
    House place;
    QVERIFY(writeFile(place.folder.filePath(u"file"_s), "in the way"));
    place.backups = place.folder.filePath(u"file/backups"_s);
    QCOMPARE(place.make().error().code, u"store.backup-folder"_s);
    QVERIFY(edit(*place.store, false));
}

void tst_Backups::saysThatThereIsNoRoom()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir disk;
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"tmpfs"_s, disk.path()}) != 0)
        QSKIP("a small disk can be mounted by root only");
    House place(3'000'000);
    place.backups = disk.path() + u"/backups"_s;
    const auto made = place.make();
    const QStringList left = QDir(place.backups).entryList(QDir::Files);
    QProcess::execute(u"umount"_s, {u"-l"_s, disk.path()});
    QCOMPARE(made.error().code, u"store.backup-no-room"_s);
    QCOMPARE(left, QStringList());
    QVERIFY(edit(*place.store, false));
#else
    QSKIP("a small disk needs a Unix system");
#endif
}

void tst_Backups::canBeCancelled()
{
    House place;
    place.run.cancel();
    QCOMPARE(place.make().error().code, u"store.cancelled"_s);
    QCOMPARE(QDir(place.backups).entryList(QDir::Files), QStringList());
}

void tst_Backups::tellsHowFarItIs()
{
    const QTemporaryDir folder;
    BackupRun run;
    QCOMPARE(run.percent(), 0);
    const QString file = folder.filePath(u"part"_s);
    run.expect(file, 1000);
    QCOMPARE(run.percent(), 0);
    QVERIFY(writeFile(file, QByteArray(250, 'x')));
    QCOMPARE(run.percent(), 25);
    QVERIFY(writeFile(file, QByteArray(5000, 'x')));
    QCOMPARE(run.percent(), 99);
}

QTEST_GUILESS_MAIN(tst_Backups)
#include "tst_backups.moc"
