#include "ui/pages/report/rendering.h"

#include "core/pdf/pdf.h"
#include "ui/branding/branding.h"

namespace shihe::ui {

Result<RenderedReport> renderReport(const ReportContent &content, const std::atomic_bool &cancelled,
                                    const std::function<void(double)> &progress)
{
    report::Input input = content.input;
    auto branding = brandingOf(content.house);
    if (!branding)
        return failure(branding.error());
    input.branding = std::move(*branding);
    const auto fonts = drawing::Fonts::load(content.fonts);
    if (!fonts)
        return failure(fonts.error());
    const Document document = report::compose(input, content.languages, *content.words);
    if (cancelled)
        return failure("pdf.cancelled");
    auto rendered = pdf::render(
        document, *fonts,
        {.now = input.made, .id = {}, .spellOut = content.spellOut, .progress = progress, .cancelled = &cancelled});
    if (!rendered)
        return failure(rendered.error());
    return RenderedReport{std::move(rendered->bytes), rendered->pages, report::isDraft(input)};
}

} // namespace shihe::ui
