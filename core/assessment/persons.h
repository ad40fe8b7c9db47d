// How many persons the impact assessment speaks of, in people's own words, held against the number that the profile
// gives.
#pragma once

#include "core/assessment/assessment.h"

namespace shihe {

/// Whether a number needs a word for people behind it to be one of persons: where people describe who is concerned, it
/// does not.
enum class Wording { AboutPersons, Any };

/// The greatest number of persons that @p text names: "约12万人", "十万余人", "120,000 persons", "1.5 million".
/// nullopt: it names none.
[[nodiscard]] std::optional<qint64> personsSaid(const QString &text, Wording wording);

/// An activity whose impact assessment speaks of many persons, while its profile gives fewer or no number.
struct PersonsConflict
{
    QString activity;             ///< id
    QString said;                 ///< the text that names them
    qint64 persons = 0;           ///< the number in it
    std::optional<qint64> stored; ///< the profile's; nullopt: unknown
    friend bool operator==(const PersonsConflict &, const PersonsConflict &) = default;
};

/// Where the impact assessment reaches @p threshold and the profile does not, one for each activity, by the greatest
/// number. Data that were judged not to be sensitive are no biometrics and left aside.
[[nodiscard]] QList<PersonsConflict> personsConflicts(const Assessment &assessment, qint64 threshold);

/// Of the impact assessment only the texts that these conflicts name.
[[nodiscard]] ImpactAssessment contradicted(const Assessment &assessment, qint64 threshold);

} // namespace shihe
