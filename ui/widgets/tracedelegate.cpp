#include "ui/widgets/tracedelegate.h"

#include "ui/widgets/statemark.h"
#include "ui/widgets/twolines.h"

#include <QPainter>

namespace shihe::ui {

void TraceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.tint(Tone::Indigo));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.well);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);

    QRect area = option.rect.adjusted(space::Small, 0, -space::Small, 0);
    const QFont font = theme.font(TextSize::Body);
    const int line = QFontMetrics(font).lineSpacing();
    const QVariant mark = index.data(MarkRole);
    if (index.column() == 0 && mark.isValid()) {
        constexpr int extent = 14;
        paintMark(*painter, QRectF(area.left(), area.center().y() - extent / 2.0, extent, extent),
                  static_cast<Mark>(mark.toInt()), theme);
        area.setLeft(area.left() + extent + space::Small);
    }
    const QString text = index.data().toString();
    const QColor color = index.column() == 0 ? theme.ink : theme.slate;
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    if (alignment & Qt::AlignRight) {
        painter->setFont(font);
        painter->setPen(theme.ink);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
    } else {
        const bool oneLine = QFontMetrics(font).horizontalAdvance(text) <= area.width();
        const int height = oneLine ? line : 2 * line;
        area.setTop(option.rect.center().y() - height / 2);
        area.setHeight(height);
        drawTwoLines(*painter, area, text, font, color);
    }
    painter->restore();
}

} // namespace shihe::ui
