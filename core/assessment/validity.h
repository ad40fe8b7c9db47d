// How long a piece of evidence proves anything, and until when it may be kept.
#pragma once

#include "core/assessment/assessment.h"

namespace shihe {

enum class Validity {
    Open,     ///< no end is known
    Good,     ///< ends later
    EndsSoon, ///< ends within SoonDays
    Expired   ///< its last day is over
};

inline constexpr int SoonDays = 30;

/// @p day is the as-of date: what is past for the law that day is past here, too. The last day itself still counts.
[[nodiscard]] Validity validityOf(const Evidence &evidence, QDate day);

/// Whether it should have been erased by @p today: a day of the calendar, whatever day the law is looked at.
[[nodiscard]] bool isOverdue(const Evidence &evidence, QDate today);

} // namespace shihe
