#include "core/store/sqlite.h"

#include "core/store/engine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

// Primary result codes of sqlite3.h; the extended ones carry them in their low byte.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADb = 26
};

bool nearlyFull(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < 1024 * 1024;
}

} // namespace

bool onNetwork(const QString &path)
{
    static const QList<QByteArray> kinds{"nfs",         "nfs4",  "cifs",   "smb3",           "smbfs",
                                         "smb2",        "afpfs", "webdav", "davfs",          "fuse.sshfs",
                                         "fuse.davfs2", "afs",   "ncpfs",  "fuse.gvfsd-fuse"};
    return path.startsWith(u"//"_s) || path.startsWith(u"\\\\"_s) ||
           kinds.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower());
}

Database::Database(WorkspaceFile file, Mode mode)
    : m_file(std::move(file))
    , m_name(u"shihe-"_s + newId())
    , m_mode(mode)
{
}

Database::~Database()
{
    if (connection().isOpen() && (m_mode == Mode::Write)) {
        // Where it can't (a reader is busy, the disk is full) the log stays beside the file and counts as before.
        const auto tidied = execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        Q_UNUSED(tidied)
    }
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<std::unique_ptr<Database>> Database::open(const WorkspaceFile &file, Mode mode, Log log)
{
    std::unique_ptr<Database> database(new Database(file, mode));
    if (const auto connected = database->connect(mode, false); !connected)
        return failure(connected.error());
    if (const auto configured = database->configure(log, false); !configured)
        return failure(configured.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const WorkspaceFile &file)
{
    if (QFileInfo::exists(file.path))
        return failure(QT_TRANSLATE_NOOP("words", "store.exists"), {file.path});
    std::unique_ptr<Database> database(new Database(file, Mode::Write));
    if (const auto connected = database->connect(Mode::Write, true); !connected)
        return failure(connected.error());
    // In the old-fashioned rollback journal: the finished file is whole by itself, with nothing beside it.
    if (const auto configured = database->configure(Log::Rollback, true); !configured)
        return failure(configured.error());
    if (const auto marked = database->execute(u"PRAGMA application_id = %1"_s.arg(ApplicationId)); !marked)
        return failure(marked.error());
    return database;
}

Result<void> Database::connect(Mode mode, bool create)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!database.isValid())
        return failure(QT_TRANSLATE_NOOP("words", "store.no-driver"));
    const bool writes = mode == Mode::Write || mode == Mode::QueryOnly;
    QString address = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(m_file.path).absoluteFilePath()).toEncoded());
    // A '?' or '#' in a file name is encoded by toEncoded; what follows here is SQLite's own.
    address += create ? u"?mode=rwc"_s : writes ? u"?mode=rw"_s : u"?mode=ro"_s;
    if (mode == Mode::Immutable)
        address += u"&immutable=1"_s;
    database.setDatabaseName(address);
    database.setConnectOptions(writes ? u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000"_s
                                      : u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=3000"_s);
    if (auto ours = ensureOurSqlite(); !ours)
        return ours;
    if (!database.open())
        return failure(error(database.lastError()));
    return m_file.key ? giveKey(database, *m_file.key) : Result<void>();
}

Result<void> Database::configure(Log log, bool fresh)
{
    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s};
    if (m_mode == Mode::Write) {
        if (log == Log::Rollback)
            pragmas << u"PRAGMA locking_mode = EXCLUSIVE"_s << u"PRAGMA journal_mode = DELETE"_s;
        else
            pragmas << u"PRAGMA journal_mode = WAL"_s;
        // FULL: the log is flushed at each commit. secure_delete: what is erased is overwritten.
        pragmas << u"PRAGMA synchronous = FULL"_s << u"PRAGMA secure_delete = ON"_s;
    } else {
        pragmas << u"PRAGMA query_only = ON"_s;
    }
    // Read before anything is changed: a pragma alone would not notice that the file is no database of ours.
    const auto journal = value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'journal'"_s);
    if (!journal)
        return failure(journal.error());
    if (!fresh && journal->toInt() != 1)
        return failure(QT_TRANSLATE_NOOP("words", "store.damaged"), {m_file.path, u"journal"_s});
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const auto ran = execute(pragma); !ran)
            return failure(ran.error());
    }
    return {};
}

Result<QSqlQuery> Database::prepare(const QString &sql) const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(error(query.lastError()));
    return query;
}

Result<void> Database::run(QSqlQuery &query, const QVariantList &values) const
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        // A null QString would be bound as NULL.
        const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.bindValue(static_cast<int>(i), nullText ? QVariant(u""_s) : value);
    }
    if (!query.exec())
        return failure(error(query.lastError()));
    return {};
}

Result<QSqlQuery> Database::query(const QString &sql, const QVariantList &values) const
{
    auto query = prepare(sql);
    if (!query)
        return query;
    if (const auto ran = run(*query, values); !ran)
        return failure(ran.error());
    return query;
}

Result<void> Database::execute(const QString &sql, const QVariantList &values) const
{
    const auto ran = query(sql, values);
    if (!ran)
        return failure(ran.error());
    return {};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values) const
{
    auto ran = query(sql, values);
    if (!ran)
        return failure(ran.error());
    const auto found = next(*ran);
    if (!found)
        return failure(found.error());
    return *found ? ran->value(0) : QVariant();
}

Result<bool> Database::next(QSqlQuery &query) const
{
    if (query.next())
        return true;
    if (query.lastError().isValid())
        return failure(error(query.lastError()));
    return false;
}

QString Database::bytesOf(const QString &column)
{
    return u"CAST(%1 AS BLOB)"_s.arg(column);
}

Result<int> Database::format() const
{
    const auto number = value(u"PRAGMA user_version"_s);
    if (!number)
        return failure(number.error());
    return number->toInt();
}

Result<qint64> Database::size() const
{
    const auto pages = value(u"PRAGMA page_count"_s);
    const auto size = value(u"PRAGMA page_size"_s);
    if (!pages || !size)
        return failure(!pages ? pages.error() : size.error());
    return pages->toLongLong() * size->toLongLong();
}

Result<void> Database::useMemory(qint64 bytes) const
{
    return execute(u"PRAGMA cache_size = -%1"_s.arg(bytes / 1024)); // negative: in KiB
}

Result<std::optional<Error>> Database::integrityFault() const
{
    const auto structure = value(u"PRAGMA integrity_check(1)"_s);
    if (!structure)
        return failure(structure.error());
    if (structure->toString() != u"ok"_s)
        return Error{QString::fromLatin1(QT_TRANSLATE_NOOP("words", "store.check-integrity")), {structure->toString()}};
    auto broken = query(u"PRAGMA foreign_key_check"_s);
    if (!broken)
        return failure(broken.error());
    const auto found = next(*broken);
    if (!found)
        return failure(found.error());
    if (*found)
        return Error{QString::fromLatin1(QT_TRANSLATE_NOOP("words", "store.check-foreign-key")),
                     {broken->value(0).toString(), broken->value(2).toString()}};
    return std::optional<Error>();
}

Result<void> Database::emptyLog() const
{
    const auto busy = value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return failure(busy.error());
    if (busy->toInt() != 0)
        return failure(QT_TRANSLATE_NOOP("words", "store.busy"), {m_file.path});
    return {};
}

Result<void> Database::copyTo(const WorkspaceFile &copy) const
{
    if (QFileInfo::exists(copy.path))
        return failure(QT_TRANSLATE_NOOP("words", "store.exists"), {copy.path});
    const QString beside = copy.path + u".part"_s;
    QFile::remove(beside); // a part of a copy that a crash left
    // SQLite takes the copy for a change, too.
    if (m_mode != Mode::Write) {
        if (const auto allowed = execute(u"PRAGMA query_only = OFF"_s); !allowed)
            return allowed;
    }
    const auto copied = copyInto(connection(), beside, copy.key);
    if (m_mode != Mode::Write) {
        if (const auto forbidden = execute(u"PRAGMA query_only = ON"_s); !forbidden)
            return forbidden;
    }
    if (!copied) {
        QFile::remove(beside);
        return failure(error(copied.error().first, copied.error().second));
    }
    if (QFile part(beside); !part.rename(copy.path)) {
        QFile::remove(beside);
        return failure(QT_TRANSLATE_NOOP("words", "file.not-writable"), {copy.path, part.errorString()});
    }
    return {};
}

void Database::rollBack() const
{
    // It fails where SQLite has rolled back by itself (disk full, I/O error); then there is nothing left to do.
    QSqlQuery(connection()).exec(u"ROLLBACK"_s);
}

Error Database::error(const QSqlError &error) const
{
    return this->error(error.nativeErrorCode().toInt(),
                       error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
}

Error Database::error(int code, const QString &detail) const
{
    const auto make = [](const char *key, const QStringList &args) { return Error{QString::fromLatin1(key), args}; };
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return make(QT_TRANSLATE_NOOP("words", "store.busy"), {m_file.path});
    case ReadOnlyFile:
        return make(QT_TRANSLATE_NOOP("words", "store.read-only"), {m_file.path});
    case Corrupt:
        return make(QT_TRANSLATE_NOOP("words", "store.damaged"), {m_file.path, detail});
    case NotADb:
        return m_file.key ? make(QT_TRANSLATE_NOOP("words", "store.passphrase-wrong"), {m_file.path})
                          : make(QT_TRANSLATE_NOOP("words", "store.not-a-workspace"), {m_file.path});
    case Full:
        return make(QT_TRANSLATE_NOOP("words", "store.disk-full"), {m_file.path});
    case CantOpen:
        return make(QT_TRANSLATE_NOOP("words", "store.not-opened"), {m_file.path, detail});
    case IoError:
        if (nearlyFull(m_file.path))
            return make(QT_TRANSLATE_NOOP("words", "store.disk-full"), {m_file.path});
        return make(QT_TRANSLATE_NOOP("words", "store.disk-fault"), {m_file.path, detail});
    default:
        return make(QT_TRANSLATE_NOOP("words", "store.refused"), {m_file.path, detail});
    }
}

} // namespace shihe::store
