// A report held against the assessment it was made from.
#pragma once

#include "core/assessment/binding.h"
#include "core/base/words.h"
#include "core/session/session.h"
#include "core/session/signedfiles.h"

namespace shihe {

struct Against
{
    /// How the report's head of the journal stands to the workspace's.
    enum class Journal {
        Same,         ///< nothing was written since, but for notes that files were signed
        Continued,    ///< the journal goes on from it
        OtherHistory, ///< it has no such row: another workspace, an older copy, or a rewritten history
    };
    bool sound = true; ///< the file is in order; else nothing was compared: what it says of itself proves nothing
    bool named = true; ///< the report says which assessment it was made from
    bool known = true; ///< the workspace holds that assessment; the rest means nothing where it doesn't
    Journal journal = Journal::Same;
    qint64 rowsSince = 0; ///< without such notes
    BindingChanges changes;
    std::optional<FileStanding> file; ///< how the file stands to those that the journal knows; only of a sound one

    /// The assessment is as the report says.
    [[nodiscard]] bool isCurrent() const
    {
        return sound && known && journal != Journal::OtherHistory && changes.isEmpty();
    }
    /// It is, and no later state of the file is known.
    [[nodiscard]] bool matches() const { return isCurrent() && !(file && file->state == FileStanding::State::Earlier); }
};

/// The key of the digests in a binding (core/assessment/binding.h) that names @p assessment and the row @p head: an
/// HMAC under the workspace's secret. Empty where the store keeps none. Errors: store.*.
[[nodiscard]] Result<QByteArray> bindingKey(const Store &store, const QString &assessment, const JournalHead &head);

/// What a report of the assessment is bound to, made now. Errors: store.*.
[[nodiscard]] Result<Binding> bindingOf(const AssessmentSession &session);

/// @p session is that of the assessment that @p report names; with another one the result is not known. @p revisions:
/// the file's, as SignedFile has them; without any it is not looked up. Errors: store.*.
[[nodiscard]] Result<Against> holdAgainst(const std::optional<Binding> &report, const AssessmentSession &session,
                                          const QList<Beginning> &revisions = {});

/// {"matches","assessment":"known|missing|unnamed|not-compared","journal":"same|continued|other-history","rows_since",
/// "file": what toJson(FileStanding) gives, or null,
/// "catalog_changed","facts_changed","answers":{"added","changed","removed":[{"activity","practice"}]},
/// "evidence":{"added","changed","removed":[ids]}}
[[nodiscard]] QJsonObject toJson(const Against &against);

/// In plain words, the verdict first. @p session may be null where the assessment isn't known.
[[nodiscard]] QStringList describe(const Against &against, const AssessmentSession *session, const Words &words,
                                   Language language);

} // namespace shihe
