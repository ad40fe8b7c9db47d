#include "ui/pages/plan/curveview.h"

#include "ui/models/planmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tracedelegate.h"
#include "ui/widgets/wraptext.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

CurveView::CurveView(const PlanModel &plan, QWidget *parent)
    : QWidget(parent)
    , m_model(new CurveModel(plan, this))
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
    column->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT actionWanted(index.data(PlanModel::IdRole).toString()); });
}

void CurveView::retranslate()
{
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
