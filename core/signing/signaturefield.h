// The field and widget that carry a signature, wired into form, page and structure.
#pragma once

#include "core/signing/appender.h"
#include "core/signing/seal.h"

namespace shihe::signing {

struct FieldWish
{
    Object signature; ///< reserved; its text is the caller's
    Object page;
    std::string rectangle = "0 0 0 0"; ///< four numbers; empty is invisible
    Object appearance;                 ///< a form XObject, or null if invisible
    QString description;               ///< for people who don't see it
};

/// "Signature1" or the next that no field has.
[[nodiscard]] QString freeFieldName(QPDF &pdf);

/// Adds the field. In a tagged document it gets a Form element at the end of the document's, so that PDF/UA stays in
/// order.
void addSignatureField(Appender &update, const QString &name, const FieldWish &wish);

/// What a box of this size shows: a frame, a seal (the XObject /Seal if there is a picture) and the lines, as filled
/// outlines: no font that would have to be embedded and tagged. Errors: those of @p outlines.
[[nodiscard]] Result<std::string> boxContent(const Box &box, const Outlines &outlines, const Seal *seal);

} // namespace shihe::signing
