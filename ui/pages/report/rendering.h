// From an assessment to the bytes of its report: what preview, print and file share. Any thread.
#pragma once

#include "core/markup/formats.h"
#include "core/report/report.h"
#include "ui/settings/settings.h"

#include <atomic>
#include <functional>
#include <memory>

namespace shihe::ui {

/// All that decides what a report says, by value.
struct ReportContent
{
    report::Input input;                                  ///< but for the branding, which `house` tells
    report::Audience audience = report::Audience::Client; ///< decides what is taken out of `input`
    House house;
    QList<Language> languages;
    const Words *words = nullptr; ///< must outlive all work on it; safe from any thread
    QString fonts;                ///< folder
    bool spellOut = false;        ///< what no font can show is printed as its code
};

struct RenderedReport
{
    QByteArray bytes;
    int pages = 0; ///< of a PDF; else 0
    bool isDraft = false;
};

/// Errors: branding.*, drawing.*, pdf.* (pdf.cancelled among them).
[[nodiscard]] Result<RenderedReport> renderReport(const ReportContent &content, const std::atomic_bool &cancelled,
                                                  const std::function<void(double)> &progress = {});

/// The same as a file of @p format, which is none for a PDF: HTML, Markdown or Word, without attached data.
/// Errors: branding.*, drawing.*, markup.* (markup.cancelled among them).
[[nodiscard]] Result<RenderedReport> renderMarkup(const ReportContent &content, markup::Format format,
                                                  const std::atomic_bool &cancelled);

} // namespace shihe::ui
