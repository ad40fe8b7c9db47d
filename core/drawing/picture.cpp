#include "core/drawing/picture.h"

#include <algorithm>

namespace shihe::drawing {

namespace {
// The distance of the control points that makes four cubic curves a circle.
constexpr double Kappa = 0.5522847498;
} // namespace

void Path::move(Point to)
{
    steps << Step::Move;
    points << to;
}

void Path::line(Point to)
{
    steps << Step::Line;
    points << to;
}

void Path::curve(Point first, Point second, Point to)
{
    steps << Step::Curve;
    points << first << second << to;
}

void Path::close()
{
    steps << Step::Close;
}

void Path::add(const Path &other, double scale, Point by)
{
    steps << other.steps;
    for (const Point &point : other.points)
        points << Point{point.x * scale + by.x, point.y * scale + by.y};
}

Path rectangle(double x, double y, double width, double height)
{
    Path path;
    path.move({x, y});
    path.line({x + width, y});
    path.line({x + width, y + height});
    path.line({x, y + height});
    path.close();
    return path;
}

Path roundedRectangle(double x, double y, double width, double height, double radius)
{
    const double r = std::min({radius, width / 2, height / 2});
    const double k = r * (1 - Kappa);
    const double right = x + width;
    const double bottom = y + height;
    Path path;
    path.move({x + r, y});
    path.line({right - r, y});
    path.curve({right - k, y}, {right, y + k}, {right, y + r});
    path.line({right, bottom - r});
    path.curve({right, bottom - k}, {right - k, bottom}, {right - r, bottom});
    path.line({x + r, bottom});
    path.curve({x + k, bottom}, {x, bottom - k}, {x, bottom - r});
    path.line({x, y + r});
    path.curve({x, y + k}, {x + k, y}, {x + r, y});
    path.close();
    return path;
}

Path circle(Point centre, double radius)
{
    return roundedRectangle(centre.x - radius, centre.y - radius, 2 * radius, 2 * radius, radius);
}

Path polygon(const QList<Point> &corners)
{
    Path path;
    path.move(corners.first());
    for (const Point &corner : corners.sliced(1))
        path.line(corner);
    path.close();
    return path;
}

Path leftHalf(Point centre, double radius)
{
    const double k = radius * Kappa;
    Path path;
    path.move({centre.x, centre.y - radius});
    path.curve({centre.x - k, centre.y - radius}, {centre.x - radius, centre.y - k}, {centre.x - radius, centre.y});
    path.curve({centre.x - radius, centre.y + k}, {centre.x - k, centre.y + radius}, {centre.x, centre.y + radius});
    path.close();
    return path;
}

Path hatch(double x, double y, double width, double height)
{
    constexpr double Distance = 5;
    Path strokes;
    for (int stroke = 1; Distance * stroke < width + height; ++stroke) {
        const double at = Distance * stroke;
        const double low = std::max(0.0, at - height);
        const double high = std::min(at, width);
        strokes.move({x + low, y + std::min(height, at)});
        strokes.line({x + high, y + (at - high)});
    }
    return strokes;
}

} // namespace shihe::drawing
