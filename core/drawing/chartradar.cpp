#include "core/drawing/charts.h"
#include "core/drawing/lettering.h"

#include <cmath>
#include <numbers>

namespace shihe::drawing {

using document::Arm;
using document::Radar;
using document::Role;

namespace {

// The outline over the arms that have a share; a bare arm is passed over.
template <typename ShareOf>
Path outline(const QList<Arm> &arms, Point centre, double radius, ShareOf shareOf)
{
    Path path;
    for (qsizetype i = 0; i < arms.size(); ++i) {
        const std::optional<double> share = shareOf(arms[i]);
        if (!share)
            continue;
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(arms.size());
        const Point at{centre.x + std::sin(angle) * radius * *share, centre.y - std::cos(angle) * radius * *share};
        if (path.isEmpty())
            path.move(at);
        else
            path.line(at);
    }
    if (!path.isEmpty())
        path.close();
    return path;
}

} // namespace

Result<Picture> chart(const Ruler &ruler, const Radar &radar, double width)
{
    Picture picture;
    picture.width = width;
    Lettering letters(ruler, picture);
    const double room = 0.26 * width; // for the names at either side
    double name = 0;
    for (const Arm &arm : radar.arms)
        name = std::max(name, type::Lead + letters.height(arm.label, room));
    const double radius = std::clamp((width - 2 * room - 24) / 2, 40.0, 110.0);
    const Point centre{width / 2, name + 8 + radius};
    const auto at = [&](qsizetype arm, double share) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(arm) / static_cast<double>(radar.arms.size());
        return Point{centre.x + std::sin(angle) * radius * share, centre.y - std::cos(angle) * radius * share};
    };

    Path rings;
    for (int quarter = 1; quarter <= 4; ++quarter)
        rings.add(outline(radar.arms, centre, radius * quarter / 4, [](const Arm &) { return std::optional(1.0); }), 1,
                  {0, 0});
    Path arms;
    for (qsizetype i = 0; i < radar.arms.size(); ++i) {
        arms.move(centre);
        arms.line(at(i, 1));
    }
    picture.shapes << Shape{.path = rings, .stroke = Hairline, .width = 0.5}
                   << Shape{.path = arms, .stroke = colour(Role::Slate), .width = 0.5};
    const Path before = outline(radar.arms, centre, radius, [](const Arm &arm) { return arm.before; });
    const Path now = outline(radar.arms, centre, radius, [](const Arm &arm) { return arm.share; });
    picture.shapes << Shape{.path = now, .fill = shade(Role::Indigo, 1)};
    if (!before.isEmpty())
        picture.shapes << Shape{.path = before, .stroke = colour(Role::Slate), .width = 1, .dash = 3};
    picture.shapes << Shape{
        .path = now, .stroke = colour(Role::Indigo), .width = 1.4, .dash = radar.provisional ? 5.0 : 0.0};

    for (qsizetype i = 0; i < radar.arms.size(); ++i) {
        const Arm &arm = radar.arms[i];
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(radar.arms.size());
        if (arm.share)
            picture.shapes << Shape{.path = circle(at(i, *arm.share), 2.4), .fill = colour(Role::Indigo)};
        const Side side = std::abs(std::sin(angle)) < 0.2 ? Side::Centre
                          : std::sin(angle) > 0           ? Side::Start
                                                          : Side::End;
        const Point end = at(i, 1);
        const double height = type::Lead + letters.height(arm.label, room);
        const double x = end.x + (side == Side::Start ? 7 : side == Side::End ? -7 : 0);
        const double y = end.y - height * (1 + std::cos(angle)) / 2 - 3 * std::cos(angle);
        letters.block(arm.label, {x, y}, room, {.side = side});
        letters.line(arm.value, Language::En, {x, y + height - type::Drop}, {.bold = true, .side = side});
        const double left = side == Side::Start ? x : side == Side::End ? x - room : x - room / 2;
        picture.areas << Area{static_cast<int>(i), left, y, room, height};
        picture.height = std::max(picture.height, y + height);
    }
    picture.height = std::max(picture.height, centre.y + radius) + 4;
    return letters.finished();
}

} // namespace shihe::drawing
