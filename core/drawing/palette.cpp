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

} // namespace shihe::drawing
