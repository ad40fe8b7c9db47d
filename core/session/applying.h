// Changes carried out on an assessment in memory, so that an edit needs no second reading of the file.
#pragma once

#include "core/session/changes.h"

namespace shihe {

/// Makes @p assessment what the store makes of it with @p changes, which the store has taken. False where that can't be
/// told from here (a change of another assessment, or one that makes assessments): then it is to be loaded anew.
[[nodiscard]] bool applyTo(Assessment &assessment, const ChangeSet &changes);

} // namespace shihe
