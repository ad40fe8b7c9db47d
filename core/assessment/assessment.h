// The value types of an assessment, and which practices apply. No database, no clock, no window.
#pragma once

#include "core/assessment/impact.h"
#include "core/assessment/states.h"
#include "core/catalog/catalog.h"

#include <QDateTime>
#include <QMap>

namespace shihe {

/// Known facts by id; what is absent is unknown.
using Profile = QMap<QString, FactValue>;

enum class AnswerValue { Yes, Mostly, Partly, No, Unknown, NotApplicable };

/// "yes", "mostly", "partly", "no", "unknown", "na".
[[nodiscard]] QString word(AnswerValue value);
[[nodiscard]] std::optional<AnswerValue> answerValueFromWord(const QString &word);

/// How the answer is known.
enum class Basis { Stated, DocumentSeen, Observed, Tested };

/// "stated", "document-seen", "observed", "tested".
[[nodiscard]] QString word(Basis basis);
[[nodiscard]] std::optional<Basis> basisFromWord(const QString &word);

/// Levels low, medium, high, serious (impact, risk) and low, medium, high, very-high (likelihood) as 0…3.
[[nodiscard]] QString impactWord(int level);
[[nodiscard]] QString likelihoodWord(int level);
[[nodiscard]] std::optional<int> impactFromWord(const QString &word);
[[nodiscard]] std::optional<int> likelihoodFromWord(const QString &word);

/// An assessor's own judgement of a finding's priority. At least one level and the reason are given.
struct RiskOverride
{
    std::optional<int> impact;
    std::optional<int> likelihood;
    QString reason;
    friend bool operator==(const RiskOverride &, const RiskOverride &) = default;
};

/// Value, note, evidence, author and time for one practice in one activity (or the organisation).
struct Answer
{
    AnswerValue value = AnswerValue::Unknown;
    QString note = {};
    QString reason = {};       ///< required where the value is NotApplicable
    QStringList evidence = {}; ///< evidence ids in a workspace; paths or descriptions in a case file
    std::optional<RiskOverride> risk = {};
    std::optional<Basis> basis = {};
    QString informant = {};
    QString remark = {};           ///< internal: in no report and no export
    QString responsible = {};      ///< who sees to it that the practice is or gets in order
    std::optional<QDate> due = {}; ///< by when
    QString author = {};           ///< the claimed local person
    QDateTime at = {};             ///< UTC; null in a case file
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// By practice id.
using Answers = QMap<QString, Answer>;

/// One processing activity under assessment.
struct Activity
{
    QString id;
    Text title;
    Profile profile;      ///< activity facts
    Answers answers;      ///< of practices with scope activity
    Answers carried = {}; ///< taken over from an earlier assessment, not yet confirmed: drafts, which count nowhere
    friend bool operator==(const Activity &, const Activity &) = default;
};

struct Organisation
{
    QString id;
    Text name;
    Profile profile;      ///< organisation facts
    Answers answers;      ///< of practices with scope organisation
    Answers carried = {}; ///< as in Activity
    friend bool operator==(const Organisation &, const Organisation &) = default;
};

/// What a piece of evidence is: a file in the workspace, an address on the net, or paper that lies elsewhere.
enum class EvidenceKind { File, Link, Paper };

/// "file", "link", "paper".
[[nodiscard]] QString word(EvidenceKind kind);
[[nodiscard]] std::optional<EvidenceKind> evidenceKindFromWord(const QString &word);

/// A piece of evidence; a file is stored by its digest. One piece may serve many answers.
struct Evidence
{
    QString id = {};
    EvidenceKind kind = EvidenceKind::File;
    QString name = {};      ///< file name, or what the link or paper is called
    QString reference = {}; ///< the address of a link; where paper lies; empty for a file
    QString sha256 = {};    ///< of the content; empty where there is none
    qint64 size = 0;        ///< bytes
    bool sensitive = true;
    std::optional<QDate> validUntil = {}; ///< the last day on which it proves anything (a certificate's end)
    std::optional<QDate> keepUntil = {};  ///< after this day it is to be erased
    QString source = {};
    QDateTime at = {}; ///< UTC
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

enum class ActionStatus { Open, InProgress, Done, Dropped };

/// "open", "in-progress", "done", "dropped".
[[nodiscard]] QString word(ActionStatus status);
[[nodiscard]] std::optional<ActionStatus> actionStatusFromWord(const QString &word);

/// A repair: of one or several findings, with owner, due date and status.
struct Action
{
    QString id = {};
    QString title = {};
    QStringList practices = {}; ///< whose findings it repairs
    QString owner = {};
    std::optional<QDate> due = {};
    int effortHours = 0; ///< estimated work in person-hours; 0: not estimated
    ActionStatus status = ActionStatus::Open;
    QString note = {};
    [[nodiscard]] bool pending() const { return status == ActionStatus::Open || status == ActionStatus::InProgress; }
    friend bool operator==(const Action &, const Action &) = default;
};

/// Of an organisation: one or more activities, answers, on a pinned catalog, as of a date.
struct Assessment
{
    QString id;
    Text title;
    QDate asOf;
    QString catalogVersion;
    QString catalogSha256;
    QList<CatalogPin> userCatalogs; ///< those of the user that were added to it
    QString state;                  ///< "draft", "in-review", "approved", "issued" (states.h)
    Organisation organisation;
    QList<Activity> activities;       ///< one at least
    QMap<QString, Evidence> evidence; ///< by id
    QList<Action> actions = {};       ///< in the order they were made
    StateMark mark = {};              ///< of its state
    ImpactAssessment impact = {};     ///< empty where none was begun
    friend bool operator==(const Assessment &, const Assessment &) = default;
};

/// The facts and answers that hold for @p activity: its own and the organisation's.
[[nodiscard]] Profile profileOf(const Organisation &organisation, const Activity &activity);
[[nodiscard]] Answers answersOf(const Organisation &organisation, const Activity &activity);

struct Applicability
{
    QStringList applicable;   ///< practice ids by bytes; unknown counts as applying
    QStringList assumed;      ///< those of `applicable` that rest on an unknown fact
    QStringList unknownFacts; ///< facts asked for by an `applies` tree or by scoring.yaml that the profile lacks
};

[[nodiscard]] Applicability applicability(const Catalog &catalog, const Profile &profile);

/// Whether @p source binds where @p profile holds; true where that rests on an unknown fact.
[[nodiscard]] bool binds(const Source &source, const Profile &profile);

/// Those of @p clauses whose source binds one activity at least of @p assessment: what a reader is told is broken, law
/// before standards before what is voluntary, bans before duties before advice. All of them where none is left, so that
/// a weight never stands without its clause.
[[nodiscard]] QList<ClauseRef> bindingClauses(const Catalog &catalog, const QList<ClauseRef> &clauses,
                                              const Assessment &assessment);

/// Whether @p value fits @p fact's type and options. Errors: assessment.unknown-option, assessment.wrong-type.
[[nodiscard]] Result<void> checkFact(const Fact &fact, const FactValue &value);

/// Reads a fact's value from text: true/false; a whole number >= 0; an option; options joined by commas (empty: none).
/// Errors: assessment.wrong-type, assessment.unknown-option.
[[nodiscard]] Result<FactValue> factFromText(const Fact &fact, const QString &text);
[[nodiscard]] QString factToText(const FactValue &value);

/// Errors: assessment.reason-missing for `na` without a reason or an override without one.
[[nodiscard]] Result<void> checkAnswer(const QString &practice, const Answer &answer);

} // namespace shihe
