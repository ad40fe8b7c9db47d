// The thin bars: how answers are spread, and how far a figure goes.
#pragma once

#include "ui/theme/theme.h"

#include <QMetaType>
#include <QRectF>
#include <optional>

class QPainter;

namespace shihe::ui {

/// How a section's questions stand, for its thin bar.
struct Tally
{
    int full = 0;    ///< yes
    int half = 0;    ///< mostly, partly
    int crossed = 0; ///< no on a red line
    int no = 0;      ///< any other no
    int left = 0;    ///< unknown or not answered
    int out = 0;     ///< does not apply

    [[nodiscard]] int all() const { return full + half + crossed + no + left + out; }
    [[nodiscard]] int answered() const { return all() - left; }
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// @p tally as one bar from yes (left) to crossed red lines; what is left is the ground, what does not apply is
/// not in it.
void paintTally(QPainter &painter, const QRectF &area, const Tally &tally, const Theme &theme);

/// A bar from 0 to 1; nothing but the ground for nullopt.
void paintShare(QPainter &painter, const QRectF &area, std::optional<double> share, const QColor &color,
                const Theme &theme);

} // namespace shihe::ui

Q_DECLARE_METATYPE(shihe::ui::Tally)
