// Finding out what applies with as few questions as possible: which facts still matter, what has come in by now, and
// where numbers bring more. Pure.
#pragma once

#include "core/assessment/assessment.h"

namespace shihe {

/// A fact that is not known and can still change what applies.
struct OpenFact
{
    QString fact;
    int practices = 0; ///< whose applying rests on it (and perhaps on others)
    int sources = 0;   ///< the same of sources: whether they bind
    [[nodiscard]] int decides() const { return practices + sources; }
    friend bool operator==(const OpenFact &, const OpenFact &) = default;
};

/// The facts that @p profile lacks and that matter, given all it has, the most deciding first: by practices, then by
/// sources, then as the catalog lists them. A fact asked for only where the rest has settled the matter is not among
/// them.
[[nodiscard]] QList<OpenFact> openFacts(const Catalog &catalog, const Profile &profile);

/// Those of the organisation: that still matter to one of @p activities at least, with its counts where they are
/// highest. With no activity the organisation's facts alone decide.
[[nodiscard]] QList<OpenFact> openOrganisationFacts(const Catalog &catalog, const Organisation &organisation,
                                                    const QList<Activity> &activities);
/// Those of @p activity alone.
[[nodiscard]] QList<OpenFact> openActivityFacts(const Catalog &catalog, const Organisation &organisation,
                                                const Activity &activity);

/// What applies to an assessment, all its activities together.
struct Reach
{
    QStringList practices; ///< ids, by bytes; unknown counts as applying
    QStringList assumed;   ///< those of `practices` that no activity brings about for certain
    QStringList
        sources; ///< in force on the day, binding it, and asked by a practice: law first, certain before assumed
    QStringList assumedSources; ///< those of `sources` that rest on an unknown fact
};

/// With no activity the organisation's facts alone decide.
[[nodiscard]] Reach reach(const Catalog &catalog, const Organisation &organisation, const QList<Activity> &activities,
                          QDate asOf);

/// A number from which more applies.
struct Limit
{
    qint64 from = 0;
    QStringList practices; ///< whose `applies` changes there
    QStringList duties;    ///< the same of duties
    /// Where it stands: the cites of the duties, whose first names the number, then the mandatory ones of the
    /// practices; in force on the day, law before standards. At most three.
    QList<ClauseRef> clauses;
};

/// The numbers at which the number @p fact decides something, ascending.
[[nodiscard]] QList<Limit> limitsOf(const Catalog &catalog, const QString &fact, QDate asOf);

/// How many practices ask for @p fact.
[[nodiscard]] int practicesAsking(const Catalog &catalog, const QString &fact);

/// The facts that @p contexts give, those of @p scope. Where two of them differ the fact is left open.
[[nodiscard]] Profile presetFacts(const Catalog &catalog, const QStringList &contexts, Scope scope);

} // namespace shihe
