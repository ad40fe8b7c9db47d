#include "core/session/erased.h"

#include "core/assessment/impactitems.h"

namespace shihe {
namespace {

int marks(const QStringList &texts)
{
    return static_cast<int>(texts.count(ErasedMark));
}

int erasedIn(const Answers &answers)
{
    int count = 0;
    for (const Answer &answer : answers)
        count += marks({answer.note, answer.reason, answer.informant, answer.remark, answer.responsible, answer.author,
                        answer.risk ? answer.risk->reason : QString()});
    return count;
}

} // namespace

int erasedIn(const Assessment &assessment)
{
    int count = erasedIn(assessment.organisation.answers) + erasedIn(assessment.organisation.carried);
    for (const Activity &activity : assessment.activities) {
        count += erasedIn(activity.answers) + erasedIn(activity.carried);
        count += marks({activity.title.zh, activity.title.en});
    }
    for (const Evidence &piece : assessment.evidence)
        count += marks({piece.name, piece.source, piece.reference});
    for (const Action &action : assessment.actions)
        count += marks({action.title, action.owner, action.note});
    for (const ImpactItem &item : itemsOf(assessment.impact))
        count += marks({item.text});
    return count;
}

bool isErased(const Evidence &evidence)
{
    return evidence.name == ErasedMark && evidence.sha256.isEmpty();
}

} // namespace shihe
