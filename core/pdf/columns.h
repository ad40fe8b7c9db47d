// How wide the columns of a table are.
#pragma once

#include "core/document/blocks.h"
#include "core/drawing/fonts.h"

#include <QList>

namespace shihe::pdf {

/// Space between a column's edge and its text, on either side.
inline constexpr double CellPadding = 5;

/// The shares of @p table as points, together as wide as the text; a column that is narrower than its longest piece (a
/// word, a number, a Han label of four characters at most) gets what it lacks from those that have more than they need.
/// Where all need more, those that lack least are served first.
[[nodiscard]] QList<double> columnWidths(const drawing::Fonts &fonts, const document::Table &table);

} // namespace shihe::pdf
