#include "core/drawing/charts.h"
#include "core/drawing/figures.h"
#include "core/drawing/lettering.h"

namespace shihe::drawing {

using document::Bar;
using document::Bars;
using document::Role;

namespace {

constexpr double BarHeight = 10;
constexpr double RowGap = 7;
constexpr double DashLength = 2.4;
constexpr Letters Value{.bold = true};

/// Provisional bars are hatched, those that bind nobody have a frame of dashes, so that both are known without colour.
void addBar(QList<Shape> &shapes, const Bar &bar, double left, double top, double length)
{
    const Colour ink = colour(bar.role);
    const Path frame = rectangle(left, top, length, BarHeight);
    const double dash = bar.dashed ? DashLength : 0;
    if (bar.provisional) {
        shapes << Shape{.path = frame, .fill = White, .stroke = ink, .dash = dash}
               << Shape{.path = hatch(left, top, length, BarHeight), .stroke = ink, .width = 0.6};
    } else if (bar.dashed) {
        shapes << Shape{.path = frame, .fill = tint(bar.role), .stroke = ink, .dash = dash};
    } else {
        shapes << Shape{.path = frame, .fill = ink};
    }
}

double valueWidth(Lettering &letters, const Bar &bar)
{
    return letters.width(bar.value, Language::En, Value) + (bar.mark ? markWidth(type::Size) : 0);
}

/// The mark, and the value behind it.
void addValue(QList<Shape> &shapes, Lettering &letters, const Bar &bar, Point at)
{
    if (bar.mark) {
        for (Shape shape : mark(*bar.mark, type::Size).shapes) {
            for (Point &point : shape.path.points)
                point = {point.x + at.x, point.y + at.y};
            shapes << shape;
        }
        at.x += markWidth(type::Size);
    }
    letters.line(bar.value, Language::En, at, Value);
}

/// The grid lies under the bars: a hairline at each quarter, ink at zero.
QList<Shape> under(double left, double full, double bottom, bool axis)
{
    QList<Shape> shapes;
    Path grid;
    for (int quarter = 1; axis && quarter <= 4; ++quarter) {
        grid.move({left + full * quarter / 4, 0});
        grid.line({left + full * quarter / 4, bottom});
    }
    if (axis)
        shapes << Shape{.path = grid, .stroke = Hairline, .width = 0.5};
    return shapes;
}

} // namespace

Result<Picture> chart(const Ruler &ruler, const Bars &bars, double width)
{
    return chart(ruler, bars, width, 0, bars.bars.size());
}

Result<Picture> chart(const Ruler &ruler, const Bars &bars, double width, qsizetype from, qsizetype to)
{
    Picture picture;
    picture.width = width;
    Lettering letters(ruler, picture);
    double values = 0;
    for (const Bar &bar : bars.bars)
        values = std::max(values, valueWidth(letters, bar));
    const double labelWidth = 0.36 * width;
    const double left = labelWidth + 12;
    const double full = width - left - values - 8;

    double y = 2;
    QList<Shape> marks;
    for (qsizetype i = from; i < to; ++i) {
        const Bar &bar = bars.bars[i];
        const Letters small{.size = type::Second, .role = bar.role};
        const double label = letters.block(bar.label, {0, y}, labelWidth);
        const double height = label + letters.block(bar.note, {0, y + label}, labelWidth, small);
        const double row = std::max(height, BarHeight + 2);
        const double top = y + (row - BarHeight) / 2;
        const double length = bar.share.value_or(0) * full;
        if (bar.share)
            addBar(marks, bar, left, top, std::max(length, 1.0));
        addValue(marks, letters, bar, {left + length + 5, top + BarHeight / 2 + 0.36 * type::Size});
        picture.areas << Area{static_cast<int>(i), 0, y - RowGap / 2, width, row + RowGap};
        y += row + RowGap;
    }

    const double bottom = y;
    const bool axis = !bars.low.isEmpty() || !bars.high.isEmpty();
    Path zero;
    zero.move({left, 0});
    zero.line({left, bottom});
    picture.shapes << under(left, full, bottom, axis) << marks
                   << Shape{.path = zero, .stroke = colour(Role::Ink), .width = 0.75};
    const Letters end{.size = type::Second, .role = Role::Slate};
    letters.line(bars.low, Language::En, {left, bottom + 10}, end);
    letters.line(bars.high, Language::En, {left + full, bottom + 10},
                 {.size = end.size, .role = end.role, .side = Side::End});
    picture.height = bottom + (axis ? 14 : 0);
    return letters.finished();
}

} // namespace shihe::drawing
