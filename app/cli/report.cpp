#include "app/cli/report.h"

#include "core/markup/word.h"
#include "core/pdf/pdf.h"

namespace shihe::cli {

Result<drawing::Fonts> loadFonts(const Context &context)
{
    const QString data = dataFolder(context.program);
    if (data.isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "cli.no-data"), {context.program});
    return drawing::Fonts::load(data + QStringLiteral("/fonts"));
}

Result<QList<Language>> languagesOf(const QString &word)
{
    if (word == u"zh")
        return QList<Language>{Language::Zh};
    if (word == u"en")
        return QList<Language>{Language::En};
    if (word == u"both")
        return QList<Language>{Language::Zh, Language::En};
    return failure(QT_TRANSLATE_NOOP("words", "cli.unknown-language"), {word});
}

Result<QByteArray> makeReport(const Context &context, const report::Input &input, const QList<Language> &languages,
                              markup::Format format, bool spellOut)
{
    const auto fonts = loadFonts(context);
    if (!fonts)
        return failure(fonts.error());
    const Document document = report::compose(input, languages, context.words);
    switch (format) {
    case markup::Format::Html:
        return markup::html(document, *fonts);
    case markup::Format::Markdown:
        return markup::markdown(document);
    case markup::Format::Word:
        return markup::word(document, *fonts);
    case markup::Format::Pdf:
        break;
    }
    auto rendered = pdf::render(document, *fonts, {.now = input.made, .spellOut = spellOut});
    if (!rendered)
        return failure(rendered.error());
    return std::move(rendered->bytes);
}

} // namespace shihe::cli
