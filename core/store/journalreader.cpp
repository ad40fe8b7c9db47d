#include "core/store/journalreader.h"

#include "core/store/signedrows.h"

namespace shihe::store {

using namespace Qt::StringLiterals;

Result<QString> JournalReader::rowHash(qint64 seq) const
{
    return shihe::store::rowHash(m_database, seq);
}

Result<qint64> JournalReader::changesAfter(qint64 seq) const
{
    return shihe::store::changesAfter(m_database, seq);
}

Result<QByteArray> JournalReader::secret() const
{
    const auto id = m_database.value(u"SELECT id FROM journal ORDER BY seq LIMIT 1"_s);
    if (!id)
        return failure(id.error());
    return id->toString().toUtf8();
}

Result<JournalHead> JournalReader::noteSigned(const SignedFile &file, const QString &actor, const QDateTime &at)
{
    if (const auto allowed = m_mayWrite(); !allowed)
        return failure(allowed.error());
    auto head =
        m_database.transact([&] { return shihe::store::noteSigned(m_database, m_translator, file, actor, at); });
    if (!head)
        m_translator.persons.forget();
    return head;
}

Result<QList<SignedFile>> JournalReader::signedFiles() const
{
    return shihe::store::signedFiles(m_database, m_translator);
}

} // namespace shihe::store
