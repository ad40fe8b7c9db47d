#include "core/store/sqlite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QtEndian>

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

quint32 bigEndian(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

bool nearlyFull(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < 1024 * 1024;
}

} // namespace

Result<FileHeader> readHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(QT_TRANSLATE_NOOP("words", "file.not-found"), {path});
    QFile file(path);
    if (info.isDir())
        return failure(QT_TRANSLATE_NOOP("words", "store.not-a-workspace"), {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(QT_TRANSLATE_NOOP("words", "file.not-readable"), {path, file.errorString()});
    const QByteArray header = file.read(100);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return failure(QT_TRANSLATE_NOOP("words", "store.not-a-workspace"), {path});
    if (header.size() < 100)
        return failure(QT_TRANSLATE_NOOP("words", "store.damaged"), {path, u"header"_s});
    if (bigEndian(header, 68) != ApplicationId)
        return failure(QT_TRANSLATE_NOOP("words", "store.not-a-workspace"), {path});

    FileHeader found;
    found.format = static_cast<int>(bigEndian(header, 60));
    found.hasWal = QFileInfo(path + u"-wal"_s).size() > 0;
    if (found.format < 1)
        return failure(QT_TRANSLATE_NOOP("words", "store.damaged"), {path, u"user_version"_s});
    // A file that lost its end. The page count counts only where its stamp (92) is that of the last change (24), and
    // while a log lies beside the file the truth is in there.
    const int written = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = written == 1 ? 65536 : written;
    const qint64 pages = bigEndian(header, 28);
    if (!found.hasWal && bigEndian(header, 24) == bigEndian(header, 92) && pages * pageSize > file.size())
        return failure(QT_TRANSLATE_NOOP("words", "store.damaged"),
                       {path, u"%1 < %2"_s.arg(file.size()).arg(pages * pageSize)});
    return found;
}

bool onNetwork(const QString &path)
{
    static const QList<QByteArray> kinds{"nfs",         "nfs4",  "cifs",   "smb3",           "smbfs",
                                         "smb2",        "afpfs", "webdav", "davfs",          "fuse.sshfs",
                                         "fuse.davfs2", "afs",   "ncpfs",  "fuse.gvfsd-fuse"};
    return path.startsWith(u"//"_s) || path.startsWith(u"\\\\"_s) ||
           kinds.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower());
}

Database::Database(QString path, Mode mode)
    : m_path(std::move(path))
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

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, Log log)
{
    std::unique_ptr<Database> database(new Database(path, mode));
    if (const auto connected = database->connect(mode, false); !connected)
        return failure(connected.error());
    if (const auto configured = database->configure(log, false); !configured)
        return failure(configured.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(QT_TRANSLATE_NOOP("words", "store.exists"), {path});
    std::unique_ptr<Database> database(new Database(path, Mode::Write));
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
    QString address = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toEncoded());
    // A '?' or '#' in a file name is encoded by toEncoded; what follows here is SQLite's own.
    address += create ? u"?mode=rwc"_s : writes ? u"?mode=rw"_s : u"?mode=ro"_s;
    if (mode == Mode::Immutable)
        address += u"&immutable=1"_s;
    database.setDatabaseName(address);
    database.setConnectOptions(writes ? u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000"_s
                                      : u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=3000"_s);
    if (!database.open())
        return failure(error(database.lastError()));
    return {};
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
        return failure(QT_TRANSLATE_NOOP("words", "store.damaged"), {m_path, u"journal"_s});
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
        return failure(QT_TRANSLATE_NOOP("words", "store.busy"), {m_path});
    return {};
}

Result<void> Database::copyTo(const QString &path) const
{
    if (QFileInfo::exists(path))
        return failure(QT_TRANSLATE_NOOP("words", "store.exists"), {path});
    const QString beside = path + u".part"_s;
    QFile::remove(beside); // a part of a copy that a crash left
    // SQLite takes the copy for a change, too.
    if (m_mode != Mode::Write) {
        if (const auto allowed = execute(u"PRAGMA query_only = OFF"_s); !allowed)
            return allowed;
    }
    const auto copied = execute(u"VACUUM INTO ?"_s, {beside});
    if (m_mode != Mode::Write) {
        if (const auto forbidden = execute(u"PRAGMA query_only = ON"_s); !forbidden)
            return forbidden;
    }
    if (!copied) {
        QFile::remove(beside);
        return copied;
    }
    if (QFile copy(beside); !copy.rename(path)) {
        QFile::remove(beside);
        return failure(QT_TRANSLATE_NOOP("words", "file.not-writable"), {path, copy.errorString()});
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
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const auto make = [](const char *code, const QStringList &args) { return Error{QString::fromLatin1(code), args}; };
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return make(QT_TRANSLATE_NOOP("words", "store.busy"), {m_path});
    case ReadOnlyFile:
        return make(QT_TRANSLATE_NOOP("words", "store.read-only"), {m_path});
    case Corrupt:
        return make(QT_TRANSLATE_NOOP("words", "store.damaged"), {m_path, detail});
    case NotADb:
        return make(QT_TRANSLATE_NOOP("words", "store.not-a-workspace"), {m_path});
    case Full:
        return make(QT_TRANSLATE_NOOP("words", "store.disk-full"), {m_path});
    case CantOpen:
        return make(QT_TRANSLATE_NOOP("words", "store.not-opened"), {m_path, detail});
    case IoError:
        if (nearlyFull(m_path))
            return make(QT_TRANSLATE_NOOP("words", "store.disk-full"), {m_path});
        return make(QT_TRANSLATE_NOOP("words", "store.disk-fault"), {m_path, detail});
    default:
        return make(QT_TRANSLATE_NOOP("words", "store.refused"), {m_path, detail});
    }
}

} // namespace shihe::store
