// Where a page shows something: asked before anything new may be laid over it.
#pragma once

#include "core/signing/pdffile.h"

namespace shihe::signing {

/// Whether text or a picture of @p page's own content meets @p place (page space). Lines and filled areas don't count:
/// a form's frame or a tinted ground is what signatures are put on. Throws as qpdf does.
[[nodiscard]] bool coversContent(Object page, const Rectangle &place);

} // namespace shihe::signing
