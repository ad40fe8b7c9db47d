// Pictures as pixels, for files that take neither SVG nor PDF.
#pragma once

#include "core/document/blocks.h"
#include "core/drawing/fonts.h"
#include "core/drawing/picture.h"

namespace shihe::markup {

/// @p picture on white, @p scale pixels for each point, with the outlines of @p fonts: it looks the same wherever it is
/// opened. Error: drawing.missing-glyph.
[[nodiscard]] Result<document::Image> raster(const drawing::Picture &picture, const drawing::Fonts &fonts,
                                             double scale);

} // namespace shihe::markup
