// Whom a report is for, and what it then leaves out. Content is taken out of the input before anything is composed, so
// that no part and no attachment can still hold it.
#pragma once

#include "core/report/report.h"

namespace shihe::report {

/// What may be left out, each of the whole report.
enum class Withheld {
    Owners,   ///< who sees to an action or a practice
    Treaters, ///< who is responsible for treating a risk; an impact assessment shows a regulator that
    Effort,   ///< hours of work
    Gains,    ///< what the plan gains, and its curve
    Persons,  ///< who prepared the report, who gave information
    Notes,    ///< of answers and actions
    Reasons,  ///< why a practice does not apply, why a priority was set by hand
    Evidence, ///< names, places and digests
    Data      ///< facts, answers and results attached as JSON
};

/// Its name for people is the word `report.withheld.<word>`, the reason `report.withheld-why.<word>`.
[[nodiscard]] QString word(Withheld what);

/// The one table of what a report for @p audience leaves out.
[[nodiscard]] const QList<Withheld> &withheldFrom(Audience audience);

/// @p input without what its audience is not to see; `omissions` then tells what that was. What a person wrote of
/// another in a place that stays (a title, a name) stays with it. The journal's head stays, too.
[[nodiscard]] Input redacted(Input input, Audience audience);

/// Stands where a text must stand and was left out; printed as the word `report.withheld`.
inline const QString WithheldMark = QStringLiteral("〔withheld〕");

} // namespace shihe::report
