// Rows of two lines for tables of practices: the mark of the answer, the question, figures on the right.
#pragma once

#include <QStyledItemDelegate>

namespace shihe::ui {

/// Paints column 0 with the mark of role Qt::UserRole + 2 (Mark as int) before it; text columns in two lines, those
/// aligned to the right as figures.
class TraceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int MarkRole = Qt::UserRole + 2;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shihe::ui
