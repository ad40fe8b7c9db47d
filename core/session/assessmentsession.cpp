#include "core/session/session.h"

namespace shihe {
AssessmentSession::AssessmentSession(WorkspaceSession &workspace, std::shared_ptr<const Catalog> catalog)
    : m_workspace(workspace)
    , m_catalog(std::move(catalog))
{
}

Result<std::unique_ptr<AssessmentSession>>
AssessmentSession::open(WorkspaceSession &workspace, std::shared_ptr<const Catalog> catalog, const QString &assessment)
{
    std::unique_ptr<AssessmentSession> session(new AssessmentSession(workspace, std::move(catalog)));
    session->m_assessment.id = assessment;
    if (const auto loaded = session->reload(); !loaded)
        return failure(loaded.error());
    return session;
}

const Activity &AssessmentSession::activity() const
{
    const auto &activities = m_assessment.activities;
    const auto shown = std::find_if(activities.cbegin(), activities.cend(),
                                    [this](const Activity &activity) { return activity.id == m_activity; });
    return shown == activities.cend() ? activities.constFirst() : *shown;
}

void AssessmentSession::setActivity(const QString &id)
{
    if (id == activity().id)
        return;
    m_activity = id;
    Q_EMIT activityChanged();
    Q_EMIT evaluationChanged();
}

const Evaluation &AssessmentSession::evaluation() const
{
    const QString shown = activity().id;
    for (const ActivityEvaluation &each : m_evaluations.activities) {
        if (each.id == shown)
            return each.evaluation;
    }
    return m_evaluations.combined;
}

Profile AssessmentSession::profile() const
{
    return profileOf(m_assessment.organisation, activity());
}

std::optional<Answer> AssessmentSession::answer(const QString &practice) const
{
    const Answers answers = answersOf(m_assessment.organisation, activity());
    const auto found = answers.constFind(practice);
    return found == answers.constEnd() ? std::nullopt : std::optional(*found);
}

Place AssessmentSession::placeFor(Scope scope) const
{
    return {m_assessment.id, scope == Scope::Organisation ? QString() : activity().id};
}

Result<void> AssessmentSession::setAnswer(const QString &practice, Answer answer)
{
    const Practice *item = m_catalog->practice(practice);
    if (!item)
        return failure("assessment.unknown-practice", {practice});
    if (const auto fits = checkAnswer(practice, answer); !fits)
        return fits;
    answer.author = m_workspace.actor();
    answer.at = m_workspace.clock().now();
    const auto applied = apply({SetAnswer{placeFor(item->scope), practice, std::move(answer)}});
    if (applied)
        Q_EMIT answerChanged(practice);
    return applied;
}

Result<void> AssessmentSession::clearAnswer(const QString &practice)
{
    const Practice *item = m_catalog->practice(practice);
    if (!item)
        return failure("assessment.unknown-practice", {practice});
    const auto applied = apply({SetAnswer{placeFor(item->scope), practice, std::nullopt}});
    if (applied)
        Q_EMIT answerChanged(practice);
    return applied;
}

Result<void> AssessmentSession::setFact(const QString &fact, const FactValue &value)
{
    const Fact *known = m_catalog->fact(fact);
    if (!known)
        return failure("assessment.unknown-fact", {fact});
    if (const auto fits = checkFact(*known, value); !fits)
        return fits;
    const auto applied = apply({SetFact{placeFor(known->scope), fact, value}});
    if (applied)
        Q_EMIT profileChanged();
    return applied;
}

Result<void> AssessmentSession::unsetFact(const QString &fact)
{
    const Fact *known = m_catalog->fact(fact);
    if (!known)
        return failure("assessment.unknown-fact", {fact});
    const auto applied = apply({SetFact{placeFor(known->scope), fact, std::nullopt}});
    if (applied)
        Q_EMIT profileChanged();
    return applied;
}

Result<void> AssessmentSession::rename(const Text &organisation, const Text &title)
{
    const auto applied = apply({RenameOrganisation{m_assessment.organisation.id, organisation},
                                ChangeAssessment{m_assessment.id, title, m_assessment.asOf}});
    if (applied)
        Q_EMIT assessmentChanged();
    return applied;
}

Result<void> AssessmentSession::setAsOf(QDate asOf)
{
    const auto applied = apply({ChangeAssessment{m_assessment.id, m_assessment.title, asOf}});
    if (applied)
        Q_EMIT assessmentChanged();
    return applied;
}

Result<QString> AssessmentSession::addActivity(const Text &title)
{
    const QString id = newId();
    if (const auto applied = apply({CreateActivity{m_assessment.id, id, title}}); !applied)
        return failure(applied.error());
    Q_EMIT assessmentChanged();
    return id;
}

Result<QString> AssessmentSession::addEvidence(const QString &practice, const QString &file)
{
    const Practice *item = m_catalog->practice(practice);
    if (!item)
        return failure("assessment.unknown-practice", {practice});
    auto stored = m_workspace.store().addContent(file);
    if (!stored)
        return failure(stored.error());
    Evidence evidence = std::move(*stored);
    evidence.id = newId();
    evidence.at = m_workspace.clock().now();

    Answer attached = answer(practice).value_or(Answer{});
    attached.evidence.append(evidence.id);
    attached.author = m_workspace.actor();
    attached.at = evidence.at;
    const auto applied = apply(
        {AddEvidence{m_assessment.id, evidence}, SetAnswer{placeFor(item->scope), practice, std::move(attached)}});
    if (!applied)
        return failure(applied.error());
    Q_EMIT answerChanged(practice);
    return evidence.id;
}

Result<void> AssessmentSession::removeEvidence(const QString &practice, const QString &evidence)
{
    const Practice *item = m_catalog->practice(practice);
    auto given = answer(practice);
    if (!item || !given || !given->evidence.removeOne(evidence))
        return failure(QT_TRANSLATE_NOOP("words", "session.no-such-evidence"), {evidence, practice});
    given->author = m_workspace.actor();
    given->at = m_workspace.clock().now();

    ChangeSet changes{SetAnswer{placeFor(item->scope), practice, *given}};
    if (uses(evidence) == 1)
        changes.append(RemoveEvidence{m_assessment.id, evidence});
    const auto applied = apply(changes);
    if (applied)
        Q_EMIT answerChanged(practice);
    return applied;
}

int AssessmentSession::uses(const QString &evidence) const
{
    const auto count = [&evidence](const Answers &answers) {
        return static_cast<int>(std::count_if(answers.cbegin(), answers.cend(), [&evidence](const Answer &answer) {
            return answer.evidence.contains(evidence);
        }));
    };
    int answers = count(m_assessment.organisation.answers);
    for (const Activity &each : m_assessment.activities)
        answers += count(each.answers);
    return answers;
}

bool AssessmentSession::canUndo() const
{
    return m_workspace.store().canUndo(m_assessment.id);
}
bool AssessmentSession::canRedo() const
{
    return m_workspace.store().canRedo(m_assessment.id);
}

Result<void> AssessmentSession::undo()
{
    return step(m_workspace.store().undo(m_assessment.id, m_workspace.actor(), m_workspace.clock().now()));
}

Result<void> AssessmentSession::redo()
{
    return step(m_workspace.store().redo(m_assessment.id, m_workspace.actor(), m_workspace.clock().now()));
}

// What an undo touched is the store's knowledge: everything is read again, and views are told so.
Result<void> AssessmentSession::step(const Result<std::optional<JournalHead>> &stepped)
{
    if (!stepped)
        return failure(stepped.error());
    if (!*stepped)
        return {};
    if (const auto loaded = reload(); !loaded)
        return loaded;
    Q_EMIT assessmentChanged();
    Q_EMIT profileChanged();
    Q_EMIT evaluationChanged();
    return {};
}

Result<void> AssessmentSession::apply(const ChangeSet &changes)
{
    const auto head = m_workspace.store().apply(changes, m_workspace.actor(), m_workspace.clock().now());
    if (!head)
        return failure(head.error());
    if (const auto loaded = reload(); !loaded)
        return loaded;
    Q_EMIT evaluationChanged();
    return {};
}

Result<void> AssessmentSession::reload()
{
    auto loaded = m_workspace.store().load(m_assessment.id);
    if (!loaded)
        return failure(loaded.error());
    const auto head = m_workspace.store().head();
    if (!head)
        return failure(head.error());
    m_assessment = std::move(*loaded);
    m_head = *head;
    reevaluate();
    return {};
}

void AssessmentSession::reevaluate()
{
    m_evaluations = evaluate(*m_catalog, m_assessment, m_assessment.asOf);
}

} // namespace shihe
