#include "core/drawing/palette.h"

#include <QtGlobal>
#include <algorithm>
#include <cmath>

namespace shihe::drawing {

using document::Role;

Colour colour(Role role) noexcept
{
    switch (role) {
    case Role::Ink:
        return {0x1B, 0x27, 0x33};
    case Role::Slate:
        return {0x55, 0x60, 0x6E};
    case Role::Indigo:
    case Role::Accent:
        return {0x2B, 0x4A, 0x7F};
    case Role::Jade:
        return {0x1F, 0x6B, 0x4C};
    case Role::Ochre:
        return {0x80, 0x56, 0x0A};
    case Role::Cinnabar:
        return {0xA8, 0x2A, 0x1F};
    case Role::Violet:
        return {0x5B, 0x4B, 0x8A};
    }
    Q_UNREACHABLE();
}

namespace {

constexpr double Legible = 4.5;

double luminance(const Colour &colour) noexcept
{
    const auto linear = [](int part) {
        const double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

} // namespace

double contrast(const Colour &one, const Colour &other) noexcept
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

Colour legible(Colour colour) noexcept
{
    const Colour wish = colour;
    for (int percent = 100; contrast(colour, White) < Legible || contrast(colour, Well) < Legible; --percent)
        colour = {wish.red * percent / 100, wish.green * percent / 100, wish.blue * percent / 100};
    return colour;
}

Colour tint(Role role) noexcept
{
    if (role == Role::Ink || role == Role::Slate)
        return Well;
    const Colour full = colour(role);
    const auto pale = [](int part) { return 255 - (255 - part) / 10; };
    return {pale(full.red), pale(full.green), pale(full.blue)};
}

Colour shade(Role role, int step) noexcept
{
    const Colour full = colour(role);
    const auto mixed = [step](int part) { return static_cast<int>(255 - (255 - part) * shadeShare(step)); };
    return {mixed(full.red), mixed(full.green), mixed(full.blue)};
}

int shadeStep(double strength) noexcept
{
    return strength <= 0 ? 0 : std::clamp(static_cast<int>(std::ceil(strength * ShadeSteps)), 1, ShadeSteps);
}

namespace {

Colour mixed(const Colour &ground, const Colour &full, double share) noexcept
{
    const auto part = [share](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    return {part(ground.red, full.red), part(ground.green, full.green), part(ground.blue, full.blue)};
}

} // namespace

Colour dark::colour(Role role) noexcept
{
    switch (role) {
    case Role::Ink:
        return {0xE8, 0xE6, 0xE1};
    case Role::Slate:
        return {0xA7, 0xB0, 0xBB};
    case Role::Indigo:
    case Role::Accent:
        return {0x8F, 0xB0, 0xE8};
    case Role::Jade:
        return {0x6C, 0xC7, 0x9B};
    case Role::Ochre:
        return {0xE0, 0xB4, 0x5C};
    case Role::Cinnabar:
        return {0xF0, 0x8A, 0x7E};
    case Role::Violet:
        return {0xB8, 0xA6, 0xEA};
    }
    Q_UNREACHABLE();
}

Colour dark::legible(Colour colour) noexcept
{
    const Colour wish = colour;
    for (int percent = 1; contrast(colour, Paper) < Legible || contrast(colour, Well) < Legible; ++percent)
        colour = mixed(wish, White, percent / 100.0);
    return colour;
}

Colour dark::tint(Role role) noexcept
{
    constexpr double Share = 0.14; // less is not seen on a dark ground
    return role == Role::Ink || role == Role::Slate ? Well : mixed(Paper, colour(role), Share);
}

Colour dark::shade(Role role, int step) noexcept
{
    constexpr double Least = 0.8; // of the light grounds' steps: ink is brighter here than it is dark there
    return mixed(Paper, colour(role), Least * shadeShare(step));
}

} // namespace shihe::drawing
