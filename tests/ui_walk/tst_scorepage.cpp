// The score page: its figures are the evaluation's, each mark leads to its trace, the projection saves nothing.
#include "driving.h"

#include "core/scoring/plan.h"
#include "ui/models/tracemodel.h"
#include "ui/pages/walk/walkpage.h"
#include "ui/widgets/chartcanvas.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/scorepanel/figurerow.h"
#include "ui/widgets/scorepanel/tracepanel.h"
#include "ui/widgets/statemark.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::child;
using test::shownText;

class tst_ScorePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void figuresAreThoseOfTheEvaluation();
    void aMarkOpensItsTraceByKeys();
    void aMarkOpensItsTraceByMouse();
    void theTraceLeadsToWalkAndClause();
    void theTableSaysTheSame();
    void theProjectionSavesNothing();
    void severalActivitiesStandSideBySide();
    void theTrendReadsTheOthers();
    void theLanguageChanges();

private:
    AssessmentSession &session() { return *m_world->desk().session(); }
    QWidget &page() { return *m_world->window().page(PageId::Score); }
    ChartView *chart(const QString &name) { return child<ChartView>(page(), name); }
    ChartCanvas *canvas(const QString &name) { return child<ChartCanvas>(*chart(name), u"chartCanvas"_s); }
    TracePanel *trace() { return child<TracePanel>(page(), u"trace"_s); }
    QTableView *traceTable() { return child<QTableView>(*trace(), u"traceTable"_s); }

    std::unique_ptr<test::World> m_world;
};

void tst_ScorePage::init()
{
    m_world = std::make_unique<test::World>();
    m_world->openSample();
    QVERIFY(m_world->show(PageId::Score));
}

void tst_ScorePage::figuresAreThoseOfTheEvaluation()
{
    const Evaluation &evaluation = session().evaluation();
    QCOMPARE(child<GradeSeal>(page(), u"scoreSeal"_s)->grade(), evaluation.law().grade);
    QCOMPARE(child<FigureRow>(page(), u"score-law"_s)->value(), evaluation.law().conformityText() + u'%');
    QCOMPARE(child<FigureRow>(page(), u"score-standards"_s)->value(),
             evaluation.view(u"standards"_s)->conformityText() + u'%');
    QCOMPARE(child<FigureRow>(page(), u"score-crossed"_s)->value(), QString::number(evaluation.redLines.size()));
    const auto &bars = std::get<document::Bars>(chart(u"byChecklist"_s)->chart());
    int applying = 0;
    for (const Checklist &checklist : session().catalog().checklists)
        applying += evaluation.view(checklist.id)->applicable > 0 ? 1 : 0;
    QCOMPARE(bars.bars.size(), applying);
    // Length is the value; what is grave has its seal, what binds nobody says so.
    int grave = 0;
    for (const document::Bar &bar : bars.bars) {
        QVERIFY(bar.role == (bar.dashed ? document::Role::Violet : document::Role::Indigo));
        QCOMPARE(bar.note.isEmpty(), !bar.dashed);
        grave += bar.mark ? 1 : 0;
    }
    QVERIFY(grave > 0);
    // The topics together hold what the view holds.
    const auto &map = std::get<document::HeatMap>(chart(u"heatMap"_s)->chart());
    QVERIFY(map.rows.size() > 3);
    test::picture(*m_world, u"score-en"_s);
    QElapsedTimer timer;
    timer.start();
    Answer yes;
    yes.value = AnswerValue::Yes;
    QVERIFY(session().setAnswer(evaluation.openRedLines.constFirst(), yes));
    const qint64 answered = timer.elapsed();
    page().grab();
    qInfo("one answer: %lld ms, and painted: %lld ms", answered, timer.elapsed());
    QCOMPARE(child<FigureRow>(page(), u"score-law"_s)->value(), session().evaluation().law().conformityText() + u'%');
}

void tst_ScorePage::aMarkOpensItsTraceByKeys()
{
    ChartCanvas *heat = canvas(u"heatMap"_s);
    heat->setFocus(Qt::TabFocusReason);
    QVERIFY(heat->current() >= 0);
    QVERIFY(!heat->accessibleDescription().isEmpty());
    const QString first = heat->accessibleDescription();
    QTest::keyClick(heat, Qt::Key_Down);
    QVERIFY(heat->accessibleDescription() != first);
    QTest::keyClick(heat, Qt::Key_Return);
    QVERIFY(trace()->isVisible());
    QVERIFY(!trace()->figure().topic.isEmpty());
    QVERIFY(trace()->figure().level.has_value());
    const auto *model = traceTable()->model();
    QVERIFY(model->rowCount() > 0);
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QString practice = index.data(TraceModel::PracticeRole).toString();
        QCOMPARE(session().catalog().practice(practice)->topic, trace()->figure().topic);
        const auto clause = index.data(TraceModel::ClauseRole).value<ClauseRef>();
        QCOMPARE(session().catalog().clause(clause)->level, *trace()->figure().level);
    }
    test::picture(*m_world, u"score-trace-en"_s);
    QTest::keyClick(traceTable(), Qt::Key_Escape);
    QVERIFY(!trace()->isVisible());
}

void tst_ScorePage::aMarkOpensItsTraceByMouse()
{
    ChartCanvas *bars = canvas(u"byChecklist"_s);
    const auto center = bars->areaOf(1).center().toPoint();
    QTest::mouseClick(bars, Qt::LeftButton, {}, center);
    QVERIFY(trace()->isVisible());
    QVERIFY(session().catalog().checklist(trace()->figure().view));
    QCOMPARE(traceTable()->model()->rowCount(), session().evaluation().view(trace()->figure().view)->applicable);
}

void tst_ScorePage::theTraceLeadsToWalkAndClause()
{
    QTest::mouseClick(child<FigureRow>(page(), u"score-law"_s), Qt::LeftButton);
    QVERIFY(trace()->isVisible());
    const QModelIndex clause = traceTable()->model()->index(0, TraceModel::ClauseColumn);
    traceTable()->setCurrentIndex(clause);
    QTest::keyClick(traceTable(), Qt::Key_Return);
    QCOMPARE(m_world->window().current(), PageId::Law);
    QVERIFY(m_world->show(PageId::Score));
    QTest::mouseClick(child<FigureRow>(page(), u"score-law"_s), Qt::LeftButton);
    const QModelIndex first = traceTable()->model()->index(0, 0);
    const QString practice = first.data(TraceModel::PracticeRole).toString();
    traceTable()->setCurrentIndex(first);
    QTest::keyClick(traceTable(), Qt::Key_Return);
    QCOMPARE(m_world->window().current(), PageId::Walk);
    QCOMPARE(qobject_cast<WalkPage *>(m_world->window().page(PageId::Walk))->current(), practice);
}

void tst_ScorePage::theTableSaysTheSame()
{
    ChartView *view = chart(u"byChecklist"_s);
    auto *toggle = child<QPushButton>(*view, u"chartTable"_s);
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    auto *table = child<QTableWidget>(*view, u"chartRows"_s);
    QVERIFY(table->isVisible());
    QVERIFY(!canvas(u"byChecklist"_s)->isVisible());
    QCOMPARE(table->accessibleName(), canvas(u"byChecklist"_s)->accessibleName());
    const auto &bars = std::get<document::Bars>(view->chart());
    QCOMPARE(table->rowCount(), bars.bars.size());
    QCOMPARE(table->item(0, 0)->text(), bars.bars[0].label.text());
    QVERIFY(table->item(0, 1)->text().startsWith(bars.bars[0].value));
    QTRY_VERIFY(table->rowHeight(0) < 80); // a line or two
    QTRY_COMPARE(table->viewport()->height(), table->verticalHeader()->length() + 2);
    qInfo() << view->geometry() << table->geometry() << table->rowHeight(0) << table->horizontalHeader()->height();
    test::picture(*m_world, u"score-table-en"_s);
    table->setCurrentCell(1, 1);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(trace()->isVisible());
}

void tst_ScorePage::theProjectionSavesNothing()
{
    auto *list = child<QListWidget>(page(), u"whatIfList"_s);
    QVERIFY(list->count() > 1);
    const JournalHead head = session().head();
    const Evaluation before = session().evaluations().combined;
    const QString now = child<QLabel>(page(), u"whatIfBefore"_s)->text();
    QCOMPARE(child<QLabel>(page(), u"whatIfAfter"_s)->text(), now);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    const Evaluation then = projected(session().catalog(), session().assessment(),
                                      {before.findings.constFirst().practice}, session().assessment().asOf)
                                .combined;
    QVERIFY2(child<QLabel>(page(), u"whatIfAfter"_s)->text().contains(then.law().conformityText()),
             qPrintable(child<QLabel>(page(), u"whatIfAfter"_s)->text()));
    QCOMPARE(child<QLabel>(page(), u"whatIfBefore"_s)->text(), now);
    QCOMPARE(session().head(), head);
    QCOMPARE(session().evaluations().combined.law().earned, before.law().earned);
    QTest::mouseClick(child<QPushButton>(page(), u"whatIfNone"_s), Qt::LeftButton);
    QCOMPARE(child<QLabel>(page(), u"whatIfAfter"_s)->text(), now);

    Action action;
    action.title = u"A second gate"_s;
    action.practices = {before.findings.at(0).practice, before.findings.at(1).practice};
    QVERIFY(session().setAction(action));
    QTest::mouseClick(child<QPushButton>(page(), u"whatIfActions"_s), Qt::LeftButton);
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(action.title));
    list->item(0)->setCheckState(Qt::Checked);
    QVERIFY(child<QLabel>(page(), u"whatIfAfter"_s)->text() != now);
}

void tst_ScorePage::severalActivitiesStandSideBySide()
{
    QVERIFY(!chart(u"compared"_s)->isVisible());
    QVERIFY(session().addActivity({u"手机应用"_s, u"The app"_s}));
    QTRY_VERIFY(chart(u"compared"_s)->isVisible());
    const auto rows = [this] { return std::get<document::HeatMap>(chart(u"compared"_s)->chart()).rows; };
    QCOMPARE(rows().size(), 3);
    QCOMPARE(rows().constFirst().cells[1]->value, session().evaluations().combined.law().conformityText());
    const QString app = session().assessment().activities.constLast().id;
    QTest::mouseClick(child<QPushButton>(page(), u"compare-"_s + app), Qt::LeftButton);
    QCOMPARE(rows().size(), 2);
    test::picture(*m_world, u"score-activities-en"_s);

    // All together at first; the trace is then that of the worst answers.
    QTest::mouseClick(child<FigureRow>(page(), u"score-law"_s), Qt::LeftButton);
    QVERIFY(trace()->figure().combined);
    QVERIFY(shownText(*trace()).contains(QString::number(session().evaluations().combined.law().earned)));
    QTest::keyClick(traceTable(), Qt::Key_Escape);
    QTest::mouseClick(child<QPushButton>(page(), u"scope-"_s + app), Qt::LeftButton);
    QCOMPARE(session().activity().id, app);
    QCOMPARE(child<FigureRow>(page(), u"score-law"_s)->value(), session().evaluation().law().conformityText() + u'%');
}

void tst_ScorePage::theTrendReadsTheOthers()
{
    QVERIFY(shownText(page()).contains(u"first assessment"_s));
    const auto copied = session().workspace().copyAssessment(session().catalog(), session().assessment(),
                                                             {u"去年"_s, u"Last year"_s}, QDate(2025, 11, 22));
    QVERIFY(copied);
    QVERIFY(m_world->show(PageId::Walk));
    QVERIFY(m_world->show(PageId::Score));
    QTRY_COMPARE(std::get<document::Trend>(chart(u"trend"_s)->chart()).lines[0].points.size(), 2);
    const auto law = std::get<document::Trend>(chart(u"trend"_s)->chart()).lines[0];
    QCOMPARE(law.points[0].day, QDate(2025, 11, 22));
    QCOMPARE(law.points[1].value, session().evaluations().combined.law().conformityText());
    auto *scroll = page().findChild<QScrollArea *>();
    QVERIFY(scroll->widget()->grab().save(u"" SHIHE_BINARY_DIR "/screenshots/ui_walk/score-whole-en.png"_s));
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    test::picture(*m_world, u"score-trend-en"_s);
}

void tst_ScorePage::theLanguageChanges()
{
    m_world->desk().setLanguage(Language::Zh);
    QTRY_VERIFY(shownText(page()).contains(u"各检查表的符合度"_s));
    QVERIFY(canvas(u"heatMap"_s)->accessibleName().contains(u"最弱"_s));
    m_world->settings.setTheme(ThemeChoice::Dark);
    m_world->desk().applyTheme();
    test::picture(*m_world, u"score-zh-dark"_s);
    for (const QWidget *each : page().findChildren<QWidget *>()) {
        if (each->isVisible() && each->focusPolicy() != Qt::NoFocus && !each->inherits("QScrollArea"))
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
    }
}

QTEST_MAIN(tst_ScorePage)
#include "tst_scorepage.moc"
