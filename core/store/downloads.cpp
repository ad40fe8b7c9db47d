#include "core/store/downloads.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace shihe::store {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> sizeOf(const Database &database, const QString &sha256)
{
    const auto known = database.value(u"SELECT size FROM blob WHERE sha256 = ?"_s, {sha256});
    if (!known)
        return failure(known.error());
    if (!known->isValid())
        return failure(QT_TRANSLATE_NOOP("words", "store.unknown-content"), {sha256});
    return known->toLongLong();
}

/// The bytes of one chunk; empty beyond the last.
Result<QByteArray> chunk(const Database &database, const QString &sha256, int number)
{
    const auto bytes = database.value(u"SELECT bytes FROM chunk WHERE sha256 = ? AND number = ?"_s, {sha256, number});
    if (!bytes)
        return failure(bytes.error());
    return bytes->toByteArray();
}

} // namespace

FileDownload::FileDownload(const Database &database, const QString &sha256, const QString &path)
    : m_database(database)
    , m_sha256(sha256)
    , m_out(path)
{
}

Result<void> FileDownload::begin()
{
    const auto size = sizeOf(m_database, m_sha256);
    if (!size)
        return failure(size.error());
    m_total = *size;
    if (!m_out.open(QIODevice::WriteOnly))
        return notWritten();
    return {};
}

Result<bool> FileDownload::step()
{
    const auto bytes = chunk(m_database, m_sha256, m_number++);
    if (!bytes)
        return failure(bytes.error());
    if (bytes->isEmpty())
        return finish();
    m_hash.addData(*bytes);
    m_done += bytes->size();
    if (m_out.write(*bytes) != bytes->size())
        return notWritten();
    return false;
}

Result<bool> FileDownload::finish()
{
    if (QString::fromLatin1(m_hash.result().toHex()) != m_sha256) {
        m_out.cancelWriting();
        return failure(QT_TRANSLATE_NOOP("words", "store.evidence-damaged"), {m_sha256});
    }
    if (!m_out.commit())
        return notWritten();
    return true;
}

tl::unexpected<Error> FileDownload::notWritten() const
{
    const QStorageInfo storage(QFileInfo(m_out.fileName()).absolutePath());
    if (storage.isValid() && !storage.isReadOnly() && storage.bytesAvailable() < m_total - m_done)
        return failure(QT_TRANSLATE_NOOP("words", "file.disk-full"), {m_out.fileName()});
    return failure(QT_TRANSLATE_NOOP("words", "file.not-writable"), {m_out.fileName(), m_out.errorString()});
}

Result<QByteArray> firstBytes(const Database &database, const QString &sha256, qint64 limit)
{
    if (const auto known = sizeOf(database, sha256); !known)
        return failure(known.error());
    QByteArray first;
    for (int number = 0; first.size() < limit; ++number) {
        const auto bytes = chunk(database, sha256, number);
        if (!bytes)
            return failure(bytes.error());
        if (bytes->isEmpty())
            break;
        first += *bytes;
    }
    first.truncate(limit);
    return first;
}

} // namespace shihe::store
