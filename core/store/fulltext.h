// Words in everything people wrote: names, notes, reasons, actions, in all assessments of the workspace. An index
// beside the tables, kept in the transaction of each change; derived, so that it can be made anew from them.
//
// SQLite's FTS5 cuts texts at blanks, which Chinese has none of: what it is given are words of other scripts and, of
// runs of Han characters, each pair of neighbours and the last one alone. A search for 同意 is then one for that pair,
// 单独同意 one for 单独 独同 同意 in a row, and a single character the beginning of a pair. The index holds no text,
// only where each pair occurs. This file alone knows of FTS5; another engine brings its own.
#pragma once

#include "core/session/ports.h"
#include "core/store/contents.h"
#include "core/store/objects.h"

namespace shihe::store {

class FullText final
{
public:
    FullText(const Database &database, const Contents &contents)
        : m_database(database)
        , m_contents(contents)
    {
    }

    /// Empty tables, in a file that has none.
    [[nodiscard]] static QStringList schema();
    /// From the tables, in a file whose index is empty. Within the caller's transaction, as follow() and forget().
    [[nodiscard]] Result<void> fill();

    /// What @p changes did to texts.
    [[nodiscard]] Result<void> follow(const QList<ObjectChange> &changes);
    /// After content of the objects was erased: reads them again, and leaves no trace of the old words in the file.
    [[nodiscard]] Result<void> forget(const QList<QPair<QString, QStringList>> &objects);

    /// As Store::search.
    [[nodiscard]] Result<QList<TextHit>> search(const QString &words, int limit) const;

private:
    [[nodiscard]] Result<TextHit> hitOf(const QString &object, const QStringList &key, const QString &first) const;
    [[nodiscard]] Result<QStringList> textsOf(const QString &object, const QJsonObject &members) const;
    [[nodiscard]] Result<void> put(const QString &object, const QStringList &key, const Members &members);

    const Database &m_database;
    const Contents &m_contents;
};

/// What is put into the index of @p text: words and pairs, folded, with blanks between them.
[[nodiscard]] QString grams(const QString &text);
/// The search for all of @p words in FTS5's language; empty where they hold nothing that can be looked for.
[[nodiscard]] QString matchFor(const QString &words);

} // namespace shihe::store
