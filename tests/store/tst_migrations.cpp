// Formats go forward, with a copy from before, or stay where they are.
#include "core/store/migrations.h"
#include "tests/store/workspaces.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;
using store::Database;
using store::Migration;

class tst_Migrations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stepsAreNumberedFromOne();
    void emptyFileBecomesTheCurrentFormat();
    void olderFileIsCopiedFirst();
    void currentFileIsLeftAlone();
    void failedStepLeavesTheFormatBefore();
    void copyThatFailsStopsTheMigration();
    void structureIsStrict();

private:
    [[nodiscard]] std::vector<Migration> withNextStep(const QStringList &statements) const;
    [[nodiscard]] QStringList backups() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_Migrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"工作区.shihe"_s);
}

std::vector<Migration> tst_Migrations::withNextStep(const QStringList &statements) const
{
    const auto released = store::migrations();
    std::vector<Migration> steps(released.begin(), released.end());
    steps.push_back({store::currentFormat() + 1, statements});
    return steps;
}

QStringList tst_Migrations::backups() const
{
    return QDir(m_folder->path()).entryList({u"工作区.format-%1.*.shihe"_s.arg(store::currentFormat())}, QDir::Files);
}

void tst_Migrations::stepsAreNumberedFromOne()
{
    int version = 0;
    for (const Migration &step : store::migrations()) {
        QCOMPARE(step.version, ++version);
        QVERIFY(!step.statements.isEmpty());
    }
    QCOMPARE(store::currentFormat(), version);
}

void tst_Migrations::emptyFileBecomesTheCurrentFormat()
{
    const auto database = Database::create(m_path);
    QVERIFY(database);
    QCOMPARE(*(*database)->format(), 0);
    const auto backup = store::migrate(**database, store::migrations());
    QVERIFY(backup);
    QCOMPARE(*backup, QString());
    QCOMPARE(*(*database)->format(), store::currentFormat());
    QVERIFY(!*(*database)->integrityFault());
}

void tst_Migrations::olderFileIsCopiedFirst()
{
    QString error;
    QVERIFY2(test::makeWorkspace(m_path, error), qPrintable(error));
    {
        const auto database = Database::open(m_path, store::Mode::Write);
        QVERIFY(database);
        const auto backup = store::migrate(**database, withNextStep({u"ALTER TABLE answer ADD COLUMN later TEXT"_s}));
        QVERIFY(backup);
        QCOMPARE(QFileInfo(*backup).fileName(), backups().value(0));
        QCOMPARE(*(*database)->format(), store::currentFormat() + 1);
        QVERIFY((*database)->execute(u"SELECT later FROM answer"_s));
    }
    // The copy is a workspace of the format before, whole and sound.
    const QString copy = m_folder->filePath(backups().value(0));
    QVERIFY(!store::check(copy)->fault);
    QCOMPARE(store::info(copy)->head.seq, 10);
    // This program does not write the new format.
    QCOMPARE(store::open(m_path, {store::Access::Write}).error().code, u"store.newer"_s);
}

void tst_Migrations::currentFileIsLeftAlone()
{
    QString error;
    QVERIFY(test::makeWorkspace(m_path, error));
    const auto opened = store::open(m_path);
    QVERIFY(opened);
    QVERIFY(!(*opened)->notice());
    QVERIFY(backups().isEmpty());
}

void tst_Migrations::failedStepLeavesTheFormatBefore()
{
    QString error;
    QVERIFY(test::makeWorkspace(m_path, error));
    {
        const auto database = Database::open(m_path, store::Mode::Write);
        QVERIFY(database);
        QVERIFY(!store::migrate(**database, withNextStep({u"DELETE FROM step"_s, u"CREATE TABLE journal (x)"_s})));
        QCOMPARE(*(*database)->format(), store::currentFormat());
    }
    QVERIFY(!store::check(m_path)->fault);
    QCOMPARE(backups().size(), 1);
}

void tst_Migrations::copyThatFailsStopsTheMigration()
{
    QString error;
    QVERIFY(test::makeWorkspace(m_path, error));
    const auto database = Database::open(m_path, store::Mode::Write);
    QVERIFY(database);
    QVERIFY(test::tamper(m_path, u"UPDATE fact SET value = 'false' WHERE fact = 'minors'"_s)); // still the old rows
    QCOMPARE((*database)->copyTo(m_path).error().code, u"store.exists"_s);
    QVERIFY(!(*database)->copyTo(m_folder->filePath(u"no/such/folder/copy.shihe"_s)));
    QCOMPARE(*(*database)->format(), store::currentFormat());
}

void tst_Migrations::structureIsStrict()
{
    QString error;
    QVERIFY(test::makeWorkspace(m_path, error));
    const auto tables = test::rowsOf(
        m_path,
        u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND strict = 0"_s); // the index's own tables are FTS5's
    QVERIFY2(tables.isEmpty(), qPrintable(tables.value(0).value(0)));
    QCOMPARE(test::rowsOf(m_path, u"PRAGMA journal_mode"_s).at(0).at(0), u"wal"_s);
    QCOMPARE(test::rowsOf(m_path, u"PRAGMA application_id"_s).at(0).at(0), QString::number(store::ApplicationId));
}

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
