// Charts as pictures: one painter for window and paper. What a chart says is core/document/charts.h.
//
// Every picture is @p width points wide and as high as it needs, without the caption; its areas are the chart's marks.
// Ink axes, hairline grids, texts beside what they name, the value printed on each mark; text is 8 or 9 points. A text
// that finds no room without lying on another is left out of curves and trends; the table behind a chart has it. Error
// of all: drawing.missing-glyph.
#pragma once

#include "core/document/charts.h"
#include "core/drawing/picture.h"
#include "core/drawing/ruler.h"

namespace shihe::drawing {

/// The size of a chart's texts in points; a window scales pictures so that this becomes its own.
inline constexpr double ChartText = 9;

[[nodiscard]] Result<Picture> chart(const Ruler &ruler, const document::Bars &bars, double width);
/// The bars from @p from up to, not with, @p to, on the scale of all: for a figure that goes on on the next page.
[[nodiscard]] Result<Picture> chart(const Ruler &ruler, const document::Bars &bars, double width, qsizetype from,
                                    qsizetype to);
[[nodiscard]] Result<Picture> chart(const Ruler &ruler, const document::HeatMap &map, double width);
[[nodiscard]] Result<Picture> chart(const Ruler &ruler, const document::Curve &curve, double width);
[[nodiscard]] Result<Picture> chart(const Ruler &ruler, const document::Trend &trend, double width);
[[nodiscard]] Result<Picture> chart(const Ruler &ruler, const document::Timeline &timeline, double width);
[[nodiscard]] Result<Picture> chart(const Ruler &ruler, const document::Radar &radar, double width);

} // namespace shihe::drawing
