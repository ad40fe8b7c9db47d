// The findings page by mouse and keys.
#include "driving.h"

#include "ui/models/findingsfilter.h"
#include "ui/pages/walk/walkpage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::child;
using test::shownText;

class tst_Findings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void redLinesStandOnTopWithTheirRemedy();
    void groupsAndSearch();
    void openingLeadsToTheQuestion_data();
    void openingLeadsToTheQuestion();
    void followsTheAnswers();
    void nothingLeftIsSaid();
    void theLanguageChanges();
    void filtersByTopicPlacePriorityPersonAndDay();
    void anOwnPriorityNeedsItsReason();
    void halfAJudgementWaits();
    void oneActionForOneFinding();
    void severalFindingsMakeOneActionOrOneEach();
    void whatIsChosenStaysChosen();
    void theWorstActivityIsNamed();

private:
    AssessmentSession &session() { return *m_world->desk().session(); }
    QTableView *table() { return child<QTableView>(*m_page, u"findings"_s); }
    [[nodiscard]] QString idAt(int row)
    {
        return table()->model()->index(row, 0).data(FindingsModel::PracticeRole).toString();
    }

    std::unique_ptr<test::World> m_world;
    Page *m_page = nullptr;
};

void tst_Findings::init()
{
    m_world = std::make_unique<test::World>();
    m_world->openSample();
    m_page = m_world->show(PageId::Findings);
    QVERIFY(m_page);
}

void tst_Findings::redLinesStandOnTopWithTheirRemedy()
{
    const Evaluation &whole = session().evaluations().combined;
    QCOMPARE(table()->model()->rowCount(), whole.findings.size());
    QVERIFY(std::any_of(whole.redLines.begin(), whole.redLines.end(),
                        [this](const RedLine &line) { return line.practice == idAt(0); }));
    const Practice *practice = session().catalog().practice(idAt(0));
    const QString shown = shownText(*m_page);
    QVERIFY(shown.contains(practice->question.en));
    QVERIFY(shown.contains(practice->remedy.en));
    const Finding *finding = whole.finding(practice->id);
    QVERIFY(shown.contains(FindingsModel::gainText(finding->gain)));
    test::picture(*m_world, u"findings-en"_s);
}

void tst_Findings::groupsAndSearch()
{
    const Evaluation &whole = session().evaluations().combined;
    auto *redLines = child<QPushButton>(*m_page, u"group-%1"_s.arg(int(FindingsModel::RedLine)));
    QTest::mouseClick(redLines, Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), whole.redLines.size());
    auto *search = child<QLineEdit>(*m_page, u"findingsSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"separate consent"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(idAt(0), u"consent.separate"_s);
    QTest::keyClicks(search, u"qqq"_s);
    QVERIFY(!table()->isVisible());
    QVERIFY(shownText(*m_page).contains(u"Nothing here"_s));
}

void tst_Findings::openingLeadsToTheQuestion_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by Return") << true;
    QTest::newRow("by the button") << false;
}

void tst_Findings::openingLeadsToTheQuestion()
{
    QFETCH(bool, byKey);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::qWait(0); // what the last finding showed is gone
    const QString id = idAt(table()->currentIndex().row());
    if (byKey)
        QTest::keyClick(table(), Qt::Key_Return);
    else
        QTest::mouseClick(child<QPushButton>(*m_page, u"openQuestion"_s), Qt::LeftButton);
    QCOMPARE(m_world->window().current(), PageId::Walk);
    QCOMPARE(qobject_cast<WalkPage *>(m_world->window().page(PageId::Walk))->current(), id);
}

void tst_Findings::followsTheAnswers()
{
    const int before = table()->model()->rowCount();
    Answer yes;
    yes.value = AnswerValue::Yes;
    QVERIFY(session().setAnswer(idAt(0), yes));
    QCOMPARE(table()->model()->rowCount(), before - 1);
}

void tst_Findings::nothingLeftIsSaid()
{
    Answer yes;
    yes.value = AnswerValue::Yes;
    const QStringList applicable = session().evaluation().applicable;
    for (const QString &id : applicable)
        QVERIFY(session().setAnswer(id, yes));
    QVERIFY(!table()->isVisible());
    QVERIFY(shownText(*m_page).contains(u"No findings"_s));
    test::picture(*m_world, u"findings-none-en"_s);
}

void tst_Findings::theLanguageChanges()
{
    m_world->desk().setLanguage(Language::Zh);
    const Practice *practice = session().catalog().practice(idAt(0));
    QTRY_VERIFY(shownText(*m_page).contains(practice->remedy.zh));
    QVERIFY(!shownText(*m_page).contains(practice->remedy.en));
    QCOMPARE(table()->model()->index(0, FindingsModel::FindingColumn).data().toString(), practice->question.zh);
    test::picture(*m_world, u"findings-zh"_s);
}

void tst_Findings::filtersByTopicPlacePriorityPersonAndDay()
{
    Answer no;
    no.value = AnswerValue::No;
    no.responsible = u"Wang Fang"_s;
    no.due = QDate(2026, 11, 21); // the day before the clock's
    QVERIFY(session().setAnswer(u"consent.separate"_s, no));
    QTest::mouseClick(child<QPushButton>(*m_page, u"showFilters"_s), Qt::LeftButton);
    const int all = table()->model()->rowCount();
    const auto choose = [this](const QString &name, const QVariant &value) {
        auto *box = child<QComboBox>(*m_page, name);
        box->setCurrentIndex(box->findData(value));
        return table()->model()->rowCount();
    };
    const Catalog &catalog = session().catalog();
    const QList<Finding> findings = session().evaluations().combined.findings;
    const auto count = [&](const auto &wanted) {
        return static_cast<int>(std::count_if(findings.begin(), findings.end(), wanted));
    };
    QCOMPARE(choose(u"filterTopic"_s, u"consent"_s),
             count([&](const Finding &finding) { return catalog.practice(finding.practice)->topic == u"consent"; }));
    QCOMPARE(choose(u"filterResponsible"_s, u"Wang Fang"_s), 1);
    QCOMPARE(idAt(0), u"consent.separate"_s);
    QVERIFY(table()->model()->index(0, FindingsModel::DueColumn).data().toString().contains(u"▲ Overdue"_s));
    QTest::qWait(200);
    test::picture(*m_world, u"findings-filtered-en"_s);
    QCOMPARE(choose(u"filterDue"_s, FindingsWanted::Overdue), 1);
    QCOMPARE(choose(u"filterDue"_s, FindingsWanted::NoDay), 0);
    QTest::mouseClick(child<QPushButton>(*m_page, u"filterClear"_s), Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), all);
    QCOMPARE(choose(u"filterPriority"_s, 3), count([](const Finding &finding) { return finding.levels.risk == 3; }));
    QTest::mouseClick(child<QPushButton>(*m_page, u"filterClear"_s), Qt::LeftButton);
    QCOMPARE(choose(u"filterView"_s, u"pipl-2021"_s), count([&](const Finding &finding) {
                 const QList<ClauseRef> &cites = catalog.practice(finding.practice)->cites;
                 return std::any_of(cites.begin(), cites.end(),
                                    [](const ClauseRef &ref) { return ref.source == u"pipl-2021"; });
             }));
}

void tst_Findings::anOwnPriorityNeedsItsReason()
{
    const QString id = idAt(0);
    const auto finding = [&] { return *session().evaluations().combined.finding(id); };
    QTest::mouseClick(child<QPushButton>(*m_page, u"changePriority"_s), Qt::LeftButton);
    auto *impact = child<QComboBox>(*m_page, u"ownImpact"_s);
    impact->setFocus();
    QTest::keyClick(impact, Qt::Key_Down); // low
    QVERIFY(child<QLabel>(*m_page, u"ownHint"_s)->isVisible());
    QVERIFY(!finding().risk);
    auto *reason = child<QPlainTextEdit>(*m_page, u"ownReason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"Two visitors a year"_s);
    child<QWidget>(*m_page, u"findings"_s)->setFocus();
    QTRY_VERIFY(finding().risk.has_value());
    QCOMPARE(*finding().risk, (RiskOverride{0, std::nullopt, u"Two visitors a year"_s}));
    QVERIFY(!child<QLabel>(*m_page, u"ownHint"_s)->isVisible());
    // Both stand there.
    const QString own = child<QLabel>(*m_page, u"ownPriority"_s)->text();
    QVERIFY(own.contains(u"Two visitors a year"_s));
    QVERIFY(child<QLabel>(*m_page, u"computedPriority"_s)->isVisible());
    QTest::qWait(200); // rows and wrapped texts find their height
    test::picture(*m_world, u"findings-override-en"_s);
    QVERIFY(session().undo());
    QVERIFY(!finding().risk);
    QCOMPARE(impact->currentIndex(), 0);
    QVERIFY(reason->toPlainText().isEmpty());
    QVERIFY(session().redo());
    QCOMPARE(impact->currentIndex(), 1);
    QTest::mouseClick(child<QPushButton>(*m_page, u"takeBackPriority"_s), Qt::LeftButton);
    QVERIFY(!finding().risk);
    QCOMPARE(finding().levels, finding().computed);
}

void tst_Findings::halfAJudgementWaits()
{
    QTest::mouseClick(child<QPushButton>(*m_page, u"changePriority"_s), Qt::LeftButton);
    auto *reason = child<QPlainTextEdit>(*m_page, u"ownReason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"Half a thought"_s);
    table()->selectRow(1);
    QVERIFY(reason->toPlainText().isEmpty());
    m_world->window().goTo({PageId::Walk});
    m_world->window().goTo({PageId::Findings});
    table()->selectRow(0);
    QCOMPARE(reason->toPlainText(), u"Half a thought"_s);
    QVERIFY(child<QLabel>(*m_page, u"ownHint"_s)->isVisible());
}

void tst_Findings::oneActionForOneFinding()
{
    const QString id = idAt(0);
    QTest::mouseClick(child<QPushButton>(*m_page, u"makeAction"_s), Qt::LeftButton);
    QCOMPARE(session().assessment().actions.size(), 1);
    const Action made = session().assessment().actions.at(0);
    QCOMPARE(made.practices, QStringList{id});
    QCOMPARE(made.title, session().catalog().practice(id)->remedy.en);
    QCOMPARE(m_world->window().current(), PageId::Plan);
    m_world->window().goTo({PageId::Findings});
    QTest::qWait(0);
    QTest::mouseClick(child<QPushButton>(*m_page, u"action-"_s + made.id), Qt::LeftButton);
    QCOMPARE(m_world->window().current(), PageId::Plan);
}

void tst_Findings::severalFindingsMakeOneActionOrOneEach()
{
    const QStringList ids{idAt(0), idAt(1), idAt(2)};
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::qWait(0);
    QVERIFY(shownText(*m_page).contains(u"3 findings chosen"_s));
    test::picture(*m_world, u"findings-several-en"_s);
    QTest::mouseClick(child<QPushButton>(*m_page, u"makeAction"_s), Qt::LeftButton);
    QCOMPARE(session().assessment().actions.size(), 1);
    QCOMPARE(session().assessment().actions.at(0).practices, ids);
    QVERIFY(session().undo());
    m_world->window().goTo({PageId::Findings});
    QTest::qWait(0);
    QVERIFY(shownText(*m_page).contains(u"3 findings chosen"_s)); // nothing was deselected
    QTest::mouseClick(child<QPushButton>(*m_page, u"makeActions"_s), Qt::LeftButton);
    QCOMPARE(session().assessment().actions.size(), 3);
    QVERIFY(session().undo()); // one step
    QVERIFY(session().assessment().actions.isEmpty());
    const auto other = session().setAction({.title = u"Cards"_s});
    QVERIFY(other);
    QTest::qWait(0);
    auto *box = child<QComboBox>(*m_page, u"addToAction"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(session().assessment().actions.at(0).practices, ids);
}

void tst_Findings::whatIsChosenStaysChosen()
{
    table()->selectRow(2);
    const QString id = idAt(2);
    Answer partly;
    partly.value = AnswerValue::Partly;
    QVERIFY(session().setAnswer(idAt(table()->model()->rowCount() - 1), partly));
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0).data(FindingsModel::PracticeRole).toString(), id);
}

void tst_Findings::theWorstActivityIsNamed()
{
    const QString first = session().activity().title.en;
    const auto second = session().addActivity({u"实验室"_s, u"Lab"_s});
    QVERIFY(second);
    session().setActivity(*second);
    const QString id = u"alternatives.not-only-face"_s;
    Answer mostly;
    mostly.value = AnswerValue::Mostly;
    QVERIFY(session().setFact(u"modalities"_s, QStringList{u"face"_s}));
    QVERIFY(session().setAnswer(id, mostly));
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (idAt(row) == id)
            table()->selectRow(row);
    }
    QTest::qWait(0);
    QVERIFY(shownText(*m_page).contains(u"No (in %1)"_s.arg(first)));
    QVERIFY(child<QLabel>(*m_page, u"otherActivities"_s)->text().contains(u"Lab: Mostly"_s));
}

QTEST_MAIN(tst_Findings)
#include "tst_findings.moc"
