// Backups as files: `<workspace>.<tag>.<UTC time>.<journal row>.shihe`, each a whole workspace. The tag is taken from
// the first journal row, so that two workspaces of one name never take each other's backups for their own.
#pragma once

#include "core/session/backups.h"

namespace shihe::store {

/// SQLite makes the copy (VACUUM INTO) from one snapshot, while others go on writing. Safe from any thread.
class FileBackups final : public Backups
{
public:
    [[nodiscard]] Result<QList<Backup>> list(const WorkspaceFile &workspace, const QString &folder) const override;
    [[nodiscard]] Result<JournalHead> head(const WorkspaceFile &workspace) const override;
    [[nodiscard]] Result<Backup> make(const WorkspaceFile &workspace, const QString &folder, const QDateTime &now,
                                      BackupRun &run) const override;
    [[nodiscard]] Result<void> remove(const Backup &backup) const override;
    [[nodiscard]] Result<JournalHead> restore(const WorkspaceFile &named, const QString &target,
                                              BackupRun &run) const override;
};

} // namespace shihe::store
