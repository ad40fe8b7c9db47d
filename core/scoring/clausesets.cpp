#include "core/scoring/clausesets.h"

#include <algorithm>

namespace shihe {
namespace {

ClauseState stateOf(const Source &source, QDate day)
{
    const auto status = source.statusOn(day);
    ClauseState state;
    state.exists = status.has_value();
    state.inForce = status == Status::InForce;
    state.comes = status == Status::Draft || status == Status::Published;
    const bool counts = state.inForce && source.depth != Depth::History;
    state.law = counts && source.force == Force::Binding;
    state.standards = counts && source.force == Force::Recommended;
    return state;
}

// A clause may have dates of its own inside its source's: before the first it does not exist yet (and is on its way
// where its source is already in force), after the last it is no longer in force.
ClauseState stateOf(const Clause &clause, ClauseState state, QDate day)
{
    if (!state.exists)
        return {};
    const bool early = clause.from && day < *clause.from;
    const bool late = clause.to && *clause.to < day;
    if (early || late) {
        state.comes = state.comes || (early && state.inForce);
        state.exists = !early;
        state.inForce = state.law = state.standards = false;
    }
    if (clause.depth == Depth::History)
        state.law = state.standards = false;
    return state;
}

} // namespace

ClauseSets::ClauseSets(const Catalog &catalog, QDate day)
    : m_catalog(catalog)
{
    m_states.reserve(catalog.sources.size());
    for (const Source &source : catalog.sources) {
        const ClauseState whole = stateOf(source, day);
        QList<ClauseState> &states = m_states.emplaceBack();
        states.reserve(source.clauses.size());
        for (const Clause &clause : source.clauses)
            states.append(stateOf(clause, whole, day));
    }
}

ClauseState ClauseSets::of(const ClauseRef &ref) const
{
    const auto place = m_catalog.place(ref);
    return place ? at(*place) : ClauseState();
}

bool mandatory(const Catalog &catalog, const QList<ClauseRef> &clauses)
{
    return std::any_of(clauses.cbegin(), clauses.cend(),
                       [&catalog](const ClauseRef &ref) { return mandatory(catalog.clause(ref)->level); });
}

} // namespace shihe
