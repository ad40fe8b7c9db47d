// The states of an assessment, by the words draft, in-review, approved, issued, and the steps between them.
#pragma once

#include "core/base/base.h"

namespace shihe {

/// How an assessment came into its state, and what that state is bound to.
struct StateMark
{
    QString by = {};   ///< the claimed person
    QDateTime at = {}; ///< UTC; null: it is in the state it was made in
    QString note = {};
    int version = 1;         ///< one more with each reopening
    qint64 issuedSeq = 0;    ///< of the journal's head when it was issued; 0: it is not
    QString issuedHash = {}; ///< of that head
    friend bool operator==(const StateMark &, const StateMark &) = default;
};

/// In the order in which an assessment goes through them.
[[nodiscard]] const QStringList &assessmentStates();

/// Where an assessment in @p state may go: the next state first, then back to draft. From `issued` only to `draft`,
/// which is the next version.
[[nodiscard]] QStringList nextStates(const QString &state);

/// Read-only: no change is taken until it is reopened.
[[nodiscard]] bool isIssued(const QString &state);

} // namespace shihe
