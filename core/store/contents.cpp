#include "core/store/contents.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QRandomGenerator>

namespace shihe::store {

using namespace Qt::StringLiterals;

QByteArray newSalt()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return {reinterpret_cast<const char *>(words.data()), sizeof(words)};
}

QString referenceTo(const QByteArray &salt, QByteArrayView content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(content);
    return QString::fromLatin1(hash.result().toHex());
}

Result<QJsonValue> Contents::keep(const QString &text, const QJsonValue &before) const
{
    // Half a surrogate pair would come back from the file as another character.
    const QByteArray bytes = text.toUtf8();
    const auto old = this->text(before);
    if (!old)
        return failure(old.error());
    if (old->toUtf8() == bytes)
        return before;
    if (bytes.isEmpty() || text == ErasedMark) // the mark stands for what is gone, and is no text of its own
        return QJsonValue(QJsonValue::Undefined);
    const QByteArray salt = newSalt();
    const QString ref = referenceTo(salt, bytes);
    if (const auto added = m_database.execute(u"INSERT INTO content (ref, salt, text) VALUES (?, ?, ?)"_s,
                                              {ref, salt, QString::fromUtf8(bytes)});
        !added)
        return failure(added.error());
    return QJsonObject{{u"ref"_s, ref}};
}

Result<QString> Contents::text(const QJsonValue &value) const
{
    const QJsonValue ref = value[u"ref"_s];
    if (!ref.isString())
        return QString();
    if (!m_find) {
        auto prepared = m_database.prepare(u"SELECT text FROM content WHERE ref = ?"_s);
        if (!prepared)
            return failure(prepared.error());
        m_find.emplace(std::move(*prepared));
    }
    if (const auto ran = m_database.run(*m_find, {ref.toString()}); !ran)
        return failure(ran.error());
    const auto found = m_database.next(*m_find);
    if (!found)
        return failure(found.error());
    const QString text = *found ? m_find->value(0).toString() : ErasedMark;
    m_find->finish(); // a statement left open would hold the read lock
    return text;
}

} // namespace shihe::store
