// Glyph outlines for the visible box, from the fonts that set the reports.
#pragma once

#include "core/drawing/fonts.h"
#include "core/signing/signing.h"

namespace shihe::signing {

/// Outlines in the regular weight of @p fonts; a cheap copy of them lives on in the result.
[[nodiscard]] Outlines outlinesOf(const drawing::Fonts &fonts, Language language);

} // namespace shihe::signing
