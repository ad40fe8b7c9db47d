// The icons: one family, drawn as SVG with 1.5 px strokes in a 20 px square, coloured by the theme when painted.
#pragma once

#include <QIcon>

namespace shihe::ui {

/// The icon `:/icons/<name>.svg`. Slate at rest, indigo where checked or selected, pale where disabled; it follows the
/// theme and the screen's resolution without being asked again.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace shihe::ui
