#include "core/session/session.h"

namespace shihe {

Result<QString> AssessmentSession::setAction(Action action)
{
    const auto made = setActions({std::move(action)});
    if (!made)
        return failure(made.error());
    return made->constFirst();
}

Result<QStringList> AssessmentSession::setActions(QList<Action> actions)
{
    QStringList ids;
    ChangeSet changes;
    for (Action &action : actions) {
        action.title = action.title.trimmed();
        if (action.title.isEmpty())
            return failure(QT_TRANSLATE_NOOP("words", "session.action-without-title"));
        if (action.id.isEmpty())
            action.id = newId();
        ids.append(action.id);
        changes.append(SetAction{m_assessment.id, std::move(action)});
    }
    if (changes.isEmpty())
        return ids;
    const auto applied = apply(changes);
    if (!applied)
        return failure(applied.error());
    Q_EMIT actionsChanged();
    return ids;
}

Result<void> AssessmentSession::removeAction(const QString &id)
{
    const auto applied = apply({RemoveAction{m_assessment.id, id}});
    if (applied)
        Q_EMIT actionsChanged();
    return applied;
}

Result<void> AssessmentSession::setImpact(const ImpactAssessment &impact)
{
    const auto applied = apply({SetImpact{m_assessment.id, impact}});
    if (applied)
        Q_EMIT impactChanged();
    return applied;
}

Result<void> AssessmentSession::overridePriority(const Finding &finding, const std::optional<RiskOverride> &risk)
{
    const Practice *practice = m_catalog->practice(finding.practice);
    const Activity *activity = activityById(finding.activity);
    const bool whole = practice && practice->scope == Scope::Organisation;
    if (!practice || (!whole && !activity))
        return failure("assessment.unknown-practice", {finding.practice});
    const Answers &answers = whole ? m_assessment.organisation.answers : activity->answers;
    const auto found = answers.constFind(finding.practice);
    if (found == answers.constEnd())
        return failure(QT_TRANSLATE_NOOP("words", "session.override-unanswered"), {finding.practice});
    Answer answer = *found;
    answer.risk = risk;
    if (const auto fits = checkAnswer(finding.practice, answer); !fits)
        return fits;
    const Place place{m_assessment.id, whole ? QString() : activity->id};
    const auto applied = apply({SetAnswer{place, finding.practice, signedNow(std::move(answer))}});
    if (applied)
        Q_EMIT answerChanged(finding.practice);
    return applied;
}

} // namespace shihe
