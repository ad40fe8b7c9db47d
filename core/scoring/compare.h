// The same facts and answers judged on two days: which practices weigh differently, and because of which clause.
#pragma once

#include "core/scoring/scoring.h"

namespace shihe {

/// A cited clause that counts in a view on one of the days only.
struct ClauseChange
{
    ClauseRef clause;
    std::optional<Status> from, to; ///< of its source on either day; nullopt: not there yet
    friend bool operator==(const ClauseChange &, const ClauseChange &) = default;
};

struct PracticeChange
{
    QString practice;
    ViewKind view = ViewKind::Law;    ///< Law or Standards
    std::optional<int> from, to;      ///< weight on either day; nullopt: not in the view
    QList<ClauseChange> reasons = {}; ///< in the order of the practice's cites

    /// "appeared", "vanished", "heavier", "lighter".
    [[nodiscard]] QString change() const;
};

struct Comparison
{
    QDate from, to;
    Evaluation before, after;           ///< of all activities together
    QList<PracticeChange> changes = {}; ///< of `law` first, by practice id
};

[[nodiscard]] Comparison compare(const Catalog &catalog, const Assessment &assessment, QDate from, QDate to);

/// What `evaluate --compare-as-of D1 D2 --json` prints.
[[nodiscard]] QJsonObject toJson(const Catalog &catalog, const Comparison &comparison);

} // namespace shihe
