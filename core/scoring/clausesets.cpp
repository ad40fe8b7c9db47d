#include "core/scoring/clausesets.h"

namespace shihe {

ClauseSets::ClauseSets(const Catalog &catalog, QDate day)
    : m_catalog(catalog)
    , m_day(day)
{
    for (const Source &source : catalog.sources) {
        const auto status = source.statusOn(day);
        State state;
        state.exists = status.has_value();
        state.inForce = status == Status::InForce;
        state.comes = status == Status::Draft || status == Status::Published;
        const bool counts = state.inForce && source.depth != Depth::History && !isOfUser(source.id);
        state.law = counts && source.force == Force::Binding;
        state.standards = counts && source.force == Force::Recommended;
        m_sources.insert(source.id, state);
    }
}

// A clause may have dates of its own inside its source's: before the first it does not exist yet (and is on its way
// where its source is already in force), after the last it is no longer in force.
ClauseSets::State ClauseSets::of(const ClauseRef &ref) const
{
    State state = m_sources.value(ref.source);
    const Clause *clause = m_catalog.clause(ref);
    if (!clause || !state.exists)
        return {};
    const bool early = clause->from && m_day < *clause->from;
    const bool late = clause->to && *clause->to < m_day;
    if (early || late) {
        state.comes = state.comes || (early && state.inForce);
        state.exists = !early;
        state.inForce = state.law = state.standards = false;
    }
    if (clause->depth == Depth::History)
        state.law = state.standards = false;
    return state;
}

bool ClauseSets::inForce(const ClauseRef &ref) const
{
    return of(ref).inForce;
}
bool ClauseSets::inLaw(const ClauseRef &ref) const
{
    return of(ref).law;
}
bool ClauseSets::inStandards(const ClauseRef &ref) const
{
    return of(ref).standards;
}
bool ClauseSets::exists(const ClauseRef &ref) const
{
    return of(ref).exists;
}
bool ClauseSets::comes(const ClauseRef &ref) const
{
    return of(ref).comes;
}
bool ClauseSets::sourceExists(const QString &source) const
{
    return m_sources.value(source).exists;
}

std::optional<int> weight(const Catalog &catalog, const Practice &practice, const QList<ClauseRef> &clauses)
{
    std::optional<int> strongest;
    for (const ClauseRef &ref : clauses) {
        const int factor = catalog.scoring.levelFactor.value(catalog.clause(ref)->level);
        strongest = std::max(strongest.value_or(0), factor);
    }
    return strongest ? std::optional(*strongest * practice.severity) : std::nullopt;
}

bool mandatory(const Catalog &catalog, const QList<ClauseRef> &clauses)
{
    return std::any_of(clauses.cbegin(), clauses.cend(), [&catalog](const ClauseRef &ref) {
        const Level level = catalog.clause(ref)->level;
        return level == Level::Prohibited || level == Level::Shall;
    });
}

} // namespace shihe
