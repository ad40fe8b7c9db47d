// Journal rows that note signed files: {"assessment", "changes": [a signer met for the first time], "file": {"sha256",
// "bytes", "kind", "revisions": [{"bytes", "sha256"}, …]}, "signer": id of a person}.
#pragma once

#include "core/session/signedfiles.h"
#include "core/store/journal.h"
#include "core/store/members.h"

namespace shihe::store {

inline constexpr QLatin1StringView SignedKind("signed");

/// Adds the row, within the caller's transaction. Error store.unknown-assessment.
[[nodiscard]] Result<JournalHead> noteSigned(const Database &database, const Translator &translator,
                                             const SignedFile &file, const QString &actor, const QDateTime &at);

/// Of all rows of that kind, oldest first. Error store.damaged.
[[nodiscard]] Result<QList<SignedFile>> signedFiles(const Database &database, const Translator &translator);

/// Rows after @p seq of every other kind.
[[nodiscard]] Result<qint64> changesAfter(const Database &database, qint64 seq);

} // namespace shihe::store
