// A whole assessment out of the tables.
#pragma once

#include "core/store/members.h"

namespace shihe::store {

/// Error store.unknown-assessment.
[[nodiscard]] Result<Assessment> loadAssessment(const Database &database, const Translator &translator,
                                                const QString &id);

} // namespace shihe::store
