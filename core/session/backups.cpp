#include "core/session/backups.h"

#include "core/base/dates.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace shihe {

int BackupRun::percent() const
{
    const std::scoped_lock lock(m_mutex);
    return m_bytes > 0 ? static_cast<int>(std::min<qint64>(99, QFileInfo(m_file).size() * 100 / m_bytes)) : 0;
}

void BackupRun::expect(const QString &file, qint64 bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_file = file;
    m_bytes = bytes;
}

QString usualBackupFolder(const QString &workspace)
{
    const QFileInfo file(workspace);
    return u"%1/%2.backups"_s.arg(file.absolutePath(), file.completeBaseName());
}

bool BackupPolicy::due(BackupOccasion occasion, const std::optional<Backup> &latest, qint64 seq,
                       const QDateTime &now) const
{
    if (occasion == BackupOccasion::Asked)
        return true;
    if (seq == (latest ? latest->seq : 0))
        return false;
    // A backup from the future (the clock was wrong) tells nothing of how old it is.
    return occasion == BackupOccasion::Closing || !latest || latest->at > now || latest->at.addDays(1) <= now;
}

QList<Backup> BackupPolicy::expendable(QList<Backup> backups, const QDateTime &now) const
{
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    const QDate oldest = dayInChina(now).addDays(1 - days);
    QSet<QDate> kept;
    QList<Backup> gone;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        const QDate day = dayInChina(backups.at(i).at);
        const bool firstOfDay = !kept.contains(day);
        kept.insert(day);
        if (i >= last && !(firstOfDay && day >= oldest))
            gone.append(backups.at(i));
    }
    return gone;
}

Result<std::optional<Backup>> keepBackedUp(const Backups &backups, const BackupPolicy &policy, BackupOccasion occasion,
                                           const WorkspaceFile &workspace, const QString &folder, const QDateTime &now,
                                           BackupRun &run)
{
    auto all = backups.list(workspace, folder);
    if (!all)
        return failure(all.error());
    const auto head = backups.head(workspace);
    if (!head)
        return failure(head.error());
    const std::optional<Backup> latest = all->isEmpty() ? std::nullopt : std::optional(all->first());
    if (!policy.due(occasion, latest, head->seq, now))
        return std::optional<Backup>();
    const auto made = backups.make(workspace, folder, now, run);
    if (!made)
        return failure(made.error());
    all->append(*made);
    for (const Backup &old : policy.expendable(*all, now)) {
        // One that is open elsewhere, or on a disk that refuses, is tried again next time.
        const auto removed = backups.remove(old);
        Q_UNUSED(removed)
    }
    return std::optional(*made);
}

} // namespace shihe
