#include "core/session/ports.h"

#include <algorithm>

namespace shihe {

Figures figuresOf(const Assessment &assessment, const Evaluation &combined)
{
    const View &law = combined.law();
    Figures figures;
    figures.grade = law.grade;
    figures.provisional = law.provisional;
    figures.applicable = law.applicable;
    figures.answered = law.answered;
    figures.redLines = static_cast<int>(combined.redLines.size());
    figures.openRedLines = static_cast<int>(combined.openRedLines.size());
    figures.findings = static_cast<int>(combined.findings.size());

    for (const Action &action : assessment.actions) {
        if (action.pending() && action.due)
            figures.due << *action.due;
    }
    const auto collect = [&figures](const Answers &answers) {
        for (const Answer &answer : answers) {
            const bool settled = answer.value == AnswerValue::Yes || answer.value == AnswerValue::NotApplicable;
            if (answer.due && !settled)
                figures.due << *answer.due;
        }
    };
    collect(assessment.organisation.answers);
    for (const Activity &activity : assessment.activities)
        collect(activity.answers);
    std::sort(figures.due.begin(), figures.due.end());
    return figures;
}

} // namespace shihe
