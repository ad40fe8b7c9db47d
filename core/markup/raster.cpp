#include "core/markup/raster.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace shihe::markup {

using document::Colour;
using drawing::Path;
using drawing::Point;

namespace {

constexpr int Lines = 5;       // looks at each row of pixels, one below the other
constexpr int CurvePieces = 8; // straight pieces of a curve
constexpr int RoundPieces = 10;

using Polygon = std::vector<Point>;

struct Outline
{
    std::vector<Polygon> parts;
    std::vector<bool> closed;
};

Point between(Point from, Point to, double share)
{
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

Outline flat(const Path &path, double scale)
{
    Outline outline;
    qsizetype next = 0;
    const auto take = [&] {
        const Point &point = path.points.at(next++);
        return Point{point.x * scale, point.y * scale};
    };
    for (const Path::Step step : path.steps) {
        switch (step) {
        case Path::Step::Move:
            outline.parts.push_back({take()});
            outline.closed.push_back(false);
            break;
        case Path::Step::Line:
            outline.parts.back().push_back(take());
            break;
        case Path::Step::Curve: {
            const Point a = outline.parts.back().back();
            const Point b = take();
            const Point c = take();
            const Point d = take();
            for (int i = 1; i <= CurvePieces; ++i) {
                const double t = double(i) / CurvePieces;
                const Point middle = between(b, c, t);
                outline.parts.back().push_back(
                    between(between(between(a, b, t), middle, t), between(middle, between(c, d, t), t), t));
            }
            break;
        }
        case Path::Step::Close:
            outline.closed.back() = true;
            break;
        }
    }
    return outline;
}

/// The pieces of @p line that dashes of @p length leave, as lines of their own.
std::vector<Polygon> dashed(const Polygon &line, double length)
{
    std::vector<Polygon> pieces;
    double left = length;
    bool drawn = true;
    Polygon piece{line.front()};
    for (std::size_t i = 1; i < line.size(); ++i) {
        Point from = line[i - 1];
        double rest = std::hypot(line[i].x - from.x, line[i].y - from.y);
        while (rest > left) {
            from = between(from, line[i], left / rest);
            rest -= left;
            piece.push_back(from);
            if (drawn)
                pieces.push_back(piece);
            piece = {from};
            drawn = !drawn;
            left = length;
        }
        left -= rest;
        piece.push_back(line[i]);
    }
    if (drawn && piece.size() > 1)
        pieces.push_back(piece);
    return pieces;
}

/// What a pen of @p width covers: a bar for each piece of the line and a disc at each joint, all turning one way, so
/// that they add up under the non-zero rule.
void stroke(const Polygon &line, bool closed, double width, std::vector<Polygon> &out)
{
    const double half = width / 2;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point &a = line[i - 1];
        const Point &b = line[i];
        const double length = std::hypot(b.x - a.x, b.y - a.y);
        if (length <= 0)
            continue;
        const double x = -(b.y - a.y) / length * half;
        const double y = (b.x - a.x) / length * half;
        out.push_back({{a.x + x, a.y + y}, {a.x - x, a.y - y}, {b.x - x, b.y - y}, {b.x + x, b.y + y}});
    }
    for (std::size_t i = closed ? 0 : 1; i + (closed ? 0 : 1) < line.size(); ++i) {
        Polygon disc;
        for (int piece = 0; piece < RoundPieces; ++piece) {
            const double angle = -2 * M_PI * piece / RoundPieces;
            disc.push_back({line[i].x + half * std::sin(angle), line[i].y + half * std::cos(angle)});
        }
        out.push_back(std::move(disc));
    }
}

class Sheet
{
public:
    Sheet(int width, int height)
        : m_image{.width = width, .height = height, .rgb = QByteArray(qsizetype{3} * width * height, '\xff')}
    {
    }

    /// Non-zero rule; how much of a pixel is covered is how much of @p colour it takes.
    void fill(const std::vector<Polygon> &polygons, const Colour &colour)
    {
        double top = m_image.height;
        double bottom = 0;
        for (const Polygon &polygon : polygons) {
            for (const Point &point : polygon) {
                top = std::min(top, point.y);
                bottom = std::max(bottom, point.y);
            }
        }
        const int last = std::min(m_image.height - 1, static_cast<int>(std::ceil(bottom)));
        for (int row = std::max(0, static_cast<int>(std::floor(top))); row <= last; ++row) {
            m_cover.assign(static_cast<std::size_t>(m_image.width), 0.0F);
            for (int i = 0; i < Lines; ++i)
                look(polygons, row + (i + 0.5) / Lines);
            paint(row, colour);
        }
    }

    [[nodiscard]] document::Image image() const { return m_image; }

private:
    struct Crossing
    {
        double x;
        int turn;
    };

    void look(const std::vector<Polygon> &polygons, double y)
    {
        m_crossings.clear();
        for (const Polygon &polygon : polygons) {
            for (std::size_t i = 0; i < polygon.size(); ++i) {
                const Point &a = polygon[i];
                const Point &b = polygon[(i + 1) % polygon.size()];
                if ((a.y <= y) != (b.y <= y))
                    m_crossings.push_back({a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x), a.y <= y ? 1 : -1});
            }
        }
        std::sort(m_crossings.begin(), m_crossings.end(),
                  [](const Crossing &one, const Crossing &other) { return one.x < other.x; });
        int winding = 0;
        for (std::size_t i = 0; i + 1 < m_crossings.size(); ++i) {
            winding += m_crossings[i].turn;
            if (winding != 0)
                cover(m_crossings[i].x, m_crossings[i + 1].x);
        }
    }

    void cover(double from, double to)
    {
        from = std::max(from, 0.0);
        to = std::min(to, double(m_image.width));
        for (int x = static_cast<int>(from); x < to; ++x)
            m_cover[static_cast<std::size_t>(x)] +=
                static_cast<float>((std::min(to, x + 1.0) - std::max(from, double(x))) / Lines);
    }

    void paint(int row, const Colour &colour)
    {
        const std::array<int, 3> ink{colour.red, colour.green, colour.blue};
        char *pixel = m_image.rgb.data() + qsizetype{3} * row * m_image.width;
        for (const float covered : m_cover) {
            const float share = std::min(covered, 1.0F);
            for (std::size_t part = 0; part < ink.size(); ++part, ++pixel) {
                const auto old = static_cast<float>(static_cast<uchar>(*pixel));
                *pixel = static_cast<char>(std::lround(old + (static_cast<float>(ink[part]) - old) * share));
            }
        }
    }

    document::Image m_image;
    std::vector<float> m_cover;
    std::vector<Crossing> m_crossings;
};

void draw(Sheet &sheet, const drawing::Shape &shape, double scale)
{
    const Outline outline = flat(shape.path, scale);
    if (shape.fill)
        sheet.fill(outline.parts, *shape.fill);
    if (!shape.stroke)
        return;
    std::vector<Polygon> covered;
    for (std::size_t i = 0; i < outline.parts.size(); ++i) {
        Polygon line = outline.parts[i];
        if (outline.closed[i])
            line.push_back(line.front());
        if (shape.dash <= 0) {
            stroke(line, outline.closed[i], shape.width * scale, covered);
            continue;
        }
        for (const Polygon &piece : dashed(line, shape.dash * scale))
            stroke(piece, false, shape.width * scale, covered);
    }
    sheet.fill(covered, *shape.stroke);
}

Result<void> write(Sheet &sheet, const drawing::Label &label, const drawing::Fonts &fonts, double scale)
{
    const auto glyphs = fonts.label(fonts.shown(label.text), label.language, label.bold);
    if (!glyphs)
        return failure(glyphs.error());
    double x = label.at.x;
    for (const drawing::Glyph &glyph : *glyphs) {
        Path placed;
        placed.add(fonts.face(glyph.face).outline(glyph.id), label.size,
                   {x + glyph.dx * label.size, label.at.y - glyph.dy * label.size});
        sheet.fill(flat(placed, scale).parts, label.colour);
        x += glyph.advance * label.size;
    }
    return {};
}

} // namespace

Result<document::Image> raster(const drawing::Picture &picture, const drawing::Fonts &fonts, double scale)
{
    Sheet sheet(std::max(1, static_cast<int>(std::ceil(picture.width * scale))),
                std::max(1, static_cast<int>(std::ceil(picture.height * scale))));
    for (const drawing::Shape &shape : picture.shapes)
        draw(sheet, shape, scale);
    for (const drawing::Label &label : picture.labels) {
        if (const auto written = write(sheet, label, fonts, scale); !written)
            return failure(written.error());
    }
    return sheet.image();
}

} // namespace shihe::markup
