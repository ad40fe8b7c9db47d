// The assessment before another one of the same organisation.
#pragma once

#include "core/session/session.h"

namespace shihe {

struct EarlierAssessment
{
    Assessment assessment;
    std::shared_ptr<const Catalog> catalog; ///< that it is pinned to
};

/// What @p session is compared with if nobody says otherwise (predecessor()); nullopt where there is none.
/// Errors: store.*, catalog.*.
[[nodiscard]] Result<std::optional<EarlierAssessment>> earlierOf(const AssessmentSession &session);

} // namespace shihe
