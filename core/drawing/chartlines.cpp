// Charts with an axis below and one at the side: curves and trends.
#include "core/drawing/charts.h"
#include "core/drawing/lettering.h"

#include <array>

namespace shihe::drawing {

using document::AxisLevel;
using document::Curve;
using document::CurvePoint;
using document::Role;
using document::Tick;
using document::Trend;
using document::TrendLine;
using document::TrendPoint;

namespace {

constexpr double Radius = 2.6;
constexpr double Reach = 9; // how far from a point one may click
constexpr Letters Quiet{.size = type::Second, .role = Role::Slate};

double plotHeight(double width)
{
    return std::clamp(0.42 * width, 90.0, 200.0);
}

Letters quiet(Side side)
{
    return {.size = Quiet.size, .role = Quiet.role, .side = side};
}

// The quarters, of which only the ends are named.
QList<AxisLevel> quarters(const QString &low, const QString &high)
{
    return {{0, low}, {0.25, {}}, {0.5, {}}, {0.75, {}}, {1, high}};
}

// Hairlines at the levels, ink below and at the side, the levels' names.
void addAxes(Picture &picture, Lettering &letters, const Extent &plot, const QList<AxisLevel> &levels)
{
    Path grid;
    for (const AxisLevel &level : levels) {
        const double y = plot.bottom - (plot.bottom - plot.top) * level.at;
        if (level.at > 0) {
            grid.move({plot.left, y});
            grid.line({plot.right, y});
        }
        if (!level.text.isEmpty())
            letters.line(level.text, Language::En, {plot.left - 5, level.at > 0 ? y + 3 : y}, quiet(Side::End));
    }
    Path axes;
    axes.move({plot.left, plot.top});
    axes.line({plot.left, plot.bottom});
    axes.line({plot.right, plot.bottom});
    picture.shapes << Shape{.path = grid, .stroke = Hairline, .width = 0.5}
                   << Shape{.path = axes, .stroke = colour(Role::Ink), .width = 0.75};
}

void addDot(Picture &picture, Lettering &letters, Point at, Role role, bool ring)
{
    picture.shapes << Shape{
        .path = circle(at, Radius), .fill = ring ? White : colour(role), .stroke = colour(role), .width = 1.2};
    picture.areas << Area{static_cast<int>(picture.areas.size()), at.x - Reach, at.y - Reach, 2 * Reach, 2 * Reach};
    letters.take({at.x - Radius, at.y - Radius, at.x + Radius, at.y + Radius});
}

// Takes the room of a straight line in small steps, so that no text is written over it.
void takeStretch(Lettering &letters, Point from, Point to)
{
    const double length = std::max(std::abs(to.x - from.x), std::abs(to.y - from.y));
    const int steps = std::max(1, static_cast<int>(length / 3));
    for (int i = 0; i <= steps; ++i) {
        const double share = double(i) / steps;
        const Point at{from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
        letters.take({at.x - 0.5, at.y - 0.5, at.x + 0.5, at.y + 0.5});
    }
}

// Text at a point, where there is room: above, else at either side, else below.
void placeBeside(Lettering &letters, const QString &text, Language language, Point at, const Letters &as,
                 const Extent &within)
{
    struct Offset
    {
        double dx, dy;
        Side side;
    };
    static constexpr std::array<Offset, 6> Offsets{{{0, -6, Side::Centre},
                                                    {-5, -5, Side::End},
                                                    {6, 3, Side::Start},
                                                    {6, 12, Side::Start},
                                                    {0, 13, Side::Centre},
                                                    {-6, 3, Side::End}}};
    for (const Offset &offset : Offsets) {
        Letters letter = as;
        letter.side = offset.side;
        if (letters.place(text, language, {at.x + offset.dx, at.y + offset.dy}, letter, within))
            return;
    }
}

} // namespace

Result<Picture> chart(const Ruler &ruler, const Curve &curve, double width)
{
    Picture picture;
    picture.width = width;
    Lettering letters(ruler, picture);
    const QList<AxisLevel> levels = curve.levels.isEmpty() ? quarters(curve.low, curve.high) : curve.levels;
    double ends = 0;
    for (const AxisLevel &level : levels)
        ends = std::max(ends, letters.width(level.text, Language::En, Quiet));
    const double title = letters.block(curve.down, {0, 0}, width, Quiet);
    const double top = title + type::Lead + 4;
    const Extent plot{ends + 8, top, width - 24, top + plotHeight(width)};
    addAxes(picture, letters, plot, levels);
    letters.line(curve.left, Language::En, {plot.left, plot.bottom + 11}, Quiet);
    letters.line(curve.right, Language::En, {plot.right, plot.bottom + 11}, quiet(Side::End));
    const double beside = letters.width(curve.right, Language::En, Quiet) + 8;
    picture.height = plot.bottom + 14 +
                     letters.block(curve.across, {(plot.left + plot.right) / 2, plot.bottom + 2},
                                   plot.right - plot.left - 2 * beside, quiet(Side::Centre));
    picture.height = std::max(plot.bottom + 14, picture.height - 10);

    const auto placed = [&plot](const CurvePoint &point) {
        return Point{plot.left + point.x * (plot.right - plot.left), plot.bottom - point.y * (plot.bottom - plot.top)};
    };
    Path line;
    for (qsizetype i = 0; i < curve.points.size(); ++i) {
        const Point at = placed(curve.points[i]);
        if (i == 0) {
            line.move(at);
            continue;
        }
        const Point before = placed(curve.points[i - 1]);
        const Point corner = curve.steps ? Point{at.x, before.y} : at;
        if (curve.steps)
            line.line(corner);
        line.line(at);
        takeStretch(letters, before, corner);
        takeStretch(letters, corner, at);
    }
    if (!line.isEmpty())
        picture.shapes << Shape{.path = line, .stroke = colour(Role::Indigo), .width = 1.4};
    for (const CurvePoint &point : curve.points)
        addDot(picture, letters, placed(point), point.role, false);
    const Extent within{plot.left + 2, 0, width, plot.bottom - 1};
    // Where it ends is what is asked first; then the values in order, then the names.
    for (qsizetype i = curve.points.size() - 1, last = i; i >= 0; --i) {
        const CurvePoint &point = curve.points[i == last ? last : last - 1 - i];
        if (!point.value.isEmpty())
            placeBeside(letters, point.value, Language::En, placed(point), {.bold = true}, within);
    }
    for (const CurvePoint &point : curve.points) {
        if (!point.label.isEmpty())
            placeBeside(letters, point.label.phrases.first().text(), point.label.phrases.first().language,
                        placed(point), Quiet, within);
    }
    return letters.finished();
}

Result<Picture> chart(const Ruler &ruler, const Trend &trend, double width)
{
    static constexpr std::array<double, 4> Dashes{0, 5, 2.2, 9};
    Picture picture;
    picture.width = width;
    Lettering letters(ruler, picture);
    const double ends =
        std::max(letters.width(trend.low, Language::En, Quiet), letters.width(trend.high, Language::En, Quiet));
    double names = 0;
    QDate first, last;
    for (const TrendLine &line : trend.lines) {
        names = std::max(names, std::min(letters.width(line.label), 0.3 * width));
        for (const TrendPoint &point : line.points) {
            first = first.isValid() ? std::min(first, point.day) : point.day;
            last = last.isValid() ? std::max(last, point.day) : point.day;
        }
    }
    const double top = type::Lead + 6;
    const Extent plot{ends + 8, top, width - names - 22, top + plotHeight(width)};
    addAxes(picture, letters, plot, quarters(trend.low, trend.high));
    picture.height = plot.bottom + (trend.ticks.isEmpty() ? 4 : 15);

    // The first and the last day keep off the ends, so that what is written at them has room.
    const double inset = std::min(24.0, (plot.right - plot.left) / 6);
    const auto across = [&](QDate day) {
        const auto span = static_cast<double>(first.daysTo(last));
        const double share = span > 0 ? static_cast<double>(first.daysTo(day)) / span : 0.5;
        return plot.left + inset + share * (plot.right - plot.left - 2 * inset);
    };
    const Extent below{0, plot.bottom + 1, width, plot.bottom + 16};
    for (const Tick &tick : trend.ticks) {
        const double x = std::clamp(across(tick.day), plot.left, plot.right);
        Path stroke;
        stroke.move({x, plot.bottom});
        stroke.line({x, plot.bottom + 3});
        picture.shapes << Shape{.path = stroke, .stroke = colour(Role::Ink), .width = 0.75};
        letters.place(tick.text, Language::En, {x, plot.bottom + 12}, quiet(Side::Centre), below);
    }

    QList<QList<Point>> lines;
    for (qsizetype i = 0; i < trend.lines.size(); ++i) {
        const TrendLine &line = trend.lines[i];
        QList<Point> places;
        Path path;
        for (const TrendPoint &point : line.points) {
            const Point at{across(point.day), plot.bottom - point.share * (plot.bottom - plot.top)};
            if (places.isEmpty())
                path.move(at);
            else {
                path.line(at);
                takeStretch(letters, places.last(), at);
            }
            places << at;
        }
        if (places.size() > 1)
            picture.shapes << Shape{.path = path,
                                    .stroke = colour(line.role),
                                    .width = 1.4,
                                    .dash = Dashes.at(static_cast<std::size_t>(i) % Dashes.size())};
        lines << places;
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (qsizetype k = 0; k < lines[i].size(); ++k)
            addDot(picture, letters, lines[i][k], trend.lines[i].role, trend.lines[i].points[k].provisional);
    }
    // Names at the ends of their lines, pushed apart where two lines end at the same height.
    QList<qsizetype> order;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].isEmpty())
            order << i;
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return lines[a].last().y < lines[b].last().y; });
    double free = 0;
    for (const qsizetype i : std::as_const(order)) {
        const double height = letters.height(trend.lines[i].label, names);
        const double y = std::max(free, lines[i].last().y - height / 2);
        letters.block(trend.lines[i].label, {plot.right + 8, y}, names + 6,
                      {.bold = false, .role = trend.lines[i].role});
        free = y + height;
        picture.height = std::max(picture.height, free);
    }
    const Extent within{plot.left + 2, 0, plot.right + 6, plot.bottom - 1};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (qsizetype k = lines[i].size() - 1; k >= 0; --k)
            placeBeside(letters, trend.lines[i].points[k].value, Language::En, lines[i][k],
                        {.bold = true, .role = trend.lines[i].role}, within);
    }
    return letters.finished();
}

} // namespace shihe::drawing
