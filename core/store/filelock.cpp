#include "core/store/filelock.h"

#include "core/store/migrations.h"

#include <QFileInfo>

namespace shihe::store {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &workspace)
{
    const QString file = workspace + u".lock"_s;
    std::unique_ptr<FileLock> taken(new FileLock(file));
    QLockFile &lock = taken->m_lock;
    lock.setStaleLockTime(0); // time alone makes no lock stale: a workspace may stay open for days
    if (lock.tryLock(0))
        return taken;
    if (lock.error() != QLockFile::LockFailedError)
        return failure(QT_TRANSLATE_NOOP("words", "store.read-only"), {workspace});
    qint64 process = 0;
    QString computer;
    QString program;
    if (!lock.getLockInfo(&process, &computer, &program)) {
        // Its owner is writing or removing it at this moment; or a crash of the system left it empty.
        program = u"?"_s;
        computer = u"?"_s;
    }
    return failure(QT_TRANSLATE_NOOP("words", "store.locked"),
                   {workspace, program, QString::number(process), computer, file});
}

Result<std::unique_ptr<Database>> openForReading(const WorkspaceFile &file)
{
    const auto header = readHeader(file);
    if (!header)
        return failure(header.error());
    const QFileInfo info(file.path);
    if (header->format <= currentFormat() && info.isWritable() && QFileInfo(info.absolutePath()).isWritable())
        return Database::open(file, Mode::QueryOnly);
    if (!header->hasWal)
        return Database::open(file, Mode::Immutable);
    auto database = Database::open(file, Mode::ReadOnly);
    if (!database && database.error().code == u"store.not-opened"_s)
        return failure(QT_TRANSLATE_NOOP("words", "store.needs-recovery"), {file.path, file.path + u"-wal"_s});
    return database;
}

} // namespace shihe::store
