// The window as a whole: first run, rail, language, search, as-of date, undo, closing.
#include "uiworld.h"

#include <QAbstractItemView>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

class tst_UiWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRunOffersTwoWays();
    void firstRunCreatesAWorkspace();
    void aWorkspaceThatIsNoneIsRefusedInTheWindow();
    void opensTheWorkspaceOfLastTime();
    void languageChangesAtOnceAndKeepsWhatIsTyped();
    void searchLeadsToTheClause();
    void asOfDateIsKeptAndUndone();
    void theDateIsTheAssessmentsOnceOneIsOpen();
    void pagesAreMadeWhenTheyAreWanted();
    void tabsOfWhatNeedsAnAssessmentAreHiddenWithoutOne();
    void theTabKeyGoesFromRegionToRegion();

private:
    template <typename T>
    static T *child(QWidget &parent, const QString &name)
    {
        T *found = parent.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
};

void tst_UiWindow::firstRunOffersTwoWays()
{
    test::World world;
    world.desktop->show();
    QVERIFY(QTest::qWaitForWindowExposed(&world.window()));
    QCOMPARE(world.window().current(), PageId::Home);
    auto *sample = child<QPushButton>(world.window(), u"openSample"_s);
    QVERIFY(sample->isVisible());
    QVERIFY(child<QPushButton>(world.window(), u"createWorkspace"_s)->isVisible());
    QVERIFY(!child<QToolButton>(world.window(), u"rail-assessment"_s)->isEnabled());
    QTest::mouseClick(sample, Qt::LeftButton);
    QVERIFY(world.desk().session());
    QCOMPARE(world.window().current(), PageId::Organisation);
    QVERIFY(child<QToolButton>(world.window(), u"rail-assessment"_s)->isEnabled());
    QVERIFY(!world.desk().session()->evaluation().redLines.isEmpty());
}

void tst_UiWindow::firstRunCreatesAWorkspace()
{
    test::World world;
    world.desktop->show();
    world.prompter.path = world.file(u"fresh"_s);
    QTest::mouseClick(child<QPushButton>(world.window(), u"createWorkspace"_s), Qt::LeftButton);
    QCOMPARE(world.prompter.asked.size(), 1);
    // A passphrase is offered first, and not forced.
    QVERIFY(child<QRadioButton>(world.window(), u"withPassphrase"_s)->isChecked());
    QVERIFY(!QFile::exists(world.file(u"fresh.shihe"_s)));
    child<QRadioButton>(world.window(), u"withoutPassphrase"_s)->click();
    QTest::mouseClick(child<QPushButton>(world.window(), u"makeWorkspace"_s), Qt::LeftButton);
    QVERIFY(QFile::exists(world.file(u"fresh.shihe"_s)));
    QVERIFY(world.desk().workspace());
    QCOMPARE(world.settings.recent().size(), 1);
}

void tst_UiWindow::aWorkspaceThatIsNoneIsRefusedInTheWindow()
{
    test::World world;
    QFile broken(world.file(u"broken.shihe"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("this is a shopping list, not a workspace, and long enough to look like a header of some file");
    broken.close();
    world.desktop->show(broken.fileName());
    const auto *message = child<QFrame>(world.window(), u"message"_s);
    QVERIFY(message->isVisible());
    const QString text = child<QLabel>(*const_cast<QFrame *>(message), u"messageText"_s)->text();
    QVERIFY2(!text.isEmpty() && !text.startsWith(u'['), qPrintable(text));
    QVERIFY(!world.desk().workspace());
}

void tst_UiWindow::opensTheWorkspaceOfLastTime()
{
    test::World world;
    world.openSample();
    world.desk().closeWorkspace();
    world.desktop->show();
    QVERIFY(world.desk().workspace());
    QCOMPARE(world.desk().workspace()->store().path(), world.file(u"sample.shihe"_s));
}

void tst_UiWindow::languageChangesAtOnceAndKeepsWhatIsTyped()
{
    test::World world;
    world.openSample();
    Page *page = world.show(PageId::Organisation);
    auto *activity = child<QLineEdit>(*page, u"newActivity"_s);
    QTest::keyClicks(activity, u"half a na"_s);
    const QString before = child<QPushButton>(*page, u"toWalk"_s)->text();
    QTest::mouseClick(child<QPushButton>(world.window(), u"chinese"_s), Qt::LeftButton);
    QCOMPARE(world.desk().language(), Language::Zh);
    QCOMPARE(child<QPushButton>(*page, u"toWalk"_s)->text(), u"回答问题"_s);
    QCOMPARE(child<QToolButton>(world.window(), u"rail-law"_s)->text(), u"法源"_s);
    QCOMPARE(activity->text(), u"half a na"_s);
    QTest::mouseClick(child<QPushButton>(world.window(), u"english"_s), Qt::LeftButton);
    QCOMPARE(child<QPushButton>(*page, u"toWalk"_s)->text(), before);
    QCOMPARE(activity->text(), u"half a na"_s);
}

void tst_UiWindow::searchLeadsToTheClause()
{
    test::World world;
    world.openSample();
    (void)world.show(PageId::Home);
    auto *search = child<QLineEdit>(world.window(), u"search"_s);
    QTest::keyClick(&world.window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(search, u"pipl-2021:29"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(search->text(), QString());
    QCOMPARE(world.window().current(), PageId::Law);
    QTest::keyClicks(search, u"frt-measures-2025:10"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(search->text().isEmpty());
}

void tst_UiWindow::asOfDateIsKeptAndUndone()
{
    test::World world;
    world.openSample();
    (void)world.show(PageId::Organisation);
    auto *day = child<QDateEdit>(world.window(), u"asOf"_s);
    QCOMPARE(day->date(), QDate(2026, 11, 22));
    const QString grade = world.desk().session()->evaluation().law().grade;
    day->setDate(QDate(2020, 1, 15));
    QCOMPARE(world.desk().session()->assessment().asOf, QDate(2020, 1, 15));
    QVERIFY(world.desk().session()->evaluation().redLines.size() < 4);
    auto *undo = child<QToolButton>(world.window(), u"undo"_s);
    QVERIFY(undo->isEnabled());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(day->date(), QDate(2026, 11, 22));
    QCOMPARE(world.desk().session()->evaluation().law().grade, grade);
    QTest::mouseClick(child<QToolButton>(world.window(), u"redo"_s), Qt::LeftButton);
    QCOMPARE(day->date(), QDate(2020, 1, 15));
}

void tst_UiWindow::theDateIsTheAssessmentsOnceOneIsOpen()
{
    test::World world;
    auto *day = child<QDateEdit>(world.window(), u"asOf"_s);
    QCOMPARE(day->date(), QDate(2026, 11, 22)); // today in China, by the clock that was given
    day->setDate(QDate(2019, 11, 1));
    QCOMPARE(world.desk().asOf(), QDate(2019, 11, 1));
    world.openSample(); // the assessment's own date counts now
    QCOMPARE(day->date(), QDate(2026, 11, 22));
}

void tst_UiWindow::pagesAreMadeWhenTheyAreWanted()
{
    test::World world;
    world.openSample();
    (void)world.show(PageId::Organisation);
    const auto made = [&world] {
        QStringList names;
        for (const Page *page : world.window().findChildren<Page *>())
            names.append(page->accessibleName());
        names.sort();
        return names.join(u' ');
    };
    QCOMPARE(made(), u"Home Overview"_s);
    const auto tab = [&world](PageId id) {
        return child<QPushButton>(world.window(), u"tab-%1"_s.arg(static_cast<int>(id)));
    };
    QCOMPARE(tab(PageId::Walk)->text(), u"Questions"_s);
    QVERIFY(tab(PageId::Walk)->isVisible());
    QVERIFY(!tab(PageId::Plan)->isVisible());
    QVERIFY(tab(PageId::Organisation)->isChecked());
    QTest::mouseClick(tab(PageId::Evidence), Qt::LeftButton);
    QCOMPARE(world.window().current(), PageId::Evidence);
    QVERIFY(tab(PageId::Evidence)->isChecked());
    QVERIFY(!tab(PageId::Organisation)->isChecked());
    QCOMPARE(made(), u"Evidence Home Overview"_s);
    QTest::mouseClick(tab(PageId::Evidence), Qt::LeftButton);
    QVERIFY(tab(PageId::Evidence)->isChecked());
    world.desk().setLanguage(Language::Zh);
    QCOMPARE(tab(PageId::Walk)->text(), u"问题"_s);
    QCOMPARE(made(), u"概况 证据 首页"_s);
}

void tst_UiWindow::tabsOfWhatNeedsAnAssessmentAreHiddenWithoutOne()
{
    test::World world;
    (void)world.show(PageId::Verify);
    const auto *report = child<QPushButton>(world.window(), u"tab-%1"_s.arg(static_cast<int>(PageId::Reports)));
    QVERIFY(!report->isVisible());
    world.openSample();
    (void)world.show(PageId::Verify);
    QVERIFY(report->isVisible());
}

void tst_UiWindow::theTabKeyGoesFromRegionToRegion()
{
    test::World world;
    world.openSample();
    // The panel is older than the pages, and the second page younger than the first.
    for (const PageId id : {PageId::Organisation, PageId::Findings}) {
        Page *page = world.show(id);
        const QList<std::pair<QString, QWidget *>> regions{
            {u"rail"_s, child<QWidget>(world.window(), u"rail"_s)},
            {u"bar"_s, child<QWidget>(world.window(), u"topBar"_s)},
            {u"tabs"_s, child<QWidget>(world.window(), u"tabs"_s)},
            {u"page"_s, page},
            {u"panel"_s, child<QWidget>(world.window(), u"sidePanel"_s)},
        };
        QStringList passed;
        const QWidget *first = child<QToolButton>(world.window(), u"rail-home"_s);
        child<QToolButton>(world.window(), u"rail-home"_s)->setFocus(Qt::TabFocusReason);
        for (int steps = 0; steps < 600; ++steps) {
            const QWidget *now = world.window().focusWidget();
            for (const auto &[name, region] : regions) {
                if (region->isAncestorOf(now) && (passed.isEmpty() || passed.constLast() != name))
                    passed.append(name);
            }
            QTest::keyClick(world.window().focusWidget(), Qt::Key_Tab);
            if (world.window().focusWidget() == first)
                break;
        }
        QCOMPARE(passed.join(u' '), u"rail bar tabs page panel"_s);
        QTest::keyClick(world.window().focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(regions.constLast().second->isAncestorOf(world.window().focusWidget()));
    }
}

QTEST_MAIN(tst_UiWindow)
#include "tst_uiwindow.moc"
