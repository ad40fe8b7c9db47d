#include "core/store/copies.h"

#include "core/store/backups.h"

#include <QDir>
#include <QFileInfo>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

/// nullopt where @p path can't be looked into.
std::optional<bool> holds(const QString &path, const WorkspaceKeyPtr &key, const QStringList &refs)
{
    // One from before the workspace was encrypted is plain.
    const auto look = firstLook(path);
    if (!look)
        return std::nullopt;
    const auto database = Database::open({path, look->encrypted ? key : nullptr}, Mode::Immutable);
    if (!database)
        return std::nullopt;
    auto find = (*database)->prepare(u"SELECT 1 FROM content WHERE ref = ?"_s);
    if (!find)
        return std::nullopt;
    for (const QString &ref : refs) {
        if (const auto ran = (*database)->run(*find, {ref}); !ran)
            return std::nullopt;
        const auto found = (*database)->next(*find);
        if (!found)
            return std::nullopt;
        if (*found)
            return true;
    }
    return false;
}

/// As migrate() names them.
QList<HeldCopy> migrationCopies(const QString &workspace)
{
    const QFileInfo file(workspace);
    QList<HeldCopy> copies;
    const QStringList names{file.completeBaseName() + u".format-*.shihe"_s};
    for (const QFileInfo &copy : file.absoluteDir().entryInfoList(names, QDir::Files, QDir::Name))
        copies << HeldCopy{copy.absoluteFilePath(), copy.lastModified().toUTC(), {}, false, false};
    return copies;
}

} // namespace

Result<QList<HeldCopy>> copiesHolding(const WorkspaceFile &workspace, const QString &backups, const QStringList &refs)
{
    const auto listed = FileBackups().list(workspace, backups);
    if (!listed)
        return failure(listed.error());
    QList<HeldCopy> copies = migrationCopies(workspace.path);
    for (const Backup &backup : *listed)
        copies << HeldCopy{backup.path, backup.at, dayInChina(backup.at).addDays(BackupPolicy().days), false, false};
    QList<HeldCopy> found;
    for (HeldCopy &copy : copies) {
        const auto held = holds(copy.path, workspace.key, refs);
        copy.unreadable = !held;
        if (held.value_or(true))
            found << copy;
    }
    return found;
}

} // namespace shihe::store
