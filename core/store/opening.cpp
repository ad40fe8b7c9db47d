// How a workspace is made and opened.
#include "core/store/sqliteparts.h"

#include "core/store/blobs.h"
#include "core/store/loading.h"
#include "core/store/migrations.h"

#include <QFile>
#include <QFileInfo>

namespace shihe::store {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<SqliteStore>> SqliteStore::create(const WorkspaceFile &file)
{
    const QString &path = file.path;
    if (QFileInfo::exists(path))
        return failure(QT_TRANSLATE_NOOP("words", "store.exists"), {path});
    const QString beside = path + u'.' + newId().left(8) + u".new"_s;
    auto made = [&]() -> Result<void> {
        const auto database = Database::create({beside, file.key});
        if (!database)
            return failure(database.error());
        if (const auto migrated = migrate(**database, migrations()); !migrated)
            return failure(migrated.error());
        return {};
    }();
    // A word is not enough: what lies on the disk is looked at.
    if (made && file.key) {
        if (const auto header = readHeader({beside, file.key}); !header)
            made = failure(header.error());
    }
    if (!made) {
        for (const QString &part : {beside, beside + u"-journal"_s})
            QFile::remove(part);
        Error error = made.error();
        error.args.replaceInStrings(beside, path);
        return failure(error);
    }
    if (QFile draft(beside); !draft.rename(path)) { // never over an existing file
        const QString reason = draft.errorString();
        QFile::remove(beside);
        return failure(QT_TRANSLATE_NOOP("words", "file.not-writable"), {path, reason});
    }
    return open(file, {Access::Write});
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const WorkspaceFile &named, OpenOptions options)
{
    const QString canonical = QFileInfo(named.path).canonicalFilePath();
    const WorkspaceFile file(canonical.isEmpty() ? named.path : canonical, named.key);
    const auto header = readHeader(file);
    if (!header)
        return failure(header.error());
    const auto newer = [&file](int format) {
        return Error{QString::fromLatin1(QT_TRANSLATE_NOOP("words", "store.newer")),
                     {file.path, QString::number(format), QString::number(currentFormat())}};
    };

    std::optional<Error> reason;
    if (header->format > currentFormat()) {
        reason = newer(header->format);
    } else if (options.access != Access::Read) {
        auto opened = openToWrite(file);
        if (opened)
            return opened;
        const Error &error = opened.error();
        if (error.code != u"store.read-only"_s && error.code != u"store.locked"_s && error.code != u"store.newer"_s)
            return opened;
        reason = error;
    }
    if (reason && options.access == Access::Write)
        return failure(*reason);

    auto opened = openToRead(file);
    if (!opened && header->format > currentFormat())
        return failure(newer(header->format)); // a format we can't even read
    if (opened)
        (*opened)->m_parts->notice = reason;
    return opened;
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::openToWrite(const WorkspaceFile &file)
{
    const QString &path = file.path;
    if (!QFileInfo(path).isWritable() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return failure(QT_TRANSLATE_NOOP("words", "store.read-only"), {path});
    auto lock = FileLock::take(path);
    if (!lock)
        return failure(lock.error());
    auto database = Database::open(file, Mode::Write, onNetwork(path) ? Log::Rollback : Log::Wal);
    if (!database)
        return failure(database.error());
    const auto format = (*database)->format();
    if (!format)
        return failure(format.error());
    if (*format > currentFormat()) { // said by the log alone: a newer program died right after its migration
        return failure(QT_TRANSLATE_NOOP("words", "store.newer"),
                       {path, QString::number(*format), QString::number(currentFormat())});
    }
    const auto backup = migrate(**database, migrations());
    if (!backup)
        return failure(backup.error());
    const auto leftOver = (*database)->value(u"SELECT count(*) FROM upload"_s);
    if (!leftOver)
        return failure(leftOver.error());
    if (leftOver->toInt() > 0) {
        if (const auto dropped = dropUploads(**database); !dropped)
            return failure(dropped.error());
    }
    auto parts = std::make_unique<Parts>(std::move(*database));
    parts->lock = std::move(*lock);
    if (!backup->isEmpty())
        parts->notice = Error{QString::fromLatin1(QT_TRANSLATE_NOOP("words", "store.migrated")), {path, *backup}};
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(parts)));
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::openToRead(const WorkspaceFile &file)
{
    auto database = openForReading(file);
    if (!database)
        return failure(database.error());
    // Every column we read, once: an older format, or a newer one that renamed something, is found here.
    for (const ObjectType &type : objectTypes()) {
        const auto read =
            eachObject(**database, type.name, u"-"_s, [](const auto &, const auto &) -> Result<void> { return {}; });
        if (!read)
            return failure(read.error());
    }
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::make_unique<Parts>(std::move(*database))));
}

Result<std::unique_ptr<SqliteStore>> create(const WorkspaceFile &file)
{
    return SqliteStore::create(file);
}

Result<std::unique_ptr<SqliteStore>> open(const WorkspaceFile &file, OpenOptions options)
{
    return SqliteStore::open(file, options);
}

} // namespace shihe::store
