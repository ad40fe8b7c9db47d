// A Document becomes a file: tagged PDF, after PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).
//
// Nothing is asked of the system: no display, no system fonts, no locale, and no clock if a date is given.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/drawing/fonts.h"

#include <QByteArray>
#include <QDateTime>
#include <atomic>
#include <functional>
#include <optional>

namespace shihe::pdf {

struct Options
{
    /// The moment of writing; the current one if not given. With it (and the same libraries) equal documents give
    /// equal bytes.
    std::optional<QDateTime> now = {};
    /// The permanent file identifier, 16 bytes; a hash of the content if not given.
    std::optional<QByteArray> id = {};
    /// What no font can show is set as its code, "[U+1F600]", instead of being an error.
    bool spellOut = false;
    /// Told the share done, 0 to 1, never falling, on the rendering thread.
    std::function<void(double)> progress = {};
    /// Looked at between blocks; must outlive the call.
    const std::atomic_bool *cancelled = nullptr;
};

/// Where a signature's box belongs. Points from the lower left corner of the page, as in PDF.
struct SignatureRectangle
{
    int page = 0; ///< from 0
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;
};

struct Rendered
{
    QByteArray bytes;
    int pages = 0;
    std::optional<SignatureRectangle> signature = {};
};

/// Sets @p document in @p fonts. Any thread; keeps nothing.
/// Errors: those of document::check; pdf.missing-glyph (all of them, "U+XXXX, U+YYYY"; the words around the
/// first, the heading above it);
/// pdf.cancelled; drawing.font-broken.
[[nodiscard]] Result<Rendered> render(const Document &document, const drawing::Fonts &fonts,
                                      const Options &options = {});

} // namespace shihe::pdf
