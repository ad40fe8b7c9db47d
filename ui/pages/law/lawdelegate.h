// The rows of the library's tree.
#pragma once

#include <QStyledItemDelegate>

namespace shihe::ui {

/// A kind as a heading; a source with its status below; a clause with its place in strong type, then the digest with
/// what was searched for marked.
class LawDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shihe::ui
