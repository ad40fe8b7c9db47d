#include "ui/pages/law/lawdelegate.h"

#include "ui/models/sourcesmodel.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/wraptext.h"

#include <QPainter>
#include <QTextLayout>

namespace shihe::ui {

namespace {

constexpr int MarkRoom = 18;
constexpr int MarkExtent = 11;
constexpr QMargins Around{space::Hair, 6, space::Small, 6};
constexpr QMargins AroundGroup{0, space::Medium, space::Small, space::Hair};

int layerOf(const QModelIndex &index)
{
    return index.data(SourcesModel::LayerRole).toInt();
}

QFont firstFont(const QModelIndex &index)
{
    return Theme::current().font(layerOf(index) == SourcesModel::Group ? TextSize::Caption : TextSize::Body, true);
}

QFont secondFont(const QModelIndex &index)
{
    return Theme::current().font(layerOf(index) == SourcesModel::SourceLayer ? TextSize::Caption : TextSize::Body);
}

Mark markOf(const QModelIndex &index)
{
    if (layerOf(index) == SourcesModel::ClauseLayer)
        return index.data(SourcesModel::VerifiedRole).toBool() ? Mark::None : Mark::Half;
    const int status = index.data(SourcesModel::StatusRole).toInt();
    if (status == static_cast<int>(Status::InForce))
        return Mark::Full;
    return status == static_cast<int>(Status::Superseded) ? Mark::Dash : Mark::Dashed;
}

/// As drawWrapped, with what was searched for in strong type on a tint.
void drawMarked(QPainter &painter, const QRect &area, const QString &text, const QFont &font,
                const QList<Stretch> &stretches)
{
    const Theme &theme = Theme::current();
    if (stretches.isEmpty()) {
        drawWrapped(painter, area, text, font, theme.slate);
        return;
    }
    QList<QTextLayout::FormatRange> marks;
    for (const Stretch &stretch : stretches) {
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(stretch.from);
        mark.length = static_cast<int>(stretch.length);
        mark.format.setBackground(theme.tint(Tone::Ochre));
        mark.format.setForeground(theme.ink);
        mark.format.setFontUnderline(true); // no bolder: the lines must break as they were measured
        marks.append(mark);
    }
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(marks);
    const int spacing = QFontMetrics(font).lineSpacing();
    int height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        line.setPosition({0.0, double(height)});
        height += spacing;
    }
    layout.endLayout();
    painter.setPen(theme.slate);
    layout.draw(&painter, area.topLeft());
}

} // namespace

void LawDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QString first = index.data(SourcesModel::TitleRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (layerOf(index) == SourcesModel::Group) {
        drawWrapped(*painter, option.rect.marginsRemoved(AroundGroup), first, firstFont(index), theme.slate);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? theme.tint(Tone::Indigo) : theme.well);
    QRect text = option.rect.marginsRemoved(Around);
    const Mark mark = markOf(index);
    if (mark != Mark::None)
        paintMark(*painter, QRectF(text.left(), text.top() + 4, MarkExtent, MarkExtent), mark, theme);
    text.setLeft(text.left() + MarkRoom);
    drawWrapped(*painter, text, first, firstFont(index), selected ? theme.indigo : theme.ink);
    text.setTop(text.top() + wrappedHeight(first, firstFont(index), text.width()));
    drawMarked(*painter, text, index.data(SourcesModel::DetailRole).toString(), secondFont(index),
               index.data(SourcesModel::StretchesRole).value<QList<Stretch>>());
    painter->restore();
}

QSize LawDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int Narrow = 200; // the view gives the row its own width
    const QString first = index.data(SourcesModel::TitleRole).toString();
    const int width = widthOf(option, index);
    if (layerOf(index) == SourcesModel::Group)
        return {Narrow, wrappedHeight(first, firstFont(index), width - AroundGroup.left() - AroundGroup.right()) +
                            AroundGroup.top() + AroundGroup.bottom()};
    const int room = width - Around.left() - Around.right() - MarkRoom;
    return {Narrow, wrappedHeight(first, firstFont(index), room) +
                        wrappedHeight(index.data(SourcesModel::DetailRole).toString(), secondFont(index), room) +
                        Around.top() + Around.bottom()};
}

} // namespace shihe::ui
