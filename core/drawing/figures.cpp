#include "core/drawing/figures.h"

namespace shihe::drawing {

using document::Mark;
using document::Role;

namespace {

Path lozenge(Point centre, double radius)
{
    return polygon({{centre.x, centre.y - radius},
                    {centre.x + radius, centre.y},
                    {centre.x, centre.y + radius},
                    {centre.x - radius, centre.y}});
}

/// What tells the lower levels apart is how much of the lozenge is filled.
void addLevel(Picture &picture, Mark mark, Point centre, double radius, double stroke)
{
    const Colour ink = colour(role(mark));
    if (mark == Mark::Lozenge || mark == Mark::Peak) {
        const double foot = centre.y + 0.87 * radius;
        picture.shapes << Shape{.path = mark == Mark::Lozenge ? lozenge(centre, radius)
                                                              : polygon({{centre.x, centre.y - 0.87 * radius},
                                                                         {centre.x + radius, foot},
                                                                         {centre.x - radius, foot}}),
                                .fill = ink};
        return;
    }
    picture.shapes << Shape{.path = lozenge(centre, radius - stroke / 2), .stroke = ink, .width = stroke};
    if (mark == Mark::Halved)
        picture.shapes << Shape{
            .path =
                polygon({{centre.x - radius, centre.y}, {centre.x + radius, centre.y}, {centre.x, centre.y + radius}}),
            .fill = ink};
}

} // namespace

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
    case Mark::Hollow:
    case Mark::Halved:
    case Mark::Lozenge:
    case Mark::Peak:
        addLevel(picture, mark, centre, radius, stroke);
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

} // namespace shihe::drawing
