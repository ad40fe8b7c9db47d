// Paints the walk's tree: a section with the thin bar of its answers, a question with its mark.
#pragma once

#include <QStyledItemDelegate>

namespace shihe::ui {

struct Tally;

class SectionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintQuestion(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace shihe::ui
