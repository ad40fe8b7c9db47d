// Periods in words, for the command line and the window.
#pragma once

#include "core/base/words.h"
#include "core/catalog/duty.h"

namespace shihe {

/// "within 30 working days".
[[nodiscard]] QString inWords(const Words &words, Language language, const Period &period);

} // namespace shihe
