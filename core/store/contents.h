// Names and free text, each kept under a salted digest: the journal holds only the digest, so that content can be
// erased without breaking the chain, and cannot be guessed from what stays.
#pragma once

#include "core/store/sqlite.h"

#include <QJsonValue>

namespace shihe::store {

/// 32 bytes from the system's random generator.
[[nodiscard]] QByteArray newSalt();

/// Lower-case hex SHA-256 of the salt, then the content.
[[nodiscard]] QString referenceTo(const QByteArray &salt, QByteArrayView content);

class Contents final
{
public:
    explicit Contents(const Database &database)
        : m_database(database)
    {
    }

    /// {"ref": …} for @p text, stored under a new salt; @p before itself where that is the same text already (or the
    /// erased one, for ErasedMark). Undefined for an empty text, and for a mark that is copied from elsewhere.
    [[nodiscard]] Result<QJsonValue> keep(const QString &text, const QJsonValue &before) const;

    /// The text behind {"ref": …}; empty where @p value is no reference, ErasedMark where the text was erased.
    [[nodiscard]] Result<QString> text(const QJsonValue &value) const;

private:
    const Database &m_database;
    mutable std::optional<QSqlQuery> m_find; ///< prepared once: an assessment has hundreds of texts
};

} // namespace shihe::store
