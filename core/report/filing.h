// The two halves of the filing material: what calls for it, and what it is made of.
#pragma once

#include "core/report/filingitems.h"
#include "core/report/parts.h"

namespace shihe::report {

/// Whether the measures call for the filing of this kind, the numbers stored, and by when. False if the catalog knows
/// nothing of them; it then says so.
[[nodiscard]] bool addFilingTrigger(Composer &composer);

/// That the impact assessment speaks of as many persons as call for a filing and the profile of @p activity does not;
/// nullopt: they agree, or the measures don't bind it.
[[nodiscard]] std::optional<Prose> personsConflict(const Composer &composer, const Activity &activity);

/// A line for what no assessment holds, to be written by hand.
[[nodiscard]] Prose lineToFill(const Composer &composer, int length);

} // namespace shihe::report
