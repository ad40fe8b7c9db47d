// What a search found, as a row: a sign of its kind, the whole text, and below where it stands.
#pragma once

#include <QStyledItemDelegate>

namespace shihe::ui {

/// DisplayRole is the text. The view needs a minimum width if it is a popup (widthOf).
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int ContextRole = Qt::UserRole + 1; ///< where it stands
    static constexpr int KindRole = Qt::UserRole + 3;    ///< an icon's name

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shihe::ui
