// Whether a condition can come out either way.
#pragma once

#include "core/catalog/catalog.h"

namespace shihe {

struct Outcomes
{
    bool canBeTrue = false;
    bool canBeFalse = false;
};

/// Tries every complete profile that @p condition can tell apart: of a number 0, each limit and the number beside it
/// on the other side; of options those the condition names and, where there is one, another; of several options every
/// choice among those named. Exact. nullopt where a million steps do not decide it.
/// The condition must fit the catalog's facts (rules.h, checkFacts).
[[nodiscard]] std::optional<Outcomes> possibleOutcomes(const Catalog &catalog, const Condition &condition);

} // namespace shihe
