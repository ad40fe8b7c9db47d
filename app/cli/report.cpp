#include "app/cli/report.h"

#include "core/base/later.h"
#include "core/markup/word.h"
#include "core/pdf/pdf.h"

#include <future>
#include <utility>

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

Result<QByteArray> makeReport(const Context &context, report::Input input, const QList<Language> &languages,
                              markup::Format format, bool spellOut)
{
    auto loading = std::async(std::launch::async | std::launch::deferred, [&context] { return loadFonts(context); });
    const QDateTime made = input.made;
    // Once its words are in the document, the assessment and its catalog only take room.
    Document document = report::compose(std::exchange(input, {}), languages, context.words);
    const auto fonts = loading.get();
    if (!fonts)
        return failure(fonts.error());
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
    auto rendered = pdf::render(document, *fonts, {.now = made, .spellOut = spellOut});
    freeLater(std::move(document));
    if (!rendered)
        return failure(rendered.error());
    return std::move(rendered->bytes);
}

} // namespace shihe::cli
