#include "ui/widgets/chartview.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/chartcanvas.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wraptext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {
constexpr int MarkRole = Qt::UserRole + 1;
} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_caption(makeLabel(TextSize::Lead, Tone::Ink, true, this))
    , m_toggle(linkButton(this))
    , m_canvas(new ChartCanvas(this))
    , m_table(new QTableWidget(this))
{
    m_toggle->setObjectName(u"chartTable"_s);
    m_canvas->setObjectName(u"chartCanvas"_s);
    m_table->setObjectName(u"chartRows"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    fitRows(m_table);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->hide();
    // As high as its rows: the page scrolls, not the table. Queued, since a height that is set
    // while a layout is at work is lost.
    for (QHeaderView *header : {m_table->horizontalHeader(), m_table->verticalHeader()}) {
        connect(header, &QHeaderView::sectionResized, this, &ChartView::fitTable, Qt::QueuedConnection);
        connect(header, &QHeaderView::geometriesChanged, this, &ChartView::fitTable, Qt::QueuedConnection);
    }

    auto *head = new QHBoxLayout;
    head->setSpacing(space::Medium);
    head->addWidget(m_caption, 1, Qt::AlignTop);
    head->addWidget(m_toggle, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(head);
    column->addWidget(m_canvas);
    column->addWidget(m_table);

    connect(m_toggle, &QAbstractButton::clicked, this, [this] { showTable(!m_isTable); });
    connect(m_canvas, &ChartCanvas::activated, this, &ChartView::activated);
    connect(m_table, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        const int mark = item->data(MarkRole).toInt();
        if (m_activatable && mark >= 0)
            Q_EMIT activated(mark);
    });
    retranslate();
}

void ChartView::setChart(const Chart &chart, Language language)
{
    if (language == m_language && chart == m_chart)
        return; // laying a page out again costs more than drawing it
    m_chart = chart;
    m_language = language;
    m_canvas->setChart(chart, language);
    const auto &caption = std::visit([](const auto &known) -> const document::Prose & { return known.caption; }, chart);
    m_caption->setText(caption.text());
    m_table->setAccessibleName(m_canvas->accessibleName());
    retranslate();
    if (m_isTable)
        fillTable();
}

void ChartView::setActivatable(bool activatable)
{
    m_activatable = activatable;
    m_canvas->setActivatable(activatable);
}

void ChartView::showTable(bool table)
{
    m_isTable = table;
    if (table)
        fillTable();
    m_canvas->setVisible(!table);
    m_table->setVisible(table);
    retranslate();
}

void ChartView::retranslate()
{
    m_toggle->setText(m_isTable ? tr("Show as chart") : tr("Show as table"));
    m_toggle->setAccessibleName(m_caption->text().isEmpty() ? m_toggle->text()
                                                            : u"%1: %2"_s.arg(m_toggle->text(), m_caption->text()));
}

void ChartView::fillTable()
{
    const ChartTable table = ChartTable::of(m_chart, m_language);
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(table.heads.size()));
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    m_table->setHorizontalHeaderLabels(table.heads);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const ChartCell &cell = table.rows[row].value(column);
            auto *item = new QTableWidgetItem(cell.text);
            item->setData(MarkRole, cell.mark);
            item->setData(Qt::AccessibleTextRole,
                          column == 0 ? cell.text : u"%1: %2"_s.arg(table.heads.value(column), cell.text));
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment((column > 0 ? Qt::AlignRight : Qt::AlignLeft) |
                                                                Qt::AlignVCenter);
    fitTable();
}

void ChartView::fitTable()
{
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + m_table->verticalHeader()->length() +
                            2 * m_table->frameWidth() + 2);
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace shihe::ui
