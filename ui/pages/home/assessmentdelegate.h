// Paints the rows of Home: the grade as its seal, red lines in cinnabar where one is crossed.
#pragma once

#include <QStyledItemDelegate>

namespace shihe::ui {

class AssessmentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shihe::ui
