// Home, overview, profile, law and settings, each by mouse and keys.
#include "uiworld.h"

#include "ui/dialogs/newassessmentdialog.h"
#include "ui/models/assessmentsmodel.h"
#include "ui/pages/profile/facteditor.h"
#include "ui/widgets/buttons.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

class tst_UiPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void homeMakesAnAssessment();
    void homeListsFiguresAndOpens();
    void overviewRenamesAndAddsActivities();
    void profileTakesFactsAndCounts();
    void profileRefusesNonsense();
    void settingsTakeEffectAtOnce();
    void settingsKeepWhatReportsAreMadeWith();
    void settingsThatCannotBeStoredSaySo();

private:
    template <typename T>
    static T *child(QWidget &parent, const QString &name)
    {
        T *found = parent.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    /// All text that @p parent shows.
    static QString shownText(const QWidget &parent)
    {
        QStringList words;
        for (const QLabel *label : parent.findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        for (const Tag *tag : parent.findChildren<Tag *>()) {
            if (tag->isVisible())
                words.append(tag->text());
        }
        return words.join(u'\n');
    }
};

void tst_UiPages::homeMakesAnAssessment()
{
    test::World world;
    QVERIFY(world.desk().createWorkspace(world.file(u"w.shihe"_s)));
    Page *home = world.show(PageId::Home);
    auto *empty = home->findChild<QWidget *>(u"newAssessment"_s); // in the list, not yet shown
    QVERIFY(empty && !empty->isVisible());
    for (QPushButton *button : home->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"New assessment"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *dialog = world.window().findChild<NewAssessmentDialog *>();
    QVERIFY(dialog);
    auto *create = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!create->isEnabled());
    QTest::keyClicks(child<QLineEdit>(*dialog, u"nameEn"_s), u"Park"_s);
    QTest::keyClicks(child<QLineEdit>(*dialog, u"titleEn"_s), u"Gate"_s);
    QVERIFY(create->isEnabled());
    QTest::mouseClick(create, Qt::LeftButton);
    QVERIFY(world.desk().session());
    const Assessment &made = world.desk().session()->assessment();
    QCOMPARE(made.organisation.name, (Text{u"Park"_s, u"Park"_s}));
    QCOMPARE(made.title.en, u"Gate"_s);
    QCOMPARE(made.asOf, QDate(2026, 11, 22));
    QCOMPARE(made.activities.size(), 1);
    QCOMPARE(world.window().current(), PageId::Profile);
}

void tst_UiPages::homeListsFiguresAndOpens()
{
    test::World world;
    world.openSample();
    world.desk().closeAssessment();
    Page *home = world.show(PageId::Home);
    auto *table = child<QTableView>(*home, u"assessments"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(table->model()->index(0, AssessmentsModel::GradeColumn).data(AssessmentsModel::GradeRole).toString(),
                 u"E"_s);
    QVERIFY(table->model()->index(0, AssessmentsModel::RedLineColumn).data(AssessmentsModel::CrossedRole).toInt() >= 2);
    table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(world.desk().session());
    QCOMPARE(world.window().current(), PageId::Organisation);
}

void tst_UiPages::overviewRenamesAndAddsActivities()
{
    test::World world;
    world.openSample();
    Page *page = world.show(PageId::Organisation);
    AssessmentSession &session = *world.desk().session();
    auto *name = child<QLineEdit>(*page, u"nameEn"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"New Park"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(session.assessment().organisation.name.en, u"New Park"_s);
    QVERIFY(shownText(*page).contains(u"Saved"_s));

    auto *activity = child<QLineEdit>(*page, u"newActivity"_s);
    QTest::keyClicks(activity, u"App"_s);
    QTest::mouseClick(child<QPushButton>(*page, u"addActivity"_s), Qt::LeftButton);
    QCOMPARE(session.assessment().activities.size(), 2);
    QCOMPARE(session.activity().title.en, u"App"_s);
    QCOMPARE(activity->text(), QString());
    // And it is in the file, not only in the window.
    const auto stored = session.workspace().store().load(session.assessment().id);
    QVERIFY(stored);
    QCOMPARE(stored->organisation.name.en, u"New Park"_s);
    QCOMPARE(stored->activities.size(), 2);
}

void tst_UiPages::profileTakesFactsAndCounts()
{
    test::World world;
    world.openSample();
    Page *page = world.show(PageId::Profile);
    AssessmentSession &session = *world.desk().session();
    const auto count = [page] { return child<QLabel>(*page, u"count"_s)->text(); };
    const QString before = count();
    auto *channels = child<FactEditor>(*page, u"fact-channels"_s);
    QTest::mouseClick(child<QPushButton>(*channels, u"option-device"_s), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(*channels, u"option-counter"_s), Qt::LeftButton);
    QCOMPARE(session.profile().value(u"channels"_s), FactValue(QStringList{u"device"_s, u"counter"_s}));
    QVERIFY(count() != before); // the app's questions are gone
    QTest::mouseClick(child<QPushButton>(*channels, u"option-"_s), Qt::LeftButton);
    QCOMPARE(session.profile().value(u"channels"_s), FactValue(QStringList()));
    QTest::mouseClick(child<QPushButton>(*channels, u"unknown"_s), Qt::LeftButton);
    QVERIFY(!session.profile().contains(u"channels"_s));
    QCOMPARE(count(), before);

    auto *minors = child<FactEditor>(*page, u"fact-minors"_s);
    QTest::mouseClick(child<QPushButton>(*minors, u"option-false"_s), Qt::LeftButton);
    QCOMPARE(session.profile().value(u"minors"_s), FactValue(false));
    QTest::mouseClick(child<QToolButton>(world.window(), u"undo"_s), Qt::LeftButton);
    QCOMPARE(session.profile().value(u"minors"_s), FactValue(true));
    QVERIFY(child<QPushButton>(*minors, u"option-true"_s)->isChecked());
}

void tst_UiPages::profileRefusesNonsense()
{
    test::World world;
    world.openSample();
    Page *page = world.show(PageId::Profile);
    AssessmentSession &session = *world.desk().session();
    auto *stored = child<FactEditor>(*page, u"fact-persons_stored"_s);
    auto *number = child<QLineEdit>(*stored, u"number"_s);
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, u"many"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(session.profile().value(u"persons_stored"_s), FactValue(qint64{120000}));
    QVERIFY(shownText(*stored).contains(u"whole number"_s));
    QCOMPARE(number->text(), u"many"_s); // nothing typed is taken away
    number->selectAll();
    QTest::keyClicks(number, u"1,250,000"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(session.profile().value(u"persons_stored"_s), FactValue(qint64{1250000}));
    QVERIFY(!shownText(*stored).contains(u"whole number"_s));
    QTRY_VERIFY(shownText(*stored).contains(u"is reached"_s));
}

/// Each key as it is typed, without a button; told by another place at once.
void tst_UiPages::settingsKeepWhatReportsAreMadeWith()
{
    test::World world;
    Page *page = world.show(PageId::Settings);
    QTest::mouseClick(page->findChild<QPushButton *>(u"limit-0"_s), Qt::LeftButton);
    QCOMPARE(world.settings.evidenceLimit(), Settings::evidenceLimits().first());
    auto *role = page->findChild<QLineEdit *>(u"signerRole"_s);
    role->setFocus();
    QTest::keyClicks(role, u"auditor "_s);
    QCOMPARE(world.settings.signer().role, u"auditor"_s);
    QCOMPARE(role->text(), u"auditor "_s); // what is being typed is left alone
    world.prompter.path = world.file(u"k.p12"_s);
    QTest::mouseClick(page->findChild<QPushButton *>(u"chooseSignerKey"_s), Qt::LeftButton);
    QCOMPARE(world.settings.signer(), (Signer{world.file(u"k.p12"_s), u"auditor"_s, {}, {}}));
    auto *footer = page->findChild<QLineEdit *>(u"footer"_s);
    footer->setFocus();
    QTest::keyClicks(footer, u"Lin"_s);
    QCOMPARE(world.settings.house().footer, u"Lin"_s);
    world.desk().setLanguage(Language::Zh);
    QCOMPARE(footer->text(), u"Lin"_s);
    page->setFocus();
    world.settings.setHouse({{}, u"#003a70"_s, u"Wang"_s});
    QCOMPARE(footer->text(), u"Wang"_s);
    QCOMPARE(page->findChild<QLineEdit *>(u"accent"_s)->text(), u"#003a70"_s);
}

void tst_UiPages::settingsThatCannotBeStoredSaySo()
{
    test::World world;
    Page *page = world.show(PageId::Settings);
    const QSignalSpy failed(page, &Page::failed);
    QTest::mouseClick(page->findChild<QPushButton *>(u"limit-0"_s), Qt::LeftButton);
    QCOMPARE(failed.count(), 0);
    // A folder in the file's place: not even root writes there.
    const QString file = world.file(u"settings.ini"_s);
    QVERIFY(QFile::remove(file) && QDir().mkdir(file));
    QTest::mouseClick(page->findChild<QPushButton *>(u"limit-1"_s), Qt::LeftButton);
    QVERIFY(failed.count() > 0);
    QVERIFY(failed.first().first().toString().contains(u"could not be kept"_s));
    QCOMPARE(world.settings.evidenceLimit(), Settings::evidenceLimits().at(1)); // it holds for now
}

void tst_UiPages::settingsTakeEffectAtOnce()
{
    test::World world;
    Page *page = world.show(PageId::Settings);
    QTest::mouseClick(child<QPushButton>(*page, u"theme-2"_s), Qt::LeftButton);
    QVERIFY(Theme::current().isDark);
    QCOMPARE(world.settings.theme(), ThemeChoice::Dark);
    QTest::mouseClick(child<QPushButton>(*page, u"size-3"_s), Qt::LeftButton);
    QCOMPARE(Theme::current().pixels(TextSize::Body), 16);
    QTest::mouseClick(child<QPushButton>(*page, u"language-0"_s), Qt::LeftButton);
    QCOMPARE(world.desk().language(), Language::Zh);
    QVERIFY(shownText(*page).contains(u"设置"_s));
    auto *person = child<QLineEdit>(*page, u"person"_s);
    person->setFocus();
    person->selectAll();
    QTest::keyClicks(person, u"Zhang San"_s);
    QTest::keyClick(person, Qt::Key_Return);
    QCOMPARE(world.settings.person(), u"Zhang San"_s);
    world.prompter.path = world.file(u"."_s);
    QTest::mouseClick(child<QPushButton>(*page, u"changeFolder"_s), Qt::LeftButton);
    QCOMPARE(world.settings.folder(), world.file(u"."_s));
}

QTEST_MAIN(tst_UiPages)
#include "tst_uipages.moc"
