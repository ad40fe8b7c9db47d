// Where a page shows something, and what an annotation shows: asked before anything new may be laid over old content.
#pragma once

#include "core/signing/expansion.h"

namespace shihe::signing {

/// Whether text, a picture or a filled shape of @p page's own content would vanish under @p place (page space). Lines
/// and areas that go beyond the place don't count: a form's frame or a tinted ground is what signatures are put on.
/// Throws as qpdf does.
[[nodiscard]] bool coversContent(Object page, const Rectangle &place, Budget &budget);
[[nodiscard]] bool coversContent(Object page, const Rectangle &place);

/// What the appearance of an annotation puts on the page.
struct Look
{
    bool anything = false;
    bool text = false;
    bool hides = false; ///< pictures, or areas that let nothing through
};
/// All states of the annotation's normal appearance together.
[[nodiscard]] Look lookOf(Object annotation, Budget &budget);

} // namespace shihe::signing
