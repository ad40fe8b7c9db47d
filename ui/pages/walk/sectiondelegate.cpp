#include "ui/pages/walk/sectiondelegate.h"

#include "ui/models/walkmodel.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/thinbar.h"
#include "ui/widgets/wraptext.h"

#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int BarHeight = 3;
constexpr int MarkExtent = 14;
constexpr int SealRoom = 16; // at the end of a red line's row
constexpr int QuestionPadding = 6;

/// A small arrow, to the right or down.
void paintChevron(QPainter &painter, QPointF centre, bool open, const QColor &color)
{
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPolygonF arrow =
        open ? QPolygonF({{-3.5, -1.5}, {0, 2}, {3.5, -1.5}}) : QPolygonF({{-1.5, -3.5}, {2, 0}, {-1.5, 3.5}});
    painter.drawPolyline(arrow.translated(centre));
}

QString countOf(const QModelIndex &section)
{
    const auto tally = section.data(WalkModel::TallyRole).value<Tally>();
    if (tally.out == tally.all())
        return QString::number(tally.all()); // nothing here is to be answered
    return u"%1/%2"_s.arg(tally.answered()).arg(tally.all());
}

int countWidth(const QModelIndex &section)
{
    return QFontMetrics(Theme::current().font(TextSize::Caption)).horizontalAdvance(countOf(section));
}

/// What is left of @p width for the words of a question.
int questionRoom(int width, const QModelIndex &question)
{
    const int seal = question.data(WalkModel::RedLineRole).toBool() ? SealRoom : 0;
    return width - 2 * space::Medium - MarkExtent - space::Small - seal;
}

bool isSection(const QModelIndex &index)
{
    return index.data(WalkModel::PracticeRole).toString().isEmpty();
}

} // namespace

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const int width = widthOf(option, index);
    const QString text = index.data().toString();
    if (isSection(index)) {
        const int room = width - space::Large - space::Medium - countWidth(index) - space::Small;
        return {width,
                wrappedHeight(text, theme.font(TextSize::Body, true), room) + BarHeight + space::Normal + space::Hair};
    }
    return {width, wrappedHeight(text, theme.font(TextSize::Body), questionRoom(width, index)) + 2 * QuestionPadding};
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
    const QFont small = theme.font(TextSize::Caption);
    const QFont bold = theme.font(TextSize::Body, true);
    const QFontMetrics metrics(bold);
    drawWrapped(painter, area.adjusted(0, 0, -countWidth(index) - space::Small, 0), index.data().toString(), bold,
                theme.ink);
    painter.setFont(small);
    painter.setPen(theme.slate);
    painter.drawText(QRect(area.left(), area.top(), area.width(), metrics.height()), Qt::AlignVCenter | Qt::AlignRight,
                     countOf(index));
    paintTally(painter, QRectF(area.left(), area.bottom() - BarHeight, area.width(), BarHeight), tally, theme);
}

void SectionDelegate::paintQuestion(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect area = option.rect.adjusted(space::Medium, QuestionPadding, -space::Medium, -QuestionPadding);
    const QFont font = theme.font(TextSize::Body);
    const int line = QFontMetrics(font).lineSpacing();
    const QRectF mark(area.left(), area.top() + (line - MarkExtent) / 2.0, MarkExtent, MarkExtent);
    paintMark(painter, mark, static_cast<Mark>(index.data(WalkModel::MarkRole).toInt()), theme);
    const int right = area.right();
    if (index.data(WalkModel::RedLineRole).toBool()) {
        // The line's own sign, apart from the answer's: a small seal at the end of the row.
        const QRectF seal(right - 9, area.top() + (line - 10) / 2.0, 10, 10);
        painter.setPen(QPen(theme.cinnabar, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(seal.adjusted(1, 1, -1, -1), 1.5, 1.5);
    }
    drawWrapped(painter,
                QRect(area.left() + MarkExtent + space::Small, area.top(), questionRoom(option.rect.width(), index),
                      area.height()),
                index.data().toString(), font, (option.state & QStyle::State_Selected) ? theme.indigo : theme.ink);
}

} // namespace shihe::ui
