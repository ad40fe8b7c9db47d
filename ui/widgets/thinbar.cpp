#include "ui/widgets/thinbar.h"

#include <QPainter>
#include <QPainterPath>

namespace shihe::ui {

namespace {

/// The rounded ground, to which all else is clipped.
void paintGround(QPainter &painter, const QRectF &area, const Theme &theme)
{
    QPainterPath shape;
    shape.addRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.setClipPath(shape);
    painter.fillRect(area, theme.line);
}

} // namespace

void paintTally(QPainter &painter, const QRectF &area, const Tally &tally, const Theme &theme)
{
    painter.save();
    paintGround(painter, area, theme);
    const int whole = tally.all() - tally.out;
    double left = area.left();
    const auto part = [&](int count, const QColor &color) {
        const double width = whole > 0 ? area.width() * count / whole : 0;
        painter.fillRect(QRectF(left, area.top(), width, area.height()), color);
        left += width;
    };
    part(tally.full, theme.jade);
    part(tally.half, theme.ochre);
    part(tally.no, theme.ink);
    part(tally.crossed, theme.cinnabar);
    painter.restore();
}

void paintShare(QPainter &painter, const QRectF &area, std::optional<double> share, const QColor &color,
                const Theme &theme)
{
    painter.save();
    paintGround(painter, area, theme);
    if (share)
        painter.fillRect(QRectF(area.left(), area.top(), area.width() * std::clamp(*share, 0.0, 1.0), area.height()),
                         color);
    painter.restore();
}

} // namespace shihe::ui
