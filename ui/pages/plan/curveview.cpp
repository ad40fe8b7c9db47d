#include "ui/pages/plan/curveview.h"

#include "ui/models/findingsmodel.h"
#include "ui/models/planmodel.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/tracedelegate.h"
#include "ui/widgets/wraptext.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int ChartWidth = 600; // a chart is as high as its width asks for; the table below wants room, too

} // namespace

CurveView::CurveView(const AssessmentSession &session, const PlanModel &plan, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_plan(plan)
    , m_model(new CurveModel(plan, this))
    , m_chart(new ChartView(this))
    , m_table(new QTableView(this))
{
    m_table->setObjectName(u"curveTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TraceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(CurveModel::StepColumn, QHeaderView::Stretch);
    fitRows(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, 0, space::Large, space::Normal);
    column->setSpacing(space::Medium);
    m_chart->setObjectName(u"planCurve"_s);
    m_chart->setActivatable(true);
    m_chart->setMaximumWidth(ChartWidth);
    column->addWidget(m_chart);
    column->addWidget(m_table, 1);
    connect(m_chart, &ChartView::activated, this, [this](int mark) {
        if (mark > 0) // the first point is where things stand now
            Q_EMIT actionWanted(m_plan.steps().at(mark - 1).action);
    });
    connect(&plan, &QAbstractItemModel::modelReset, this, [this] {
        if (isVisible())
            draw();
    });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT actionWanted(index.data(PlanModel::IdRole).toString()); });
}

void CurveView::showEvent(QShowEvent *event)
{
    draw();
    QWidget::showEvent(event);
}

void CurveView::draw()
{
    const View &law = m_session.evaluations().combined.law();
    const QList<PlanStep> &steps = m_plan.steps();
    const int total = steps.isEmpty() ? 0 : steps.constLast().hours;
    const QString now = law.conformityText() + u'%';
    const QString then = steps.isEmpty() ? now : FindingsModel::gainText(steps.constLast().after) + u'%';
    document::Curve curve{
        .caption = {m_language, tr("Conformity with binding law over the work spent")},
        .across = {m_language, tr("Effort")},
        .down = {m_language, tr("Conformity")},
        .left = u"0"_s,
        .right = Format::effort(total),
        .steps = true,
        .alt = {m_language, tr("%n action(s) of together %1 lift conformity with binding law from %2 to %3.", nullptr,
                               static_cast<int>(steps.size()))
                                .arg(Format::effort(total), now, then)}};
    const double start = law.possible > 0 ? double(law.earned) / double(law.possible) : 0;
    curve.points.append({.x = 0, .y = start, .value = now, .label = {m_language, tr("Now")}});
    for (const PlanStep &step : steps)
        curve.points.append({.x = double(step.hours) / double(total),
                             .y = double(step.after.num) / double(step.after.den) / 100,
                             .value = FindingsModel::gainText(step.after) + u'%',
                             .label = {m_language, QString::number(curve.points.size())}});
    document::fitAxis(curve, 100, u"%"_s);
    m_chart->setChart(curve, m_language);
}

void CurveView::retranslate(Language language)
{
    m_language = language;
    if (isVisible())
        draw();
    m_table->setAccessibleName(tr("The curve as a table: after each action, where conformity stands"));
    const QFontMetrics metrics(Theme::current().font(TextSize::Body));
    for (int column = CurveModel::EffortColumn; column < CurveModel::ColumnCount; ++column) {
        int width = m_table->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width,
                             metrics.horizontalAdvance(m_model->index(row, column).data().toString()) + space::Large);
        m_table->setColumnWidth(column, width);
    }
}

} // namespace shihe::ui
