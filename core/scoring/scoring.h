// Scoring: evaluate(catalog, facts and answers, day) -> Evaluation. Pure: no clock, no file, no database, no locale.
// Whole numbers and fractions only, so that a hand computation agrees to the last digit (design, "Scoring").
#pragma once

#include "core/assessment/assessment.h"

#include <QJsonObject>

namespace shihe {

/// A reduced fraction, denominator above 0.
struct Fraction
{
    qint64 num = 0;
    qint64 den = 1;
    [[nodiscard]] static Fraction reduced(qint64 num, qint64 den);
    friend bool operator==(const Fraction &, const Fraction &) = default;
};

enum class ViewKind { Law, Standards, Checklist, Source };
[[nodiscard]] QString word(ViewKind kind);

/// One way of looking at the answers: the binding law, the recommended standards, a checklist or a source.
struct View
{
    QString id; ///< "law", "standards", or the checklist's or source's id
    ViewKind kind = ViewKind::Law;
    qint64 earned = 0;   ///< sum of weight x value
    qint64 possible = 0; ///< 3 x sum of weight; 0: no conformity and no grade
    int applicable = 0;
    int answered = 0;  ///< any value but unknown; `na` counts
    int positive = 0;  ///< yes or mostly
    int evidenced = 0; ///< those of `positive` with evidence attached
    QString grade;     ///< "A" … "E", empty for none
    bool provisional = false;
    QMap<QString, int> weights; ///< practice id -> weight, of every applicable practice in the view

    /// Hundredths of a percent, rounded down; nullopt without `possible`.
    [[nodiscard]] std::optional<qint64> conformity() const;
    /// "61.53"; empty without `possible`.
    [[nodiscard]] QString conformityText() const;
    /// Nobody answered any of it: its figures, the grade too, only come of counting that as not met.
    [[nodiscard]] bool isUnanswered() const { return applicable > 0 && answered == 0; }
};

/// Whether anything that @p view is made of holds on @p day: nobody is bound, and nothing grave can be said, by drafts
/// and texts that are not or no longer in force alone. Court cases hold once they are decided.
[[nodiscard]] bool holds(const Catalog &catalog, const View &view, QDate day);

/// "61.53%", rounded down as conformity is; "–" without a whole.
[[nodiscard]] QString shareText(qint64 part, qint64 whole);

struct Levels
{
    int impact = 0;     ///< low, medium, high, serious
    int likelihood = 0; ///< low, medium, high, very high
    int risk = 0;       ///< low, medium, high, serious
    friend bool operator==(const Levels &, const Levels &) = default;
};

/// A practice that falls short.
struct Finding
{
    QString practice;
    std::optional<AnswerValue> answer; ///< nullopt: not answered
    QList<ClauseRef> clauses;          ///< those in force that day (of a draft or published text in `anticipated`)
    bool binding = false;              ///< a prohibited or shall clause of a binding source in force is among them
    Levels levels;                     ///< after an override
    Levels computed;                   ///< before
    std::optional<RiskOverride> risk;
    Fraction gain;    ///< rise of the law view's conformity if it becomes yes, in percentage points
    QString activity; ///< combined only: the activity the worst answer comes from; empty for the organisation
};

struct RedLine
{
    QString practice;
    AnswerValue answer = AnswerValue::No;
};

struct Evaluation
{
    QString catalogVersion;
    QString catalogSha256;
    QDate asOf;
    std::optional<QDate> lawKnownUntil; ///< the catalog's date, where the as-of date lies after it
    QStringList applicable;
    QStringList assumed;
    QStringList unknownFacts;
    QList<View> views;       ///< law, standards, checklists by id, sources by id
    QList<RedLine> redLines; ///< crossed ones
    QStringList openRedLines;
    QList<Finding> findings;
    QList<Finding> anticipated;
    std::optional<int> risk; ///< worst of findings

    [[nodiscard]] const View &law() const { return views.at(0); }
    [[nodiscard]] const View *view(const QString &id) const;
    [[nodiscard]] const Finding *finding(const QString &practice) const;
};

/// A practice of a user catalog is among `applicable`, and counts in the views of that catalog's checklists and sources
/// alone: it is no finding, no red line and in no other view.
/// Evaluates one activity: @p profile and @p answers already hold the organisation's part.
[[nodiscard]] Evaluation evaluate(const Catalog &catalog, const Profile &profile, const Answers &answers, QDate asOf);

struct ActivityEvaluation
{
    QString id;
    Evaluation evaluation;
};

/// Of a whole assessment: each activity, and all of them combined per practice by the worst applicable value.
struct AssessmentEvaluation
{
    Evaluation combined;
    QList<ActivityEvaluation> activities;
};

[[nodiscard]] AssessmentEvaluation evaluate(const Catalog &catalog, const Assessment &assessment, QDate asOf);

/// How bad an answer is where activities differ; the worst counts. A no is known to fall short; then what nobody
/// answered (nullptr), what nobody knows, and upwards.
[[nodiscard]] int badness(const Answer *answer);

/// The answers that `combined` rests on: of each practice the worst where it applies.
[[nodiscard]] Answers combinedAnswers(const Catalog &catalog, const Assessment &assessment, QDate asOf);

/// What `evaluate --json` prints for one evaluation.
[[nodiscard]] QJsonObject toJson(const Evaluation &evaluation);

/// The same for a whole assessment: `{"combined", "activities"}` where there are several, else the one evaluation
/// alone.
[[nodiscard]] QJsonObject toJson(const AssessmentEvaluation &evaluation, bool severalActivities);

} // namespace shihe
