// Drawings as data: what charts, marks and seals are made of, painted alike by the window and the PDF writer.
#pragma once

#include "core/base/text.h"
#include "core/drawing/palette.h"

#include <QList>
#include <QString>
#include <optional>

namespace shihe::drawing {

/// Points, x to the right, y downwards.
struct Point
{
    double x = 0;
    double y = 0;

    friend bool operator==(const Point &, const Point &) = default;
};

/// Lines and cubic curves. `points` holds 1, 1, 3, 0 of them for Move, Line, Curve, Close.
struct Path
{
    enum class Step { Move, Line, Curve, Close };

    QList<Step> steps = {};
    QList<Point> points = {};

    void move(Point to);
    void line(Point to);
    void curve(Point first, Point second, Point to);
    void close();
    /// Adds @p other, scaled by @p scale and then moved by @p by.
    void add(const Path &other, double scale, Point by);

    [[nodiscard]] bool isEmpty() const noexcept { return steps.isEmpty(); }

    friend bool operator==(const Path &, const Path &) = default;
};

[[nodiscard]] Path rectangle(double x, double y, double width, double height);
/// @p radius is cut down to half of the shorter side.
[[nodiscard]] Path roundedRectangle(double x, double y, double width, double height, double radius);
[[nodiscard]] Path circle(Point centre, double radius);
/// @p corners one after another; one at least.
[[nodiscard]] Path polygon(const QList<Point> &corners);
/// The half of a disc left of its vertical diameter.
[[nodiscard]] Path leftHalf(Point centre, double radius);
/// Slanted strokes that end inside the rectangle.
[[nodiscard]] Path hatch(double x, double y, double width, double height);

/// A path, filled (non-zero rule) and stroked as told.
struct Shape
{
    Path path = {};
    std::optional<Colour> fill = {};
    std::optional<Colour> stroke = {};
    double width = 0.75;
    /// Lengths of dash and gap; 0 for a whole line.
    double dash = 0;

    friend bool operator==(const Shape &, const Shape &) = default;
};

/// One line of text in a picture; its width was measured by whoever made the picture.
struct Label
{
    QString text = {};
    Language language = Language::Zh;
    Point at = {}; ///< start of the baseline
    double size = 9;
    bool bold = false;
    Colour colour = {};

    friend bool operator==(const Label &, const Label &) = default;
};

/// Where one of a chart's marks can be pointed at.
struct Area
{
    int mark = 0; ///< counted in the order of the chart's data
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;

    friend bool operator==(const Area &, const Area &) = default;
};

/// The shapes are painted first, then the labels, each in order; areas are not painted.
struct Picture
{
    double width = 0;
    double height = 0;
    QList<Shape> shapes = {};
    QList<Label> labels = {};
    QList<Area> areas = {}; ///< of charts only

    friend bool operator==(const Picture &, const Picture &) = default;
};

} // namespace shihe::drawing
