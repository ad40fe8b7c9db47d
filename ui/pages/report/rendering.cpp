#include "ui/pages/report/rendering.h"

#include "core/markup/word.h"
#include "core/pdf/pdf.h"
#include "core/report/audience.h"
#include "ui/branding/branding.h"

namespace shihe::ui {

namespace {

struct Prepared
{
    report::Input input;
    drawing::Fonts fonts;
};

Result<Prepared> prepare(const ReportContent &content)
{
    auto branding = brandingOf(content.house);
    if (!branding)
        return failure(branding.error());
    auto fonts = drawing::Fonts::load(content.fonts);
    if (!fonts)
        return failure(fonts.error());
    Prepared prepared{.input = report::redacted(content.input, content.audience), .fonts = std::move(*fonts)};
    prepared.input.branding = std::move(*branding);
    return prepared;
}

} // namespace

Result<RenderedReport> renderReport(const ReportContent &content, const std::atomic_bool &cancelled,
                                    const std::function<void(double)> &progress)
{
    const auto prepared = prepare(content);
    if (!prepared)
        return failure(prepared.error());
    const report::Input &input = prepared->input;
    const Document document = report::compose(input, content.languages, *content.words);
    if (cancelled)
        return failure("pdf.cancelled");
    auto rendered = pdf::render(
        document, prepared->fonts,
        {.now = input.made, .id = {}, .spellOut = content.spellOut, .progress = progress, .cancelled = &cancelled});
    if (!rendered)
        return failure(rendered.error());
    return RenderedReport{std::move(rendered->bytes), rendered->pages, report::isDraft(input)};
}

Result<RenderedReport> renderMarkup(const ReportContent &content, markup::Format format,
                                    const std::atomic_bool &cancelled)
{
    auto prepared = prepare(content);
    if (!prepared)
        return failure(prepared.error());
    prepared->input.parts.erase(report::Part::Data);
    const Document document = report::compose(prepared->input, content.languages, *content.words);
    auto bytes = format == markup::Format::Word ? markup::word(document, prepared->fonts, &cancelled)
                 : format == markup::Format::Html
                     ? markup::html(document, prepared->fonts, {.forWord = false, .cancelled = &cancelled})
                     : markup::markdown(document);
    if (!bytes)
        return failure(bytes.error());
    return RenderedReport{std::move(*bytes), 0, report::isDraft(prepared->input)};
}

} // namespace shihe::ui
