// What an app collects against what its type can't do without (Provisions on the scope of necessary personal
// information for common types of apps, 2021, art. 5).
#pragma once

#include "core/assessment/assessment.h"

#include <QJsonObject>

namespace shihe {

struct Necessity
{
    QString activity;      ///< id
    QString type;          ///< option of app_type
    ClauseRef clause;      ///< where the rule lists it
    QStringList necessary; ///< options of app_collects, in the fact's order
    QStringList collected;
    QStringList beyond; ///< collected though not necessary: refusing these must not cost the basic function (art. 4)
};

/// nullopt where the type is not known, is none that the rule lists, or what is collected is unknown.
[[nodiscard]] std::optional<Necessity> necessity(const Catalog &catalog, const Activity &activity);

/// What `necessity --json` prints: one object for each activity with an app of a listed type.
[[nodiscard]] QJsonObject necessityJson(const Catalog &catalog, const Assessment &assessment);

} // namespace shihe
