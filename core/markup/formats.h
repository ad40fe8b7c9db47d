// The files a report may become, by the end of their names.
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace shihe::markup {

enum class Format { Pdf, Html, Markdown, Word };

[[nodiscard]] const QList<Format> &allFormats();
/// "pdf", "html", "md", "docx".
[[nodiscard]] QString suffix(Format format);
/// By the name's end, whatever its case; "htm" and "markdown" do, too. nullopt for any other.
[[nodiscard]] std::optional<Format> formatOf(const QString &path);
/// Only a PDF is signed, and only it carries data as attached files.
[[nodiscard]] constexpr bool holdsMore(Format format) noexcept
{
    return format == Format::Pdf;
}

} // namespace shihe::markup
