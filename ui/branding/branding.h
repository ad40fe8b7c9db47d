// The house's mark as the settings name it, made ready for a report. Pure but for reading the logo's file; any thread.
#pragma once

#include "core/report/report.h"
#include "ui/settings/settings.h"

namespace shihe::ui {

/// Pixels of a logo at most; larger ones are made smaller. That is 400 dpi and more at the size it is printed in.
inline constexpr int LogoWidth = 1000;
inline constexpr int LogoHeight = 400;

/// "#2b4a7f".
[[nodiscard]] QString toText(const document::Colour &colour);

/// A PNG, JPEG or SVG, laid on white. Errors: file.*, branding.no-image.
[[nodiscard]] Result<document::Image> logoFrom(const QString &file);

/// Errors: those of logoFrom().
[[nodiscard]] Result<report::Branding> brandingOf(const House &house);

} // namespace shihe::ui
