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

Result<QString> AssessmentSession::addEvidence(const QString &practice, const Evidence &evidence)
{
    Evidence piece = evidence;
    piece.id = newId();
    piece.at = m_workspace.clock().now();
    ChangeSet changes{AddEvidence{m_assessment.id, piece}};
    if (!practice.isEmpty()) {
        const Practice *item = m_catalog->practice(practice);
        if (!item)
            return failure("assessment.unknown-practice", {practice});
        Standing now = standing(practice);
        now.answer.evidence.append(piece.id);
        changes.append(put(*item, now));
    }
    if (const auto applied = apply(changes); !applied)
        return failure(applied.error());
    if (!practice.isEmpty())
        Q_EMIT answerChanged(practice);
    Q_EMIT evidenceChanged();
    return piece.id;
}

Result<void> AssessmentSession::attachEvidence(const QString &evidence, const QStringList &practices)
{
    if (!m_assessment.evidence.contains(evidence))
        return failure(QT_TRANSLATE_NOOP("words", "store.unknown-evidence"), {evidence});
    ChangeSet changes;
    QStringList changed;
    for (const QString &practice : practices) {
        const Practice *item = m_catalog->practice(practice);
        if (!item)
            return failure("assessment.unknown-practice", {practice});
        Standing now = standing(practice);
        if (now.answer.evidence.contains(evidence) || changed.contains(practice))
            continue;
        now.answer.evidence.append(evidence);
        changes.append(put(*item, now));
        changed.append(practice);
    }
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

Result<void> AssessmentSession::removeEvidence(const QString &practice, const QString &evidence)
{
    const Practice *item = m_catalog->practice(practice);
    Standing now = standing(practice);
    if (!item || !now.answer.evidence.removeOne(evidence))
        return failure(QT_TRANSLATE_NOOP("words", "session.no-such-evidence"), {evidence, practice});
    const bool last = usesOf(evidence).size() == 1;
    ChangeSet changes{put(*item, now)};
    if (last)
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
        Answer without = use.answer;
        without.evidence.removeAll(evidence);
        changes.append(SetAnswer{use.place, use.practice, use.carried ? without : signedNow(without), use.carried});
    }
    changes.append(RemoveEvidence{m_assessment.id, evidence});
    if (const auto applied = apply(changes); !applied)
        return applied;
    for (const Use &use : uses)
        Q_EMIT answerChanged(use.practice);
    Q_EMIT evidenceChanged();
    return {};
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

QList<AssessmentSession::Use> AssessmentSession::usesOf(const QString &evidence) const
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
    return uses;
}

} // namespace shihe
