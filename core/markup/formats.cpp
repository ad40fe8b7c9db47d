#include "core/markup/formats.h"

namespace shihe::markup {

using namespace Qt::StringLiterals;

const QList<Format> &allFormats()
{
    static const QList<Format> all{Format::Pdf, Format::Html, Format::Markdown, Format::Word};
    return all;
}

QString suffix(Format format)
{
    switch (format) {
    case Format::Pdf:
        return u"pdf"_s;
    case Format::Html:
        return u"html"_s;
    case Format::Markdown:
        return u"md"_s;
    case Format::Word:
        return u"docx"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Format> formatOf(const QString &path)
{
    const QString end = path.mid(path.lastIndexOf(u'/') + 1).section(u'.', 1).section(u'.', -1).toLower();
    for (const Format format : allFormats()) {
        if (end == suffix(format))
            return format;
    }
    if (end == u"htm")
        return Format::Html;
    if (end == u"markdown")
        return Format::Markdown;
    return std::nullopt;
}

} // namespace shihe::markup
