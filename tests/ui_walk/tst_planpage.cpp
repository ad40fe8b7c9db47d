// The plan by mouse and keys: actions made, changed, suggested, done, overdue, undone; the curve; the export.
#include "driving.h"

#include "core/scoring/plan.h"
#include "ui/models/planmodel.h"
#include "ui/pages/walk/walkpage.h"
#include "ui/widgets/notices.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::child;
using test::shownText;

class tst_PlanPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyPlanOffersTheFirstStep();
    void suggestionsAreOneStep();
    void editsAreKeptAsMade();
    void whatIsTypedSurvivesLeaving_data();
    void whatIsTypedSurvivesLeaving();
    void anEmptyTitleIsToldAndNothingLost();
    void overdueHasShapeAndWord();
    void whatIsNoDateYetWaitsWithItsAction();
    void doneOffersItsQuestionsAndChangesNone();
    void groupsAndSearch();
    void theCurveIsThePlansOrder();
    void exportsBesideTheWindow_data();
    void exportsBesideTheWindow();
    void aFailedExportIsTold();
    void removingCanBeUndone();
    void theLanguageChanges();
    void modelsKeepTheRules();

private:
    AssessmentSession &session() { return *m_world->desk().session(); }
    const QList<Action> &actions() { return session().assessment().actions; }
    QTableView *table() { return child<QTableView>(*m_page, u"plan"_s); }
    template <typename T>
    T *field(const QString &name)
    {
        return child<T>(*m_page, name);
    }
    /// How many findings have an answer.
    qsizetype known()
    {
        const QList<Finding> &all = session().evaluations().combined.findings;
        return std::count_if(all.begin(), all.end(), [](const Finding &finding) {
            return finding.answer && *finding.answer != AnswerValue::Unknown;
        });
    }
    QString make(const Action &action)
    {
        const auto made = session().setAction(action);
        return made ? *made : QString();
    }

    std::unique_ptr<test::World> m_world;
    Page *m_page = nullptr;
};

void tst_PlanPage::init()
{
    m_world = std::make_unique<test::World>();
    m_world->openSample();
    m_page = m_world->show(PageId::Plan);
    QVERIFY(m_page);
}

void tst_PlanPage::anEmptyPlanOffersTheFirstStep()
{
    QVERIFY(!table()->isVisible());
    QVERIFY(shownText(*m_page).contains(u"No plan yet"_s));
    test::picture(*m_world, u"plan-empty-en"_s);
    auto *first = m_page->findChild<EmptyState *>()->button();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(actions().size(), known());
    QVERIFY(table()->isVisible());
}

void tst_PlanPage::suggestionsAreOneStep()
{
    const QString own = make({.title = u"Cards at the gate"_s, .practices = {u"alternatives.not-only-face"_s}});
    QTest::mouseClick(field<QPushButton>(u"suggestActions"_s), Qt::LeftButton);
    QCOMPARE(actions().size(), known()); // the one that was there repairs one of them
    const Action *remedy = nullptr;
    for (const Action &action : actions()) {
        if (action.practices == QStringList{u"consent.separate"_s})
            remedy = &action;
    }
    QVERIFY(remedy);
    QCOMPARE(remedy->title, session().catalog().practice(u"consent.separate"_s)->remedy.en);
    QVERIFY(!field<QPushButton>(u"suggestActions"_s)->isVisible()); // each finding has one now
    test::picture(*m_world, u"plan-en"_s);
    QVERIFY(session().undo());
    QCOMPARE(actions().size(), 1);
    QCOMPARE(actions().at(0).id, own);
}

void tst_PlanPage::editsAreKeptAsMade()
{
    QVERIFY(!make({.title = u"First"_s}).isEmpty());
    QTest::mouseClick(field<QPushButton>(u"newAction"_s), Qt::LeftButton);
    QCOMPARE(actions().size(), 2);
    auto *title = field<QPlainTextEdit>(u"actionTitle"_s);
    QVERIFY(title->hasFocus()); // ready to be written over
    QTest::keyClicks(title, u"Cards at the gate"_s);
    QTest::keyClick(title, Qt::Key_Tab);
    QCOMPARE(actions().at(1).title, u"Cards at the gate"_s);
    auto *owner = field<QLineEdit>(u"actionOwner"_s);
    owner->setFocus();
    QTest::keyClicks(owner, u"Wang Fang"_s);
    auto *due = field<QLineEdit>(u"actionDue"_s);
    due->setFocus();
    QCOMPARE(actions().at(1).owner, u"Wang Fang"_s);
    QTest::keyClicks(due, u"2027-01-15"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(actions().at(1).due, std::optional(QDate(2027, 1, 15)));
    auto *effort = field<QSpinBox>(u"actionEffort"_s);
    effort->setFocus();
    effort->selectAll();
    QTest::keyClicks(effort, u"20"_s);
    QTest::keyClick(effort, Qt::Key_Return);
    QCOMPARE(actions().at(1).effortHours, 20);
    QVERIFY(shownText(*m_page).contains(u"2.5 days"_s));
    QTest::mouseClick(field<QPushButton>(u"actionStatus-in-progress"_s), Qt::LeftButton);
    QCOMPARE(actions().at(1).status, ActionStatus::InProgress);
    // All of it lies in the file.
    const auto loaded = m_world->desk().workspace()->store().load(session().assessment().id);
    QVERIFY(loaded);
    QVERIFY(loaded->actions == actions());
    QVERIFY(session().undo());
    QCOMPARE(actions().at(1).status, ActionStatus::Open);
    QVERIFY(field<QPushButton>(u"actionStatus-open"_s)->isChecked());
}

void tst_PlanPage::whatIsTypedSurvivesLeaving_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("another page") << 0;
    QTest::newRow("another action") << 1;
    QTest::newRow("another language") << 2;
    QTest::newRow("the assessment closes") << 3;
}

void tst_PlanPage::whatIsTypedSurvivesLeaving()
{
    QFETCH(int, way);
    const QString other = make({.title = u"First"_s});
    QTest::mouseClick(field<QPushButton>(u"newAction"_s), Qt::LeftButton);
    const QString id = session().assessment().id;
    auto *note = field<QPlainTextEdit>(u"actionNote"_s);
    note->insertPlainText(u"half a senten"_s); // no pause, no leaving of the field
    QVERIFY(actions().at(1).note.isEmpty());
    if (way == 0)
        m_world->window().goTo({PageId::Walk});
    else if (way == 1)
        m_world->window().goTo({.page = PageId::Plan, .action = other});
    else if (way == 2)
        m_world->desk().setLanguage(Language::Zh);
    else
        m_world->desk().closeAssessment();
    if (way == 2) { // it stays in its field until it is finished
        QTRY_COMPARE(actions().at(1).note, u"half a senten"_s);
        QCOMPARE(note->toPlainText(), u"half a senten"_s);
        return;
    }
    const auto loaded = m_world->desk().workspace()->store().load(id);
    QVERIFY(loaded);
    QCOMPARE(loaded->actions.at(1).note, u"half a senten"_s);
}

void tst_PlanPage::anEmptyTitleIsToldAndNothingLost()
{
    QVERIFY(!make({.title = u"Cards"_s}).isEmpty());
    auto *title = field<QPlainTextEdit>(u"actionTitle"_s);
    title->setFocus();
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    QTest::keyClick(title, Qt::Key_Tab);
    QCOMPARE(actions().at(0).title, u"Cards"_s);
    QVERIFY(child<MessageLine>(m_world->window(), u"message"_s)->text().contains(u"no title"_s));
}

void tst_PlanPage::whatIsNoDateYetWaitsWithItsAction()
{
    const QString first = make({.title = u"First"_s});
    const QString second = make({.title = u"Second"_s});
    const auto choose = [this](const QString &id) {
        Destination there{PageId::Plan};
        there.action = id;
        m_world->window().goTo(there);
    };
    choose(first);
    auto *due = field<QLineEdit>(u"actionDue"_s);
    due->setFocus();
    QTest::keyClicks(due, u"in May"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QVERIFY(field<QLabel>(u"actionNoDay"_s)->isVisible());
    choose(second);
    QVERIFY(due->text().isEmpty());
    QVERIFY(!field<QLabel>(u"actionNoDay"_s)->isVisible());
    choose(first);
    QCOMPARE(due->text(), u"in May"_s);
    QVERIFY(field<QLabel>(u"actionNoDay"_s)->isVisible());
    QTest::keyClick(due, Qt::Key_Escape);
    QVERIFY(due->text().isEmpty());
}

void tst_PlanPage::overdueHasShapeAndWord()
{
    // The day of the clock is 2026-11-22, in China as well.
    const QString late = make({.title = u"Late"_s, .due = QDate(2026, 11, 21)});
    QVERIFY(!make({.title = u"Today"_s, .due = QDate(2026, 11, 22)}).isEmpty());
    const auto shown = [this](const QString &id) {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data(PlanModel::IdRole).toString() == id)
                return table()->model()->index(row, PlanModel::DueColumn).data().toString();
        }
        return QString();
    };
    QVERIFY(shown(late).contains(u"▲ Overdue"_s));
    QCOMPARE(field<QPushButton>(u"plan-group-4"_s)->text(), u"▲ Overdue 1"_s);
    m_world->window().goTo({.page = PageId::Plan, .action = late});
    QVERIFY(field<QLabel>(u"actionOverdue"_s)->isVisible());
    test::picture(*m_world, u"plan-overdue-en"_s);
    Action done = actions().at(0);
    done.status = ActionStatus::Done;
    QVERIFY(session().setAction(done));
    QVERIFY(!shown(late).contains(u"Overdue"_s));
    QVERIFY(!field<QLabel>(u"actionOverdue"_s)->isVisible());
}

void tst_PlanPage::doneOffersItsQuestionsAndChangesNone()
{
    const QString practice = session().evaluations().combined.findings.at(0).practice;
    QVERIFY(!make({.title = u"Cards"_s, .practices = {practice}}).isEmpty());
    const auto answer = session().answer(practice);
    QVERIFY(!field<QWidget>(u"lookAgainCard"_s)->isVisible());
    QTest::mouseClick(field<QPushButton>(u"actionStatus-done"_s), Qt::LeftButton);
    QCOMPARE(actions().at(0).status, ActionStatus::Done);
    QCOMPARE(session().answer(practice), answer);
    QVERIFY(field<QWidget>(u"lookAgainCard"_s)->isVisible());
    test::picture(*m_world, u"plan-done-en"_s);
    QTest::mouseClick(field<QPushButton>(u"lookAgain"_s), Qt::LeftButton);
    QCOMPARE(m_world->window().current(), PageId::Walk);
    QCOMPARE(qobject_cast<WalkPage *>(m_world->window().page(PageId::Walk))->current(), practice);
    QVERIFY(session().setAnswer(practice, {.value = AnswerValue::Yes}));
    m_world->window().goTo({PageId::Plan});
    QVERIFY(!field<QWidget>(u"lookAgainCard"_s)->isVisible());
}

void tst_PlanPage::groupsAndSearch()
{
    QVERIFY(!make({.title = u"Cards"_s, .owner = u"王芳"_s}).isEmpty());
    QVERIFY(!make({.title = u"Training"_s, .status = ActionStatus::Done}).isEmpty());
    QTest::mouseClick(field<QPushButton>(u"plan-group-8"_s), Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), 1);
    QTest::mouseClick(field<QPushButton>(u"plan-group-1"_s), Qt::LeftButton);
    auto *search = field<QLineEdit>(u"planSearch"_s);
    search->setText(u"王芳"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    search->setText(u"qqq"_s);
    QVERIFY(!table()->isVisible());
    QVERIFY(shownText(*m_page).contains(u"Nothing here"_s));
}

void tst_PlanPage::theCurveIsThePlansOrder()
{
    const QList<Finding> findings = session().evaluations().combined.findings;
    for (int i = 0; i < 3; ++i)
        QVERIFY(!make({.title = QString::number(i), .practices = {findings.at(i).practice}, .effortHours = 8 * (3 - i)})
                     .isEmpty());
    const QList<PlanStep> steps = plan(session().assessment(), session().evaluations().combined);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(table()->model()->index(row, 0).data(PlanModel::IdRole).toString(), steps.at(row).action);
    QTest::mouseClick(field<QPushButton>(u"showCurve"_s), Qt::LeftButton);
    auto *curve = field<QTableView>(u"curveTable"_s);
    QVERIFY(curve->isVisible());
    QCOMPARE(curve->model()->rowCount(), 3);
    const Fraction last = steps.at(2).after;
    const qint64 hundredths = last.num * 100 / last.den;
    QCOMPARE(curve->model()->index(2, CurveModel::AfterColumn).data().toString(),
             u"%1.%2%"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0')));
    test::picture(*m_world, u"plan-curve-en"_s);
    curve->setCurrentIndex(curve->model()->index(2, 0));
    curve->setFocus();
    QTest::keyClick(curve, Qt::Key_Return);
    QVERIFY(table()->isVisible());
    QCOMPARE(table()->currentIndex().data(PlanModel::IdRole).toString(), steps.at(2).action);
}

void tst_PlanPage::exportsBesideTheWindow_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("spreadsheet") << u"toXlsx"_s << u"plan.xlsx"_s << QByteArray("PK");
    QTest::newRow("plan as CSV") << u"planToCsv"_s << u"plan.csv"_s
                                 << QByteArray("\xEF\xBB\xBF"
                                               "No.,Action,");
    QTest::newRow("findings as CSV") << u"findingsToCsv"_s << u"plan.csv"_s
                                     << QByteArray("\xEF\xBB\xBF"
                                                   "No.,Finding,");
    QTest::newRow("both languages") << u"toXlsxBoth"_s << u"plan.xlsx"_s << QByteArray("PK");
    QTest::newRow("events") << u"toEvents"_s << u"plan.ics"_s << QByteArray("BEGIN:VCALENDAR\r\n");
    QTest::newRow("tasks") << u"toTasks"_s << u"plan.ics"_s << QByteArray("BEGIN:VCALENDAR\r\n");
}

void tst_PlanPage::exportsBesideTheWindow()
{
    QFETCH(QString, entry);
    QFETCH(QString, file);
    QFETCH(QByteArray, begin);
    QVERIFY(!make({.title = u"Cards"_s, .due = QDate(2027, 1, 15)}).isEmpty());
    auto *message = child<MessageLine>(m_world->window(), u"message"_s);
    m_world->prompter.path.clear(); // changed their mind
    field<QAction>(entry)->trigger();
    QVERIFY(!message->isVisible());
    m_world->prompter.path = m_world->file(file.section(u'.', 0, 0)); // the ending is added
    field<QAction>(entry)->trigger();
    QTRY_VERIFY(message->text().contains(file));
    QFile made(m_world->file(file));
    QVERIFY(made.open(QIODevice::ReadOnly));
    QVERIFY(made.readAll().startsWith(begin));
}

void tst_PlanPage::aFailedExportIsTold()
{
    m_world->prompter.path = m_world->file(u"no/such/folder/plan.xlsx"_s);
    field<QAction>(u"toXlsx"_s)->trigger();
    auto *message = child<MessageLine>(m_world->window(), u"message"_s);
    QTRY_VERIFY(message->text().contains(u"could not be written"_s));
    QVERIFY(field<QPushButton>(u"exportPlan"_s)->isEnabled());
}

void tst_PlanPage::removingCanBeUndone()
{
    QVERIFY(!make({.title = u"Cards"_s}).isEmpty());
    QTest::mouseClick(field<QPushButton>(u"removeAction"_s), Qt::LeftButton);
    QVERIFY(actions().isEmpty());
    QVERIFY(shownText(*m_page).contains(u"No plan yet"_s));
    QVERIFY(session().undo());
    QCOMPARE(actions().size(), 1);
    QVERIFY(table()->isVisible());
}

void tst_PlanPage::theLanguageChanges()
{
    const QString practice = session().evaluations().combined.findings.at(0).practice;
    QVERIFY(!make({.title = u"换成刷卡"_s, .practices = {practice}, .due = QDate(2027, 1, 5)}).isEmpty());
    m_world->desk().setLanguage(Language::Zh);
    QTRY_VERIFY(shownText(*m_page).contains(u"1个整改项"_s));
    QCOMPARE(table()->model()->index(0, PlanModel::DueColumn).data().toString(), u"2027年1月5日"_s);
    QCOMPARE(table()->model()->index(0, PlanModel::StatusColumn).data().toString(), u"未开始"_s);
    QVERIFY(field<QPushButton>(u"repairs-"_s + practice)->text() ==
            session().catalog().practice(practice)->question.zh);
    test::picture(*m_world, u"plan-zh"_s);
}

void tst_PlanPage::modelsKeepTheRules()
{
    PlanModel model(session());
    CurveModel curve(model);
    const QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester curveRules(&curve, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString id = make({.title = u"Cards"_s});
    model.refresh();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(curve.rowCount(), 1);
    QVERIFY(session().removeAction(id));
    model.refresh();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(tst_PlanPage)
#include "tst_planpage.moc"
