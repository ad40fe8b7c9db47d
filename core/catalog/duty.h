// Duties that start with a fact, on a day, and end by one: what core/obligations computes deadlines from.
#pragma once

#include "core/base/base.h"
#include "core/catalog/clauseref.h"
#include "core/catalog/condition.h"

#include <optional>

namespace shihe {

/// How long a duty gives, or how often it returns.
struct Period
{
    enum class Kind {
        Before,   ///< ahead of the event; no length
        AtOnce,   ///< 立即; no length
        Promptly, ///< 及时; no length
        Within,   ///< by the end of the period after the event
        Keep,     ///< for at least the period after the event
        Every,    ///< again at least once in each period
    };
    enum class Unit { Hours, Days, WorkingDays, Months, Years };

    Kind kind = Kind::AtOnce;
    int count = 0; ///< 1 or more where the kind has a length, else 0
    Unit unit = Unit::Days;

    [[nodiscard]] bool hasLength() const { return kind >= Kind::Within; }
    friend bool operator==(const Period &, const Period &) = default;
};

/// "before", "at-once", "promptly", "within", "keep", "every".
[[nodiscard]] QString word(Period::Kind kind);
/// "hours", "days", "working-days", "months", "years".
[[nodiscard]] QString word(Period::Unit unit);

/// A duty with a clock. What must be done is asked by practices; this says when.
struct Duty
{
    QString id;
    Text title; ///< what is to be done, in a few words
    Text event; ///< what starts the clock
    Period period;
    std::optional<Condition> applies; ///< nullopt: always
    QList<ClauseRef> cites;           ///< one at least; the first is where the period stands
    friend bool operator==(const Duty &, const Duty &) = default;
};

/// One of the common types of app, and what its basic function can't do without.
struct AppType
{
    QString type; ///< option of the fact app_type
    ClauseRef clause;
    Text function;
    QStringList necessary; ///< options of the fact app_collects
    friend bool operator==(const AppType &, const AppType &) = default;
};

} // namespace shihe
