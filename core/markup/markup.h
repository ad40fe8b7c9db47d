// A Document becomes text that other programs read: one self-contained HTML file, or Markdown.
//
// Both say what the PDF says in the same order. Neither embeds the document's attachments: whoever composes for them
// leaves the attached data out, so that the document doesn't promise any. Nothing is asked of the system.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/drawing/fonts.h"

#include <QByteArray>
#include <atomic>

namespace shihe::markup {

struct HtmlOptions
{
    /// For a converter to Word: pictures as PNG in files of their own, styles by name, breaks between the languages, no
    /// title but the cover's, neither head nor foot.
    bool forWord = false;
    /// Looked at between blocks; must outlive the call.
    const std::atomic_bool *cancelled = nullptr;
};

/// UTF-8, HTML5 in the syntax of XML: no script, no resource from elsewhere. Texts carry their language, tables their
/// scopes, pictures their words. Text that has a character no font of the report shows is written as it is; only
/// charts are measured in @p fonts.
/// Errors: those of document::check; drawing.* for charts; markup.cancelled.
[[nodiscard]] Result<QByteArray> html(const Document &document, const drawing::Fonts &fonts,
                                      const HtmlOptions &options = {});

/// CommonMark with pipe tables, UTF-8. Charts are told in words; anchors are empty `<a>` elements.
/// Errors: those of document::check.
[[nodiscard]] Result<QByteArray> markdown(const Document &document);

} // namespace shihe::markup
