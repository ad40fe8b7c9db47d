// The views of an evaluation. Of this room alone.
#pragma once

#include "core/scoring/judge.h"

namespace shihe {

/// law, standards, checklists by id, sources by id; @p items are the applicable practices by id.
[[nodiscard]] QList<View> viewsOf(const Judge &judge, const QList<Item> &items);

} // namespace shihe
