// Files in the workspace: by SHA-256, in chunks of at most 1 MiB, each content once. No file is ever whole in memory.
#pragma once

#include "core/store/sqlite.h"

class QIODevice;

namespace shihe::store {

inline constexpr qint64 ChunkSize = 1024 * 1024;

struct StoredFile
{
    QString sha256;
    qint64 size = 0;
};

/// Reads @p file twice: for its digest, and into the store where that digest is not there yet. It stands as an upload
/// until claim(). Errors: file.not-found, file.not-readable, store.file-changed (between the readings), store.*.
[[nodiscard]] Result<StoredFile> putFile(const Database &database, const QString &file);

/// {"ref": …} of a stored file for the journal, and no upload any more. Error store.unknown-content.
[[nodiscard]] Result<QJsonObject> claim(const Database &database, const QString &sha256);

/// Forgets uploads that no journal row claimed, whole or in part.
[[nodiscard]] Result<void> dropUploads(const Database &database);

/// Writes the content to @p out, chunk by chunk, and proves its digest on the way.
/// Errors: store.unknown-content, store.evidence-damaged, file.not-writable.
[[nodiscard]] Result<void> writeFileTo(const Database &database, const QString &sha256, QIODevice &out);

struct FileDigests
{
    QString sha256; ///< of the chunks as they are
    QString ref;    ///< of the salt, then the chunks
    qint64 size = 0;
};

/// Reads all chunks of @p sha256 and computes what they really are.
[[nodiscard]] Result<FileDigests> digests(const Database &database, const QString &sha256, const QByteArray &salt);

} // namespace shihe::store
