// The part of a session that handles evidence.
#include "core/session/session.h"

namespace shihe {

Result<QString> AssessmentSession::addEvidence(const QString &practice, const QString &file)
{
    if (!m_catalog->practice(practice))
        return failure("assessment.unknown-practice", {practice});
    auto stored = m_workspace.store().addContent(file);
    if (!stored)
        return failure(stored.error());
    return addEvidence(practice, *stored);
}

Result<QString> AssessmentSession::addEvidence(const QString &practice, const Evidence &evidence,
                                               const QString &activity)
{
    Evidence piece = evidence;
    piece.id = newId();
    piece.at = m_workspace.clock().now();
    ChangeSet changes{AddEvidence{m_assessment.id, piece}};
    if (!practice.isEmpty()) {
        const auto use = useIn(practice, activity);
        if (!use)
            return failure(use.error());
        changes.append(withEvidence(*use, use->answer.evidence + QStringList{piece.id}));
    }
    if (const auto applied = apply(changes); !applied)
        return failure(applied.error());
    if (!practice.isEmpty())
        Q_EMIT answerChanged(practice);
    Q_EMIT evidenceChanged();
    return piece.id;
}

Result<void> AssessmentSession::attachEvidence(const QString &evidence, const QStringList &practices,
                                               const QString &activity)
{
    if (!m_assessment.evidence.contains(evidence))
        return failure(QT_TRANSLATE_NOOP("words", "store.unknown-evidence"), {evidence});
    ChangeSet changes;
    QStringList changed;
    for (const QString &practice : practices) {
        const auto use = useIn(practice, activity);
        if (!use)
            return failure(use.error());
        if (use->answer.evidence.contains(evidence) || changed.contains(practice))
            continue;
        changes.append(withEvidence(*use, use->answer.evidence + QStringList{evidence}));
        changed.append(practice);
    }
    if (changes.isEmpty())
        return {};
    if (const auto applied = apply(changes); !applied)
        return applied;
    for (const QString &practice : std::as_const(changed))
        Q_EMIT answerChanged(practice);
    Q_EMIT evidenceChanged();
    return {};
}

Result<void> AssessmentSession::changeEvidence(const Evidence &evidence)
{
    const auto applied = apply({ChangeEvidence{m_assessment.id, evidence}});
    if (applied)
        Q_EMIT evidenceChanged();
    return applied;
}

Result<void> AssessmentSession::removeEvidence(const QString &practice, const QString &evidence,
                                               const QString &activity)
{
    const auto use = useIn(practice, activity);
    if (!use || !use->answer.evidence.contains(evidence))
        return failure(QT_TRANSLATE_NOOP("words", "session.no-such-evidence"), {evidence, practice});
    QStringList rest = use->answer.evidence;
    rest.removeAll(evidence);
    ChangeSet changes{withEvidence(*use, rest)};
    if (usesOf(evidence).size() == 1)
        changes.append(RemoveEvidence{m_assessment.id, evidence});
    const auto applied = apply(changes);
    if (applied) {
        Q_EMIT answerChanged(practice);
        Q_EMIT evidenceChanged();
    }
    return applied;
}

Result<void> AssessmentSession::dropEvidence(const QString &evidence)
{
    ChangeSet changes;
    const QList<Use> uses = usesOf(evidence);
    for (const Use &use : uses) {
        QStringList rest = use.answer.evidence;
        rest.removeAll(evidence);
        changes.append(withEvidence(use, rest));
    }
    changes.append(RemoveEvidence{m_assessment.id, evidence});
    if (const auto applied = apply(changes); !applied)
        return applied;
    for (const Use &use : uses)
        Q_EMIT answerChanged(use.practice);
    Q_EMIT evidenceChanged();
    return {};
}

auto AssessmentSession::useIn(const QString &practice, const QString &activity) const -> Result<Use>
{
    const Activity *one = activity.isEmpty() ? &this->activity() : activityById(activity);
    if (!one)
        return failure(QT_TRANSLATE_NOOP("words", "store.unknown-activity"), {activity});
    const Practice *item = m_catalog->practice(practice);
    if (!item) {
        const auto kept = std::find_if(m_unasked.cbegin(), m_unasked.cend(), [&](const Use &use) {
            return use.practice == practice && (use.place.activity.isEmpty() || use.place.activity == one->id);
        });
        if (kept == m_unasked.cend())
            return failure("assessment.unknown-practice", {practice});
        return *kept;
    }
    const bool shared = item->scope == Scope::Organisation;
    Use use{{m_assessment.id, shared ? QString() : one->id}, practice, {}, false};
    const Answers &answers = shared ? m_assessment.organisation.answers : one->answers;
    const Answers &drafts = shared ? m_assessment.organisation.carried : one->carried;
    if (const auto given = answers.constFind(practice); given != answers.cend()) {
        use.answer = *given;
    } else if (const auto draft = drafts.constFind(practice); draft != drafts.cend()) {
        use.answer = *draft;
        use.carried = true;
    }
    return use;
}

SetAnswer AssessmentSession::withEvidence(const Use &use, const QStringList &evidence) const
{
    Answer answer = use.answer;
    answer.evidence = evidence;
    return {use.place, use.practice, use.carried ? answer : signedNow(answer), use.carried};
}

QStringList AssessmentSession::practicesOf(const QString &evidence) const
{
    QStringList practices;
    for (const Use &use : usesOf(evidence))
        practices << use.practice;
    practices.sort();
    practices.removeDuplicates();
    return practices;
}

auto AssessmentSession::usesOf(const QString &evidence) const -> QList<Use>
{
    QList<Use> uses;
    const auto collect = [&](const QString &activity, const Answers &answers, bool carried) {
        for (auto each = answers.cbegin(); each != answers.cend(); ++each) {
            if (each->evidence.contains(evidence))
                uses.append({{m_assessment.id, activity}, each.key(), *each, carried});
        }
    };
    collect({}, m_assessment.organisation.answers, false);
    collect({}, m_assessment.organisation.carried, true);
    for (const Activity &each : m_assessment.activities) {
        collect(each.id, each.answers, false);
        collect(each.id, each.carried, true);
    }
    for (const Use &use : m_unasked) {
        if (use.answer.evidence.contains(evidence))
            uses.append(use);
    }
    return uses;
}

} // namespace shihe
