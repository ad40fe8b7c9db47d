// Makes backups beside the window: on opening and closing a workspace if one is due, and when asked. One thing at a
// time, in a thread of its own; the rest waits in line.
#pragma once

#include "core/session/backups.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

namespace shihe::ui {

class Settings;

class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    BackupKeeper(const Backups &backups, Settings &settings, const Clock &clock, QObject *parent = nullptr);
    /// Ends what is under way, and makes the backup that is due as the workspace closes.
    ~BackupKeeper() override;

    /// @p workspace is open for writing now, and the one before no longer; empty for none.
    void follow(const WorkspaceFile &workspace);

    /// Where the backups of @p workspace go: the chosen folder, else one beside it.
    [[nodiscard]] QString folderFor(const QString &workspace) const;

    /// Each returns at once. Signals tell the end.
    void backUp(const WorkspaceFile &workspace);
    void restore(const WorkspaceFile &backup, const QString &target);
    void list(const WorkspaceFile &workspace);
    /// Stops the backup or restoring under way; failed() then says so.
    void cancel();
    [[nodiscard]] bool busy() const { return m_run != nullptr; }

    /// What is left to do on the window's thread once the work is done.
    using Tell = std::function<void()>;
    /// Does @p work in the other thread when all that waits is done: no backup reads a workspace meanwhile.
    void after(const std::function<Tell()> &work);

Q_SIGNALS:
    void busyChanged();
    void progressed(int percent);
    void made(const shihe::Backup &backup);
    void restored(const QString &workspace);
    void listed(const QString &workspace, const QList<shihe::Backup> &backups);
    void failed(const shihe::Error &error);

private:
    struct Job
    {
        std::function<Tell(BackupRun &)> work; ///< in the other thread
        bool shows = true;                     ///< has progress and can be cancelled
    };

    [[nodiscard]] Job keeping(BackupOccasion occasion, const WorkspaceFile &workspace);
    void add(Job job);
    void next();
    void finish();

    const Backups &m_backups;
    Settings &m_settings;
    const Clock &m_clock;
    WorkspaceFile m_workspace{QString()};
    QList<Job> m_waiting;
    std::shared_ptr<BackupRun> m_run; ///< of the job under way that shows
    QFutureWatcher<Tell> m_watcher;
    QTimer m_soon, m_progress;
};

} // namespace shihe::ui
