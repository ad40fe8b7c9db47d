// An impact assessment taken apart into the single things that were entered, each with a name of its own, and put
// together again: so a store keeps, undoes and erases one sentence without touching its neighbours.
#pragma once

#include "core/assessment/impact.h"

#include <QJsonValue>
#include <utility>

namespace shihe {

struct ImpactItem
{
    enum class Kind { Text, Name, Value };
    Kind kind = Kind::Text;
    QString text = {};     ///< of a text, or the name of a person
    QJsonValue value = {}; ///< a level's word, a day, a flag, a position
    friend bool operator==(const ImpactItem &, const ImpactItem &) = default;
};

/// By activity (empty: the assessment as a whole) and name: "necessity", "d1.reason", "d1.f3.level",
/// "flow.<id>.purpose", "treatment.<id>.until". What was not entered is not there.
using ImpactItems = QMap<std::pair<QString, QString>, ImpactItem>;

[[nodiscard]] ImpactItems itemsOf(const ImpactAssessment &impact);

/// The reverse; what it does not know is passed over.
[[nodiscard]] ImpactAssessment impactFrom(const ImpactItems &items);

} // namespace shihe
