#include "ui/window/backupkeeper.h"

#include "ui/settings/settings.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int AfterOpening = 2000; // ms: first the window, then the copy
constexpr int ProgressEvery = 200;

} // namespace

BackupKeeper::BackupKeeper(const Backups &backups, Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_backups(backups)
    , m_settings(settings)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(AfterOpening);
    m_progress.setInterval(ProgressEvery);
    connect(&m_soon, &QTimer::timeout, this, [this] { add(keeping(BackupOccasion::Opening, m_workspace)); });
    connect(&m_progress, &QTimer::timeout, this, [this] {
        if (m_run)
            Q_EMIT progressed(m_run->percent());
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BackupKeeper::finish);
}

BackupKeeper::~BackupKeeper()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
    follow(WorkspaceFile(QString()));
    m_watcher.waitForFinished();
    for (const Job &job : std::as_const(m_waiting)) {
        BackupRun run;
        job.work(run); // what was asked for is still done; nobody is left to be told
    }
}

void BackupKeeper::follow(const WorkspaceFile &workspace)
{
    m_soon.stop();
    if (!m_workspace.path.isEmpty() && m_settings.backupsOn())
        add(keeping(BackupOccasion::Closing, m_workspace));
    m_workspace = workspace;
    if (!m_workspace.path.isEmpty() && m_settings.backupsOn())
        m_soon.start();
}

QString BackupKeeper::folderFor(const QString &workspace) const
{
    const QString chosen = m_settings.backupsFolder();
    return chosen.isEmpty() ? usualBackupFolder(workspace) : chosen;
}

BackupKeeper::Job BackupKeeper::keeping(BackupOccasion occasion, const WorkspaceFile &workspace)
{
    const auto work = [this, occasion, workspace, folder = folderFor(workspace.path)](BackupRun &run) -> Tell {
        auto kept = keepBackedUp(m_backups, {}, occasion, workspace, folder, m_clock.now(), run);
        return [this, kept = std::move(kept)] {
            if (!kept)
                Q_EMIT failed(kept.error());
            else if (*kept)
                Q_EMIT made(**kept);
        };
    };
    return {work, occasion == BackupOccasion::Asked};
}

void BackupKeeper::backUp(const WorkspaceFile &workspace)
{
    add(keeping(BackupOccasion::Asked, workspace));
}

void BackupKeeper::restore(const WorkspaceFile &backup, const QString &target)
{
    const auto work = [this, backup, target](BackupRun &run) -> Tell {
        auto head = m_backups.restore(backup, target, run);
        return [this, target, head = std::move(head)] {
            if (head)
                Q_EMIT restored(target);
            else
                Q_EMIT failed(head.error());
        };
    };
    add({work, true});
}

void BackupKeeper::list(const WorkspaceFile &workspace)
{
    const auto work = [this, workspace, folder = folderFor(workspace.path)](BackupRun &) -> Tell {
        auto found = m_backups.list(workspace, folder);
        return [this, workspace, found = std::move(found)] {
            if (found)
                Q_EMIT listed(workspace.path, *found);
            else
                Q_EMIT failed(found.error());
        };
    };
    add({work, false});
}

void BackupKeeper::after(const std::function<Tell()> &work)
{
    add({[work](BackupRun &) { return work(); }, false});
}

void BackupKeeper::cancel()
{
    if (m_run)
        m_run->cancel();
}

void BackupKeeper::add(Job job)
{
    m_waiting.append(std::move(job));
    if (!m_watcher.isRunning())
        next();
}

void BackupKeeper::next()
{
    if (m_waiting.isEmpty())
        return;
    const Job job = m_waiting.takeFirst();
    const auto run = std::make_shared<BackupRun>();
    if (job.shows) {
        m_run = run;
        m_progress.start();
        Q_EMIT busyChanged();
    }
    m_watcher.setFuture(QtConcurrent::run([work = job.work, run] { return work(*run); }));
}

void BackupKeeper::finish()
{
    const Tell tell = m_watcher.result();
    if (m_run) {
        m_run.reset();
        m_progress.stop();
        Q_EMIT busyChanged();
    }
    next();
    tell();
}

} // namespace shihe::ui
