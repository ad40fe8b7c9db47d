#include "ui/widgets/rowtable.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tracedelegate.h"
#include "ui/widgets/wraptext.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace shihe::ui {

RowTable::RowTable(QSortFilterProxyModel *rows, int stretched, Qt::SortOrder first, QWidget *parent)
    : QTableView(parent)
{
    setModel(rows);
    setItemDelegate(new TraceDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, first);
    setSortingEnabled(true);
    rows->sort(-1);
    fitRows(this);
}

void RowTable::fitColumn(int column, const QStringList &samples)
{
    const QFontMetrics metrics(Theme::current().font(TextSize::Body));
    int width = horizontalHeader()->sectionSizeHint(column);
    for (const QString &sample : samples)
        width = std::max(width, metrics.horizontalAdvance(sample) + int(space::Large));
    setColumnWidth(column, width);
}

void RowTable::giveWay(int room, std::initializer_list<int> columns)
{
    for (const int column : columns) {
        setColumnHidden(column, false); // a hidden one has no width
        room -= columnWidth(column);
        setColumnHidden(column, room < 0);
    }
}

} // namespace shihe::ui
