// What is missing of an impact assessment, in words: alike in the report and in the window.
#pragma once

#include "core/base/text.h"
#include "core/scoring/impactrisk.h"

#include <functional>

namespace shihe::report {

/// @p say gives the word of a key with pieces for %1, %2 …
[[nodiscard]] Text impactGapText(const ImpactGap &gap,
                                 const std::function<Text(const QString &key, const QList<Text> &pieces)> &say);

} // namespace shihe::report
