#include "ui/widgets/tracedelegate.h"

#include "ui/widgets/statemark.h"
#include "ui/widgets/wraptext.h"

#include <QPainter>

namespace shihe::ui {

namespace {

constexpr int MarkExtent = 14;
constexpr QMargins Around(space::Small, space::Small, space::Small, space::Small + 1); // the hairline below

} // namespace

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

    QRect area = option.rect.marginsRemoved(Around);
    const QFont font = theme.font(TextSize::Body);
    const QVariant mark = index.data(MarkRole);
    if (index.column() == 0 && mark.isValid()) {
        const int line = QFontMetrics(font).lineSpacing();
        paintMark(*painter, QRectF(area.left(), area.top() + (line - MarkExtent) / 2.0, MarkExtent, MarkExtent),
                  static_cast<Mark>(mark.toInt()), theme);
        area.setLeft(area.left() + MarkExtent + space::Small);
    }
    const bool figure = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    drawWrapped(*painter, area, index.data().toString(), font, index.column() == 0 || figure ? theme.ink : theme.slate,
                figure ? Qt::AlignRight | Qt::AlignTop : Qt::AlignLeft | Qt::AlignTop);
    painter->restore();
}

QSize TraceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int room = widthOf(option, index) - Around.left() - Around.right();
    if (index.column() == 0 && index.data(MarkRole).isValid())
        room -= MarkExtent + space::Small;
    return {option.rect.width(), wrappedHeight(index.data().toString(), Theme::current().font(TextSize::Body), room) +
                                     Around.top() + Around.bottom()};
}

} // namespace shihe::ui
