// One connection to a workspace file. Everything that only SQLite understands (header, pragmas, error numbers, URIs)
// lives in this file, engine.cpp and migrations.cpp; the rest of the room speaks the SQL that PostgreSQL understands,
// too.
#pragma once

#include "core/session/workspacekey.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <type_traits>

namespace shihe::store {

/// "SHIH": marks a SQLite file as a workspace (PRAGMA application_id).
inline constexpr quint32 ApplicationId = 0x53484948;

/// What the first 100 bytes of a workspace file say. Reading them touches nothing.
struct FileHeader
{
    int format = 0;         ///< PRAGMA user_version; 0 while an encrypted file is closed
    bool hasWal = false;    ///< a write-ahead log with content lies beside it: in use, or left by a crash
    bool encrypted = false; ///< all is cipher text but for eight bytes that are the same in every one of our files
    QByteArray salt;        ///< of an encrypted file: 32 hex digits
};

/// Without a key. Errors: file.not-found, file.not-readable, store.not-a-workspace, store.damaged (torn).
[[nodiscard]] Result<FileHeader> firstLook(const QString &path);

/// The same and the format, for which an encrypted file is opened for a moment. Errors besides:
/// store.passphrase-needed, store.passphrase-wrong, store.not-encrypted (a key for a plain file).
[[nodiscard]] Result<FileHeader> readHeader(const WorkspaceFile &file);

/// Whether @p path lies on a network file system, where a write-ahead log can't be shared.
[[nodiscard]] bool onNetwork(const QString &path);

enum class Mode {
    Write,     ///< read and write
    QueryOnly, ///< may tidy up after a crash but takes no change
    ReadOnly,  ///< opened read-only; another program may be writing
    Immutable, ///< opened read-only without locks or files beside it: for a file nobody is writing
};

/// The log that makes a transaction safe: Wal for local disks, Rollback (with an exclusive lock) for network folders.
enum class Log { Wal, Rollback };

/// Belongs to the thread that opened it (QtSql's rule). Never creates a file, but for create().
class Database final
{
public:
    /// Errors: store.passphrase-wrong where the key does not fit, store.wrong-sqlite …
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const WorkspaceFile &file, Mode mode,
                                                                Log log = Log::Wal);
    /// An empty file, which must not exist yet, marked as a workspace of format 0.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const WorkspaceFile &file);
    /// Checkpoints and truncates the log where this connection may write.
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString path() const { return m_file.path; }
    [[nodiscard]] const WorkspaceKeyPtr &key() const { return m_file.key; }
    [[nodiscard]] Mode mode() const { return m_mode; }

    /// Prepares @p sql; for statements run many times.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql) const;
    /// Runs a prepared statement with @p values; null texts are bound as empty ones, invalid variants as NULL.
    [[nodiscard]] Result<void> run(QSqlQuery &query, const QVariantList &values) const;
    /// Both at once.
    [[nodiscard]] Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {}) const;
    [[nodiscard]] Result<void> execute(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row; an invalid variant if there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;

    /// Steps to the next row. A fault of the file in the middle of a result is an error, not its end.
    [[nodiscard]] Result<bool> next(QSqlQuery &query) const;

    /// The write lock is taken at once. Commits if @p work succeeds and the commit does, else rolls back.
    template <typename Work>
    [[nodiscard]] std::invoke_result_t<Work> transact(Work &&work) const
    {
        if (auto begun = execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return failure(begun.error());
        auto result = work();
        if (result) {
            if (auto committed = execute(QStringLiteral("COMMIT")); !committed)
                result = failure(committed.error());
        }
        if (!result)
            rollBack();
        return result;
    }

    /// What to select for the bytes of a text column as they stand in the file.
    [[nodiscard]] static QString bytesOf(const QString &column);

    /// Of the content as this connection sees it, log included, in bytes.
    [[nodiscard]] Result<qint64> size() const;

    /// The file's format number as this connection sees it, log included.
    [[nodiscard]] Result<int> format() const;

    /// How much of the file this connection keeps in memory, in bytes.
    [[nodiscard]] Result<void> useMemory(qint64 bytes) const;

    /// SQLite's own checks: structure and foreign keys. The first fault, or nullopt.
    [[nodiscard]] Result<std::optional<Error>> integrityFault() const;

    /// Writes the log into the file and empties it, so that nothing of what was overwritten is left in it. Error
    /// store.busy while another program reads.
    [[nodiscard]] Result<void> emptyLog() const;

    /// A consistent copy, made beside and renamed; under the same key, or under that of @p copy.
    /// Errors: store.exists, store.disk-full …
    [[nodiscard]] Result<void> copyTo(const QString &path) const { return copyTo(WorkspaceFile(path, m_file.key)); }
    [[nodiscard]] Result<void> copyTo(const WorkspaceFile &copy) const;

private:
    Database(WorkspaceFile file, Mode mode);
    [[nodiscard]] Result<void> connect(Mode mode, bool create);
    [[nodiscard]] Result<void> configure(Log log, bool fresh);
    [[nodiscard]] Error error(const QSqlError &error) const;
    [[nodiscard]] Error error(int code, const QString &detail) const;
    void rollBack() const;
    [[nodiscard]] QSqlDatabase connection() const;

    WorkspaceFile m_file;
    QString m_name;
    Mode m_mode;
};

} // namespace shihe::store
