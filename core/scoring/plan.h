// What repairs would bring: the score if findings became yes, and the order of actions by gain per effort.
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
};

/// The pending actions of @p assessment by gain per effort, the greatest first; an action without an estimate counts as
/// one day of 8 hours. Equal ones by due date, then as they were made. A practice that several actions repair counts
/// in `after` once. All activities together.
[[nodiscard]] QList<PlanStep> plan(const Assessment &assessment, const Evaluation &combined);

/// The rise of `law` conformity if the findings of @p practices become yes.
[[nodiscard]] Fraction gainOf(const Evaluation &evaluation, const QStringList &practices);

/// Evaluates @p assessment as if @p practices were answered yes wherever they apply and fall short.
[[nodiscard]] AssessmentEvaluation projected(const Catalog &catalog, const Assessment &assessment,
                                             const QStringList &practices, QDate asOf);

} // namespace shihe
