// A new assessment, from the first name to the last fact that matters.
#include "uiworld.h"

#include "ui/pages/new/draft.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/facts/facteditor.h"
#include "ui/window/pages.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

namespace {

template <typename T>
T *child(QWidget &parent, const QString &name)
{
    const QList<T *> found = parent.findChildren<T *>(name);
    if (found.isEmpty())
        qFatal("no %s", qPrintable(name));
    return found.constLast(); // one that is about to go stands before the one that took its place
}

void press(QWidget &parent, const QString &button)
{
    auto *found = child<QPushButton>(parent, button);
    QTRY_VERIFY2(found->isVisible() && found->isEnabled(), qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void pick(QWidget &parent, const QString &box, const QString &begins)
{
    auto *found = child<QComboBox>(parent, box);
    for (int index = 0; index < found->count(); ++index) {
        if (!found->itemText(index).startsWith(begins))
            continue;
        found->setFocus();
        while (found->currentIndex() != index) {
            const int before = found->currentIndex();
            QTest::keyClick(found, before < index ? Qt::Key_Down : Qt::Key_Up);
            found = child<QComboBox>(parent, box);
            QVERIFY(found->currentIndex() != before);
            QVERIFY(found->hasFocus()); // the keyboard goes on where it was
        }
        return;
    }
    QFAIL(qPrintable(begins));
}

} // namespace

class tst_UiNew final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNameIsEnough();
    void onlyWhatMattersIsAsked();
    void whatFollowsFromTheSituationCanBeChanged();
    void severalActivities();
    void thresholdsLeadToTheirArticle();
    void anEarlierOneIsCarriedOver();
    void nothingTypedIsLost();
    void theDraftFitsItself();

private:
    [[nodiscard]] QWidget &page() { return *m_world->window().page(PageId::New); }
    [[nodiscard]] int applying() { return child<QLabel>(page(), u"reachCount"_s)->text().toInt(); }
    [[nodiscard]] FactEditor *editor(const QString &fact)
    {
        const QList<FactEditor *> found = page().findChildren<FactEditor *>(u"fact-"_s + fact);
        return found.isEmpty() || !found.constLast()->isVisible() ? nullptr : found.constLast();
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = child<QLineEdit>(page(), field);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }

    std::unique_ptr<test::World> m_world;
};

void tst_UiNew::init()
{
    m_world = std::make_unique<test::World>();
    QVERIFY(m_world->desk().createWorkspace(m_world->file(u"w.shihe"_s)));
    Page *home = m_world->show(PageId::Home);
    for (QPushButton *button : home->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"New assessment"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_world->window().current(), PageId::New);
}

void tst_UiNew::aNameIsEnough()
{
    QVERIFY(!child<QPushButton>(page(), u"next"_s)->isEnabled());
    QVERIFY(child<QLineEdit>(page(), u"nameEn"_s)->hasFocus());
    QTest::keyClicks(m_world->window().focusWidget(), u"Park"_s);
    press(page(), u"createNow"_s);
    AssessmentSession *session = m_world->desk().session();
    QVERIFY(session);
    QCOMPARE(session->assessment().organisation.name, (Text{u"Park"_s, u"Park"_s}));
    QCOMPARE(session->assessment().title, (Text{u"2026年评估"_s, u"Assessment 2026"_s}));
    QCOMPARE(session->assessment().asOf, QDate(2026, 11, 22));
    QCOMPARE(session->assessment().activities.size(), 1);
    QCOMPARE(m_world->window().current(), PageId::Organisation);
    // The next one begins afresh, for the same organisation or another.
    QVERIFY(m_world->show(PageId::New));
    QCOMPARE(child<QLineEdit>(page(), u"nameEn"_s)->text(), QString());
    QCOMPARE(child<QComboBox>(page(), u"organisation"_s)->count(), 2);
}

void tst_UiNew::onlyWhatMattersIsAsked()
{
    type(u"nameEn"_s, u"Park"_s);
    press(page(), u"next"_s);
    const int before = applying();
    QCOMPARE(before, m_world->desk().catalog().practices.size()); // nothing is known
    pick(page(), u"context-0"_s, u"Entry by face to a scenic area"_s);
    QVERIFY(applying() < before);
    press(page(), u"next"_s);
    QVERIFY(editor(u"persons_total"_s));
    QVERIFY(!editor(u"consumers"_s)); // visitors are consumers: that follows
    press(page(), u"next"_s);         // the activity
    QVERIFY(!editor(u"modalities"_s));
    QVERIFY(editor(u"cross_border"_s));
    QVERIFY(editor(u"export_route"_s));
    const int during = applying();
    QTest::mouseClick(child<QPushButton>(*editor(u"cross_border"_s), u"option-false"_s), Qt::LeftButton);
    QVERIFY(applying() < during);
    QVERIFY(editor(u"cross_border"_s)); // what was answered stays in sight
    QVERIFY(!editor(u"export_route"_s));
    press(page(), u"next"_s);
    const Assessment &made = m_world->desk().session()->assessment();
    QCOMPARE(made.organisation.profile.value(u"consumers"_s), FactValue(true));
    const Activity &gate = made.activities.constFirst();
    QCOMPARE(gate.title.en, u"Entry by face"_s);
    QCOMPARE(gate.profile.value(u"modalities"_s), FactValue(QStringList{u"face"_s}));
    QCOMPARE(gate.profile.value(u"cross_border"_s), FactValue(false));
    QVERIFY(!gate.profile.contains(u"export_route"_s));
}

void tst_UiNew::whatFollowsFromTheSituationCanBeChanged()
{
    type(u"nameEn"_s, u"Park"_s);
    press(page(), u"next"_s);
    pick(page(), u"context-0"_s, u"Entry by face to a scenic area"_s);
    press(page(), u"next"_s);
    press(page(), u"part0"_s);
    auto *known = child<Disclosure>(page(), u"knownFacts"_s);
    QVERIFY(known->text().startsWith(u"4 facts"_s));
    QTest::mouseClick(known->button(), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(*editor(u"public_place"_s), u"option-false"_s), Qt::LeftButton);
    QVERIFY(editor(u"public_place"_s));
    QTest::mouseClick(child<QPushButton>(*editor(u"purpose"_s), u"unknown"_s), Qt::LeftButton);
    press(page(), u"next"_s);
    const Activity &gate = m_world->desk().session()->assessment().activities.constFirst();
    QCOMPARE(gate.profile.value(u"public_place"_s), FactValue(false));
    QVERIFY(!gate.profile.contains(u"purpose"_s));
    QVERIFY(gate.profile.contains(u"setting"_s));
}

void tst_UiNew::severalActivities()
{
    type(u"nameEn"_s, u"Park"_s);
    press(page(), u"next"_s);
    pick(page(), u"context-0"_s, u"Entry by face to a scenic area"_s);
    press(page(), u"addDraftActivity"_s);
    pick(page(), u"context-1"_s, u"Entry of staff by face"_s);
    type(u"draftEn-1"_s, u"Back door"_s);
    press(page(), u"addDraftActivity"_s);
    press(page(), u"removeDraft-2"_s);
    press(page(), u"next"_s);
    // Given once: the organisation's card says for whom it holds.
    QStringList tags;
    for (const QWidget *widget : editor(u"persons_total"_s)->findChildren<QWidget *>()) {
        if (widget->isVisible())
            tags.append(widget->property("text").toString());
    }
    QVERIFY(tags.contains(u"Applies to the whole organisation"_s));
    press(page(), u"next"_s);
    press(page(), u"next"_s);
    QVERIFY(child<QPushButton>(page(), u"part1"_s)->text().startsWith(u"Back door"_s));
    QCOMPARE(child<QPushButton>(page(), u"next"_s)->text(), u"Create"_s);
    press(page(), u"back"_s);
    press(page(), u"createNow"_s);
    const Assessment &made = m_world->desk().session()->assessment();
    QCOMPARE(made.activities.size(), 2);
    QCOMPARE(made.activities.at(1).title, (Text{u"Back door"_s, u"Back door"_s}));
    QCOMPARE(made.activities.at(1).profile.value(u"minors"_s), FactValue(false));
    QVERIFY(!made.activities.at(0).profile.contains(u"minors"_s));
}

void tst_UiNew::thresholdsLeadToTheirArticle()
{
    type(u"nameEn"_s, u"Park"_s);
    press(page(), u"next"_s);
    pick(page(), u"context-0"_s, u"Entry by face to a scenic area"_s);
    press(page(), u"next"_s);
    press(page(), u"part0"_s);
    FactEditor *stored = editor(u"persons_stored"_s);
    QVERIFY(stored);
    const auto article = [stored] {
        for (QPushButton *chip : stored->findChildren<QPushButton *>()) {
            if (chip->isVisible() && chip->text().contains(u"Art. 15"_s))
                return chip;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QTRY_VERIFY(article());
    auto *number = child<QLineEdit>(*stored, u"number"_s);
    number->setFocus();
    QTest::keyClicks(number, u"120000"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QStringList said;
    for (const QLabel *label : stored->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY(said.join(u'\n').contains(u"100,000 is reached"_s));
    QTRY_VERIFY(article());
    QTest::mouseClick(article(), Qt::LeftButton);
    QCOMPARE(m_world->window().current(), PageId::Law);
    // And back to where one was.
    QVERIFY(m_world->show(PageId::New));
    QVERIFY(editor(u"persons_stored"_s));
    QCOMPARE(child<QLineEdit>(*editor(u"persons_stored"_s), u"number"_s)->text(), u"120,000"_s);
}

void tst_UiNew::anEarlierOneIsCarriedOver()
{
    m_world = std::make_unique<test::World>();
    m_world->openSample();
    const QString before = m_world->desk().session()->assessment().id;
    const qsizetype answers = m_world->desk().session()->assessment().organisation.answers.size() +
                              m_world->desk().session()->activity().answers.size();
    QVERIFY(answers > 0);
    QVERIFY(m_world->show(PageId::New));
    QVERIFY(!child<QPushButton>(page(), u"copy"_s)->isVisible()); // a new organisation has none
    pick(page(), u"organisation"_s, m_world->desk().session()->assessment().organisation.name.en);
    press(page(), u"copy"_s);
    QVERIFY(child<QComboBox>(page(), u"copied"_s)->isVisible());
    QVERIFY(applying() > 0);
    type(u"titleEn"_s, u"Next year"_s);
    press(page(), u"next"_s);
    const AssessmentSession &session = *m_world->desk().session();
    QVERIFY(session.assessment().id != before);
    QCOMPARE(session.assessment().title.en, u"Next year"_s);
    QCOMPARE(session.assessment().organisation.answers.size() + session.activity().answers.size(), 0);
    QCOMPARE(session.carriedPractices().size(), answers);
    QCOMPARE(m_world->desk().workspace()->organisations()->size(), 1);
}

void tst_UiNew::nothingTypedIsLost()
{
    type(u"nameEn"_s, u"Park"_s);
    type(u"titleEn"_s, u"Gate"_s);
    m_world->desk().setLanguage(Language::Zh);
    QCOMPARE(child<QLineEdit>(page(), u"nameEn"_s)->text(), u"Park"_s);
    m_world->desk().setLanguage(Language::En);
    press(page(), u"next"_s);
    pick(page(), u"context-0"_s, u"Face access control elsewhere"_s);
    type(u"draftEn-0"_s, u"Door"_s);
    // The program ends here; another window comes later.
    const std::unique_ptr<Page> again(makePage(PageId::New, m_world->desk(), nullptr));
    again->resize(1000, 700);
    again->show();
    again->shown();
    QCOMPARE(child<QLineEdit>(*again, u"nameEn"_s)->text(), u"Park"_s);
    QCOMPARE(child<QLineEdit>(*again, u"titleEn"_s)->text(), u"Gate"_s);
    QTest::mouseClick(child<QPushButton>(*again, u"next"_s), Qt::LeftButton);
    QCOMPARE(child<QLineEdit>(*again, u"draftEn-0"_s)->text(), u"Door"_s);
    QVERIFY(child<QComboBox>(*again, u"context-0"_s)->currentText().startsWith(u"Face access control"_s));
    // Given up, it is gone.
    QTest::mouseClick(child<QPushButton>(*again, u"cancel"_s), Qt::LeftButton);
    QVERIFY(m_world->settings.draft(m_world->desk().workspace()->store().path()).isEmpty());
}

void tst_UiNew::theDraftFitsItself()
{
    const Catalog &catalog = m_world->desk().catalog();
    Draft draft;
    draft.name = {u"园"_s, {}};
    draft.asOf = QDate(2026, 1, 2);
    draft.given = {{u"consumers"_s, FactValue(false)}, {u"region"_s, FactValue(u"shanghai"_s)}};
    draft.activities = {{{u"门"_s, u"Gate"_s},
                         u"begin.scenic"_s,
                         {{u"persons_stored"_s, FactValue(qint64{12})}, {u"purpose"_s, std::nullopt}}},
                        {}};
    QCOMPARE(Draft::fromJson(draft.toJson(), catalog), draft);
    // What the catalog no longer knows is left out.
    QJsonObject old = draft.toJson();
    old.insert(u"facts"_s, QJsonObject{{u"unheard_of"_s, u"true"_s}, {u"region"_s, u"atlantis"_s}});
    QVERIFY(Draft::fromJson(old, catalog).given.isEmpty());
    const Assessment made = draft.assessment(catalog, {u"评估"_s, u"Assessment"_s});
    QCOMPARE(made.organisation.profile.value(u"consumers"_s), FactValue(false)); // a person's word goes first
    QVERIFY(!made.activities.at(0).profile.contains(u"purpose"_s));
    QCOMPARE(made.activities.at(1).title, (Text{u"评估"_s, u"Assessment"_s}));
}

QTEST_MAIN(tst_UiNew)
#include "tst_uinew.moc"
