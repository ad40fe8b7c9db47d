// The one palette of window and paper: what each role looks like on a light ground.
#pragma once

#include "core/document/prose.h"

namespace shihe::drawing {

/// sRGB, each 0 to 255.
struct Colour
{
    int red = 0;
    int green = 0;
    int blue = 0;

    friend bool operator==(const Colour &, const Colour &) = default;
};

inline constexpr Colour White{255, 255, 255};
inline constexpr Colour Paper{0xFB, 0xFA, 0xF7};
inline constexpr Colour Well{0xF1, 0xEE, 0xE7};
inline constexpr Colour Hairline{0xDD, 0xD8, 0xCC};

/// For text and shapes. Every one reaches a contrast of 4.5:1 on White, Paper, Well and on its own tint.
[[nodiscard]] Colour colour(document::Role role) noexcept;

/// A pale ground: a tenth of the role's colour on white; Well for Ink and Slate.
[[nodiscard]] Colour tint(document::Role role) noexcept;

} // namespace shihe::drawing
