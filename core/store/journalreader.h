// The journal of the workspace, row by row, as sessions ask for it.
#pragma once

#include "core/session/journalrows.h"
#include "core/store/members.h"

#include <functional>

namespace shihe::store {

/// Belongs to a store and dies before its connection.
class JournalReader final : public JournalRows
{
public:
    /// @p mayWrite is asked before a row is written: what keeps the store from it.
    JournalReader(const Database &database, const Translator &translator, std::function<Result<void>()> mayWrite)
        : m_database(database)
        , m_translator(translator)
        , m_mayWrite(std::move(mayWrite))
    {
    }

    [[nodiscard]] Result<QString> rowHash(qint64 seq) const override;
    [[nodiscard]] Result<qint64> changesAfter(qint64 seq) const override;
    [[nodiscard]] Result<QByteArray> secret() const override;
    [[nodiscard]] Result<JournalHead> noteSigned(const SignedFile &file, const QString &actor,
                                                 const QDateTime &at) override;
    [[nodiscard]] Result<QList<SignedFile>> signedFiles() const override;

private:
    const Database &m_database;
    Translator m_translator;
    std::function<Result<void>()> m_mayWrite;
};

} // namespace shihe::store
