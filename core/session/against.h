// A report held against the assessment it was made from.
#pragma once

#include "core/assessment/binding.h"
#include "core/base/words.h"
#include "core/session/session.h"

namespace shihe {

struct Against
{
    /// How the report's head of the journal stands to the workspace's.
    enum class Journal {
        Same,         ///< nothing was written since
        Continued,    ///< the journal goes on from it
        OtherHistory, ///< it has no such row: another workspace, an older copy, or a rewritten history
    };
    bool sound = true; ///< the file is in order; else nothing was compared: what it says of itself proves nothing
    bool named = true; ///< the report says which assessment it was made from
    bool known = true; ///< the workspace holds that assessment; the rest means nothing where it doesn't
    Journal journal = Journal::Same;
    qint64 rowsSince = 0;
    BindingChanges changes;

    [[nodiscard]] bool matches() const
    {
        return sound && known && journal != Journal::OtherHistory && changes.isEmpty();
    }
};

/// @p session is that of the assessment that @p report names; with another one the result is not known. Errors:
/// store.*.
[[nodiscard]] Result<Against> holdAgainst(const std::optional<Binding> &report, const AssessmentSession &session);

/// {"matches","assessment":"known|missing|unnamed|not-compared","journal":"same|continued|other-history","rows_since",
/// "catalog_changed","facts_changed","answers":{"added","changed","removed":[{"activity","practice"}]},
/// "evidence":{"added","changed","removed":[ids]}}
[[nodiscard]] QJsonObject toJson(const Against &against);

/// In plain words, the verdict first. @p session may be null where the assessment isn't known.
[[nodiscard]] QStringList describe(const Against &against, const AssessmentSession *session, const Words &words,
                                   Language language);

} // namespace shihe
