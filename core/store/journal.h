// The hash-chained journal. Each row's hash covers the row itself and, through `prev`, all rows before it.
#pragma once

#include "core/session/ports.h"
#include "core/store/objects.h"

namespace shihe::store {

/// The columns in UTF-8, as they stand in the file and enter the hash.
struct JournalRow
{
    qint64 seq = 0;
    QByteArray id;
    QByteArray at;
    QByteArray actor;
    QByteArray kind;
    QByteArray payload; ///< canonical JSON of an object
    QByteArray prev;
    QByteArray hash;
};

/// 64 zeros: `prev` of the first row.
[[nodiscard]] QString chainStart();

/// SHA-256 of the canonical JSON of the seven fields, in lower-case hex. The payload enters as it stands, which is why
/// one that is no longer in canonical form gives another hash.
[[nodiscard]] QByteArray chainHash(const JournalRow &row);

[[nodiscard]] Result<JournalHead> journalHead(const Database &database);

/// Adds a row at the end. Call it within the transaction that changes the tables.
[[nodiscard]] Result<JournalHead> append(const Database &database, const QString &kind, const QJsonObject &payload,
                                         const QString &actor, const QDateTime &at);

/// Error store.damaged if there is no such row.
[[nodiscard]] Result<JournalRow> journalRow(const Database &database, qint64 seq);

/// Empty if there is no such row.
[[nodiscard]] Result<QString> rowHash(const Database &database, qint64 seq);

/// Calls @p take for each row from the first to the last, until it gives false.
[[nodiscard]] Result<void> eachRow(const Database &database,
                                   const std::function<Result<bool>(const JournalRow &)> &take);

/// The object changes of a payload, none where it has no `changes`; nullopt if it has not the form of store.h.
[[nodiscard]] std::optional<QList<ObjectChange>> changesOf(const QJsonObject &payload);

} // namespace shihe::store
