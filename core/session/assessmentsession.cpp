#include "core/session/applying.h"
#include "core/session/erased.h"
#include "core/session/session.h"

namespace shihe {

using namespace Qt::StringLiterals;

AssessmentSession::AssessmentSession(WorkspaceSession &workspace, std::shared_ptr<const Catalog> catalog)
    : m_workspace(workspace)
    , m_catalog(std::move(catalog))
    , m_catalogs{{m_catalog->key(), m_catalog}}
{
    connect(&workspace, &WorkspaceSession::noted, this, [this](const JournalHead &head) { m_head = head; });
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

AssessmentSession::~AssessmentSession()
{
    keepFigures();
}

const Activity *AssessmentSession::activityById(const QString &id) const
{
    const auto &activities = m_assessment.activities;
    const auto found = std::find_if(activities.cbegin(), activities.cend(),
                                    [&id](const Activity &activity) { return activity.id == id; });
    return found == activities.cend() ? nullptr : &*found;
}

const Activity &AssessmentSession::activity() const
{
    const Activity *shown = activityById(m_activity);
    return shown ? *shown : m_assessment.activities.constFirst();
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
    // The two maps never share a practice: its scope decides.
    for (const Answers *answers : {&activity().answers, &m_assessment.organisation.answers}) {
        if (const auto found = answers->constFind(practice); found != answers->cend())
            return *found;
    }
    return std::nullopt;
}

std::optional<Answer> AssessmentSession::carried(const QString &practice) const
{
    for (const Answers *drafts : {&activity().carried, &m_assessment.organisation.carried}) {
        if (const auto found = drafts->constFind(practice); found != drafts->cend())
            return *found;
    }
    return std::nullopt;
}

QStringList AssessmentSession::carriedPractices() const
{
    QStringList practices = activity().carried.keys() + m_assessment.organisation.carried.keys();
    practices.sort();
    return practices;
}

Result<QList<AnswerVersion>> AssessmentSession::history(const QString &practice) const
{
    const Practice *item = m_catalog->practice(practice);
    if (!item)
        return failure(QT_TRANSLATE_NOOP("words", "assessment.unknown-practice"), {practice});
    return m_workspace.store().history(placeFor(item->scope), practice);
}

Place AssessmentSession::placeFor(Scope scope) const
{
    return {m_assessment.id, scope == Scope::Organisation ? QString() : activity().id};
}

Answer AssessmentSession::signedNow(Answer answer) const
{
    answer.author = m_workspace.actor();
    answer.at = m_workspace.clock().now();
    return answer;
}

AssessmentSession::Standing AssessmentSession::standing(const QString &practice) const
{
    if (auto given = answer(practice))
        return {std::move(*given), false};
    if (auto draft = carried(practice))
        return {std::move(*draft), true};
    return {};
}

SetAnswer AssessmentSession::put(const Practice &practice, const Standing &standing) const
{
    return {placeFor(practice.scope), practice.id, standing.draft ? standing.answer : signedNow(standing.answer),
            standing.draft};
}

Result<void> AssessmentSession::setAnswer(const QString &practice, Answer answer)
{
    const Practice *item = m_catalog->practice(practice);
    if (!item)
        return failure("assessment.unknown-practice", {practice});
    if (const auto fits = checkAnswer(practice, answer); !fits)
        return fits;
    const auto applied = apply({SetAnswer{placeFor(item->scope), practice, signedNow(std::move(answer))}});
    if (applied)
        Q_EMIT answerChanged(practice);
    return applied;
}

Result<void> AssessmentSession::setCarried(const QString &practice, Answer draft)
{
    const Practice *item = m_catalog->practice(practice);
    if (!item || !carried(practice))
        return failure(QT_TRANSLATE_NOOP("words", "session.no-draft"), {practice});
    if (const auto fits = checkAnswer(practice, draft); !fits)
        return fits;
    const auto applied = apply({put(*item, {std::move(draft), true})});
    if (applied)
        Q_EMIT answerChanged(practice);
    return applied;
}

Result<void> AssessmentSession::changeAnswers(const QStringList &practices, const std::function<Answer(Answer)> &change,
                                              Drafts drafts)
{
    const QStringList &applicable = evaluation().applicable;
    ChangeSet changes;
    QStringList changed;
    for (const QString &practice : practices) {
        const Practice *item = m_catalog->practice(practice);
        if (!item)
            return failure("assessment.unknown-practice", {practice});
        if (changed.contains(practice) || !applicable.contains(practice))
            continue;
        Standing now = standing(practice);
        now.answer = change(std::move(now.answer));
        now.draft = now.draft && drafts == Drafts::StayDrafts;
        if (const auto fits = checkAnswer(practice, now.answer); !fits)
            return fits;
        changes.append(put(*item, now));
        changed.append(practice);
    }
    const auto applied = apply(changes);
    if (applied) {
        for (const QString &practice : std::as_const(changed))
            Q_EMIT answerChanged(practice);
    }
    return applied;
}

Result<void> AssessmentSession::confirm(const QStringList &practices)
{
    ChangeSet changes;
    QStringList changed;
    for (const QString &practice : practices) {
        const auto draft = carried(practice);
        const Practice *item = m_catalog->practice(practice);
        if (!draft || !item || changed.contains(practice))
            continue;
        changes.append(SetAnswer{placeFor(item->scope), practice, signedNow(*draft)});
        changed.append(practice);
    }
    const auto applied = apply(changes);
    if (applied) {
        for (const QString &practice : std::as_const(changed))
            Q_EMIT answerChanged(practice);
    }
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
    if (isIssued(m_assessment.state)) // the organisation's name stands in other assessments, too, but not from here
        return failure("store.issued", {m_assessment.id});
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

Result<void> AssessmentSession::renameActivity(const QString &id, const Text &title)
{
    const auto applied = apply({RenameActivity{m_assessment.id, id, title}});
    if (applied)
        Q_EMIT assessmentChanged();
    return applied;
}

Result<void> AssessmentSession::removeActivity(const QString &id)
{
    const bool shown = id == activity().id;
    const auto applied = apply({RemoveActivity{m_assessment.id, id}});
    if (applied) {
        Q_EMIT assessmentChanged();
        if (shown)
            Q_EMIT activityChanged();
    }
    return applied;
}

Figures AssessmentSession::figures() const
{
    return figuresOf(m_assessment, m_evaluations.combined);
}

void AssessmentSession::keepFigures()
{
    if (m_evaluations.activities.isEmpty() || m_workspace.store().readOnly())
        return; // nothing was ever loaded, or nothing can be laid down
    const Figures now = figures();
    if (m_kept == now)
        return;
    // Derived: where it fails, whoever shows them computes them anew.
    if (m_workspace.store().keepFigures(m_assessment.id, now))
        m_kept = now;
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
    const int erased = erasedIn(m_assessment);
    if (const auto read = readAgain(); !read)
        return read;
    if (erasedIn(m_assessment) > erased)
        Q_EMIT erasedBack();
    return {};
}

void AssessmentSession::announceAll(bool otherCatalog)
{
    if (otherCatalog)
        Q_EMIT catalogChanged();
    Q_EMIT assessmentChanged();
    Q_EMIT profileChanged();
    Q_EMIT evidenceChanged();
    Q_EMIT actionsChanged();
    Q_EMIT impactChanged();
    Q_EMIT evaluationChanged();
}

Result<void> AssessmentSession::apply(const ChangeSet &changes)
{
    const auto head = m_workspace.store().apply(changes, m_workspace.actor(), m_workspace.clock().now());
    if (!head)
        return failure(head.error());
    m_kept.reset();
    const bool wasApproved = m_assessment.state == u"approved";
    if (!wasApproved && !touchesUnasked(changes) && applyTo(m_assessment, changes)) {
        m_head = *head;
        reevaluate();
    } else if (const auto loaded = reload(); !loaded) {
        return loaded;
    }
    if (wasApproved)
        Q_EMIT assessmentChanged(); // it is a draft again
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
    const auto keyOf = [](const Assessment &each) { return catalogKey(each.catalogSha256, each.userCatalogs); };
    if (!m_assessment.activities.isEmpty() && keyOf(m_assessment) != keyOf(*loaded)) {
        const auto catalog = catalogUnder(keyOf(*loaded));
        if (!catalog)
            return failure(catalog.error());
        m_catalog = *catalog;
    }
    m_assessment = std::move(*loaded);
    m_head = *head;
    m_kept.reset();
    m_transitions.reset();
    setAside();
    reevaluate();
    return {};
}

void AssessmentSession::reevaluate()
{
    m_evaluations = evaluate(*m_catalog, m_assessment, m_assessment.asOf);
}

} // namespace shihe
