#include "core/store/blobs.h"

#include "core/store/contents.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int ChunksPerTransaction = 16; // keeps the log small while a film goes in

Result<void> openForReading(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return failure(QT_TRANSLATE_NOOP("words", "file.not-found"), {file.fileName()});
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(QT_TRANSLATE_NOOP("words", "file.not-readable"), {file.fileName(), file.errorString()});
    return {};
}

Result<QByteArray> nextChunk(QFile &file)
{
    QByteArray bytes = file.read(ChunkSize);
    if (file.error() != QFileDevice::NoError)
        return failure(QT_TRANSLATE_NOOP("words", "file.not-readable"), {file.fileName(), file.errorString()});
    return bytes;
}

Result<StoredFile> measure(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    while (true) {
        const auto bytes = nextChunk(file);
        if (!bytes)
            return failure(bytes.error());
        if (bytes->isEmpty())
            return StoredFile{QString::fromLatin1(hash.result().toHex()), size};
        hash.addData(*bytes);
        size += bytes->size();
    }
}

// Everything of one transaction: up to ChunksPerTransaction chunks. Gives whether the file has come to its end.
Result<bool> storeChunks(const Database &database, QFile &file, const QString &sha256, int &number,
                         QCryptographicHash &plain, QCryptographicHash &salted)
{
    for (int i = 0; i < ChunksPerTransaction; ++i) {
        const auto bytes = nextChunk(file);
        if (!bytes)
            return failure(bytes.error());
        if (bytes->isEmpty())
            return true;
        plain.addData(*bytes);
        salted.addData(*bytes);
        if (const auto added = database.execute(u"INSERT INTO chunk (sha256, number, bytes) VALUES (?, ?, ?)"_s,
                                                {sha256, number++, *bytes});
            !added)
            return failure(added.error());
    }
    return false;
}

Result<void> copyIn(const Database &database, QFile &file, const StoredFile &stored)
{
    const QByteArray salt = newSalt();
    QCryptographicHash plain(QCryptographicHash::Sha256), salted(QCryptographicHash::Sha256);
    salted.addData(salt);
    int number = 0;
    bool ended = false;
    while (!ended) {
        const auto batch = database.transact([&]() -> Result<void> {
            if (number == 0) {
                if (auto added = database.execute(u"INSERT INTO blob (sha256, size) VALUES (?, ?)"_s,
                                                  {stored.sha256, stored.size});
                    !added)
                    return added;
                if (auto marked = database.execute(u"INSERT INTO upload (sha256) VALUES (?)"_s, {stored.sha256});
                    !marked)
                    return marked;
            }
            const auto done = storeChunks(database, file, stored.sha256, number, plain, salted);
            if (!done)
                return failure(done.error());
            ended = *done;
            if (!ended)
                return {};
            if (QString::fromLatin1(plain.result().toHex()) != stored.sha256)
                return failure(QT_TRANSLATE_NOOP("words", "store.file-changed"), {file.fileName()});
            return database.execute(u"INSERT INTO content (ref, salt, sha256) VALUES (?, ?, ?)"_s,
                                    {QString::fromLatin1(salted.result().toHex()), salt, stored.sha256});
        });
        if (!batch)
            return batch;
    }
    return {};
}

Result<void> eachChunk(const Database &database, const QString &sha256,
                       const std::function<Result<void>(const QByteArray &)> &take)
{
    auto chunks = database.query(u"SELECT bytes FROM chunk WHERE sha256 = ? ORDER BY number"_s, {sha256});
    if (!chunks)
        return failure(chunks.error());
    while (true) {
        const auto found = database.next(*chunks);
        if (!found)
            return failure(found.error());
        if (!*found)
            return {};
        if (auto taken = take(chunks->value(0).toByteArray()); !taken)
            return taken;
    }
}

} // namespace

Result<StoredFile> putFile(const Database &database, const QString &path)
{
    QFile file(path);
    if (const auto opened = openForReading(file); !opened)
        return failure(opened.error());
    const auto stored = measure(file);
    if (!stored)
        return stored;
    const auto known = database.value(u"SELECT ref FROM content WHERE sha256 = ?"_s, {stored->sha256});
    if (!known)
        return failure(known.error());
    if (known->isValid())
        return stored;
    // What an earlier attempt left half done makes way.
    if (const auto cleared = database.execute(u"DELETE FROM blob WHERE sha256 = ?"_s, {stored->sha256}); !cleared)
        return failure(cleared.error());
    if (!file.seek(0))
        return failure(QT_TRANSLATE_NOOP("words", "file.not-readable"), {path, file.errorString()});
    if (const auto copied = copyIn(database, file, *stored); !copied)
        return failure(copied.error());
    return stored;
}

Result<QJsonObject> claim(const Database &database, const QString &sha256)
{
    const auto ref = database.value(u"SELECT ref FROM content WHERE sha256 = ?"_s, {sha256});
    if (!ref)
        return failure(ref.error());
    if (!ref->isValid())
        return failure(QT_TRANSLATE_NOOP("words", "store.unknown-content"), {sha256});
    if (const auto claimed = database.execute(u"DELETE FROM upload WHERE sha256 = ?"_s, {sha256}); !claimed)
        return failure(claimed.error());
    return QJsonObject{{u"ref"_s, ref->toString()}};
}

Result<void> dropUploads(const Database &database)
{
    return database.transact([&]() -> Result<void> {
        if (auto dropped = database.execute(u"DELETE FROM content WHERE sha256 IN (SELECT sha256 FROM upload)"_s);
            !dropped)
            return dropped;
        return database.execute(u"DELETE FROM blob WHERE sha256 IN (SELECT sha256 FROM upload)"_s);
    });
}

Result<void> writeFileTo(const Database &database, const QString &sha256, QIODevice &out)
{
    const auto known = database.value(u"SELECT size FROM blob WHERE sha256 = ?"_s, {sha256});
    if (!known)
        return failure(known.error());
    if (!known->isValid())
        return failure(QT_TRANSLATE_NOOP("words", "store.unknown-content"), {sha256});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto copied = eachChunk(database, sha256, [&](const QByteArray &bytes) -> Result<void> {
        hash.addData(bytes);
        if (out.write(bytes) != bytes.size())
            return failure(QT_TRANSLATE_NOOP("words", "file.not-writable"), {QString(), out.errorString()});
        return {};
    });
    if (!copied)
        return copied;
    if (QString::fromLatin1(hash.result().toHex()) != sha256)
        return failure(QT_TRANSLATE_NOOP("words", "store.evidence-damaged"), {sha256});
    return {};
}

Result<FileDigests> digests(const Database &database, const QString &sha256, const QByteArray &salt)
{
    QCryptographicHash plain(QCryptographicHash::Sha256), salted(QCryptographicHash::Sha256);
    salted.addData(salt);
    FileDigests found;
    const auto read = eachChunk(database, sha256, [&](const QByteArray &bytes) -> Result<void> {
        plain.addData(bytes);
        salted.addData(bytes);
        found.size += bytes.size();
        return {};
    });
    if (!read)
        return failure(read.error());
    found.sha256 = QString::fromLatin1(plain.result().toHex());
    found.ref = QString::fromLatin1(salted.result().toHex());
    return found;
}

} // namespace shihe::store
