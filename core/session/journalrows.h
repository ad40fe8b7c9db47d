// What a store that keeps a journal can tell of single rows.
#pragma once

#include "core/session/ports.h"
#include "core/session/signedfiles.h"

namespace shihe {

/// What Store::journalRows gives: whoever needs it asks for it, whoever doesn't need not know.
class JournalRows
{
public:
    JournalRows() = default;
    Q_DISABLE_COPY_MOVE(JournalRows)
    virtual ~JournalRows() = default;
    /// Of the row @p seq; empty where there is none.
    [[nodiscard]] virtual Result<QString> rowHash(qint64 seq) const = 0;
    /// How many rows came after @p seq, without those that note a signed file: these change no assessment.
    [[nodiscard]] virtual Result<qint64> changesAfter(qint64 seq) const = 0;

    /// A random of 122 bits that stands in this workspace and its copies alone, from its first row to its end: no
    /// report shows it. Empty in an empty workspace.
    [[nodiscard]] virtual Result<QByteArray> secret() const = 0;

    /// Notes that @p file was signed, as a row of its own, which changes nothing else and is no step of undo.
    /// Errors: store.read-only and what else keeps a store from writing; store.unknown-assessment.
    [[nodiscard]] virtual Result<JournalHead> noteSigned(const SignedFile &file, const QString &actor,
                                                         const QDateTime &at) = 0;
    /// All of them, in the order of their rows.
    [[nodiscard]] virtual Result<QList<SignedFile>> signedFiles() const = 0;
};

} // namespace shihe
