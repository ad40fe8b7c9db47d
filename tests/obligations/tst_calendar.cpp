// Working days by hand: each row was counted on the calendar of the State Council's notices.
#include "core/catalog/compiled.h"

#include <QTest>

using namespace shihe;

class tst_Calendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void workingDays_data();
    void workingDays();
    void after_data();
    void after();
    void rolled_data();
    void rolled();

private:
    WorkingCalendar m_calendar;
};

void tst_Calendar::initTestCase()
{
    const auto catalog = builtIn();
    QVERIFY(catalog);
    m_calendar = catalog->calendar;
    QVERIFY(m_calendar.knows(2019) && m_calendar.knows(2026) && !m_calendar.knows(2027));
}

void tst_Calendar::workingDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("working");
    QTest::newRow("a Wednesday") << QDate(2026, 11, 25) << true;
    QTest::newRow("a Sunday") << QDate(2026, 11, 22) << false;
    QTest::newRow("a Saturday made up") << QDate(2026, 10, 10) << true;
    QTest::newRow("a Sunday made up") << QDate(2026, 9, 20) << true;
    QTest::newRow("National Day on a Thursday") << QDate(2026, 10, 1) << false;
    QTest::newRow("Spring Festival on a Monday") << QDate(2026, 2, 16) << false;
    QTest::newRow("a year not published, Friday") << QDate(2027, 1, 1) << true;
    QTest::newRow("a year not published, Saturday") << QDate(2027, 1, 2) << false;
}

void tst_Calendar::workingDays()
{
    QFETCH(QDate, day);
    QFETCH(bool, working);
    QCOMPARE(m_calendar.isWorkingDay(day), working);
}

void tst_Calendar::after_data()
{
    QTest::addColumn<QDate>("event");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("estimated");
    // The day of the event is not counted.
    QTest::newRow("none") << QDate(2026, 11, 22) << 0 << QDate(2026, 11, 22) << false;
    QTest::newRow("one over a weekend") << QDate(2026, 11, 20) << 1 << QDate(2026, 11, 23) << false;
    // 21-25 Sep are 4 (25 is off), 28-30 are 3, 8 and 9 Oct are 2, Saturday 10 is made up.
    QTest::newRow("ten over National Day") << QDate(2026, 9, 20) << 10 << QDate(2026, 10, 10) << false;
    // CAC's own count: faces of 100,000 persons stored by 2025-06-01 were to be filed by 2025-07-14.
    QTest::newRow("thirty from the face measures") << QDate(2025, 6, 1) << 30 << QDate(2025, 7, 14) << false;
    // Over Spring Festival of 2026: 10-14 Feb are 5 (Saturday 14 is made up), 24-28 Feb are 5 (Saturday 28 is).
    QTest::newRow("ten over Spring Festival") << QDate(2026, 2, 9) << 10 << QDate(2026, 2, 28) << false;
    QTest::newRow("into a year not published") << QDate(2026, 12, 30) << 2 << QDate(2027, 1, 1) << true;
}

void tst_Calendar::after()
{
    QFETCH(QDate, event);
    QFETCH(int, count);
    QFETCH(QDate, day);
    QFETCH(bool, estimated);
    QCOMPARE(m_calendar.workingDaysAfter(event, count), (Deadline{day, estimated}));
}

void tst_Calendar::rolled_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("end");
    QTest::newRow("a working day stays") << QDate(2026, 11, 23) << QDate(2026, 11, 23);
    QTest::newRow("a Saturday") << QDate(2026, 11, 21) << QDate(2026, 11, 23);
    QTest::newRow("a holiday") << QDate(2026, 10, 1) << QDate(2026, 10, 8);
    QTest::newRow("a Saturday made up stays") << QDate(2026, 10, 10) << QDate(2026, 10, 10);
}

void tst_Calendar::rolled()
{
    QFETCH(QDate, day);
    QFETCH(QDate, end);
    QCOMPARE(m_calendar.rolled(day), (Deadline{end, false}));
}

QTEST_GUILESS_MAIN(tst_Calendar)
#include "tst_calendar.moc"
