// Rows of tables of practices: the mark of the answer, the whole question, figures on the right.
#pragma once

#include <QStyledItemDelegate>

namespace shihe::ui {

/// Paints column 0 with the mark of role Qt::UserRole + 2 (Mark as int) before it; text in as many lines as
/// it needs, what is aligned to the right as figures. Use with fitRows.
class TraceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int MarkRole = Qt::UserRole + 2;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shihe::ui
