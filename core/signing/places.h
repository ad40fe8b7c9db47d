// Places that an open document keeps free for signatures.
#pragma once

#include "core/signing/pdffile.h"

namespace shihe::signing {

/// See freePlaces() in signing.h. Throws as qpdf does.
[[nodiscard]] QList<Box> placesIn(QPDF &pdf);

} // namespace shihe::signing
