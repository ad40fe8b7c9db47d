// The walk by mouse and keys, on the real store: what is answered, noted and attached is in the file.
#include "walking.h"

#include "core/assessment/reasons.h"
#include "ui/pages/walk/answerrow.h"
#include "ui/pages/walk/clausepanel.h"
#include "ui/pages/walk/notefield.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::child;
using test::shownText;

class tst_Walk final : public QObject, private test::Walking
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void keysAnswer_data();
    void keysAnswer();
    void aClickAnswers();
    void doesNotApplyAsksForItsReason();
    void escapeTakesTheReasonBack();
    void theNoteIsKeptAsTyped();
    void theNoteIsKeptOnLeaving_data();
    void theNoteIsKeptOnLeaving();
    void digitsInTheNoteAreText();
    void undoAndRedoByKeys();
    void stepsThroughTheQuestions();
    void evidenceIsAttachedAndRemoved();
    void filesAreDropped();
    void aCitationOpensTheClauseBeside();
    void bothLanguagesStandTogether();
    void theLanguageChangesUnderTheHand();
    void redLineAndAssumptionAreSaid();
    void ordersAndDestinations();
    void activitiesHaveAnswersOfTheirOwn();

private:
    [[nodiscard]] QString makeFile(const QString &name, const QByteArray &content)
    {
        QFile file(world->file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }
};

void tst_Walk::keysAnswer_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<AnswerValue>("value");
    QTest::newRow("1") << int(Qt::Key_1) << AnswerValue::Yes;
    QTest::newRow("2") << int(Qt::Key_2) << AnswerValue::Mostly;
    QTest::newRow("3") << int(Qt::Key_3) << AnswerValue::Partly;
    QTest::newRow("4") << int(Qt::Key_4) << AnswerValue::No;
    QTest::newRow("5") << int(Qt::Key_5) << AnswerValue::Unknown;
}

void tst_Walk::keysAnswer()
{
    QFETCH(int, key);
    QFETCH(AnswerValue, value);
    WalkPage *page = walk(u"notice.plain-clear"_s);
    QString id = page->current();
    QTest::keyClick(focus(), static_cast<Qt::Key>(key));
    QVERIFY(stored(id));
    QCOMPARE(stored(id)->value, value);
    QVERIFY(child<AnswerButton>(*page, u"answer-"_s + word(value))->isChecked());
}

void tst_Walk::aClickAnswers()
{
    WalkPage *page = walk();
    QVERIFY(child<AnswerButton>(*page, u"answer-yes"_s)->isChecked());
    QTest::mouseClick(child<AnswerButton>(*page, u"answer-partly"_s), Qt::LeftButton);
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::Partly);
    QCOMPARE(stored(u"notice.before"_s)->author, u"Li Ming"_s);
    QVERIFY(!child<AnswerButton>(*page, u"answer-yes"_s)->isChecked());
}

void tst_Walk::doesNotApplyAsksForItsReason()
{
    WalkPage *page = walk();
    auto *reason = child<QLineEdit>(*page, u"reason"_s);
    QVERIFY(!reason->isVisible());
    QTest::keyClick(focus(), Qt::Key_6);
    QVERIFY(reason->isVisible());
    QCOMPARE(focus(), reason);
    QVERIFY(shownText(*page).contains(u"counts once a reason"_s));
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::Yes); // not yet
    QTest::keyClicks(reason, u"No person is met"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::NotApplicable);
    QCOMPARE(stored(u"notice.before"_s)->reason, u"No person is met"_s);
    QVERIFY(focus() != reason); // the keys are the page's again
    QTest::keyClick(focus(), Qt::Key_1);
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::Yes);
    QVERIFY(!reason->isVisible());
}

void tst_Walk::escapeTakesTheReasonBack()
{
    WalkPage *page = walk();
    QTest::keyClick(focus(), Qt::Key_6);
    auto *reason = child<QLineEdit>(*page, u"reason"_s);
    QTest::keyClick(reason, Qt::Key_Escape);
    QVERIFY(!reason->isVisible());
    QVERIFY(child<AnswerButton>(*page, u"answer-yes"_s)->isChecked());
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::Yes);
}

void tst_Walk::theNoteIsKeptAsTyped()
{
    WalkPage *page = walk();
    QTest::keyClick(focus(), Qt::Key_T);
    auto *note = child<NoteField>(*page, u"note"_s);
    QCOMPARE(focus(), note);
    QTest::keyClicks(note, u"Seen at gate B"_s);
    QTRY_COMPARE(stored(u"notice.before"_s)->note, u"Seen at gate B"_s); // by itself, while the field has the keyboard
    QCOMPARE(focus(), note);
    QTest::keyClicks(note, u" today"_s);
    QCOMPARE(note->toPlainText(), u"Seen at gate B today"_s);
    QTRY_COMPARE(stored(u"notice.before"_s)->note, u"Seen at gate B today"_s);
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::Yes);
}

void tst_Walk::theNoteIsKeptOnLeaving_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("next question") << u"next"_s;
    QTest::newRow("another page") << u"page"_s;
    QTest::newRow("the assessment is closed") << u"close"_s;
    QTest::newRow("the program ends") << u"end"_s;
}

void tst_Walk::theNoteIsKeptOnLeaving()
{
    QFETCH(QString, way);
    WalkPage *page = walk();
    auto *note = child<NoteField>(*page, u"note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"quick"_s);
    const QString path = session().workspace().store().path();
    const QString id = session().assessment().id;
    if (way == u"next"_s)
        QTest::mouseClick(child<QPushButton>(*page, u"next"_s), Qt::LeftButton);
    else if (way == u"page"_s)
        world->window().goTo({PageId::Findings});
    else if (way == u"close"_s)
        world->desk().closeAssessment();
    else
        world->desktop.reset();
    if (world->desktop && world->desk().workspace())
        world->desk().closeWorkspace();
    const auto store = store::open(path);
    QVERIFY(store);
    const auto read = (*store)->load(id);
    QVERIFY(read);
    const Answers all = answersOf(read->organisation, read->activities.constFirst());
    QCOMPARE(all.value(u"notice.before"_s).note, u"quick"_s);
}

void tst_Walk::digitsInTheNoteAreText()
{
    WalkPage *page = walk();
    auto *note = child<NoteField>(*page, u"note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"4 gates, 2 new"_s);
    note->flush();
    QCOMPARE(stored(u"notice.before"_s)->note, u"4 gates, 2 new"_s);
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::Yes);
    QTest::keyClick(note, Qt::Key_Escape);
    QTest::keyClick(focus(), Qt::Key_4);
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::No);
    QCOMPARE(stored(u"notice.before"_s)->note, u"4 gates, 2 new"_s); // stays with the answer
}

void tst_Walk::undoAndRedoByKeys()
{
    WalkPage *page = walk();
    QTest::keyClick(focus(), Qt::Key_4);
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::No);
    QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(u"notice.before"_s)->value, AnswerValue::Yes);
    QVERIFY(child<AnswerButton>(*page, u"answer-yes"_s)->isChecked());
    QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stored(u"notice.before"_s)->value, AnswerValue::No);
    QVERIFY(child<AnswerButton>(*page, u"answer-no"_s)->isChecked());
}

void tst_Walk::stepsThroughTheQuestions()
{
    WalkPage *page = walk();
    const QString first = page->current();
    QTest::keyClick(focus(), Qt::Key_N);
    const QString second = page->current();
    QVERIFY(second != first);
    QTest::keyClick(focus(), Qt::Key_P);
    QCOMPARE(page->current(), first);
    QTest::mouseClick(child<QPushButton>(*page, u"next"_s), Qt::LeftButton);
    QCOMPARE(page->current(), second);
    QTest::keyClick(focus(), Qt::Key_U);
    QVERIFY(!session().answer(page->current()));
    // The tree follows, and leads.
    auto *tree = child<QTreeView>(*page, u"sections"_s);
    QVERIFY(tree->currentIndex().data().toString() == session().catalog().practice(page->current())->question.en);
    tree->setFocus();
    const QString before = page->current();
    QTest::keyClick(tree, Qt::Key_Down);
    QVERIFY(page->current() != before);
}

void tst_Walk::evidenceIsAttachedAndRemoved()
{
    WalkPage *page = walk();
    world->prompter.path = makeFile(u"photo of gate.jpg"_s, "pixels");
    QTest::keyClick(focus(), Qt::Key_E);
    QTRY_COMPARE(stored(u"notice.before"_s)->evidence.size(), 1);
    const QString piece = stored(u"notice.before"_s)->evidence.at(0);
    QCOMPARE(child<QPushButton>(*page, u"piece-"_s + piece)->text(), u"photo of gate.jpg"_s);
    QCOMPARE(session().evaluation().law().evidenced, 1);
    auto *remove = child<QToolButton>(*page, u"removeEvidence"_s);
    QVERIFY(remove->accessibleName().contains(u"photo of gate.jpg"_s));
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(stored(u"notice.before"_s)->evidence.isEmpty());
    QTRY_VERIFY(!page->findChild<QPushButton *>(u"piece-"_s + piece));

    world->prompter.path = world->file(u"gone.jpg"_s);
    QTest::mouseClick(child<QPushButton>(*page, u"addEvidence"_s), Qt::LeftButton);
    QTRY_VERIFY(shownText(*page).contains(u"gone.jpg"_s)); // said, with the reason
    QVERIFY(stored(u"notice.before"_s)->evidence.isEmpty());
}

void tst_Walk::filesAreDropped()
{
    WalkPage *page = walk();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(makeFile(u"a.pdf"_s, "one")), QUrl::fromLocalFile(makeFile(u"b.txt"_s, "two"))});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(shownText(*page).contains(u"Let go"_s));
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &drop);
    QTRY_VERIFY(shownText(*page).contains(u"2 files"_s)); // said before they are taken in
    QVERIFY(stored(u"notice.before"_s)->evidence.isEmpty());
    press(Qt::Key_Space);
    QTRY_COMPARE(stored(u"notice.before"_s)->evidence.size(), 2);
    QCOMPARE(world->window().current(), PageId::Walk); // and a PDF is evidence here
}

void tst_Walk::aCitationOpensTheClauseBeside()
{
    WalkPage *page = walk(u"alternatives.not-only-face"_s);
    auto *panel = child<ClausePanel>(*page, u"clausePanel"_s);
    QVERIFY(!panel->isVisible());
    QTest::mouseClick(child<Chip>(*page, u"cite-frt-measures-2025:10"_s), Qt::LeftButton);
    QVERIFY(panel->isVisible());
    QVERIFY(shownText(*panel).contains(u"Art. 10"_s));
    const Clause *clause = session().catalog().clause({u"frt-measures-2025"_s, u"10"_s});
    QVERIFY(shownText(*panel).contains(clause->digest.en));
    QStringList tags;
    for (const Tag *tag : panel->findChildren<Tag *>()) {
        if (tag->isVisible())
            tags.append(tag->text());
    }
    QVERIFY2(tags.contains(u"In force"_s) && tags.contains(u"Binding"_s), qPrintable(tags.join(u'|')));
    test::picture(*world, u"walk-clause-en"_s);
    QVERIFY(world->desk().setAsOf(QDate(2025, 4, 1))); // published, not yet in force
    QTRY_VERIFY(panel->isVisible());
    tags.clear();
    for (const Tag *tag : panel->findChildren<Tag *>()) {
        if (tag->isVisible())
            tags.append(tag->text());
    }
    QVERIFY2(tags.join(u'|').contains(u"Published, not yet in force on 2025-04-01"_s), qPrintable(tags.join(u'|')));
    QTest::mouseClick(child<QPushButton>(*panel, u"openLibrary"_s), Qt::LeftButton);
    QCOMPARE(world->window().current(), PageId::Law);
    world->window().goTo({PageId::Walk});
    QTest::mouseClick(child<QToolButton>(*panel, u"closeClause"_s), Qt::LeftButton);
    QVERIFY(!panel->isVisible());
}

void tst_Walk::bothLanguagesStandTogether()
{
    WalkPage *page = walk();
    const Practice *practice = session().catalog().practice(u"notice.before"_s);
    QVERIFY(shownText(*page).contains(practice->question.en));
    QVERIFY(!shownText(*page).contains(practice->question.zh));
    QTest::mouseClick(child<QPushButton>(*page, u"both"_s), Qt::LeftButton);
    QVERIFY(shownText(*page).contains(practice->question.zh));
    QVERIFY(shownText(*page).contains(practice->why.zh));
    QVERIFY(world->settings.bothLanguages());
    test::picture(*world, u"walk-both-en"_s);
}

void tst_Walk::theLanguageChangesUnderTheHand()
{
    WalkPage *page = walk();
    auto *note = child<NoteField>(*page, u"note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"half a sent"_s);
    world->desk().setLanguage(Language::Zh);
    const Practice *practice = session().catalog().practice(u"notice.before"_s);
    QVERIFY(shownText(*page).contains(practice->question.zh));
    QVERIFY(!shownText(*page).contains(practice->question.en));
    QCOMPARE(child<AnswerButton>(*page, u"answer-na"_s)->text(), u"不适用"_s);
    QCOMPARE(note->toPlainText(), u"half a sent"_s);
    QCOMPARE(focus(), note);
    QTest::keyClick(note, Qt::Key_Escape);
    QTest::keyClick(focus(), Qt::Key_6);
    auto *reason = child<QLineEdit>(*page, u"reason"_s);
    QTest::keyClicks(reason, u"beca"_s);
    world->desk().setLanguage(Language::En);
    QCOMPARE(reason->text(), u"beca"_s);
    QVERIFY(reason->isVisible());
    test::picture(*world, u"walk-reason-en"_s);
}

void tst_Walk::redLineAndAssumptionAreSaid()
{
    WalkPage *page = walk(u"alternatives.not-only-face"_s);
    QVERIFY(shownText(*page).contains(u"Red line"_s));
    const QStringList assumed = session().evaluation().assumed;
    QVERIFY(!assumed.isEmpty());
    world->window().goTo({PageId::Walk, assumed.constFirst(), {}, {}});
    QVERIFY(shownText(*page).contains(u"Assumed to apply, because this is not known yet"_s));
    const Reason reason = reasonFor(*session().catalog().practice(assumed.constFirst()), session().profile());
    const QString fact = reason.facts.constFirst().fact;
    QTest::mouseClick(child<QPushButton>(*page, u"toFact-"_s + fact), Qt::LeftButton);
    QCOMPARE(world->window().current(), PageId::Profile);
    QVERIFY(child<QWidget>(*world->window().page(PageId::Profile), u"fact-"_s + fact)->isAncestorOf(focus()));
}

void tst_Walk::ordersAndDestinations()
{
    WalkPage *page = walk();
    auto *order = child<QComboBox>(*page, u"order"_s);
    order->setFocus();
    order->setCurrentIndex(order->findData(u"data-security-law"_s));
    Q_EMIT order->activated(order->currentIndex());
    const Checklist *checklist = session().catalog().checklist(u"data-security-law"_s);
    QVERIFY2(checklist->lists(page->current()), qPrintable(page->current()));
    // What the order lacks is still found: the order changes to one that has it.
    world->window().goTo({PageId::Walk, u"alternatives.not-only-face"_s, {}, {}});
    QCOMPARE(page->current(), u"alternatives.not-only-face"_s);
    QCOMPARE(order->currentData().toString(), u"topic"_s);
}

void tst_Walk::activitiesHaveAnswersOfTheirOwn()
{
    QVERIFY(session().addActivity({u"应用"_s, u"App"_s}));
    WalkPage *page = walk(u"alternatives.not-only-face"_s);
    auto *activity = child<QComboBox>(*page, u"activity"_s);
    QVERIFY(activity->isVisible());
    QVERIFY(child<AnswerButton>(*page, u"answer-no"_s)->isChecked());
    activity->setCurrentIndex(1);
    Q_EMIT activity->activated(1);
    QCOMPARE(session().activity().title.en, u"App"_s);
    QCOMPARE(page->current(), u"alternatives.not-only-face"_s);
    QVERIFY(!child<AnswerButton>(*page, u"answer-no"_s)->isChecked());
    test::picture(*world, u"walk-activities-en"_s);
}

QTEST_MAIN(tst_Walk)
#include "tst_walk.moc"
