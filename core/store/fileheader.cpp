// What a workspace file says of itself before it is opened.
#include "core/store/engine.h"
#include "core/store/sqlite.h"

#include <QFileInfo>
#include <QtEndian>

namespace shihe::store {

using namespace Qt::StringLiterals;

namespace {

quint32 bigEndian(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// An encrypted file is random but for the bytes 16 to 23, which SQLite must read first: the size of its pages, two
/// version numbers, the room kept at the end of each page (nonce and check sum: 64), and three constants.
bool looksEncrypted(const QByteArray &start)
{
    const int pageSize = qFromBigEndian<quint16>(start.constData() + 16);
    const bool pages = pageSize == 1 || (pageSize >= 512 && (pageSize & (pageSize - 1)) == 0);
    return pages && (start.at(18) == 1 || start.at(18) == 2) && (start.at(19) == 1 || start.at(19) == 2) &&
           start.mid(20, 4) == QByteArrayView("\x40\x40\x20\x20");
}

qint64 pageSizeOf(const QByteArray &start)
{
    const int written = qFromBigEndian<quint16>(start.constData() + 16);
    return written == 1 ? 65536 : written;
}

Error torn(const QString &path, qint64 size, qint64 expected)
{
    return {QString::fromLatin1(QT_TRANSLATE_NOOP("words", "store.damaged")),
            {path, u"%1 < %2"_s.arg(size).arg(expected)}};
}

/// Opens an encrypted file for a moment, in a way that changes nothing, and reads which format it has.
Result<int> formatOf(const WorkspaceFile &file)
{
    // Where a log lies beside it, what counts may stand in there.
    const bool wal = QFileInfo::exists(file.path + u"-wal"_s);
    const bool journal = QFileInfo::exists(file.path + u"-journal"_s) && QFileInfo(file.path).isWritable();
    const auto database = Database::open(file, journal ? Mode::QueryOnly : wal ? Mode::ReadOnly : Mode::Immutable);
    if (!database) {
        if (wal && database.error().code == u"store.not-opened"_s)
            return failure(QT_TRANSLATE_NOOP("words", "store.needs-recovery"), {file.path, file.path + u"-wal"_s});
        return failure(database.error());
    }
    const auto id = (*database)->value(u"PRAGMA application_id"_s);
    if (!id)
        return failure(id.error());
    if (id->toUInt() != ApplicationId)
        return failure(QT_TRANSLATE_NOOP("words", "store.not-a-workspace"), {file.path});
    return (*database)->format();
}

} // namespace

Result<FileHeader> firstLook(const QString &path)
{
    const auto start = fileStart(path);
    if (!start)
        return failure(start.error());
    const QByteArray &header = start->bytes;
    FileHeader found;
    found.hasWal = QFileInfo(path + u"-wal"_s).size() > 0;
    const bool plain = header.startsWith(QByteArrayView("SQLite format 3\0", 16));
    if (!plain && (header.size() < 100 || !looksEncrypted(header)))
        return failure(QT_TRANSLATE_NOOP("words", "store.not-a-workspace"), {path});
    if (header.size() < 100)
        return failure(QT_TRANSLATE_NOOP("words", "store.damaged"), {path, u"header"_s});
    const qint64 pageSize = pageSizeOf(header);
    if (!plain) {
        found.encrypted = true;
        found.salt = header.first(WorkspaceKey::SaltDigits / 2).toHex();
        if (!found.hasWal && start->size % pageSize != 0)
            return failure(torn(path, start->size, (start->size / pageSize + 1) * pageSize));
        return found;
    }
    if (bigEndian(header, 68) != ApplicationId)
        return failure(QT_TRANSLATE_NOOP("words", "store.not-a-workspace"), {path});
    found.format = static_cast<int>(bigEndian(header, 60));
    if (found.format < 1)
        return failure(QT_TRANSLATE_NOOP("words", "store.damaged"), {path, u"user_version"_s});
    // A file that lost its end. The page count counts only where its stamp (92) is that of the last change (24), and
    // while a log lies beside the file the truth is in there.
    const qint64 pages = bigEndian(header, 28);
    if (!found.hasWal && bigEndian(header, 24) == bigEndian(header, 92) && pages * pageSize > start->size)
        return failure(torn(path, start->size, pages * pageSize));
    return found;
}

Result<FileHeader> readHeader(const WorkspaceFile &file)
{
    auto found = firstLook(file.path);
    if (!found)
        return found;
    if (found->encrypted && !file.key)
        return failure(QT_TRANSLATE_NOOP("words", "store.passphrase-needed"), {file.path});
    if (!found->encrypted && file.key)
        return failure(QT_TRANSLATE_NOOP("words", "store.not-encrypted"), {file.path});
    if (!found->encrypted)
        return found;
    const auto format = formatOf(file);
    if (!format)
        return failure(format.error());
    found->format = *format;
    if (found->format < 1)
        return failure(QT_TRANSLATE_NOOP("words", "store.damaged"), {file.path, u"user_version"_s});
    return found;
}

} // namespace shihe::store
