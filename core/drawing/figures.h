// Marks and seals as pictures. Charts: core/drawing/charts.h.
#pragma once

#include "core/document/blocks.h"
#include "core/drawing/fonts.h"
#include "core/drawing/picture.h"

namespace shihe::drawing {

/// @p mark for a line of @p size, as a part of a picture (in a line of text it is a glyph: Fonts::mark). The origin is
/// the start of the baseline, so what is drawn has negative y.
[[nodiscard]] Picture mark(document::Mark mark, double size);

/// A square picture with sides of @p side points. Error: drawing.missing-glyph.
[[nodiscard]] Result<Picture> seal(const Fonts &fonts, const document::Seal &seal, double side);

} // namespace shihe::drawing
