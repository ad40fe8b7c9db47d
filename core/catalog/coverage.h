// How far the catalog asks what its sources demand, and what each source is on a day.
#pragma once

#include "core/catalog/catalog.h"

#include <QJsonObject>

namespace shihe {

/// Of one source: each prohibited or shall clause is asked about, or says why not.
struct SourceCoverage
{
    QString source;
    Depth depth = Depth::Item;
    qsizetype clauses = 0;
    qsizetype duties = 0;       ///< prohibited or shall
    qsizetype asked = 0;        ///< of those: cited by a practice
    qsizetype notAsked = 0;     ///< of those: not cited, with the reason given
    QStringList uncovered = {}; ///< the rest, by place

    /// Its text was not read: only the document may be cited, so nothing can be proven complete.
    [[nodiscard]] bool textNotRead() const { return depth == Depth::Document; }
    /// "100.00", rounded down; empty where the text was not read or nothing is demanded.
    [[nodiscard]] QString percent() const;
};

/// Of every source, by id. What a user adds asks for that user's sources alone.
[[nodiscard]] QList<SourceCoverage> coverage(const Catalog &catalog);

/// What `catalog coverage --json` prints.
[[nodiscard]] QJsonObject coverageJson(const Catalog &catalog);
/// What `catalog coverage` prints: a table.
[[nodiscard]] QStringList coverageLines(const Catalog &catalog, const Words &words, Language language);

/// What `catalog status --as-of DATE [--json]` prints: of each source its status that day, since when, what comes next,
/// whether it enters `law` or `standards`, and what has replaced it by then.
[[nodiscard]] QJsonObject statusJson(const Catalog &catalog, QDate asOf);
[[nodiscard]] QStringList statusLines(const Catalog &catalog, QDate asOf, const Words &words, Language language);

} // namespace shihe
