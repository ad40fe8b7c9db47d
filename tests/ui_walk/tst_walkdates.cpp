// The due date of an answer as it is typed: in any usual form, half of it, elsewhere meanwhile.
#include "walking.h"

#include "ui/widgets/dayfield.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::child;
using test::shownText;

class tst_WalkDates final : public QObject, private test::Walking
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void theDueDateTakesUsualForms_data();
    void theDueDateTakesUsualForms();
    void whatIsNoDateIsSaidAndChangesNothing();
    void whatIsNoDateYetWaitsWithItsQuestion();
};

void tst_WalkDates::theDueDateTakesUsualForms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("ISO") << u"2027-03-01"_s;
    QTest::newRow("short") << u"2027/3/1"_s;
    QTest::newRow("Chinese") << u"2027年3月1日"_s;
}

void tst_WalkDates::theDueDateTakesUsualForms()
{
    QFETCH(QString, typed);
    WalkPage *page = walk();
    auto *due = child<DayField>(*page, u"due"_s);
    due->setFocus();
    type(typed);
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(stored(u"notice.before"_s)->due, std::optional(QDate(2027, 3, 1)));
    QCOMPARE(due->text(), u"2027-03-01"_s);
    world->desk().setLanguage(Language::Zh);
    QTRY_COMPARE(due->text(), u"2027年3月1日"_s);
    due->setFocus();
    due->selectAll();
    QTest::keyClick(due, Qt::Key_Delete);
    QTest::keyClick(due, Qt::Key_Return);
    QVERIFY(!stored(u"notice.before"_s)->due);
}

void tst_WalkDates::whatIsNoDateIsSaidAndChangesNothing()
{
    WalkPage *page = walk();
    auto *due = child<DayField>(*page, u"due"_s);
    due->setFocus();
    QTest::keyClicks(due, u"soon"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QVERIFY(shownText(*page).contains(u"No date yet"_s));
    QVERIFY(!stored(u"notice.before"_s)->due);
    QCOMPARE(due->text(), u"soon"_s);
    QTest::keyClick(due, Qt::Key_Escape);
    QVERIFY(due->text().isEmpty());
    QVERIFY(!shownText(*page).contains(u"No date yet"_s));
}

void tst_WalkDates::whatIsNoDateYetWaitsWithItsQuestion()
{
    WalkPage *page = walk();
    auto *due = child<DayField>(*page, u"due"_s);
    due->setFocus();
    QTest::keyClicks(due, u"2027-13-"_s);
    QTest::mouseClick(child<QPushButton>(*page, u"next"_s), Qt::LeftButton);
    QVERIFY(page->current() != u"notice.before"_s);
    QVERIFY(due->text().isEmpty());
    QVERIFY(!shownText(*page).contains(u"No date yet"_s));
    QVERIFY(child<QLabel>(world->window(), u"messageText"_s)->text().contains(u"“2027-13-” is no date"_s));
    const QString other = page->current();
    QTest::mouseClick(child<QPushButton>(*page, u"previous"_s), Qt::LeftButton);
    QCOMPARE(page->current(), u"notice.before"_s);
    QCOMPARE(due->text(), u"2027-13-"_s);
    QVERIFY(shownText(*page).contains(u"No date yet"_s));
    // Other pages, another language and what is kept by others don't touch it.
    world->window().goTo({PageId::Organisation});
    world->desk().setLanguage(Language::Zh);
    world->window().goTo({PageId::Walk});
    QCOMPARE(due->text(), u"2027-13-"_s);
    due->setFocus();
    due->selectAll();
    QTest::keyClicks(due, u"2027-12-1"_s);
    QTest::mouseClick(child<QPushButton>(*page, u"next"_s), Qt::LeftButton);
    QCOMPARE(page->current(), other);
    QVERIFY(!stored(other)->due);
    QCOMPARE(stored(u"notice.before"_s)->due, std::optional(QDate(2027, 12, 1)));
    QTest::mouseClick(child<QPushButton>(*page, u"previous"_s), Qt::LeftButton);
    QCOMPARE(due->text(), u"2027年12月1日"_s);
}

QTEST_MAIN(tst_WalkDates)
#include "tst_walkdates.moc"
