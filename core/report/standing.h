// How the clauses of a source stand in an assessment: what the statement of applicability is made of.
#pragma once

#include "core/report/parts.h"

#include <algorithm>

namespace shihe::report {

/// How a clause stands; of several practices the first of these counts.
enum class Standing { NotMet, Open, Partly, Met, Excluded, NotApplicable, NotAsked };

struct Judged
{
    const Clause *clause = nullptr;
    Standing standing = Standing::NotAsked;
    bool assumed = false;
    bool inTime = true;
    QStringList practices = {}; ///< those that apply
    QStringList facts = {};     ///< on which that rests, but for those that make the source apply
};

struct Statement
{
    const Source *source = nullptr;
    QList<Judged> clauses = {};
    QList<const Clause *> idle = {}; ///< of level info: they ask for nothing
    QStringList known = {};          ///< the facts that make the source itself apply
    QList<Text> reasons = {};        ///< why it does
    bool assumed = false;            ///< a fact that would tell is unknown

    [[nodiscard]] qsizetype count(std::initializer_list<Standing> standings) const
    {
        return std::count_if(clauses.begin(), clauses.end(), [&](const Judged &judged) {
            return std::find(standings.begin(), standings.end(), judged.standing) != standings.end();
        });
    }
};

/// How @p condition comes out over all activities: the best of them.
[[nodiscard]] Reason overActivities(const Composer &composer, const std::optional<Condition> &condition);

/// Why none of the clauses of @p source applies here; empty where some may. One rule for the statement of applicability
/// and for the applicable law of the other reports.
[[nodiscard]] QList<Text> whyOutside(const Composer &composer, const Source &source);

/// @p source with each of its clauses judged; @p binding tells why it binds here.
[[nodiscard]] Statement statementOf(const Composer &composer, const Source &source, const Reason &binding);

/// Appends those of @p more that are not there yet.
template <typename T>
void addNew(QList<T> &all, const QList<T> &more)
{
    for (const T &one : more) {
        if (!all.contains(one))
            all << one;
    }
}

} // namespace shihe::report
