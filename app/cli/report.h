// From an assessment to a PDF: what `report` and `demo` share.
#pragma once

#include "app/cli/command.h"
#include "core/drawing/drawing.h"
#include "core/report/report.h"

namespace shihe::cli {

/// The report's fonts, found beside the program. Errors: cli.no-data, drawing.*.
[[nodiscard]] Result<drawing::Fonts> loadFonts(const Context &context);

/// "zh", "en" or "both". Error: cli.unknown-language.
[[nodiscard]] Result<QList<Language>> languagesOf(const QString &word);

/// `--event DUTY=DATE`, as often as wanted. Errors: cli.event-form, cli.not-a-date, cli.unknown-duty.
[[nodiscard]] Result<DutyEvents> dutyEvents(const Catalog &catalog, const QStringList &given);

/// Composes and sets the report; with @p spellOut what no font can show is printed as its code.
[[nodiscard]] Result<QByteArray> makeReport(const Context &context, const report::Input &input,
                                            const QList<Language> &languages, bool spellOut = false);

} // namespace shihe::cli
