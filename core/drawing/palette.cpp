#include "core/drawing/palette.h"

#include <QtGlobal>

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

Colour tint(Role role) noexcept
{
    if (role == Role::Ink || role == Role::Slate)
        return Well;
    const Colour full = colour(role);
    const auto pale = [](int part) { return 255 - (255 - part) / 10; };
    return {pale(full.red), pale(full.green), pale(full.blue)};
}

} // namespace shihe::drawing
