// The styles of our Word files, by the names that our HTML for the converter uses.
#pragma once

#include "core/document/document.h"

namespace shihe::markup {

/// Word's measures of our page: A4 with the margins of the PDF, in twentieths of a point.
inline constexpr int WordTextWidth = 9412; // 166 mm

/// The name of a style of characters in @p role's colour: "Shihe Jade".
[[nodiscard]] QString wordStyle(document::Role role);
/// Of a paragraph in a call-out.
[[nodiscard]] QString wordNoteStyle(document::Role role);
/// Empty for running text.
[[nodiscard]] QString wordStyle(document::TextSize size);
/// The second language, quieter than the leading one.
[[nodiscard]] QString wordSecondStyle();
/// How the converter names a style in the file that it does not know: without blanks.
[[nodiscard]] QString wordStyleId(const QString &name);

/// word/styles.xml. Latin text is English and Han text is Chinese wherever it stands, each in a font that Word brings.
[[nodiscard]] QByteArray wordStyles(const std::optional<document::Colour> &accent);
/// word/fontTable.xml: what else the fonts are called.
[[nodiscard]] QByteArray wordFonts();

} // namespace shihe::markup
