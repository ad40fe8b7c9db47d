// What must not be signed as it is.
#pragma once

#include "core/signing/fields.h"

namespace shihe::signing {

/// Errors: signing.refused-xfa, signing.refused-script, signing.refused-locked, signing.refused-tail,
/// signing.refused-hybrid. Throws as qpdf does.
[[nodiscard]] Result<void> checkSignable(PdfFile &file);

} // namespace shihe::signing
