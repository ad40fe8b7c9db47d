// The impact assessment by mouse and keys: judged with reasons, corrected, treated, undone, read only when issued.
#include "driving.h"

#include "core/scoring/impactrisk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::child;
using test::shownText;

class tst_ImpactPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsFilledIn();
    void judgementNeedsItsReason();
    void correctionNeedsItsReason();
    void rowsComeAndGo();
    void whatIsTypedSurvivesLeaving();
    void undoIsSeen();
    void otherLanguageKeepsWhatIsTyped();
    void issuedIsReadOnly();

private:
    AssessmentSession &session() { return *m_world->desk().session(); }
    const ImpactAssessment &impact() { return session().assessment().impact; }
    ActivityImpact shown() { return impact().activities.value(session().activity().id); }
    template <typename T>
    T *field(const QString &name)
    {
        return child<T>(*m_page, name);
    }
    void write(const QString &name, const QString &text)
    {
        auto *note = field<QPlainTextEdit>(name);
        note->setFocus();
        QTest::keyClicks(note, text);
        QTest::keyClick(note, Qt::Key_Escape); // kept at once
    }
    void choose(const QString &name, int level)
    {
        auto *box = field<QComboBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i <= level; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    void click(const QString &name)
    {
        auto *button = field<QAbstractButton>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    QString result() { return field<QLabel>(u"impactResult"_s)->text(); }

    std::unique_ptr<test::World> m_world;
    Page *m_page = nullptr;
};

void tst_ImpactPage::init()
{
    m_world = std::make_unique<test::World>();
    m_world->openSample();
    m_page = m_world->show(PageId::Impact);
    QVERIFY(m_page);
}

void tst_ImpactPage::nothingIsFilledIn()
{
    QVERIFY(impact().isEmpty());
    QCOMPARE(result(), u"Nothing is judged yet"_s);
    for (const QComboBox *box : m_page->findChildren<QComboBox *>())
        QCOMPARE(box->currentIndex(), 0);
    for (const QPlainTextEdit *note : m_page->findChildren<QPlainTextEdit *>())
        QVERIFY(note->toPlainText().isEmpty());
    QVERIFY(shownText(*m_page).contains(u"Face"_s)); // what the profile knows already
    test::picture(*m_world, u"impact-empty-en"_s);
}

void tst_ImpactPage::judgementNeedsItsReason()
{
    click(u"dimension1"_s);
    choose(u"d1.level"_s, 3);
    QCOMPARE(shown().dimensions[0].level, std::optional(3));
    QCOMPARE(result(), u"Nothing is judged yet"_s);
    write(u"d1.reason"_s, u"only faces open the gate"_s);
    choose(u"d1.f1.level"_s, 1);
    QCOMPARE(result(), u"Nothing is judged yet"_s);
    write(u"d1.f1.reason"_s, u"some measures"_s);
    QCOMPARE(shown().dimensions[0].factors[0].reason, u"some measures"_s);
    QCOMPARE(result(), u"Risk of the whole: at least High"_s); // serious, medium
    click(u"impactMissing"_s);
    QVERIFY(!field<QLabel>(u"impactGaps"_s)->text().contains(u"Limits self-determination: impact and reason"_s));
    QVERIFY(field<QLabel>(u"impactGaps"_s)->text().contains(u"Leads to unequal treatment: impact and reason"_s));
    test::picture(*m_world, u"impact-judged-en"_s);
}

void tst_ImpactPage::correctionNeedsItsReason()
{
    click(u"dimension1"_s);
    choose(u"d1.level"_s, 1);
    write(u"d1.reason"_s, u"reason"_s);
    choose(u"d1.f1.level"_s, 2);
    write(u"d1.f1.reason"_s, u"reason"_s);
    QCOMPARE(result(), u"Risk of the whole: at least Medium"_s);
    QVERIFY(!field<QPlainTextEdit>(u"d1.many_persons.reason"_s)->isVisible());
    click(u"d1.many_persons"_s);
    QVERIFY(field<QPlainTextEdit>(u"d1.many_persons.reason"_s)->isVisible());
    QCOMPARE(result(), u"Risk of the whole: at least Medium"_s); // no reason yet
    write(u"d1.many_persons.reason"_s, u"620,000 people"_s);
    QCOMPARE(result(), u"Risk of the whole: at least High"_s); // high, high
}

void tst_ImpactPage::rowsComeAndGo()
{
    click(u"addFlow"_s);
    QCOMPARE(shown().flows.size(), 1);
    auto *persons = field<QLineEdit>(u"flow1.persons"_s);
    QTRY_VERIFY(persons->hasFocus()); // ready to type
    QTest::keyClicks(persons, u"visitors"_s);
    QTest::keyClick(persons, Qt::Key_Return);
    QCOMPARE(shown().flows.at(0).texts[DataField::Persons], u"visitors"_s);
    choose(u"flow1.sensitive"_s, 1);
    QCOMPARE(shown().flows.at(0).sensitive, std::optional(true));
    click(u"addFlow"_s);
    click(u"flow1.remove"_s);
    QCOMPARE(shown().flows.size(), 1);
    QVERIFY(shown().flows.at(0).texts[DataField::Persons].isEmpty());
    click(u"addTreatment"_s);
    choose(u"treatment1.handling"_s, 3);
    QCOMPARE(shown().treatments.at(0).handling, std::optional(Handling::Accept));
    choose(u"treatment1.dimension"_s, 2);
    QCOMPARE(shown().treatments.at(0).dimension, std::optional(2));
}

void tst_ImpactPage::whatIsTypedSurvivesLeaving()
{
    auto *note = field<QPlainTextEdit>(u"text.necessity"_s);
    note->setFocus();
    QTest::keyClicks(note, u"asked by law"_s);
    m_world->window().goTo({PageId::Home});
    QCOMPARE(impact().texts[ImpactText::Necessity], u"asked by law"_s);
    const auto stored = session().workspace().store().load(session().assessment().id);
    QCOMPARE(stored->impact, impact());
}

void tst_ImpactPage::undoIsSeen()
{
    write(u"text.team"_s, u"three"_s);
    click(u"addFlow"_s);
    QVERIFY(session().undo());
    QTRY_VERIFY(m_page->findChildren<QLineEdit *>(u"flow1.persons"_s).isEmpty());
    QCOMPARE(field<QPlainTextEdit>(u"text.team"_s)->toPlainText(), u"three"_s);
    QVERIFY(session().undo());
    QVERIFY(field<QPlainTextEdit>(u"text.team"_s)->toPlainText().isEmpty());
    QVERIFY(session().redo());
    QCOMPARE(field<QPlainTextEdit>(u"text.team"_s)->toPlainText(), u"three"_s);
}

void tst_ImpactPage::otherLanguageKeepsWhatIsTyped()
{
    auto *note = field<QPlainTextEdit>(u"text.team"_s);
    note->setFocus();
    QTest::keyClicks(note, u"three"_s);
    choose(u"unacceptable"_s, 2);
    m_world->desk().setLanguage(Language::Zh);
    QCOMPARE(note->toPlainText(), u"three"_s);
    QCOMPARE(field<QComboBox>(u"unacceptable"_s)->currentText(), u"高"_s);
    QVERIFY(shownText(*m_page).contains(u"数据映射"_s));
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->objectName().isEmpty() &&
            !widget->objectName().startsWith(u"qt_"_s))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    test::picture(*m_world, u"impact-zh"_s);
}

void tst_ImpactPage::issuedIsReadOnly()
{
    write(u"text.team"_s, u"three"_s);
    for (const QString &state : {u"in-review"_s, u"approved"_s}) {
        const auto moved = session().setState(state, {});
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().code));
    }
    const auto issued = session().workspace().store().apply({SetState{session().assessment().id, u"issued"_s}}, {},
                                                            m_world->clock.now());
    QVERIFY(issued);
    QVERIFY(session().readAgain());
    QVERIFY(session().isFixed());
    QTRY_VERIFY(field<QPlainTextEdit>(u"text.team"_s)->isReadOnly());
    QVERIFY(!field<QPushButton>(u"addFlow"_s)->isEnabled());
    QVERIFY(!field<QComboBox>(u"d1.level"_s)->isEnabled());
}

QTEST_MAIN(tst_ImpactPage)
#include "tst_impactpage.moc"
