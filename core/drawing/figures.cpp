#include "core/drawing/figures.h"

#include "core/drawing/typeset.h"

namespace shihe::drawing {

using document::Bar;
using document::Bars;
using document::Mark;
using document::Role;

Picture mark(Mark mark, double size)
{
    const double radius = 0.31 * size;
    const Point centre{0.36 * size, -0.37 * size};
    const double stroke = 0.07 * size;
    const Colour ink = colour(role(mark));
    Picture picture;
    picture.width = markWidth(size);
    picture.height = size;
    switch (mark) {
    case Mark::Disc:
        picture.shapes << Shape{.path = circle(centre, radius), .fill = ink};
        break;
    case Mark::Half:
        picture.shapes << Shape{.path = leftHalf(centre, radius), .fill = ink}
                       << Shape{.path = circle(centre, radius - stroke / 2), .stroke = ink, .width = stroke};
        break;
    case Mark::Square:
        picture.shapes << Shape{
            .path = rectangle(centre.x - 0.9 * radius, centre.y - 0.9 * radius, 1.8 * radius, 1.8 * radius),
            .fill = ink};
        break;
    case Mark::Ring:
        picture.shapes << Shape{.path = circle(centre, radius - stroke / 2), .stroke = ink, .width = stroke};
        break;
    case Mark::Dashed:
        picture.shapes << Shape{
            .path = circle(centre, radius - stroke / 2), .stroke = ink, .width = stroke, .dash = 0.14 * size};
        break;
    }
    return picture;
}

Result<Picture> seal(const Fonts &fonts, const document::Seal &seal, double side)
{
    const Colour ink = colour(seal.grade == u"E" ? Role::Cinnabar : Role::Ink);
    const double line = side / 32;
    const double inset = line / 2;
    const double radius = side / 6;
    Picture picture;
    picture.width = side;
    picture.height = side;
    if (seal.provisional) {
        picture.shapes << Shape{.path = roundedRectangle(inset, inset, side - line, side - line, radius),
                                .stroke = ink,
                                .width = line,
                                .dash = side / 16};
    } else {
        const double gap = side / 14;
        picture.shapes << Shape{.path = roundedRectangle(inset, inset, side - line, side - line, radius),
                                .stroke = ink,
                                .width = line}
                       << Shape{.path = roundedRectangle(gap, gap, side - 2 * gap, side - 2 * gap, radius - gap / 2),
                                .stroke = ink,
                                .width = line / 2};
    }
    const double size = seal.grade.size() > 1 ? side * 0.42 : side * 0.6;
    const auto width = fonts.width(seal.grade, Language::En, true, size);
    if (!width)
        return failure(width.error());
    const double capHeight = 0.733 * size;
    picture.labels << Label{.text = seal.grade,
                            .language = Language::En,
                            .at = {(side - *width) / 2, (side + capHeight) / 2},
                            .size = size,
                            .bold = true,
                            .colour = ink};
    return picture;
}

namespace {

constexpr double LabelSize = 9;
constexpr double SecondSize = 8;
constexpr double LabelLead = 12;
constexpr double SecondLead = 11;
constexpr double BarHeight = 10;
constexpr double RowGap = 7;

QString textOf(const Line &line)
{
    const Glyph &first = line.segments.first().glyphs.first();
    const Glyph &last = line.segments.last().glyphs.last();
    return line.text->mid(first.begin, last.begin + last.length - first.begin).trimmed();
}

// Adds the label's lines from @p y on; returns their height.
Result<double> addLabel(Picture &picture, const Fonts &fonts, const document::Prose &prose, double y, double width)
{
    double height = 0;
    for (qsizetype i = 0; i < prose.phrases.size(); ++i) {
        const bool leads = i == 0;
        const TextStyle style{.size = leads ? LabelSize : SecondSize};
        const auto lines = typeset(fonts, prose.phrases[i], style, width);
        if (!lines)
            return failure(lines.error());
        for (const Line &line : *lines) {
            if (line.segments.isEmpty() || line.segments.first().glyphs.isEmpty())
                continue;
            height += leads ? LabelLead : SecondLead;
            picture.labels << Label{.text = textOf(line),
                                    .language = prose.phrases[i].language,
                                    .at = {0, y + height - 3},
                                    .size = style.size,
                                    .colour = colour(leads ? Role::Ink : Role::Slate)};
        }
    }
    return height;
}

// A provisional bar: its frame, and slanted strokes that end inside it.
void addHatch(Picture &picture, double x, double y, double width, const Colour &ink)
{
    picture.shapes << Shape{.path = rectangle(x, y, width, BarHeight), .fill = White, .stroke = ink};
    Path strokes;
    for (int stroke = 1; 5.0 * stroke < width + BarHeight; ++stroke) {
        const double at = 5.0 * stroke;
        const double low = std::max(0.0, at - BarHeight);
        const double high = std::min(at, width);
        strokes.move({x + low, y + std::min(BarHeight, at)});
        strokes.line({x + high, y + (at - high)});
    }
    picture.shapes << Shape{.path = strokes, .stroke = ink, .width = 0.6};
}

} // namespace

Result<Picture> bars(const Fonts &fonts, const Bars &bars, double width)
{
    double valueWidth = 0;
    for (const Bar &bar : bars.bars) {
        const auto measured = fonts.width(bar.value, Language::En, true, LabelSize);
        if (!measured)
            return failure(measured.error());
        valueWidth = std::max(valueWidth, *measured);
    }
    const double labelWidth = 0.36 * width;
    const double left = labelWidth + 12;
    const double full = width - left - valueWidth - 8;

    Picture picture;
    picture.width = width;
    double y = 2;
    QList<Shape> marks;
    for (const Bar &bar : bars.bars) {
        const auto height = addLabel(picture, fonts, bar.label, y, labelWidth);
        if (!height)
            return failure(height.error());
        const double row = std::max(*height, BarHeight + 2);
        const double top = y + (row - BarHeight) / 2;
        const Colour ink = colour(bar.role);
        const double length = bar.share.value_or(0) * full;
        Picture drawn;
        if (bar.share && bar.provisional)
            addHatch(drawn, left, top, std::max(length, 1.0), ink);
        else if (bar.share)
            drawn.shapes << Shape{.path = rectangle(left, top, std::max(length, 1.0), BarHeight), .fill = ink};
        marks << drawn.shapes;
        picture.labels << Label{.text = bar.value,
                                .language = Language::En,
                                .at = {left + length + 5, top + BarHeight / 2 + 0.36 * LabelSize},
                                .size = LabelSize,
                                .bold = true,
                                .colour = colour(bar.role == Role::Indigo ? Role::Ink : bar.role)};
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
    if (axis) {
        const auto high = fonts.width(bars.high, Language::En, false, SecondSize);
        if (!high)
            return failure(high.error());
        picture.labels << Label{.text = bars.low,
                                .language = Language::En,
                                .at = {left, bottom + 10},
                                .size = SecondSize,
                                .colour = colour(Role::Slate)}
                       << Label{.text = bars.high,
                                .language = Language::En,
                                .at = {left + full - *high, bottom + 10},
                                .size = SecondSize,
                                .colour = colour(Role::Slate)};
    }
    picture.height = bottom + (axis ? 14 : 0);
    return picture;
}

} // namespace shihe::drawing
