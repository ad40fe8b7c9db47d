// From an assessment to the bytes of its report: what preview, print and file share. Any thread.
#pragma once

#include "core/report/report.h"
#include "ui/settings/settings.h"

#include <atomic>
#include <functional>
#include <memory>

namespace shihe::ui {

/// All that decides what a report says, by value.
struct ReportContent
{
    report::Input input; ///< but for the branding, which `house` tells
    House house;
    QList<Language> languages;
    const Words *words = nullptr; ///< must outlive all work on it; safe from any thread
    QString fonts;                ///< folder
    bool spellOut = false;        ///< what no font can show is printed as its code
};

struct RenderedReport
{
    QByteArray bytes;
    int pages = 0;
    bool isDraft = false;
};

/// Errors: branding.*, drawing.*, pdf.* (pdf.cancelled among them).
[[nodiscard]] Result<RenderedReport> renderReport(const ReportContent &content, const std::atomic_bool &cancelled,
                                                  const std::function<void(double)> &progress = {});

} // namespace shihe::ui
