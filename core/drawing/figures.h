// Marks and seals as pictures. Charts: core/drawing/charts.h.
#pragma once

#include "core/document/blocks.h"
#include "core/drawing/fonts.h"
#include "core/drawing/picture.h"

namespace shihe::drawing {

/// Room that a mark takes in a line of @p size, with the gap behind it.
[[nodiscard]] constexpr double markWidth(double size) noexcept
{
    return 1.05 * size;
}

/// @p mark for a line of @p size; the origin is the start of the baseline, so what is drawn has negative y.
[[nodiscard]] Picture mark(document::Mark mark, double size);

/// A square picture with sides of @p side points. Error: drawing.missing-glyph.
[[nodiscard]] Result<Picture> seal(const Fonts &fonts, const document::Seal &seal, double side);

} // namespace shihe::drawing
