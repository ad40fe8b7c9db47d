#include "core/drawing/charts.h"
#include "core/drawing/lettering.h"

namespace shihe::drawing {

using document::Bar;
using document::Bars;
using document::Role;

namespace {
constexpr double BarHeight = 10;
constexpr double RowGap = 7;
} // namespace

Result<Picture> chart(const Ruler &ruler, const Bars &bars, double width)
{
    Picture picture;
    picture.width = width;
    Lettering letters(ruler, picture);
    double valueWidth = 0;
    for (const Bar &bar : bars.bars)
        valueWidth = std::max(valueWidth, letters.width(bar.value, Language::En, {.bold = true}));
    const double labelWidth = 0.36 * width;
    const double left = labelWidth + 12;
    const double full = width - left - valueWidth - 8;

    double y = 2;
    QList<Shape> marks;
    for (const Bar &bar : bars.bars) {
        const double height = letters.block(bar.label, {0, y}, labelWidth);
        const double row = std::max(height, BarHeight + 2);
        const double top = y + (row - BarHeight) / 2;
        const Colour ink = colour(bar.role);
        const double length = bar.share.value_or(0) * full;
        const double drawn = std::max(length, 1.0);
        if (bar.share && bar.provisional) {
            marks << Shape{.path = rectangle(left, top, drawn, BarHeight), .fill = White, .stroke = ink}
                  << Shape{.path = hatch(left, top, drawn, BarHeight), .stroke = ink, .width = 0.6};
        } else if (bar.share) {
            marks << Shape{.path = rectangle(left, top, drawn, BarHeight), .fill = ink};
        }
        letters.line(bar.value, Language::En, {left + length + 5, top + BarHeight / 2 + 0.36 * type::Size},
                     {.bold = true, .role = bar.role == Role::Indigo ? Role::Ink : bar.role});
        picture.areas << Area{static_cast<int>(picture.areas.size()), 0, y - RowGap / 2, width, row + RowGap};
        y += row + RowGap;
    }

    // The grid lies under the bars: a hairline at each quarter, ink at zero.
    const double bottom = y;
    const bool axis = !bars.low.isEmpty() || !bars.high.isEmpty();
    Path grid;
    for (int quarter = 1; axis && quarter <= 4; ++quarter) {
        grid.move({left + full * quarter / 4, 0});
        grid.line({left + full * quarter / 4, bottom});
    }
    if (axis)
        picture.shapes << Shape{.path = grid, .stroke = Hairline, .width = 0.5};
    Path zero;
    zero.move({left, 0});
    zero.line({left, bottom});
    picture.shapes << marks << Shape{.path = zero, .stroke = colour(Role::Ink), .width = 0.75};
    const Letters end{.size = type::Second, .role = Role::Slate};
    letters.line(bars.low, Language::En, {left, bottom + 10}, end);
    letters.line(bars.high, Language::En, {left + full, bottom + 10},
                 {.size = end.size, .role = end.role, .side = Side::End});
    picture.height = bottom + (axis ? 14 : 0);
    return letters.finished();
}

} // namespace shihe::drawing
