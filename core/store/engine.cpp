#include "core/store/engine.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QUrl>
#include <array>
#include <shihe_sqlite.h>

namespace shihe::store {

using namespace Qt::StringLiterals;

namespace {

struct CloseHandle
{
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    return handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0
               ? *static_cast<sqlite3 *const *>(handle.constData())
               : nullptr;
}

QByteArray addressOf(const QString &path)
{
    return QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded();
}

Error wrongSqlite(const QString &found)
{
    return {QString::fromLatin1(QT_TRANSLATE_NOOP("words", "store.wrong-sqlite")),
            {found, QStringLiteral(SQLITE_VERSION)}};
}

/// The library's own form of a key that needs no derivation: `raw:` and hex digits.
QByteArray rawForm(const WorkspaceKey &key)
{
    QByteArray text;
    text.reserve(128); // so that growing leaves no copies behind
    text += "raw:";
    text.append(key.hex().data(), static_cast<qsizetype>(key.hex().size()));
    return text;
}

} // namespace

Result<FileStart> fileStart(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(QT_TRANSLATE_NOOP("words", "file.not-found"), {path});
    if (!info.isFile())
        return failure(QT_TRANSLATE_NOOP("words", "store.not-a-workspace"), {path});
    sqlite3 *opened = nullptr;
    const QByteArray address = addressOf(path) + "?mode=ro";
    const int code = sqlite3_open_v2(address.constData(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const std::unique_ptr<sqlite3, CloseHandle> handle(opened);
    const auto unreadable = [&] {
        return failure(QT_TRANSLATE_NOOP("words", "file.not-readable"),
                       {path, QString::fromUtf8(sqlite3_errmsg(opened))});
    };
    sqlite3_file *file = nullptr;
    if (code != SQLITE_OK ||
        sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file)) != SQLITE_OK ||
        !file || !file->pMethods)
        return unreadable();
    FileStart start;
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return unreadable();
    start.size = size;
    start.bytes.resize(static_cast<qsizetype>(std::min<sqlite3_int64>(size, 100)));
    if (size > 0 &&
        file->pMethods->xRead(file, start.bytes.data(), static_cast<int>(start.bytes.size()), 0) != SQLITE_OK)
        return unreadable();
    return start;
}

Result<void> ensureOurSqlite()
{
    // Of a database in memory: the file may be too damaged to answer, or still without its key.
    const QString name = u"shihe-engine-"_s + newId();
    QString version = u"?"_s;
    QString ciphers;
    QString source;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        memory.setDatabaseName(u":memory:"_s);
        QSqlQuery query(memory.open() ? memory : QSqlDatabase());
        if (query.exec(u"SELECT sqlite_version(), sqlite_source_id()"_s) && query.next()) {
            version = query.value(0).toString();
            source = query.value(1).toString();
        }
        // The same source without ciphers would not know this function.
        if (query.exec(u"SELECT sqlite3mc_version()"_s) && query.next())
            ciphers = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    if (source != QLatin1String(sqlite3_sourceid()) || ciphers != QLatin1String(sqlite3mc_version()))
        return failure(wrongSqlite(version));
    return {};
}

Result<void> giveKey(const QSqlDatabase &connection, const WorkspaceKey &key)
{
    sqlite3 *handle = handleOf(connection);
    QSqlQuery query(connection);
    if (!handle)
        return failure(wrongSqlite(u"?"_s));
    // What SQLite frees is overwritten from now on.
    query.exec(u"PRAGMA memory_security = fill"_s);
    QByteArray raw = rawForm(key);
    const int code = sqlite3_key_v2(handle, "main", raw.constData(), static_cast<int>(raw.size()));
    wipe(raw);
    const bool answers = query.exec(u"PRAGMA cipher"_s) && query.next();
    if (code != SQLITE_OK || !answers || query.value(0).toString() != u"aegis"_s)
        return failure(wrongSqlite(QString::fromLatin1(sqlite3_libversion())));
    return {};
}

tl::expected<void, std::pair<int, QString>> copyInto(const QSqlDatabase &connection, const QString &path,
                                                     const WorkspaceKeyPtr &key)
{
    sqlite3 *handle = handleOf(connection);
    QByteArray address = addressOf(path);
    address.reserve(address.size() + 256);
    // An empty key is none; the room of the check sums then goes from each page.
    address += key ? "?key=" : "?key=&reserve=0";
    if (key) {
        QByteArray raw = rawForm(*key);
        address += raw;
        wipe(raw);
    }
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(handle, "VACUUM INTO ?", -1, &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_bind_text(statement, 1, address.constData(), static_cast<int>(address.size()), SQLITE_STATIC);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    const QString message = QString::fromUtf8(sqlite3_errmsg(handle));
    sqlite3_finalize(statement);
    wipe(address);
    if (code != SQLITE_DONE)
        return tl::unexpected(std::pair(code, message));
    return {};
}

Result<WorkspaceKeyPtr> deriveKey(const Secret &passphrase, const QByteArray &salt)
{
    // RFC 9106, second recommended option, with one lane: about a fifth of a second.
    constexpr unsigned Passes = 3;
    constexpr unsigned Kibibytes = 64 * 1024;
    // The same words typed on two systems may come in two forms of Unicode.
    QString text = QString::fromUtf8(passphrase.utf8().data(), static_cast<qsizetype>(passphrase.utf8().size()));
    QString normal = text.normalized(QString::NormalizationForm_C);
    const Secret typed = Secret::fromText(normal);
    wipe(text);
    const QByteArray saltBytes = QByteArray::fromHex(salt);
    std::array<unsigned char, WorkspaceKey::KeyDigits / 2> key{};
    const int code = shihe_argon2id(Passes, Kibibytes, typed.utf8().data(), typed.utf8().size(), saltBytes.constData(),
                                    static_cast<size_t>(saltBytes.size()), key.data(), key.size());
    if (code != 0)
        return failure(QT_TRANSLATE_NOOP("words", "store.no-memory"));
    QByteArray hex;
    hex.reserve(WorkspaceKey::KeyDigits + WorkspaceKey::SaltDigits + 1);
    for (const unsigned char byte : key) {
        hex += "0123456789abcdef"[byte >> 4];
        hex += "0123456789abcdef"[byte & 0xf];
    }
    wipe(key.data(), key.size());
    hex += salt;
    return std::make_shared<const WorkspaceKey>(Secret::fromUtf8(hex));
}

QByteArray newKeySalt()
{
    std::array<quint32, WorkspaceKey::SaltDigits / 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex();
}

} // namespace shihe::store
