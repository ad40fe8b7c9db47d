#include "ui/pages/walk/sectiondelegate.h"

#include "ui/models/walkmodel.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/thinbar.h"
#include "ui/widgets/twolines.h"

#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int BarHeight = 3;
constexpr int MarkExtent = 14;

/// A small arrow, to the right or down.
void paintChevron(QPainter &painter, QPointF centre, bool open, const QColor &color)
{
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPolygonF arrow =
        open ? QPolygonF({{-3.5, -1.5}, {0, 2}, {3.5, -1.5}}) : QPolygonF({{-1.5, -3.5}, {2, 0}, {-1.5, 3.5}});
    painter.drawPolyline(arrow.translated(centre));
}

bool isSection(const QModelIndex &index)
{
    return index.data(WalkModel::PracticeRole).toString().isEmpty();
}

} // namespace

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const int line = QFontMetrics(theme.font(TextSize::Body)).lineSpacing();
    if (isSection(index))
        return {option.rect.width(), line + BarHeight + space::Normal + space::Hair};
    return {option.rect.width(), 2 * line + space::Medium};
}

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = (option.state & QStyle::State_Selected) != 0;
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    if (current || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? theme.tint(Tone::Indigo) : theme.well);
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6);
    }
    if (isSection(index))
        paintSection(*painter, option, index);
    else
        paintQuestion(*painter, option, index);
    if ((option.state & QStyle::State_HasFocus) && current) {
        painter->setPen(QPen(theme.indigo, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 2, -3, -2), 6, 6);
    }
    painter->restore();
}

void SectionDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto tally = index.data(WalkModel::TallyRole).value<Tally>();
    const QRect area = option.rect.adjusted(space::Large, space::Small, -space::Medium, -space::Small);
    paintChevron(painter, QPointF(option.rect.left() + space::Medium, option.rect.top() + space::Normal),
                 (option.state & QStyle::State_Open) != 0, theme.slate);
    const QString count = u"%1/%2"_s.arg(tally.answered()).arg(tally.all());
    const QFont small = theme.font(TextSize::Caption);
    const int countWidth = QFontMetrics(small).horizontalAdvance(count);
    const QFont bold = theme.font(TextSize::Body, true);
    const QFontMetrics metrics(bold);
    painter.setFont(bold);
    painter.setPen(theme.ink);
    const QRect title(area.left(), area.top(), area.width() - countWidth - space::Small, metrics.height());
    painter.drawText(title, Qt::AlignVCenter,
                     metrics.elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter.setFont(small);
    painter.setPen(theme.slate);
    painter.drawText(QRect(area.left(), area.top(), area.width(), metrics.height()), Qt::AlignVCenter | Qt::AlignRight,
                     count);
    paintTally(painter, QRectF(area.left(), area.bottom() - BarHeight, area.width(), BarHeight), tally, theme);
}

void SectionDelegate::paintQuestion(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect area = option.rect.adjusted(space::Medium, 6, -space::Medium, -6);
    const QFont font = theme.font(TextSize::Body);
    const int line = QFontMetrics(font).lineSpacing();
    const QRectF mark(area.left(), area.top() + (line - MarkExtent) / 2.0, MarkExtent, MarkExtent);
    paintMark(painter, mark, static_cast<Mark>(index.data(WalkModel::MarkRole).toInt()), theme);
    int right = area.right();
    if (index.data(WalkModel::RedLineRole).toBool()) {
        // The line's own sign, apart from the answer's: a small seal at the end of the row.
        const QRectF seal(right - 9, area.top() + (line - 10) / 2.0, 10, 10);
        painter.setPen(QPen(theme.cinnabar, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(seal.adjusted(1, 1, -1, -1), 1.5, 1.5);
        right -= 16;
    }
    const int left = area.left() + MarkExtent + space::Small;
    drawTwoLines(painter, QRect(left, area.top(), right - left, 2 * line), index.data().toString(), font,
                 (option.state & QStyle::State_Selected) ? theme.indigo : theme.ink);
}

} // namespace shihe::ui
