// A table of things in whole rows: findings, actions, evidence.
#pragma once

#include <QTableView>

class QSortFilterProxyModel;

namespace shihe::ui {

/// Rows as high as their text (TraceDelegate paints them), chosen as a whole; a click on a heading sorts, a third one
/// goes back to the model's own order. One column takes what the others leave.
class RowTable final : public QTableView
{
    Q_OBJECT

public:
    /// @p first is the order that a first click on a heading gives.
    RowTable(QSortFilterProxyModel *rows, int stretched, Qt::SortOrder first, QWidget *parent = nullptr);

    /// As wide as the widest of @p samples and the heading.
    void fitColumn(int column, const QStringList &samples);
    /// Shows as many of @p columns, the most important first, as @p room px hold, and hides the others.
    void giveWay(int room, std::initializer_list<int> columns);
};

} // namespace shihe::ui
