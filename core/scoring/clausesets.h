// Which clauses of a practice count in a view on a day, and what they weigh.
#pragma once

#include "core/catalog/catalog.h"

namespace shihe {

/// What a clause is on one day.
struct ClauseState
{
    bool exists =
        false; ///< its source exists that day, whatever its status: enters the views of its checklists and its own
    bool inForce = false;   ///< in force that day
    bool comes = false;     ///< of a draft or of a text published but not yet effective
    bool law = false;       ///< of a binding source in force: enters the view `law`; history (depth D) never does
    bool standards = false; ///< of a recommended source in force: enters the view `standards`
};

/// The day's state of the law over one catalog: worked out once per evaluation, then looked up.
class ClauseSets
{
public:
    ClauseSets(const Catalog &catalog, QDate day);

    [[nodiscard]] const ClauseState &at(const ClausePlace &place) const
    {
        return m_states.at(place.source).at(place.clause);
    }

    [[nodiscard]] bool inForce(const ClauseRef &ref) const { return of(ref).inForce; }
    [[nodiscard]] bool inLaw(const ClauseRef &ref) const { return of(ref).law; }
    [[nodiscard]] bool inStandards(const ClauseRef &ref) const { return of(ref).standards; }
    [[nodiscard]] bool exists(const ClauseRef &ref) const { return of(ref).exists; }

private:
    [[nodiscard]] ClauseState of(const ClauseRef &ref) const;

    const Catalog &m_catalog;
    QList<QList<ClauseState>> m_states; ///< by place
};

/// Whether a prohibited or shall clause is among @p clauses.
[[nodiscard]] bool mandatory(const Catalog &catalog, const QList<ClauseRef> &clauses);
[[nodiscard]] constexpr bool mandatory(Level level)
{
    return level == Level::Prohibited || level == Level::Shall;
}

} // namespace shihe
