#include "core/drawing/charts.h"
#include "core/drawing/lettering.h"

namespace shihe::drawing {

using document::Fill;
using document::Lane;
using document::Role;
using document::Span;
using document::Tick;
using document::Timeline;

namespace {

constexpr double Height = 12; // of a span
constexpr double Padding = 4; // of a lane, above and below
constexpr double TickRoom = 12;
constexpr qsizetype AtAGlance = 12; // lanes; with more of them the days are named above, too

// A span as its status says. What is not in force is pale, so that its words can stand on it in ink.
void addSpan(Picture &picture, const Span &span, double x, double y, double width)
{
    const Colour ink = colour(span.role);
    const Path box = rectangle(x, y, width, Height);
    switch (span.fill) {
    case Fill::Solid:
        picture.shapes << Shape{.path = box, .fill = ink};
        break;
    case Fill::Hatched:
        picture.shapes << Shape{.path = box, .fill = White, .stroke = ink}
                       << Shape{.path = hatch(x, y, width, Height), .stroke = ink, .width = 0.6};
        break;
    case Fill::Dashed:
        picture.shapes << Shape{.path = box, .fill = White, .stroke = ink, .dash = 2.4};
        break;
    case Fill::Pale:
        picture.shapes << Shape{.path = box, .fill = shade(span.role, 2), .stroke = Hairline, .width = 0.5};
        break;
    }
}

} // namespace

Result<Picture> chart(const Ruler &ruler, const Timeline &timeline, double width)
{
    Picture picture;
    picture.width = width;
    Lettering letters(ruler, picture);
    double labels = 0;
    for (const Lane &lane : timeline.lanes)
        labels = std::max(labels, letters.width(lane.label));
    labels = std::min(labels, 0.34 * width);
    const double left = labels + 10;
    const double right = width - 2;
    const auto days = static_cast<double>(std::max<qint64>(1, timeline.from.daysTo(timeline.to)));
    const auto across = [&](QDate day) {
        const double share = static_cast<double>(timeline.from.daysTo(day)) / days;
        return left + std::clamp(share, 0.0, 1.0) * (right - left);
    };
    const double head = timeline.asOf ? type::Lead + 2 : 2;
    const bool tall = timeline.lanes.size() > AtAGlance;
    const double top = head + (tall ? TickRoom : 0);
    double bottom = top;
    for (const Lane &lane : timeline.lanes)
        bottom += std::max(letters.height(lane.label, labels), Height) + 2 * Padding;

    Path grid;
    const Extent above{left - 12, head, width, top};
    const Extent below{left - 12, bottom, width, bottom + 14};
    for (const Tick &tick : timeline.ticks) {
        const double x = across(tick.day);
        grid.move({x, top});
        grid.line({x, bottom});
        letters.place(tick.text, Language::En, {x, bottom + 10},
                      {.size = type::Second, .role = Role::Slate, .side = Side::Centre}, below);
        if (tall)
            letters.place(tick.text, Language::En, {x, top - 3},
                          {.size = type::Second, .role = Role::Slate, .side = Side::Centre}, above);
    }
    if (!grid.isEmpty())
        picture.shapes << Shape{.path = grid, .stroke = Hairline, .width = 0.5};

    const QList<Shape> under = std::exchange(picture.shapes, {});
    Path rules;
    int marks = 0;
    double y = top;
    for (const Lane &lane : timeline.lanes) {
        const double label = letters.height(lane.label, labels);
        const double height = std::max(label, Height) + 2 * Padding;
        letters.block(lane.label, {0, y + (height - label) / 2}, labels);
        const double spanTop = y + (height - Height) / 2;
        for (qsizetype i = 0; i < lane.spans.size(); ++i, ++marks) {
            const Span &span = lane.spans[i];
            const double begin = across(span.from);
            const double end = span.to ? across(*span.to) : right;
            if (span.from > timeline.to || (span.to && *span.to < timeline.from))
                continue;
            const double wide = std::max(end - begin, 1.5);
            addSpan(picture, span, begin, spanTop, wide);
            picture.areas << Area{marks, begin, y, std::max(wide, 6.0), height};
            if (span.label.isEmpty())
                continue;
            const document::Phrase &phrase = span.label.phrases.first();
            const double room = letters.width(phrase.text(), phrase.language, {.size = type::Second});
            const bool inside = room + 6 <= wide && span.fill != Fill::Hatched;
            const double next = i + 1 < lane.spans.size() ? across(lane.spans[i + 1].from) : right;
            if (inside) {
                letters.line(phrase.text(), phrase.language, {begin + 4, spanTop + Height - type::Drop},
                             {.size = type::Second});
                if (span.fill == Fill::Solid)
                    picture.labels.last().colour = White;
            } else if (begin + wide + room + 4 <= next) {
                letters.line(phrase.text(), phrase.language, {begin + wide + 3, spanTop + Height - type::Drop},
                             {.size = type::Second, .role = span.role});
            }
        }
        y += height;
        rules.move({0, y});
        rules.line({right, y});
    }
    picture.shapes = under + QList<Shape>{Shape{.path = rules, .stroke = Hairline, .width = 0.5}} + picture.shapes;
    if (timeline.asOf) {
        const double x = across(timeline.asOf->day);
        Path line;
        line.move({x, head - 2});
        line.line({x, bottom + 2});
        picture.shapes << Shape{.path = line, .stroke = colour(Role::Ink), .width = 1.2};
        const double room = letters.width(timeline.asOf->text, Language::Zh, {.size = type::Second, .bold = true});
        const double middle = std::clamp(x, left + room / 2, right - room / 2);
        letters.line(timeline.asOf->text, Language::Zh, {middle, head - 5},
                     {.size = type::Second, .bold = true, .side = Side::Centre});
    }
    picture.height = bottom + (timeline.ticks.isEmpty() ? 4 : 14);
    return letters.finished();
}

} // namespace shihe::drawing
