// From an assessment to its report: what `report` and `demo` share.
#pragma once

#include "app/cli/command.h"
#include "core/drawing/drawing.h"
#include "core/markup/formats.h"
#include "core/report/report.h"

namespace shihe::cli {

/// The report's fonts, found beside the program. Errors: cli.no-data, drawing.*.
[[nodiscard]] Result<drawing::Fonts> loadFonts(const Context &context);

/// "zh", "en" or "both". Error: cli.unknown-language.
[[nodiscard]] Result<QList<Language>> languagesOf(const QString &word);

/// `--event DUTY=DATE`, as often as wanted. Errors: cli.event-form, cli.not-a-date, cli.unknown-duty.
[[nodiscard]] Result<DutyEvents> dutyEvents(const Catalog &catalog, const QStringList &given);

/// Composes the report and makes the file of it, which uses @p input up; with @p spellOut what no font can show is
/// printed in a PDF as its code. Errors: drawing.*, pdf.*, markup.*.
[[nodiscard]] Result<QByteArray> makeReport(const Context &context, report::Input input,
                                            const QList<Language> &languages,
                                            markup::Format format = markup::Format::Pdf, bool spellOut = false);

} // namespace shihe::cli
