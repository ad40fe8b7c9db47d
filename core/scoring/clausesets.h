// Which clauses of a practice count in a view on a day, and what they weigh.
#pragma once

#include "core/catalog/catalog.h"

namespace shihe {

/// The day's state of the law over one catalog: asked once per evaluation, then looked up.
class ClauseSets
{
public:
    ClauseSets(const Catalog &catalog, QDate day);

    /// In force that day.
    [[nodiscard]] bool inForce(const ClauseRef &ref) const;
    /// Of a binding source in force: enters the view `law`. History (depth D) and a user's source never do.
    [[nodiscard]] bool inLaw(const ClauseRef &ref) const;
    /// Of a recommended source in force: enters the view `standards`.
    [[nodiscard]] bool inStandards(const ClauseRef &ref) const;
    /// Of a source that exists that day, whatever its status: enters the views of its checklists and its own.
    [[nodiscard]] bool exists(const ClauseRef &ref) const;
    /// Of a draft or of a text published but not yet effective.
    [[nodiscard]] bool comes(const ClauseRef &ref) const;

    [[nodiscard]] bool sourceExists(const QString &source) const;

private:
    struct State
    {
        bool exists = false;
        bool inForce = false;
        bool comes = false;
        bool law = false;
        bool standards = false;
    };
    [[nodiscard]] State of(const ClauseRef &ref) const;

    const Catalog &m_catalog;
    QDate m_day;
    QHash<QString, State> m_sources;
};

/// severity x level factor of the strongest of @p clauses; nullopt without clauses.
[[nodiscard]] std::optional<int> weight(const Catalog &catalog, const Practice &practice,
                                        const QList<ClauseRef> &clauses);

/// Whether a prohibited or shall clause is among @p clauses.
[[nodiscard]] bool mandatory(const Catalog &catalog, const QList<ClauseRef> &clauses);

} // namespace shihe
