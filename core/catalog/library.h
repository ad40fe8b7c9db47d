// The law library: the catalog's sources as a reader looks for them. What a source is on a day, which ones a filter
// lets through, and a search over sources and clauses in both languages at once. Values; a search may be used from any
// thread once it is made.
#pragma once

#include "core/catalog/catalog.h"

#include <QSet>

namespace shihe {

/// What a source is to a reader on a day. Coming: published, not yet in force.
enum class Standing { InForce, Coming, Draft, Superseded, NotYet };

[[nodiscard]] Standing standingOf(const Source &source, QDate day);

/// The clauses that practices cite, by their source's place in Catalog::sources.
using CitedClauses = QHash<qsizetype, QSet<qsizetype>>;

/// What @p practices cite.
[[nodiscard]] CitedClauses citedBy(const Catalog &catalog, const QStringList &practices);

/// What a reader wants to see; the default is everything.
struct LibraryFilter
{
    std::optional<Standing> standing = {};
    std::optional<Kind> kind = {};
    std::optional<Force> force = {};
    bool ofUser = false;                    ///< only sources of user catalogs
    std::optional<CitedClauses> asked = {}; ///< only these clauses, and the sources that have one

    [[nodiscard]] bool accepts(const Catalog &catalog, qsizetype source, QDate day) const;
    [[nodiscard]] bool accepts(const ClausePlace &clause) const;
    friend bool operator==(const LibraryFilter &, const LibraryFilter &) = default;
};

/// A source that is found, and the clauses that are, by place, the best first. Without clauses the source itself is
/// what was looked for.
struct LibraryHit
{
    qsizetype source = 0;
    QList<qsizetype> clauses;
    bool bySource = false; ///< every word stands in the source's own title, number or names
};

class LibrarySearch final
{
public:
    /// Keeps nothing of @p catalog but text and places.
    explicit LibrarySearch(const Catalog &catalog);

    /// What holds every word of @p query, best first. Upper and lower case and full width are alike; a part of a word
    /// counts, so that a Chinese word of two characters is found. A number means the place of that number ("PIPL 13",
    /// "个人信息保护法第13条", "annex D"), or one in a text. A clause is found only if a word stands in the clause
    /// itself; its source's names may hold the others. An empty query finds nothing. Better is: the place asked for,
    /// the whole query at one stretch, a word more than once or from its beginning, a clause that binds; among sources
    /// the one named by the query, statutes before rules and standards, law in force before coming, draft and
    /// superseded.
    [[nodiscard]] QList<LibraryHit> find(const QString &query, QDate day) const;

private:
    struct ClauseText
    {
        QString digest; ///< both languages, case-folded
        QString place;  ///< as the catalog writes it, case-folded
        int weight = 0; ///< by level
    };
    struct SourceText
    {
        QString names; ///< titles, short names, number, id, issuer; case-folded
        QStringList exact;
        QList<StatusChange> status;
        int weight = 0; ///< by kind
        QList<ClauseText> clauses;
    };

    [[nodiscard]] static int rankOf(const SourceText &source, const ClauseText &clause, const QStringList &words,
                                    const QString &whole);
    [[nodiscard]] static int rankOf(const SourceText &source, const QStringList &words, const QString &whole);

    QList<SourceText> m_sources;
};

/// The words a query is looked for by: case-folded, in half width; "第13条" and "art. 13" become "13".
[[nodiscard]] QStringList searchWords(const QString &query);

/// A stretch of a text.
struct Stretch
{
    qsizetype from = 0;
    qsizetype length = 0;
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// Where the words of @p query stand in @p text, in its order, none over another.
[[nodiscard]] QList<Stretch> stretchesOf(const QString &query, const QString &text);

/// The part of @p text, at most about @p longest characters, that shows the first of @p stretches, cut where a sentence
/// or word ends; an ellipsis says where something was left out. The whole text where it is short enough.
[[nodiscard]] QString excerptOf(const QString &text, const QList<Stretch> &stretches, qsizetype longest);

/// The clauses that became @p clause: its predecessors in other sources.
[[nodiscard]] QList<ClauseRef> predecessorsOf(const Catalog &catalog, const ClauseRef &clause);

/// How lawyers cite the place @p at of @p source, or with an empty @p at the source: 《…办法》（…令第19号）第十条;
/// "Measures …, art. 10". An official number stands where it is one, in English only where it is in Latin script.
[[nodiscard]] Text citationOf(const Source &source, const QString &at);

/// The terms of the catalog that @p text, a clause's digest, uses, in the catalog's order.
[[nodiscard]] QList<Text> termsIn(const Catalog &catalog, const Text &text);

} // namespace shihe
