#include "core/session/ports.h"

#include <QSet>
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
    const QSet<QString> asked(combined.applicable.cbegin(), combined.applicable.cend());
    const auto collect = [&figures, &asked](const Answers &answers) {
        for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
            const bool settled = answer->value == AnswerValue::Yes || answer->value == AnswerValue::NotApplicable;
            if (answer->due && !settled && asked.contains(answer.key()))
                figures.due << *answer->due;
        }
    };
    collect(assessment.organisation.answers);
    for (const Activity &activity : assessment.activities)
        collect(activity.answers);
    std::sort(figures.due.begin(), figures.due.end());
    return figures;
}

} // namespace shihe
