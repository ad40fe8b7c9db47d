// The one palette of window and paper: what each role looks like on a light ground, and on the dark one of a screen.
#pragma once

#include "core/document/colour.h"
#include "core/document/prose.h"

namespace shihe::drawing {

using document::Colour;

inline constexpr Colour White{255, 255, 255};
inline constexpr Colour Paper{0xFB, 0xFA, 0xF7};
inline constexpr Colour Well{0xF1, 0xEE, 0xE7};
inline constexpr Colour Hairline{0xDD, 0xD8, 0xCC};

/// For text and shapes. Every one reaches a contrast of 4.5:1 on White, Paper, Well and on its own tint.
[[nodiscard]] Colour colour(document::Role role) noexcept;

/// How much darker one is than the other, 1 to 21 (WCAG 2.2, contrast ratio).
[[nodiscard]] double contrast(const Colour &one, const Colour &other) noexcept;

/// @p colour itself where it reaches 4.5:1 on White and Well, else a darker one of its hue that does.
[[nodiscard]] Colour legible(Colour colour) noexcept;

/// A pale ground: a tenth of the role's colour on white; Well for Ink and Slate.
[[nodiscard]] Colour tint(document::Role role) noexcept;

/// Grounds that tell more from less: step 0 is white, each further one up to ShadeSteps a twelfth darker towards the
/// role's colour. Ink on any of them reaches 4.5:1.
inline constexpr int ShadeSteps = 5;
[[nodiscard]] constexpr double shadeShare(int step) noexcept
{
    return step / 12.0;
}
[[nodiscard]] Colour shade(document::Role role, int step) noexcept;
/// The step for a strength of 0 to 1: only nothing at all is white.
[[nodiscard]] int shadeStep(double strength) noexcept;

/// What stands for each of these on a dark screen, to the same contrasts; paper is never dark.
namespace dark {
inline constexpr Colour Paper{0x14, 0x18, 0x1D};
inline constexpr Colour Well{0x26, 0x2D, 0x36};
inline constexpr Colour Hairline{0x39, 0x42, 0x4D};
[[nodiscard]] Colour colour(document::Role role) noexcept;
[[nodiscard]] Colour legible(Colour colour) noexcept;
[[nodiscard]] Colour tint(document::Role role) noexcept;
[[nodiscard]] Colour shade(document::Role role, int step) noexcept;
} // namespace dark

} // namespace shihe::drawing
