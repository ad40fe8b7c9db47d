#include "core/store/blobs.h"

#include "core/store/contents.h"

#include <QFileInfo>
#include <QJsonObject>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

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

FileUpload::FileUpload(const Database &database, const QString &path)
    : m_database(database)
    , m_file(path)
{
}

FileUpload::~FileUpload()
{
    if (m_phase != Phase::Storing)
        return;
    // Where even this fails, the next opening of the workspace does it.
    const auto dropped = m_database.execute(u"DELETE FROM blob WHERE sha256 = ?"_s, {m_stored.sha256});
    Q_UNUSED(dropped)
}

Result<void> FileUpload::begin()
{
    const QFileInfo info(m_file.fileName());
    if (!info.exists())
        return failure(QT_TRANSLATE_NOOP("words", "file.not-found"), {m_file.fileName()});
    // It would never end, and closing it would drop SQLite's locks on it (see engine.h).
    if (info == QFileInfo(m_database.path()))
        return failure(QT_TRANSLATE_NOOP("words", "store.own-file"), {m_file.fileName()});
    if (!info.isFile() || !m_file.open(QIODevice::ReadOnly))
        return failure(QT_TRANSLATE_NOOP("words", "file.not-readable"), {m_file.fileName(), m_file.errorString()});
    return {};
}

qint64 FileUpload::total() const
{
    return 2 * std::max(m_file.size(), m_stored.size);
}

Result<bool> FileUpload::advance(int chunks)
{
    switch (m_phase) {
    case Phase::Measuring:
        return measure(chunks);
    case Phase::Storing: {
        const auto ended = store(chunks);
        if (ended && *ended)
            m_phase = Phase::Over; // only now: the last transaction is in
        return ended;
    }
    case Phase::Over:
        break;
    }
    return true;
}

Result<QByteArray> FileUpload::nextChunk()
{
    QByteArray bytes = m_file.read(ChunkSize);
    if (m_file.error() != QFileDevice::NoError)
        return failure(QT_TRANSLATE_NOOP("words", "file.not-readable"), {m_file.fileName(), m_file.errorString()});
    m_done += bytes.size();
    return bytes;
}

Result<bool> FileUpload::measure(int chunks)
{
    for (int i = 0; i < chunks; ++i) {
        const auto bytes = nextChunk();
        if (!bytes)
            return failure(bytes.error());
        if (bytes->isEmpty())
            return measured();
        m_plain.addData(*bytes);
        m_stored.size += bytes->size();
    }
    return false;
}

// The digest is known: what the store has already is not stored again.
Result<bool> FileUpload::measured()
{
    m_stored.sha256 = QString::fromLatin1(m_plain.result().toHex());
    const auto known = m_database.value(u"SELECT ref FROM content WHERE sha256 = ?"_s, {m_stored.sha256});
    if (!known)
        return failure(known.error());
    if (known->isValid()) {
        m_phase = Phase::Over;
        m_done = total();
        return true;
    }
    // What an earlier attempt left half done makes way.
    if (const auto cleared = m_database.execute(u"DELETE FROM blob WHERE sha256 = ?"_s, {m_stored.sha256}); !cleared)
        return failure(cleared.error());
    if (!m_file.seek(0))
        return failure(QT_TRANSLATE_NOOP("words", "file.not-readable"), {m_file.fileName(), m_file.errorString()});
    m_plain.reset();
    m_salt = newSalt();
    m_salted.addData(m_salt);
    m_phase = Phase::Storing;
    return false;
}

Result<bool> FileUpload::store(int chunks)
{
    return m_database.transact([&]() -> Result<bool> {
        if (m_number == 0) {
            if (const auto added = m_database.execute(u"INSERT INTO blob (sha256, size) VALUES (?, ?)"_s,
                                                      {m_stored.sha256, m_stored.size});
                !added)
                return failure(added.error());
            if (const auto marked = m_database.execute(u"INSERT INTO upload (sha256) VALUES (?)"_s, {m_stored.sha256});
                !marked)
                return failure(marked.error());
        }
        for (int i = 0; i < chunks; ++i) {
            const auto bytes = nextChunk();
            if (!bytes)
                return failure(bytes.error());
            if (bytes->isEmpty())
                return stored();
            m_plain.addData(*bytes);
            m_salted.addData(*bytes);
            if (const auto added = m_database.execute(u"INSERT INTO chunk (sha256, number, bytes) VALUES (?, ?, ?)"_s,
                                                      {m_stored.sha256, m_number++, *bytes});
                !added)
                return failure(added.error());
        }
        return false;
    });
}

Result<bool> FileUpload::stored()
{
    if (QString::fromLatin1(m_plain.result().toHex()) != m_stored.sha256)
        return failure(QT_TRANSLATE_NOOP("words", "store.file-changed"), {m_file.fileName()});
    if (const auto named =
            m_database.execute(u"INSERT INTO content (ref, salt, sha256) VALUES (?, ?, ?)"_s,
                               {QString::fromLatin1(m_salted.result().toHex()), m_salt, m_stored.sha256});
        !named)
        return failure(named.error());
    return true;
}

Result<StoredFile> putFile(const Database &database, const QString &path)
{
    constexpr int ChunksPerTransaction = 16; // keeps the log small while a film goes in
    FileUpload upload(database, path);
    if (const auto begun = upload.begin(); !begun)
        return failure(begun.error());
    while (true) {
        const auto ended = upload.advance(ChunksPerTransaction);
        if (!ended)
            return failure(ended.error());
        if (*ended)
            return upload.file();
    }
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

Result<bool> sweepFile(const Database &database, const QString &sha256, int chunks)
{
    return database.transact([&]() -> Result<bool> {
        // The last ones first: what is left of a sweep that was cut short is a file without its end.
        const auto last = database.value(u"SELECT max(number) FROM chunk WHERE sha256 = ?"_s, {sha256});
        if (!last)
            return failure(last.error());
        if (last->isNull()) {
            if (const auto gone = database.execute(u"DELETE FROM blob WHERE sha256 = ?"_s, {sha256}); !gone)
                return failure(gone.error());
            return true;
        }
        if (const auto cut = database.execute(u"DELETE FROM chunk WHERE sha256 = ? AND number > ?"_s,
                                              {sha256, last->toLongLong() - chunks});
            !cut)
            return failure(cut.error());
        return false;
    });
}

Result<void> dropUploads(const Database &database)
{
    constexpr int Chunks = 16;
    QStringList files;
    auto rows = database.query(u"SELECT sha256 FROM upload"_s);
    if (!rows)
        return failure(rows.error());
    while (true) {
        const auto found = database.next(*rows);
        if (!found)
            return failure(found.error());
        if (!*found)
            break;
        files << rows->value(0).toString();
    }
    rows->finish();
    if (auto dropped = database.transact(
            [&] { return database.execute(u"DELETE FROM content WHERE sha256 IN (SELECT sha256 FROM upload)"_s); });
        !dropped)
        return dropped;
    for (const QString &file : std::as_const(files)) {
        while (true) {
            const auto gone = sweepFile(database, file, Chunks);
            if (!gone)
                return failure(gone.error());
            if (*gone)
                break;
        }
    }
    // Some of it may have been erased. While another program reads, it stays in the log until that is emptied.
    const auto emptied = database.emptyLog();
    Q_UNUSED(emptied)
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
