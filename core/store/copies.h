// Copies of a workspace that still hold what was erased in it: its backups, and those made before a migration.
#pragma once

#include "core/session/erasing.h"
#include "core/store/sqlite.h"

namespace shihe::store {

/// Those that hold content behind one of @p refs, and those that could not be looked into (damaged, or with another
/// passphrase). @p backups is the folder of
/// the backups.
[[nodiscard]] Result<QList<HeldCopy>> copiesHolding(const WorkspaceFile &workspace, const QString &backups,
                                                    const QStringList &refs);

} // namespace shihe::store
