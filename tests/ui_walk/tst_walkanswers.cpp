// What belongs to an answer on the walk: basis, informant, remark, responsible person, due date, drafts of last time,
// history, several at once; all of it in the file, and taken back by undo, also after a restart.
#include "walking.h"

#include "ui/models/walkmodel.h"
#include "ui/pages/walk/answerrow.h"
#include "ui/pages/walk/linefield.h"
#include "ui/pages/walk/notefield.h"
#include "ui/widgets/dayfield.h"

#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::child;
using test::shownText;

class tst_WalkAnswers final : public QObject, private test::Walking
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void basisAndPeopleAreKeptAsTyped();
    void theRemarkIsKeptApart();
    void everythingIsKeptOnLeaving_data();
    void everythingIsKeptOnLeaving();
    void theLanguageChangesWhileTyping();
    void aDraftIsConfirmedByOneKey_data();
    void aDraftIsConfirmedByOneKey();
    void anyAnswerReplacesTheDraft();
    void editsStayWithTheDraft();
    void aSectionIsConfirmedAsOneStep();
    void enterElsewhereConfirmsNothing();
    void historyTellsWhoAndWhat();
    void severalAreAnsweredAtOnce();
    void severalGetBasisAndPeople();
    void severalByKeyboardAndBack();
    void undoReachesBehindARestart();

private:
    QTreeView *tree(WalkPage &page) { return child<QTreeView>(page, u"sections"_s); }
    void leave(QWidget *field)
    {
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(focus() != field);
    }
};

void tst_WalkAnswers::basisAndPeopleAreKeptAsTyped()
{
    WalkPage *page = walk();
    QTest::mouseClick(child<QPushButton>(*page, u"basis-observed"_s), Qt::LeftButton);
    QCOMPARE(stored(u"notice.before"_s)->basis, std::optional(Basis::Observed));
    auto *informant = child<LineField>(*page, u"informant"_s);
    informant->setFocus();
    QTest::keyClicks(informant, u"Wang, gate 2"_s);
    QTRY_COMPARE(stored(u"notice.before"_s)->informant, u"Wang, gate 2"_s); // by itself
    QCOMPARE(focus(), informant);
    auto *responsible = child<LineField>(*page, u"responsible"_s);
    responsible->setFocus();
    QTest::keyClicks(responsible, u"Zhao 3"_s);
    leave(responsible);
    QCOMPARE(stored(u"notice.before"_s)->responsible, u"Zhao 3"_s);
    QCOMPARE(stored(u"notice.before"_s)->informant, u"Wang, gate 2"_s);
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::Yes); // digits were text
    // The same choice once more takes it back.
    QTest::mouseClick(child<QPushButton>(*page, u"basis-observed"_s), Qt::LeftButton);
    QVERIFY(!stored(u"notice.before"_s)->basis);
    QVERIFY(!child<QPushButton>(*page, u"basis-observed"_s)->isChecked());
}

void tst_WalkAnswers::theRemarkIsKeptApart()
{
    WalkPage *page = walk();
    press(Qt::Key_R);
    auto *remark = child<NoteField>(*page, u"remark"_s);
    QCOMPARE(focus(), remark);
    QTest::keyClicks(remark, u"they seem unsure"_s);
    leave(remark);
    QCOMPARE(stored(u"notice.before"_s)->remark, u"they seem unsure"_s);
    QVERIFY(stored(u"notice.before"_s)->note != u"they seem unsure"_s);
}

void tst_WalkAnswers::everythingIsKeptOnLeaving_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("next question") << u"next"_s;
    QTest::newRow("another page") << u"page"_s;
    QTest::newRow("another order") << u"order"_s;
    QTest::newRow("the program ends") << u"end"_s;
}

void tst_WalkAnswers::everythingIsKeptOnLeaving()
{
    QFETCH(QString, way);
    WalkPage *page = walk();
    const QString path = session().workspace().store().path();
    const QString id = session().assessment().id;
    child<LineField>(*page, u"informant"_s)->setFocus();
    QTest::keyClicks(focus(), u"Wang"_s);
    child<DayField>(*page, u"due"_s)->setFocus();
    QTest::keyClicks(focus(), u"2027-03-01"_s);
    if (way == u"next"_s)
        QTest::mouseClick(child<QPushButton>(*page, u"next"_s), Qt::LeftButton);
    else if (way == u"page"_s)
        world->window().goTo({PageId::Findings});
    else if (way == u"order"_s)
        world->window().goTo({PageId::Walk, u"alternatives.not-only-face"_s, {}, {}});
    else
        world->desktop.reset();
    if (world->desktop)
        world->desk().closeWorkspace();
    const auto store = store::open(path);
    QVERIFY(store);
    const auto read = (*store)->load(id);
    QVERIFY(read);
    const Answer kept = answersOf(read->organisation, read->activities.constFirst()).value(u"notice.before"_s);
    QCOMPARE(kept.informant, u"Wang"_s);
    QCOMPARE(kept.due, std::optional(QDate(2027, 3, 1)));
}

void tst_WalkAnswers::theLanguageChangesWhileTyping()
{
    WalkPage *page = walk();
    child<NoteField>(*page, u"remark"_s)->setPlainText(u"half a rem"_s);
    child<DayField>(*page, u"due"_s)->setFocus();
    QTest::keyClicks(focus(), u"2027-0"_s);
    world->desk().setLanguage(Language::Zh);
    QCoreApplication::processEvents();
    QCOMPARE(child<NoteField>(*page, u"remark"_s)->toPlainText(), u"half a rem"_s);
    QCOMPARE(child<DayField>(*page, u"due"_s)->text(), u"2027-0"_s);
    QCOMPARE(child<QPushButton>(*page, u"basis-tested"_s)->text(), u"实际测试"_s);
}

void tst_WalkAnswers::aDraftIsConfirmedByOneKey_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("C") << int(Qt::Key_C);
    QTest::newRow("Enter") << int(Qt::Key_Return);
}

void tst_WalkAnswers::aDraftIsConfirmedByOneKey()
{
    QFETCH(int, key);
    answer(u"notice.before"_s, AnswerValue::Mostly, u"seen at gate B"_s);
    copyToNextYear();
    WalkPage *page = walk();
    QVERIFY(!stored(u"notice.before"_s)); // it counts nowhere yet
    auto *proposal = child<QWidget>(*page, u"proposal"_s);
    QVERIFY(proposal->isVisible());
    QVERIFY(shownText(*proposal).contains(u"Mostly"_s));
    QCOMPARE(child<NoteField>(*page, u"note"_s)->toPlainText(), u"seen at gate B"_s);
    QVERIFY(!child<AnswerButton>(*page, u"answer-mostly"_s)->isChecked());
    test::picture(*world, u"walk-draft-en"_s);
    press(static_cast<Qt::Key>(key));
    QVERIFY(stored(u"notice.before"_s));
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::Mostly);
    QCOMPARE(stored(u"notice.before"_s)->note, u"seen at gate B"_s);
    QVERIFY(!proposal->isVisible());
    QVERIFY(child<AnswerButton>(*page, u"answer-mostly"_s)->isChecked());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!stored(u"notice.before"_s));
    QVERIFY(proposal->isVisible());
}

void tst_WalkAnswers::anyAnswerReplacesTheDraft()
{
    answer(u"notice.before"_s, AnswerValue::Yes);
    copyToNextYear();
    WalkPage *page = walk();
    press(Qt::Key_4);
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::No);
    QVERIFY(!child<QWidget>(*page, u"proposal"_s)->isVisible());
    QVERIFY(!session().carried(u"notice.before"_s));
}

void tst_WalkAnswers::editsStayWithTheDraft()
{
    answer(u"notice.before"_s, AnswerValue::Yes, u"old"_s);
    copyToNextYear();
    WalkPage *page = walk();
    auto *note = child<NoteField>(*page, u"note"_s);
    note->setFocus();
    note->selectAll();
    QTest::keyClicks(note, u"new sign"_s);
    leave(note);
    QVERIFY(!stored(u"notice.before"_s)); // a note is no answer
    QVERIFY(session().carried(u"notice.before"_s));
    QVERIFY(child<QWidget>(*page, u"proposal"_s)->isVisible());
    press(Qt::Key_C);
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::Yes);
    QCOMPARE(stored(u"notice.before"_s)->note, u"new sign"_s);
}

void tst_WalkAnswers::aSectionIsConfirmedAsOneStep()
{
    answer(u"notice.before"_s, AnswerValue::Yes);
    answer(u"notice.plain-clear"_s, AnswerValue::Partly);
    copyToNextYear();
    WalkPage *page = walk();
    QTest::mouseClick(child<QPushButton>(*page, u"confirmSection"_s), Qt::LeftButton);
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::Yes);
    QCOMPARE(stored(u"notice.plain-clear"_s)->value, AnswerValue::Partly);
    QVERIFY(session().undo());
    QVERIFY(!stored(u"notice.before"_s));
    QVERIFY(!stored(u"notice.plain-clear"_s));
}

void tst_WalkAnswers::enterElsewhereConfirmsNothing()
{
    answer(u"notice.before"_s, AnswerValue::Yes);
    copyToNextYear();
    WalkPage *page = walk();
    child<LineField>(*page, u"informant"_s)->setFocus();
    QTest::keyClicks(focus(), u"C"_s);
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(!stored(u"notice.before"_s));
    QCOMPARE(session().carried(u"notice.before"_s)->informant, u"C"_s);
    // Nor on a section of the list, which it folds.
    QTreeView *list = tree(*page);
    list->setCurrentIndex(list->currentIndex().parent());
    list->setFocus();
    press(Qt::Key_Return);
    QVERIFY(!list->isExpanded(list->currentIndex()));
    QVERIFY(!stored(u"notice.before"_s));
}

void tst_WalkAnswers::historyTellsWhoAndWhat()
{
    answer(u"notice.before"_s, AnswerValue::Yes);
    WalkPage *page = walk();
    auto *lines = child<QWidget>(*page, u"historyLines"_s);
    QVERIFY(!lines->isVisible());
    press(Qt::Key_4);
    press(Qt::Key_H);
    QTRY_VERIFY(lines->isVisible());
    QTRY_VERIFY2(shownText(*lines).contains(u"No, before: Yes"_s), qPrintable(shownText(*lines)));
    QVERIFY(shownText(*lines).contains(u"2026-11-22 10:00 · Li Ming"_s)); // in China's time
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(shownText(*lines).contains(u"by undoing"_s));
    world->desk().setLanguage(Language::Zh);
    QTRY_VERIFY2(shownText(*lines).contains(u"改为否，原为是"_s), qPrintable(shownText(*lines)));
    press(Qt::Key_H);
    QVERIFY(!lines->isVisible());
}

void tst_WalkAnswers::severalAreAnsweredAtOnce()
{
    WalkPage *page = walk();
    QTreeView *list = tree(*page);
    const QModelIndex first = list->currentIndex();
    const QModelIndex second = first.siblingAtRow(first.row() + 1);
    const QModelIndex third = first.siblingAtRow(first.row() + 2);
    const auto click = [list](const QModelIndex &index, Qt::KeyboardModifiers modifiers) {
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers, list->visualRect(index).center());
    };
    click(third, Qt::ShiftModifier);
    QVERIFY(shownText(*page).contains(u"3 questions marked"_s));
    press(Qt::Key_3);
    QVERIFY(shownText(*page).contains(u"3 answers changed."_s));
    for (const QModelIndex &index : {first, second, third})
        QCOMPARE(stored(index.data(WalkModel::PracticeRole).toString())->value, AnswerValue::Partly);
    test::picture(*world, u"walk-several-en"_s);
    click(second, Qt::ControlModifier); // out of the marked ones
    QVERIFY(shownText(*page).contains(u"2 questions marked"_s));
    QTest::mouseClick(child<QAbstractButton>(*page, u"batch-answer-yes"_s), Qt::LeftButton);
    QCOMPARE(stored(first.data(WalkModel::PracticeRole).toString())->value, AnswerValue::Yes);
    QCOMPARE(stored(second.data(WalkModel::PracticeRole).toString())->value, AnswerValue::Partly);
    QVERIFY(session().undo()); // one step
    for (const QModelIndex &index : {first, second, third})
        QCOMPARE(stored(index.data(WalkModel::PracticeRole).toString())->value, AnswerValue::Partly);
}

void tst_WalkAnswers::severalGetBasisAndPeople()
{
    WalkPage *page = walk();
    QTreeView *list = tree(*page);
    const QString first = page->current();
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    const QString second = page->current();
    QVERIFY(first != second);
    QTest::mouseClick(child<QPushButton>(*page, u"batchBasis-tested"_s), Qt::LeftButton);
    auto *responsible = child<LineField>(*page, u"batchResponsible"_s);
    responsible->setFocus();
    QTest::keyClicks(responsible, u"Zhao"_s);
    auto *due = child<DayField>(*page, u"batchDue"_s);
    due->setFocus();
    QTest::keyClicks(due, u"2027-03-01"_s);
    QTest::keyClick(due, Qt::Key_Return);
    for (const QString &id : {first, second}) {
        QCOMPARE(stored(id)->basis, std::optional(Basis::Tested));
        QCOMPARE(stored(id)->responsible, u"Zhao"_s);
        QCOMPARE(stored(id)->due, std::optional(QDate(2027, 3, 1)));
    }
}

void tst_WalkAnswers::severalByKeyboardAndBack()
{
    WalkPage *page = walk();
    QTreeView *list = tree(*page);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(child<QWidget>(*page, u"batch"_s)->isVisible());
    press(Qt::Key_6); // asks for its reason, once for all
    QTest::keyClicks(focus(), u"no visitors"_s);
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(shownText(*page).contains(u"2 answers changed."_s));
    QCOMPARE(stored(page->current())->reason, u"no visitors"_s);
    press(Qt::Key_Escape);
    QVERIFY(!child<QWidget>(*page, u"batch"_s)->isVisible());
    QCOMPARE(list->selectionModel()->selectedRows().size(), 1);
    press(Qt::Key_1); // one again
    QCOMPARE(stored(page->current())->value, AnswerValue::Yes);
}

void tst_WalkAnswers::undoReachesBehindARestart()
{
    WalkPage *page = walk();
    const std::optional<Answer> before = stored(u"notice.before"_s);
    press(Qt::Key_4);
    QTest::mouseClick(child<QPushButton>(*page, u"basis-tested"_s), Qt::LeftButton);
    const QString path = session().workspace().store().path();
    const QString id = session().assessment().id;
    world->desk().closeWorkspace();
    QVERIFY(world->desk().openWorkspace(path));
    QVERIFY(world->desk().openAssessment(id));
    page = walk();
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!stored(u"notice.before"_s)->basis);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(u"notice.before"_s)->value, before->value);
    press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(stored(u"notice.before"_s)->value, AnswerValue::No);
    press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(stored(u"notice.before"_s)->basis, std::optional(Basis::Tested));
    QVERIFY(child<QPushButton>(*page, u"basis-tested"_s)->isChecked());
}

QTEST_MAIN(tst_WalkAnswers)
#include "tst_walkanswers.moc"
