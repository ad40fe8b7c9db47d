// Backups of a workspace: the port (implemented in core/store, joined in app), and when one is due and which may go.
#pragma once

#include "core/session/ports.h"

#include <atomic>
#include <mutex>

namespace shihe {

/// One backup, as its file name tells.
struct Backup
{
    QString path;
    QDateTime at;     ///< UTC
    qint64 seq = 0;   ///< of the last journal row it holds
    qint64 bytes = 0; ///< of the file
    friend bool operator==(const Backup &, const Backup &) = default;
};

/// A backup under way, seen from another thread. Must outlive the call it is given to.
class BackupRun final
{
public:
    /// Heeded between two steps; a copy that is being written then is thrown away.
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool cancelled() const { return m_cancelled; }
    [[nodiscard]] int percent() const;

    /// For the worker: @p file grows up to about @p bytes.
    void expect(const QString &file, qint64 bytes);

private:
    std::atomic_bool m_cancelled = false;
    mutable std::mutex m_mutex;
    QString m_file;
    qint64 m_bytes = 0;
};

/// Makes, lists and restores backups. Each call opens the files by itself: the workspace may be open for writing
/// elsewhere, and any thread may call. A backup is encrypted as its workspace was, with the key of then.
class Backups
{
public:
    virtual ~Backups() = default;

    /// The backups of the workspace @p workspace in @p folder, the latest first; none where there is no such folder.
    /// Files of other workspaces are not among them, even where these bear the same name.
    [[nodiscard]] virtual Result<QList<Backup>> list(const WorkspaceFile &workspace, const QString &folder) const = 0;

    /// The journal head of @p workspace.
    [[nodiscard]] virtual Result<JournalHead> head(const WorkspaceFile &workspace) const = 0;

    /// A consistent copy as of @p now in @p folder (made if missing), checked before it gets its name; nothing is ever
    /// overwritten. Errors: store.backup-folder, store.backup-no-room, store.backup-faulty, store.cancelled, and what
    /// opening the workspace says.
    [[nodiscard]] virtual Result<Backup> make(const WorkspaceFile &workspace, const QString &folder,
                                              const QDateTime &now, BackupRun &run) const = 0;

    /// Deletes @p backup. Error: file.not-writable.
    [[nodiscard]] virtual Result<void> remove(const Backup &backup) const = 0;

    /// A new workspace @p target from the file @p backup, both checked in full; the backup is only read. Gives the
    /// journal head. Errors: store.exists, store.restore-open (in use, or left by a crash), store.restore-faulty, and
    /// as make().
    [[nodiscard]] virtual Result<JournalHead> restore(const WorkspaceFile &backup, const QString &target,
                                                      BackupRun &run) const = 0;
};

/// `<folder of the workspace>/<its name without .shihe>.backups`
[[nodiscard]] QString usualBackupFolder(const QString &workspace);

enum class BackupOccasion { Opening, Closing, Asked };

/// When a backup is due and which may go: the last ones stay, and of each of the last days the latest one.
struct BackupPolicy
{
    int last = 10;
    int days = 14; ///< calendar days in China, today among them

    /// @p latest is the latest backup, @p seq the workspace's last journal row. On opening after a day, on closing at
    /// once, and only if something was changed since; asked for always.
    [[nodiscard]] bool due(BackupOccasion occasion, const std::optional<Backup> &latest, qint64 seq,
                           const QDateTime &now) const;
    [[nodiscard]] QList<Backup> expendable(QList<Backup> backups, const QDateTime &now) const;
};

/// Makes a backup if one is due and deletes those that may go; nullopt where none was due. What could not be deleted
/// stays for the next time.
[[nodiscard]] Result<std::optional<Backup>> keepBackedUp(const Backups &backups, const BackupPolicy &policy,
                                                         BackupOccasion occasion, const WorkspaceFile &workspace,
                                                         const QString &folder, const QDateTime &now, BackupRun &run);

} // namespace shihe
