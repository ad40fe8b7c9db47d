#include "ui/widgets/hitdelegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wraptext.h"

#include <QPainter>

namespace shihe::ui {

namespace {

constexpr int IconExtent = 18;
constexpr QMargins Around(space::Medium, 6, space::Medium, 6);

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, selected ? theme.tint(Tone::Indigo) : theme.card);
    QRect inner = option.rect;
    inner.setWidth(widthOf(option, index));
    inner = inner.marginsRemoved(Around);
    icon(index.data(KindRole).toString())
        .paint(painter, QRect(inner.left(), inner.top(), IconExtent, IconExtent), Qt::AlignCenter,
               selected ? QIcon::Selected : QIcon::Normal);
    QRect text = inner.adjusted(IconExtent + space::Medium, 0, 0, 0);
    const QString words = index.data().toString();
    const QFont font = theme.font(TextSize::Body);
    drawWrapped(*painter, text, words, font, selected ? theme.indigo : theme.ink);
    text.setTop(text.top() + wrappedHeight(words, font, text.width()));
    drawWrapped(*painter, text, index.data(ContextRole).toString(), theme.font(TextSize::Caption), theme.slate);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const int width = widthOf(option, index);
    const int room = width - Around.left() - Around.right() - IconExtent - space::Medium;
    const int words = wrappedHeight(index.data().toString(), theme.font(TextSize::Body), room);
    const int context = wrappedHeight(index.data(ContextRole).toString(), theme.font(TextSize::Caption), room);
    return {width, words + context + Around.top() + Around.bottom()};
}

} // namespace shihe::ui
