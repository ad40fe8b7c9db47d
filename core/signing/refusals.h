// What must not be signed as it is.
#pragma once

#include "core/signing/fields.h"

namespace shihe::signing {

/// Errors: signing.refused-xfa, signing.refused-script, signing.refused-locked, signing.refused-tail,
/// signing.refused-hybrid. Throws as qpdf does.
[[nodiscard]] Result<void> checkSignable(PdfFile &file);

/// What the document's own permissions say of signatures does not hold for validation data and document time stamps
/// (ISO 32000-2, 12.8.2.2.2): the same without signing.refused-locked.
[[nodiscard]] Result<void> checkExtensible(PdfFile &file);

/// What PdfFile::read() found wrong, said of a file that was to be signed.
[[nodiscard]] Error asRefusal(Error error);

} // namespace shihe::signing
