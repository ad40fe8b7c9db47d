// The open workspace and one open assessment as QObjects: they take commands, keep them (each is on the disk before the
// call returns), tell what changed, and hold the evaluation of the moment. Main thread only.
#pragma once

#include "core/scoring/scoring.h"
#include "core/session/ports.h"

#include <QObject>

namespace shihe {

/// The open workspace. Owns nothing: store and clock must outlive it.
class WorkspaceSession final : public QObject
{
    Q_OBJECT

public:
    WorkspaceSession(Store &store, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Store &store() const { return m_store; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QString actor() const { return m_actor; }
    void setActor(const QString &actor);

    [[nodiscard]] Result<QList<OrganisationSummary>> organisations() const { return m_store.organisations(); }
    [[nodiscard]] Result<QList<AssessmentSummary>> assessments() const { return m_store.assessments(); }

    /// A new organisation with an assessment of one activity on @p catalog, which is kept with the workspace.
    /// Gives the assessment's id.
    [[nodiscard]] Result<QString> createAssessment(const Catalog &catalog, const Text &organisation, const Text &title,
                                                   QDate asOf);
    /// The same for an existing organisation, by id.
    [[nodiscard]] Result<QString> addAssessment(const Catalog &catalog, const QString &organisation, const Text &title,
                                                QDate asOf);
    /// Brings a whole assessment in (a case file, the sample); all ids are made anew. Gives the assessment's id.
    [[nodiscard]] Result<QString> import(const Catalog &catalog, const Assessment &assessment);

    /// The catalog an assessment is pinned to, by its key (AssessmentSummary::catalogKey); @p known itself where it is
    /// that one.
    [[nodiscard]] Result<std::shared_ptr<const Catalog>> catalogOf(const QString &key,
                                                                   std::shared_ptr<const Catalog> known) const;

Q_SIGNALS:
    void changed(); ///< organisations or assessments

private:
    Store &m_store;
    const Clock &m_clock;
    QString m_actor;
};

/// One open assessment on its pinned catalog.
class AssessmentSession final : public QObject
{
    Q_OBJECT

public:
    /// Errors: store.unknown-assessment and what the store says.
    [[nodiscard]] static Result<std::unique_ptr<AssessmentSession>>
    open(WorkspaceSession &workspace, std::shared_ptr<const Catalog> catalog, const QString &assessment);

    [[nodiscard]] const Catalog &catalog() const { return *m_catalog; }
    [[nodiscard]] std::shared_ptr<const Catalog> sharedCatalog() const { return m_catalog; }
    [[nodiscard]] WorkspaceSession &workspace() const { return m_workspace; }
    [[nodiscard]] const Assessment &assessment() const { return m_assessment; }
    [[nodiscard]] JournalHead head() const { return m_head; }

    /// The activity the window shows; the first one at the start.
    [[nodiscard]] const Activity &activity() const;
    void setActivity(const QString &id);

    /// Combined over all activities, and the shown activity's own.
    [[nodiscard]] const AssessmentEvaluation &evaluations() const { return m_evaluations; }
    [[nodiscard]] const Evaluation &evaluation() const;

    /// Facts and answers as they hold for the shown activity (its own and the organisation's).
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] std::optional<Answer> answer(const QString &practice) const;

    /// Each is durable when it returns. A practice's or fact's scope decides whether the organisation or the shown
    /// activity takes it. Errors: assessment.*, store.*; on error nothing has changed.
    [[nodiscard]] Result<void> setAnswer(const QString &practice, Answer answer);
    [[nodiscard]] Result<void> clearAnswer(const QString &practice);
    [[nodiscard]] Result<void> setFact(const QString &fact, const FactValue &value);
    [[nodiscard]] Result<void> unsetFact(const QString &fact);
    [[nodiscard]] Result<void> rename(const Text &organisation, const Text &title);
    [[nodiscard]] Result<void> setAsOf(QDate asOf);
    [[nodiscard]] Result<QString> addActivity(const Text &title);

    /// Stores @p file and attaches it to the answer of @p practice (which is then at least `unknown`).
    /// Gives the evidence id.
    [[nodiscard]] Result<QString> addEvidence(const QString &practice, const QString &file);
    /// Takes the piece off the answer; the workspace forgets it where no answer uses it any more.
    [[nodiscard]] Result<void> removeEvidence(const QString &practice, const QString &evidence);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();

Q_SIGNALS:
    void answerChanged(const QString &practice);
    void profileChanged();
    void assessmentChanged(); ///< names, as-of date, activities, or everything after an undo
    void activityChanged();   ///< another activity is shown
    void evaluationChanged();

private:
    AssessmentSession(WorkspaceSession &workspace, std::shared_ptr<const Catalog> catalog);
    [[nodiscard]] Result<void> apply(const ChangeSet &changes);
    [[nodiscard]] Result<void> step(const Result<std::optional<JournalHead>> &stepped);
    [[nodiscard]] Place placeFor(Scope scope) const;
    [[nodiscard]] int uses(const QString &evidence) const; ///< how many answers it is attached to
    [[nodiscard]] Result<void> reload();
    void reevaluate();

    WorkspaceSession &m_workspace;
    std::shared_ptr<const Catalog> m_catalog;
    Assessment m_assessment;
    QString m_activity;
    JournalHead m_head;
    AssessmentEvaluation m_evaluations;
};

} // namespace shihe
