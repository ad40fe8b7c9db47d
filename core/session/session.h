// The open workspace and one open assessment as QObjects: they take commands, keep them (each is on the disk before the
// call returns), tell what changed, and hold the evaluation of the moment. Main thread only.
#pragma once

#include "core/scoring/upgrade.h"
#include "core/session/ports.h"
#include "core/session/signedfiles.h"

#include <QObject>
#include <functional>

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
    /// A new assessment of the organisation of @p from: its activities, facts and evidence, its answers carried over as
    /// drafts to be confirmed; what the new catalog no longer asks is left behind. Gives the assessment's id.
    [[nodiscard]] Result<QString> copyAssessment(const Catalog &catalog, const Assessment &from, const Text &title,
                                                 QDate asOf);
    /// A new assessment as a wizard describes it: titles, facts, activities (ids are made anew). It joins the
    /// organisation whose id @p assessment names, else a new one. Gives the assessment's id.
    [[nodiscard]] Result<QString> create(const Catalog &catalog, const Assessment &assessment);
    /// Brings a whole assessment in (a case file, the sample); all ids are made anew. Gives the assessment's id.
    [[nodiscard]] Result<QString> import(const Catalog &catalog, const Assessment &assessment);

    /// The catalog an assessment is pinned to, by its key (AssessmentSummary::catalogKey); @p known itself where it is
    /// that one.
    [[nodiscard]] Result<std::shared_ptr<const Catalog>> catalogOf(const QString &key,
                                                                   std::shared_ptr<const Catalog> known) const;

    /// Notes in the journal that @p file was signed, if it is one of a report of this workspace (attributed()); false
    /// for any other. Errors: store.read-only and what else keeps a store from writing.
    [[nodiscard]] Result<bool> noteSigned(const SignedFile &file);

Q_SIGNALS:
    void changed();                             ///< organisations or assessments
    void noted(const shihe::JournalHead &head); ///< a row that changes nothing came to the journal

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
    /// @p catalog is the one it is pinned to. Errors: store.unknown-assessment and what the store says.
    [[nodiscard]] static Result<std::unique_ptr<AssessmentSession>>
    open(WorkspaceSession &workspace, std::shared_ptr<const Catalog> catalog, const QString &assessment);
    ~AssessmentSession() override;

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
    /// The draft carried over from an earlier assessment, while it waits to be confirmed.
    [[nodiscard]] std::optional<Answer> carried(const QString &practice) const;
    [[nodiscard]] QStringList carriedPractices() const; ///< of the shown activity and the organisation
    [[nodiscard]] Result<QList<AnswerVersion>> history(const QString &practice) const;

    /// What changing several answers does to drafts among them.
    enum class Drafts { BecomeAnswers, StayDrafts };

    /// Each is durable when it returns. A practice's or fact's scope decides whether the organisation or the shown
    /// activity takes it. Errors: assessment.*, store.*; on error nothing has changed.
    [[nodiscard]] Result<void> setAnswer(const QString &practice, Answer answer);
    [[nodiscard]] Result<void> clearAnswer(const QString &practice);
    /// Changes the draft of @p practice, which stays one. Error session.no-draft.
    [[nodiscard]] Result<void> setCarried(const QString &practice, Answer draft);
    /// Several practices at once, as one step: @p change is given each answer as it is (a draft where one waits) and
    /// gives what it becomes. Practices that don't apply are left alone.
    [[nodiscard]] Result<void> changeAnswers(const QStringList &practices, const std::function<Answer(Answer)> &change,
                                             Drafts drafts = Drafts::BecomeAnswers);
    /// Drafts become answers, as they stand.
    [[nodiscard]] Result<void> confirm(const QStringList &practices);
    [[nodiscard]] Result<void> setFact(const QString &fact, const FactValue &value);
    [[nodiscard]] Result<void> unsetFact(const QString &fact);
    [[nodiscard]] Result<void> rename(const Text &organisation, const Text &title);
    [[nodiscard]] Result<void> setAsOf(QDate asOf);
    [[nodiscard]] Result<QString> addActivity(const Text &title);
    [[nodiscard]] Result<void> renameActivity(const QString &id, const Text &title);
    /// With its facts and answers; another one is shown then. Error store.last-activity.
    [[nodiscard]] Result<void> removeActivity(const QString &id);

    /// Stores @p file and attaches it to the answer of @p practice (a draft where one waits; else it is then at least
    /// `unknown`).
    /// Gives the evidence id.
    [[nodiscard]] Result<QString> addEvidence(const QString &practice, const QString &file);
    /// The same for a piece whose content is in the store already (an Upload's) or that has none (a link, paper). The
    /// id is made here. With an empty @p practice it is kept without an answer. @p activity: whose answer it is meant
    /// for, where another one may be shown by now. A draft that waits to be confirmed takes it and stays a draft.
    [[nodiscard]] Result<QString> addEvidence(const QString &practice, const Evidence &evidence,
                                              const QString &activity = {});
    /// A piece that is there already serves @p practices, too.
    [[nodiscard]] Result<void> attachEvidence(const QString &evidence, const QStringList &practices,
                                              const QString &activity = {});
    /// All but id, content, size and time.
    [[nodiscard]] Result<void> changeEvidence(const Evidence &evidence);
    /// An answer that a piece of evidence is attached to, confirmed or not.
    struct Use
    {
        Place place; ///< of the organisation or an activity
        QString practice;
        Answer answer;
        bool carried = false;
    };
    [[nodiscard]] QList<Use> usesOf(const QString &evidence) const;
    /// The practices, of all activities, whose answers it is attached to.
    [[nodiscard]] QStringList practicesOf(const QString &evidence) const;
    /// Takes it off every answer and out of the assessment, as one step.
    [[nodiscard]] Result<void> dropEvidence(const QString &evidence);
    /// Takes the piece off the answer; the workspace forgets it where no answer uses it any more.
    [[nodiscard]] Result<void> removeEvidence(const QString &practice, const QString &evidence,
                                              const QString &activity = {});

    /// Makes it (with an empty id; gives the new one) or changes it. Errors: session.action-without-title.
    [[nodiscard]] Result<QString> setAction(Action action);
    /// Several as one step, all or none; gives their ids.
    [[nodiscard]] Result<QStringList> setActions(QList<Action> actions);
    [[nodiscard]] Result<void> removeAction(const QString &id);
    /// The impact assessment as a person has it now.
    [[nodiscard]] Result<void> setImpact(const ImpactAssessment &impact);
    /// The assessor's own priority of @p finding (of `combined`: in the activity it names); nullopt takes it back.
    /// Errors: assessment.override-reason-missing; session.override-unanswered where there is no answer to judge.
    [[nodiscard]] Result<void> overridePriority(const Finding &finding, const std::optional<RiskOverride> &risk);

    /// What going over to @p catalog would do; changes nothing.
    [[nodiscard]] CatalogUpgrade preview(const Catalog &catalog) const;
    /// Goes over to @p catalog as preview() tells, as one step that undo takes back. catalog() is that one then.
    /// Error session.same-catalog.
    [[nodiscard]] Result<void> upgrade(const std::shared_ptr<const Catalog> &catalog);
    /// Answers, drafts and facts that the catalog no longer asks for. They are in the workspace and nowhere else: not
    /// in assessment(), no figure, no report.
    struct UnaskedFact
    {
        Place place;
        QString fact;
        FactValue value;
    };
    [[nodiscard]] const QList<Use> &unasked() const { return m_unasked; }
    [[nodiscard]] const QList<UnaskedFact> &unaskedFacts() const { return m_unaskedFacts; }
    /// The practice, or fact, of the catalog, else of those the assessment was on before; nullptr if none has it.
    [[nodiscard]] const Practice *knownPractice(const QString &practice) const;
    [[nodiscard]] const Fact *knownFact(const QString &fact) const;
    /// Why the answer to @p practice became a draft when the catalog changed.
    struct DraftOrigin
    {
        PracticeUpgrade::Kind kind = PracticeUpgrade::Kind::Reworded;
        QString version;       ///< of the catalog that brought it
        QStringList from;      ///< practices whose answers it holds
        QList<Text> questions; ///< theirs, as they were asked; empty where unknown
    };
    /// nullopt where there is no draft, or it comes from an earlier assessment.
    [[nodiscard]] std::optional<DraftOrigin> originOf(const QString &practice) const;
    /// Takes no change: the store is read-only, or the assessment is issued.
    [[nodiscard]] bool isFixed() const;
    /// Another state (core/assessment/states.h); the views are told as after an undo. Errors: session.open-red-lines
    /// for `issued`, store.state-not-allowed.
    [[nodiscard]] Result<void> setState(const QString &state, const QString &note);
    /// Notes in the journal that a report of this assessment was signed. Nothing else changes, so an issued one takes
    /// it, too; undo passes it by. Errors: store.read-only and what else keeps a store from writing.
    [[nodiscard]] Result<void> noteSigned(SignedFile file);
    /// Reads everything again: the workspace was changed past this session (content was erased).
    [[nodiscard]] Result<void> readAgain();

    /// What the home page shows of this assessment; keepFigures() lays it down with the workspace, as does the end of
    /// the session.
    [[nodiscard]] Figures figures() const;
    void keepFigures();

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();

Q_SIGNALS:
    void answerChanged(const QString &practice);
    void profileChanged();
    void assessmentChanged(); ///< names, as-of date, activities, or everything after an undo
    void evidenceChanged();   ///< pieces of evidence, or what they are attached to
    void actionsChanged();
    void impactChanged();
    void activityChanged(); ///< another activity is shown
    void erasedBack();      ///< an undo or redo brought back a place whose content was erased meanwhile
    void evaluationChanged();
    /// catalog() is another one, as after an upgrade or its undo, and what views hold of the old one no longer fits. It
    /// comes before the others; the old one stays in memory as long as the session.
    void catalogChanged();

private:
    AssessmentSession(WorkspaceSession &workspace, std::shared_ptr<const Catalog> catalog);
    /// Keeps @p changes and judges anew.
    [[nodiscard]] Result<void> apply(const ChangeSet &changes);
    /// @p answer as this person gives it now.
    [[nodiscard]] Answer signedNow(Answer answer) const;
    /// nullptr for an unknown activity.
    [[nodiscard]] const Activity *activityById(const QString &id) const;
    [[nodiscard]] Result<void> step(const Result<std::optional<JournalHead>> &stepped);
    [[nodiscard]] Place placeFor(Scope scope) const;
    /// What stands for @p practice: its answer, else the draft that waits, else an empty answer.
    struct Standing
    {
        Answer answer;
        bool draft = false;
    };
    [[nodiscard]] Standing standing(const QString &practice) const;
    /// @p standing changed back into its place: a draft stays a draft, as it was signed then.
    [[nodiscard]] SetAnswer put(const Practice &practice, const Standing &standing) const;
    /// The answer to @p practice as it stands, or the draft in its place, or none yet. An empty @p activity is the
    /// shown one. Errors: assessment.unknown-practice, store.unknown-activity.
    [[nodiscard]] Result<Use> useIn(const QString &practice, const QString &activity) const;
    [[nodiscard]] SetAnswer withEvidence(const Use &use, const QStringList &evidence) const;
    void announceAll(bool otherCatalog); ///< everything was read again
    [[nodiscard]] Result<void> reload();
    void reevaluate();
    /// Takes what the catalog doesn't ask for out of the assessment.
    void setAside();
    [[nodiscard]] Assessment whole() const; ///< with what was set aside
    [[nodiscard]] bool touchesUnasked(const ChangeSet &changes) const;
    /// A change from one catalog to the next, oldest catalogs last.
    struct Transition
    {
        QString version; ///< of the later one
        std::shared_ptr<const Catalog> from;
        QHash<QString, PracticeUpgrade> practices;
    };
    [[nodiscard]] const QList<Transition> &transitions() const;
    [[nodiscard]] Result<std::shared_ptr<const Catalog>> catalogUnder(const QString &key) const;

    WorkspaceSession &m_workspace;
    std::shared_ptr<const Catalog> m_catalog;
    Assessment m_assessment;
    QString m_activity;
    JournalHead m_head;
    AssessmentEvaluation m_evaluations;
    std::optional<Figures> m_kept; ///< as they were laid down last
    QList<Use> m_unasked;
    QList<UnaskedFact> m_unaskedFacts;
    mutable QHash<QString, std::shared_ptr<const Catalog>> m_catalogs; ///< by key: what this session has had
    mutable std::optional<QList<Transition>> m_transitions;            ///< read when first wanted
};

} // namespace shihe
