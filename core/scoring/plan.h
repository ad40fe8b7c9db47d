// What repairs would bring: the score if findings became yes, and the order of actions by gain per effort. Who sees to
// a finding, and what a first plan could look like.
#pragma once

#include "core/scoring/scoring.h"

namespace shihe {

/// One action in the order of the plan.
struct PlanStep
{
    QString action;      ///< id
    QStringList repairs; ///< its practices that are findings now
    Fraction gain;       ///< rise of `law` conformity if they all become yes, in percentage points
    Fraction after;      ///< `law` conformity once this action and all before it are done, in percent
    int hours = 0;       ///< of work until then
};

/// What an action without an estimate counts for in the order of the plan.
inline constexpr int AssumedEffortHours = 8;

/// The pending actions of @p assessment by gain per effort, the greatest first; an action without an estimate counts as
/// one day of 8 hours. Equal ones by due date, then as they were made. A practice that several actions repair counts
/// in `after` once. All activities together.
[[nodiscard]] QList<PlanStep> plan(const Assessment &assessment, const Evaluation &combined);

/// The rise of `law` conformity if the findings of @p practices become yes.
[[nodiscard]] Fraction gainOf(const Evaluation &evaluation, const QStringList &practices);

/// Evaluates @p assessment as if @p practices were answered yes wherever they apply and fall short.
[[nodiscard]] AssessmentEvaluation projected(const Catalog &catalog, const Assessment &assessment,
                                             const QStringList &practices, QDate asOf);

/// The actions of @p assessment that name @p practice, in the order they were made.
[[nodiscard]] QList<Action> actionsOf(const Assessment &assessment, const QString &practice);

/// Who sees to a finding, and by when.
struct Charge
{
    QString responsible;
    std::optional<QDate> due;
    friend bool operator==(const Charge &, const Charge &) = default;
};

/// What the answer behind @p finding says; what it leaves open comes from the pending actions that repair it: the owner
/// of the first with one, the earliest due date.
[[nodiscard]] Charge chargeOf(const Assessment &assessment, const Finding &finding);

/// An action, not made yet, that repairs @p finding: the catalog's remedy in @p language as its title, owner and due
/// date as the answer names them. No effort is guessed.
[[nodiscard]] Action actionFor(const Catalog &catalog, const Assessment &assessment, const Finding &finding,
                               Language language);

/// The day is over and the work is not: @p today is the day in China.
[[nodiscard]] bool isOverdue(const Action &action, QDate today);

/// A first plan: actionFor() each finding of @p combined that is known to fall short (what has no answer yet wants one
/// first) and that no action names, in their order.
[[nodiscard]] QList<Action> suggestedActions(const Catalog &catalog, const Assessment &assessment,
                                             const Evaluation &combined, Language language);

} // namespace shihe
