// A byte flipped anywhere is found by check, and named: in the values of each table, and in the pages of the file.
#include "tests/store/workspaces.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

namespace {

const QStringList Tables{u"journal"_s,    u"content"_s,    u"answer"_s,   u"answer_evidence"_s, u"fact"_s,
                         u"evidence"_s,   u"chunk"_s,      u"blob"_s,     u"action"_s,          u"step"_s,
                         u"answer_row"_s, u"assessment"_s, u"activity"_s, u"organisation"_s,    u"person"_s,
                         u"catalog"_s,    u"figures"_s};

QStringList columnsOf(const QString &path, const QString &table)
{
    QStringList columns;
    for (const QStringList &row : test::rowsOf(path, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)))
        columns << row.at(0);
    return columns;
}

/// Everything that the tables say.
QByteArray dump(const QString &path)
{
    QStringList all;
    for (const QString &table : Tables) {
        QStringList columns;
        for (const QString &column : columnsOf(path, table))
            columns << u"quote(%1)"_s.arg(column);
        if (columns.isEmpty())
            return {};
        QStringList rows;
        for (const QStringList &row : test::rowsOf(path, u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table)))
            rows << row.join(u'|');
        rows.sort();
        all << table << rows;
    }
    return all.join(u'\n').toUtf8();
}

QString flipped(const QString &column)
{
    // A letter in the middle, a bit of a number; NULL becomes something.
    return u"CASE typeof(%1) WHEN 'integer' THEN %1 + 1 WHEN 'null' THEN NULL "
           "WHEN 'blob' THEN CAST(substr(%1, 1, length(%1) / 2) || x'07' || substr(%1, length(%1) / 2 + 2) AS BLOB) "
           "ELSE substr(%1, 1, length(%1) / 2) || '~' || substr(%1, length(%1) / 2 + 2) END"_s.arg(column);
}

} // namespace

class tst_Flips final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void values_data();
    void values();
    void flippedFiguresAreNotShown();
    void pages();

private:
    [[nodiscard]] QString copy();

    QTemporaryDir m_folder{test::quickFolder()};
    QString m_path;
    QByteArray m_whole;
};

void tst_Flips::initTestCase()
{
    m_path = m_folder.filePath(u"w.shihe"_s);
    QString error;
    auto store = test::makeWorkspace(m_path, error);
    QVERIFY2(store, qPrintable(error));
    const test::TestClock clock;
    const Action action{.id = u"fix"_s,
                        .title = u"换闸机"_s,
                        .practices = {u"alternatives.offered"_s},
                        .owner = u"王主任"_s,
                        .due = QDate(2027, 1, 1),
                        .effortHours = 8,
                        .note = u"先试点"_s};
    QVERIFY(store->apply({SetAction{u"a"_s, action}}, u"李明"_s, clock.now()));
    const Evidence link{.id = u"e3"_s,
                        .kind = EvidenceKind::Link,
                        .name = u"公告"_s,
                        .reference = u"https://example.org"_s,
                        .validUntil = QDate(2027, 1, 1)};
    const Answer draft{.value = AnswerValue::Yes,
                       .note = u"去年如此"_s,
                       .remark = u"再问"_s,
                       .responsible = u"陈工"_s,
                       .due = QDate(2027, 2, 1)};
    QVERIFY(store->apply({AddEvidence{u"a"_s, link}, SetAnswer{{u"a"_s, u"y"_s}, u"consent.given"_s, draft, true}},
                         u"李明"_s, clock.now()));
    for (const QString &state : {u"in-review"_s, u"approved"_s})
        QVERIFY(store->apply({SetState{u"a"_s, state, u"可以"_s}}, u"李明"_s, clock.now()));
    QVERIFY(store->apply(
        {CreateOrganisation{u"o2"_s, {u"另一家"_s, {}}},
         CreateAssessment{u"b"_s, u"o2"_s, {u"门禁"_s, {}}, QDate(2026, 1, 1), u"2026.11.0"_s, QString(64, u'c')},
         CreateActivity{u"b"_s, u"z"_s, {u"大门"_s, {}}}},
        u"李明"_s, clock.now()));
    for (const QString &state :
         {u"in-review"_s, u"approved"_s, u"issued"_s, u"draft"_s, u"in-review"_s, u"approved"_s, u"issued"_s})
        QVERIFY(store->apply({SetState{u"b"_s, state, u"可以"_s}}, u"李明"_s, clock.now()));
    QVERIFY(store->keepFigures(u"a"_s, {.grade = u"C"_s, .applicable = 40, .answered = 12, .redLines = 1}));
    store.reset();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_whole = file.readAll();
    QVERIFY(!store::check(m_path)->fault);
}

QString tst_Flips::copy()
{
    const QString path = m_folder.filePath(u"copy.shihe"_s);
    for (const char *part : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(part));
    return writeFile(path, m_whole) ? path : QString();
}

void tst_Flips::values_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    for (const QString &table : Tables) {
        for (const QString &column : columnsOf(m_path, table))
            QTest::newRow(qPrintable(table + u'.' + column)) << table << column;
    }
}

void tst_Flips::values()
{
    QFETCH(const QString, table);
    QFETCH(const QString, column);
    const auto before =
        test::rowsOf(m_path, u"SELECT rowid, * FROM %1 WHERE %2 IS NOT NULL ORDER BY rowid"_s.arg(table, column));
    if (before.isEmpty())
        QSKIP("empty in this workspace"); // e.g. no row of user catalogs
    int tried = 0;
    const QByteArray sound = dump(m_path);
    for (const QStringList &row : before) {
        const QString path = copy();
        QVERIFY(!path.isEmpty());
        const QString change =
            u"UPDATE OR IGNORE %1 SET %2 = %3 WHERE rowid = %4"_s.arg(table, column, flipped(column), row.at(0));
        // What a CHECK or a key refuses can only come from the pages, where SQLite's own check finds it.
        if (!test::tamper(path, change) || dump(path) == sound)
            continue;
        ++tried;
        const auto report = store::check(path);
        QVERIFY2(!report || report->fault, qPrintable(change));
        if (report) {
            const auto after = test::rowsOf(path, u"SELECT * FROM %1 WHERE rowid = %2"_s.arg(table, row.at(0)));
            QStringList places = row.mid(1) + QStringList{table, column};
            for (const QStringList &values : after)
                places += values;
            const QString said = report->fault->args.join(u'\n');
            const bool named = std::any_of(places.cbegin(), places.cend(), [&](const QString &place) {
                return !place.isEmpty() && said.contains(place);
            });
            QVERIFY2(named, qPrintable(change + u": "_s + report->fault->code + u' ' + said));
        }
    }
    if (tried == 0)
        QSKIP("the table's own rules refuse each");
}

void tst_Flips::flippedFiguresAreNotShown()
{
    const auto gradeOf = [](const QString &path) {
        const auto store = store::open(path, {store::Access::Read});
        const auto all = (*store)->assessments();
        for (const AssessmentSummary &each : *all) {
            if (each.id == u"a"_s)
                return each.figures ? each.figures->grade : u"none"_s;
        }
        return QString();
    };
    QCOMPARE(gradeOf(m_path), u"C"_s);
    const QString path = copy();
    QVERIFY(test::tamper(path, u"UPDATE figures SET figures = replace(figures, '\"C\"', '\"A\"')"_s));
    QCOMPARE(gradeOf(path), u"none"_s);
    QCOMPARE(store::check(path)->fault->code, u"store.check-figures"_s);
}

void tst_Flips::pages()
{
    constexpr int Flips = 400;
    QRandomGenerator random(20261125);
    const QByteArray sound = dump(m_path);
    int found = 0;
    for (int i = 0; i < Flips; ++i) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(m_whole.size())));
        const char bit = static_cast<char>(1 + random.bounded(255));
        const QString path = copy();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        const char byte = static_cast<char>(m_whole.at(at) ^ bit);
        QVERIFY(file.write(&byte, 1) == 1);
        file.close();
        const auto report = store::check(path);
        if (!report || report->fault) {
            ++found;
            continue;
        }
        // In what SQLite doesn't use: everything is as it was.
        QVERIFY2(dump(path) == sound, qPrintable(u"byte %1 by %2"_s.arg(at).arg(int(bit))));
    }
    QVERIFY2(found > Flips / 10, qPrintable(QString::number(found)));
}

QTEST_GUILESS_MAIN(tst_Flips)
#include "tst_flips.moc"
