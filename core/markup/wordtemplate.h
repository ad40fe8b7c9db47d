// The Word file that the converter takes styles, page, head and foot from.
#pragma once

#include "core/document/document.h"
#include "core/markup/package.h"

namespace shihe::markup {

/// @p original, the converter's own such file, with our styles in place of its; A4 with the margins of the PDF; the
/// running head with the report's state ("草稿") and the foot with the page and their number, on all pages but the
/// first. Error: markup.package, if it is no such file.
[[nodiscard]] Result<QByteArray> wordTemplate(const QByteArray &original, const Document &document);

} // namespace shihe::markup
