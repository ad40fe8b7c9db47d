// Pictures of the drawing room as inline SVG.
#pragma once

#include "core/drawing/picture.h"
#include "core/drawing/ruler.h"
#include "core/markup/writer.h"

namespace shihe::markup {

/// Writes @p picture as an image that readers hear as @p words in @p language, and not at all without words. Each text
/// keeps the room that @p ruler gives it, whatever font shows it. Error: drawing.missing-glyph.
[[nodiscard]] Result<void> writeSvg(Writer &writer, const drawing::Picture &picture, const drawing::Ruler &ruler,
                                    const QString &words, Language language);

[[nodiscard]] QString css(const drawing::Colour &colour);
[[nodiscard]] QString languageTag(Language language);

} // namespace shihe::markup
