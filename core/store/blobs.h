// Files in the workspace: by SHA-256, in chunks of at most 1 MiB, each content once. No file is ever whole in memory.
#pragma once

#include "core/store/sqlite.h"

#include <QCryptographicHash>
#include <QFile>

namespace shihe::store {

inline constexpr qint64 ChunkSize = 1024 * 1024;

struct StoredFile
{
    QString sha256;
    qint64 size = 0;
};

/// A file on its way in: read twice, for its digest and into the store where that digest is not there yet. It stands as
/// an upload until claim(). Destroyed before the end, or after an error, it leaves nothing behind.
class FileUpload final
{
public:
    FileUpload(const Database &database, const QString &path);
    ~FileUpload();
    Q_DISABLE_COPY_MOVE(FileUpload)

    /// Errors: file.not-found, file.not-readable, store.own-file (the workspace itself).
    [[nodiscard]] Result<void> begin();
    /// Works through up to @p chunks, in one transaction; true once all is in.
    /// Errors: file.not-readable, store.file-changed (between the readings), store.*; then it is over.
    [[nodiscard]] Result<bool> advance(int chunks);
    [[nodiscard]] qint64 done() const { return m_done; } ///< bytes read, of total()
    [[nodiscard]] qint64 total() const;                  ///< twice the size
    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] StoredFile file() const { return m_stored; } ///< once advance() gave true

private:
    enum class Phase { Measuring, Storing, Over };
    [[nodiscard]] Result<QByteArray> nextChunk();
    [[nodiscard]] Result<bool> measure(int chunks);
    [[nodiscard]] Result<bool> measured();
    [[nodiscard]] Result<bool> store(int chunks);
    [[nodiscard]] Result<bool> stored();

    const Database &m_database;
    QFile m_file;
    Phase m_phase = Phase::Measuring;
    StoredFile m_stored;
    QByteArray m_salt;
    QCryptographicHash m_plain{QCryptographicHash::Sha256};
    QCryptographicHash m_salted{QCryptographicHash::Sha256};
    int m_number = 0;
    qint64 m_done = 0;
};

/// Reads @p file twice: for its digest, and into the store where that digest is not there yet. It stands as an upload
/// until claim(). Errors: file.not-found, file.not-readable, store.file-changed (between the readings), store.*.
[[nodiscard]] Result<StoredFile> putFile(const Database &database, const QString &file);

/// {"ref": …} of a stored file for the journal, and no upload any more. Error store.unknown-content.
[[nodiscard]] Result<QJsonObject> claim(const Database &database, const QString &sha256);

/// Forgets uploads that no journal row claimed, whole or in part, and what an erasure left to sweep.
[[nodiscard]] Result<void> dropUploads(const Database &database);

/// Deletes up to @p chunks of a file that no content names any more, in one transaction; true once it is gone.
[[nodiscard]] Result<bool> sweepFile(const Database &database, const QString &sha256, int chunks);

struct FileDigests
{
    QString sha256; ///< of the chunks as they are
    QString ref;    ///< of the salt, then the chunks
    qint64 size = 0;
};

/// Reads all chunks of @p sha256 and computes what they really are.
[[nodiscard]] Result<FileDigests> digests(const Database &database, const QString &sha256, const QByteArray &salt);

} // namespace shihe::store
