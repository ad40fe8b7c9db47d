#include "core/scoring/plan.h"

#include <algorithm>

namespace shihe {
namespace {

using Ids = QSet<QString>;

/// Gains are all fractions of the same whole: hundredfold weights over what `law` can earn at most.
qint64 numerator(const Evaluation &evaluation, const Ids &practices)
{
    const qint64 whole = evaluation.law().possible;
    qint64 sum = 0;
    for (const Finding &finding : evaluation.findings) {
        if (practices.contains(finding.practice))
            sum += finding.gain.num * (whole / finding.gain.den);
    }
    return sum;
}

Fraction ofWhole(const Evaluation &evaluation, qint64 number)
{
    const qint64 whole = evaluation.law().possible;
    return whole > 0 ? Fraction::reduced(number, whole) : Fraction{};
}

Ids setOf(const QStringList &practices)
{
    return {practices.cbegin(), practices.cend()};
}

struct Candidate
{
    const Action *action = nullptr;
    PlanStep step;
    qint64 gain = 0; ///< numerator
    qint64 effort = 0;
};

bool comesFirst(const Candidate &a, const Candidate &b)
{
    const qint64 left = a.gain * b.effort;
    const qint64 right = b.gain * a.effort;
    if (left != right)
        return left > right;
    if (a.action->due != b.action->due)
        return a.action->due && (!b.action->due || *a.action->due < *b.action->due);
    return false; // as they were made: the sort is stable
}

bool fallsShort(const std::optional<Answer> &answer)
{
    return !answer || (answer->value != AnswerValue::Yes && answer->value != AnswerValue::NotApplicable);
}

std::optional<Answer> answerIn(const Answers &answers, const QString &practice)
{
    const auto found = answers.constFind(practice);
    return found == answers.constEnd() ? std::nullopt : std::optional(*found);
}

/// The answer that @p finding rests on. A finding of one activity alone names none.
std::optional<Answer> answerBehind(const Assessment &assessment, const Finding &finding)
{
    for (const Activity &activity : assessment.activities) {
        if (activity.id != finding.activity && assessment.activities.size() > 1)
            continue;
        if (auto answer = answerIn(activity.answers, finding.practice))
            return answer;
    }
    return answerIn(assessment.organisation.answers, finding.practice);
}

} // namespace

QList<PlanStep> plan(const Assessment &assessment, const Evaluation &combined)
{
    QList<Candidate> candidates;
    for (const Action &action : assessment.actions) {
        if (!action.pending())
            continue;
        Candidate candidate{.action = &action,
                            .step = {.action = action.id, .repairs = {}, .gain = {}, .after = {}, .hours = 0},
                            .gain = numerator(combined, setOf(action.practices)),
                            .effort = action.effortHours > 0 ? action.effortHours : AssumedEffortHours};
        for (const QString &practice : action.practices) {
            if (combined.finding(practice) && !candidate.step.repairs.contains(practice))
                candidate.step.repairs.append(practice);
        }
        candidates.append(std::move(candidate));
    }
    std::stable_sort(candidates.begin(), candidates.end(), comesFirst);

    QList<PlanStep> steps;
    Ids repaired;
    qint64 hours = 0;
    for (Candidate &candidate : candidates) {
        repaired |= setOf(candidate.step.repairs);
        candidate.step.gain = ofWhole(combined, candidate.gain);
        candidate.step.after = ofWhole(combined, 100 * combined.law().earned + numerator(combined, repaired));
        hours += candidate.effort;
        candidate.step.hours = static_cast<int>(hours);
        steps.append(std::move(candidate.step));
    }
    return steps;
}

Fraction gainOf(const Evaluation &evaluation, const QStringList &practices)
{
    return ofWhole(evaluation, numerator(evaluation, setOf(practices)));
}

AssessmentEvaluation projected(const Catalog &catalog, const Assessment &assessment, const QStringList &practices,
                               QDate asOf)
{
    Assessment repaired = assessment;
    Organisation &organisation = repaired.organisation;
    for (Activity &activity : repaired.activities) {
        const QStringList applicable = applicability(catalog, profileOf(organisation, activity)).applicable;
        for (const QString &id : practices) {
            const Practice *practice = catalog.practice(id);
            if (!practice || !applicable.contains(id))
                continue;
            Answers &answers = practice->scope == Scope::Organisation ? organisation.answers : activity.answers;
            std::optional<Answer> answer = answerIn(answers, id);
            if (!fallsShort(answer))
                continue;
            answer = answer.value_or(Answer{});
            answer->value = AnswerValue::Yes;
            answers.insert(id, *answer);
        }
    }
    return evaluate(catalog, repaired, asOf);
}

QList<Action> actionsOf(const Assessment &assessment, const QString &practice)
{
    QList<Action> found;
    std::copy_if(assessment.actions.cbegin(), assessment.actions.cend(), std::back_inserter(found),
                 [&practice](const Action &action) { return action.practices.contains(practice); });
    return found;
}

Charge chargeOf(const Assessment &assessment, const Finding &finding)
{
    Charge charge;
    if (const auto answer = answerBehind(assessment, finding))
        charge = {answer->responsible, answer->due};
    const bool named = !charge.responsible.isEmpty();
    const bool dated = charge.due.has_value();
    for (const Action &action : actionsOf(assessment, finding.practice)) {
        if (!action.pending())
            continue;
        if (!named && charge.responsible.isEmpty())
            charge.responsible = action.owner;
        if (!dated && action.due && (!charge.due || *action.due < *charge.due))
            charge.due = action.due;
    }
    return charge;
}

Action actionFor(const Catalog &catalog, const Assessment &assessment, const Finding &finding, Language language)
{
    Action action;
    if (const Practice *practice = catalog.practice(finding.practice))
        action.title = practice->remedy.in(language);
    action.practices = {finding.practice};
    if (const auto answer = answerBehind(assessment, finding)) {
        action.owner = answer->responsible;
        action.due = answer->due;
    }
    return action;
}

bool isOverdue(const Action &action, QDate today)
{
    return action.pending() && action.due && *action.due < today;
}

QList<Action> suggestedActions(const Catalog &catalog, const Assessment &assessment, const Evaluation &combined,
                               Language language)
{
    QList<Action> suggested;
    for (const Finding &finding : combined.findings) {
        const bool known = finding.answer && *finding.answer != AnswerValue::Unknown;
        if (known && actionsOf(assessment, finding.practice).isEmpty())
            suggested.append(actionFor(catalog, assessment, finding, language));
    }
    return suggested;
}

} // namespace shihe
