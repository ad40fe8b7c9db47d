// SQLite where QtSql does not reach: our own library of it, the bytes of a file through its own handle, and keys.
#pragma once

#include "core/session/workspacekey.h"

#include <QSqlDatabase>

namespace shihe::store {

/// The first bytes of a file and its size.
struct FileStart
{
    QByteArray bytes; ///< at most 100
    qint64 size = 0;
};

/// Read through a handle of SQLite's: were it a descriptor of our own, closing it would drop all locks that SQLite
/// holds on that file in this process (POSIX), and another program would think nobody has it open.
/// Errors: file.not-found, file.not-readable, store.not-a-workspace (no file).
[[nodiscard]] Result<FileStart> fileStart(const QString &path);

/// That QtSql speaks to our own SQLite. Another one would ignore a key without a word and write plain text.
/// Error store.wrong-sqlite (the version found).
[[nodiscard]] Result<void> ensureOurSqlite();

/// Before anything is read. Whether the key fits shows at the first reading. Error store.wrong-sqlite.
[[nodiscard]] Result<void> giveKey(const QSqlDatabase &connection, const WorkspaceKey &key);

/// A consistent copy of what @p connection shows as the new file @p path, encrypted with @p key, or plain. It is on the
/// disk then. Gives SQLite's code and message on error.
[[nodiscard]] tl::expected<void, std::pair<int, QString>> copyInto(const QSqlDatabase &connection, const QString &path,
                                                                   const WorkspaceKeyPtr &key);

/// From a passphrase, by Argon2id (RFC 9106) with 64 MiB of memory and 3 passes. @p salt: 32 hex digits.
/// Error store.no-memory.
[[nodiscard]] Result<WorkspaceKeyPtr> deriveKey(const Secret &passphrase, const QByteArray &salt);

/// 32 hex digits from the system's random generator.
[[nodiscard]] QByteArray newKeySalt();

} // namespace shihe::store
