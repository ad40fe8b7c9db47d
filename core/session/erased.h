// Where content of an assessment was erased.
#pragma once

#include "core/assessment/assessment.h"

namespace shihe {

/// How many texts and files of @p assessment bear ErasedMark.
[[nodiscard]] int erasedIn(const Assessment &assessment);

/// A piece of evidence whose content was erased: nothing is left of it but that it was there.
[[nodiscard]] bool isErased(const Evidence &evidence);

} // namespace shihe
