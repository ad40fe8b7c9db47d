// When sources were drafts, published, in force, superseded: as a chart that window and paper draw alike.
#pragma once

#include "core/catalog/catalog.h"
#include "core/document/charts.h"

namespace shihe::ui {

/// A lane for each of @p sources, in their order, with a span for each of its states; years as ticks and @p asOf
/// across. What came before 2012 is cut. Without @p names the lanes have none. Marks are counted over all spans.
[[nodiscard]] document::Timeline timesOf(const QList<const Source *> &sources, QDate asOf, Language language,
                                         bool names);

} // namespace shihe::ui
