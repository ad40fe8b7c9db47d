// Full-text search over the questions of the walk, in both languages at once.
#pragma once

#include "core/assessment/assessment.h"

#include <QHash>
#include <QSet>

namespace shihe::ui {

/// Looks at question, why, how to check, remedy, examples of evidence and the clauses (name, place, digest), and at
/// what people wrote into the answers. Every word of the query must occur, anywhere and as it stands: Chinese needs no
/// blanks between words, and one character is enough. Neither case nor width of letters counts.
class WalkSearch final
{
public:
    /// @p catalog must outlive it. What it holds is read at the first search.
    explicit WalkSearch(const Catalog &catalog);

    /// Those of @p practices that match, all for an empty query.
    [[nodiscard]] QSet<QString> matching(const QString &query, const QStringList &practices, const Answers &answers);

private:
    [[nodiscard]] QString textOf(const Practice &practice) const;

    const Catalog &m_catalog;
    QHash<QString, QString> m_texts; ///< by practice, folded
};

} // namespace shihe::ui
