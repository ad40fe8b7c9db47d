// Looks at a window as a reader does: which text has too little room, and which is in the wrong language.
#pragma once

#include "core/catalog/catalog.h"

#include <QWidget>

namespace shihe::test {

/// A sentence for each visible label, button, cell, header, box or field whose text needs more room than it has, and
/// for each column of a page that is wider than the page.
[[nodiscard]] QStringList cutTexts(const QWidget &window);

/// A sentence for each visible text, tool tip or accessible name that is not in @p language. What a person typed,
/// official numbers of @p catalog and the second language where both are shown are not looked at.
[[nodiscard]] QStringList foreignTexts(const QWidget &window, Language language, const Catalog &catalog);

} // namespace shihe::test
