#include "core/assessment/states.h"

namespace shihe {

using namespace Qt::StringLiterals;

const QStringList &assessmentStates()
{
    static const QStringList states{u"draft"_s, u"in-review"_s, u"approved"_s, u"issued"_s};
    return states;
}

QStringList nextStates(const QString &state)
{
    const qsizetype place = assessmentStates().indexOf(state);
    QStringList next;
    if (place >= 0 && place + 1 < assessmentStates().size())
        next << assessmentStates().at(place + 1);
    if (place > 0)
        next << assessmentStates().constFirst();
    return next;
}

bool isIssued(const QString &state)
{
    return state == assessmentStates().constLast();
}

} // namespace shihe
