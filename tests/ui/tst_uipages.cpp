// Overview, profile, law and settings, each by mouse and keys.
#include "uiworld.h"

#include "ui/branding/brandingbox.h"
#include "ui/pages/settings/signerbox.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/facts/facteditor.h"
#include "ui/widgets/scorepanel/figurerow.h"

#include <QComboBox>
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
    void overviewRenamesAndAddsActivities();
    void overviewRenamesAndRemovesActivities();
    void figuresOfOneOrOfAll();
    void profileTakesFactsAndCounts();
    void profileSaysWhatFollows();
    void profileRefusesNonsense();
    void settingsTakeEffectAtOnce();
    void settingsKeepWhatReportsAreMadeWith();
    void settingsThatCannotBeStoredSaySo();
    void settingsAreNamedAtTheirFirstLine();

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

void tst_UiPages::overviewRenamesAndRemovesActivities()
{
    test::World world;
    world.openSample();
    Page *page = world.show(PageId::Organisation);
    AssessmentSession &session = *world.desk().session();
    const auto app = session.addActivity({u"App"_s, u"App"_s});
    QVERIFY(app);
    session.setActivity(*app);
    QVERIFY(session.setAnswer(u"alternatives.not-only-face"_s, Answer{.value = AnswerValue::Yes}));
    QTest::mouseClick(child<QPushButton>(*page, u"rename-"_s + *app), Qt::LeftButton);
    auto *name = child<QLineEdit>(*page, u"activityEn"_s);
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Visitor app"_s); // over the old name, which is selected
    QTest::mouseClick(child<QPushButton>(*page, u"renamed"_s), Qt::LeftButton);
    QCOMPARE(session.activity().title, (Text{u"Visitor app"_s, u"Visitor app"_s})); // it stood for both before
    QVERIFY(!name->isVisible());

    // The tabs have a choice of activities now, and the window follows it.
    auto *choice = child<QComboBox>(world.window(), u"activity"_s);
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->currentText(), u"Visitor app"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Up);
    QCOMPARE(session.activity().id, session.assessment().activities.constFirst().id);

    QTest::mouseClick(child<QPushButton>(*page, u"remove-"_s + *app), Qt::LeftButton);
    QCOMPARE(session.assessment().activities.size(), 1);
    QVERIFY(shownText(world.window()).contains(u"Undo brings all of it back"_s));
    QVERIFY(!choice->isVisible());
    QVERIFY(world.prompter.asked.isEmpty());
    QTest::mouseClick(child<QToolButton>(world.window(), u"undo"_s), Qt::LeftButton);
    QCOMPARE(session.assessment().activities.size(), 2);
    session.setActivity(*app);
    QCOMPARE(session.answer(u"alternatives.not-only-face"_s)->value, AnswerValue::Yes);
}

/// A no in the app and a yes at the gate: together the worse counts, and the trace says so.
void tst_UiPages::figuresOfOneOrOfAll()
{
    test::World world;
    world.openSample();
    QVERIFY(world.show(PageId::Organisation));
    AssessmentSession &session = *world.desk().session();
    const QString ofOne = child<FigureRow>(world.window(), u"figure-crossed"_s)->value();
    QVERIFY(!child<QPushButton>(world.window(), u"ofAll"_s)->isVisible());
    const auto app = session.addActivity({u"App"_s, u"App"_s});
    QVERIFY(app);
    session.setActivity(*app);
    auto *crossed = child<FigureRow>(world.window(), u"figure-crossed"_s);
    QVERIFY(crossed->value().toInt() < ofOne.toInt());
    QTest::mouseClick(child<QPushButton>(world.window(), u"ofAll"_s), Qt::LeftButton);
    QCOMPARE(crossed->value(), QString::number(session.evaluations().combined.redLines.size()));
    QTest::mouseClick(crossed, Qt::LeftButton);
    QVERIFY(shownText(world.window()).contains(u"all activities"_s) ||
            child<QWidget>(world.window(), u"trace"_s)->isVisible());
    const QList<QTableView *> tables = world.window().findChildren<QTableView *>(u"traceTable"_s);
    const auto shown =
        std::find_if(tables.begin(), tables.end(), [](const QTableView *table) { return table->isVisible(); });
    QVERIFY(shown != tables.end());
    QCOMPARE((*shown)->model()->rowCount(), crossed->value().toInt());
    QTest::mouseClick(child<QPushButton>(world.window(), u"ofOne"_s), Qt::LeftButton);
    QCOMPARE(crossed->value(), QString::number(session.evaluation().redLines.size()));
}

void tst_UiPages::profileSaysWhatFollows()
{
    test::World world;
    world.openSample();
    Page *page = world.show(PageId::Profile);
    AssessmentSession &session = *world.desk().session();
    auto *abroad = child<FactEditor>(*page, u"fact-cross_border"_s);
    QTest::mouseClick(child<QPushButton>(*abroad, u"unknown"_s), Qt::LeftButton);
    auto *route = child<FactEditor>(*page, u"fact-export_route"_s);
    QTest::mouseClick(child<QPushButton>(*route, u"unknown"_s), Qt::LeftButton);
    QVERIFY(!shownText(*route).contains(u"No longer needed"_s));
    // Nothing leaves the country, so the route does not matter.
    QTest::mouseClick(child<QPushButton>(*abroad, u"option-false"_s), Qt::LeftButton);
    QVERIFY(shownText(*route).contains(u"No longer needed"_s));
    // One fact is given for all activities, and says so once there are several.
    auto *total = child<FactEditor>(*page, u"fact-persons_total"_s);
    QVERIFY(!shownText(*total).contains(u"whole organisation"_s));
    QVERIFY(session.addActivity({u"App"_s, u"App"_s}));
    QVERIFY(shownText(*total).contains(u"Applies to the whole organisation"_s));

    QVERIFY(session.setFact(u"persons_stored"_s, qint64{120'000}));
    auto *duties = child<Disclosure>(*page, u"duties"_s);
    QVERIFY(duties->text().contains(u"have begun"_s));
    QTest::mouseClick(duties->button(), Qt::LeftButton);
    QTRY_VERIFY(shownText(*duties).contains(u"working days"_s));
    auto *sources = child<Disclosure>(*page, u"sources"_s);
    QTest::mouseClick(sources->button(), Qt::LeftButton);
    QVERIFY(!sources->findChildren<Chip *>().isEmpty());

    auto *app = child<Disclosure>(*page, u"app"_s);
    QVERIFY(!app->isVisible());
    QVERIFY(session.setFact(u"app_type"_s, u"messaging"_s));
    QVERIFY(session.setFact(u"app_collects"_s, QStringList{u"face"_s, u"account"_s}));
    QVERIFY(app->isVisible());
    QVERIFY2(app->text().contains(u"1 item beyond"_s), qPrintable(app->text()));
    QTest::mouseClick(app->button(), Qt::LeftButton);
    QTRY_VERIFY(shownText(*app).contains(u"Beyond it: Face"_s));
    // Each chip leads to its clause.
    QTest::mouseClick(app->findChild<Chip *>(), Qt::LeftButton);
    QCOMPARE(world.window().current(), PageId::Law);
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

/// The name of a tall block stands at its top, where reading begins.
void tst_UiPages::settingsAreNamedAtTheirFirstLine()
{
    test::World world;
    Page *page = world.show(PageId::Settings);
    int tall = 0;
    for (const QLabel *title : page->findChildren<QLabel *>()) {
        for (QWidget *control : {static_cast<QWidget *>(page->findChild<SignerBox *>()),
                                 static_cast<QWidget *>(page->findChild<BrandingBox *>())}) {
            if (!control || title->text() != (qobject_cast<SignerBox *>(control) ? u"Signature"_s : u"Your mark"_s))
                continue;
            const int below = title->mapTo(page, QPoint()).y() - control->mapTo(page, QPoint()).y();
            QVERIFY2(below >= 0 && below <= 12, qPrintable(QString::number(below)));
            tall += control->height() > 3 * title->height() ? 1 : 0;
        }
    }
    QCOMPARE(tall, 2);
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
