// The kinds of report, and the parts that a report is put together from.
#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <set>

namespace shihe::report {

/// Cover, summary, record and disclaimer are in every report; these are not. In the order in which they stand.
enum class Part {
    Scope,       ///< organisation, activities, facts
    Law,         ///< which sources apply, and their state on the day
    Scores,      ///< by view
    RedLines,    ///< crossed and open
    Findings,    ///< with clauses and remedies
    Plan,        ///< actions, owners, due dates
    Anticipated, ///< what drafts and texts not yet in force will ask
    Open,        ///< what was not assessed
    Answers,     ///< all of them
    Changes,     ///< since the earlier assessment
    Method,      ///< formulas and the arithmetic of this assessment
    Sources,     ///< with the digest of each clause that is named
    Evidence,    ///< the register
    Glossary,    ///< the report's words and the law's, in both languages
    Data         ///< facts, answers and results attached as JSON
};
using Parts = std::set<Part>;

/// "scope", "law", "scores", "red-lines", "findings", "plan", "anticipated", "open", "answers", "changes", "method",
/// "sources", "evidence", "glossary", "data". Its name for people is the word `part.<word>`.
[[nodiscard]] QString word(Part part);
[[nodiscard]] const QList<Part> &allParts();

enum class Kind {
    Gap,          ///< everything
    Summary,      ///< the executive page alone
    Plan,         ///< the action plan
    Evidence,     ///< the evidence register
    Soa,          ///< the statement of applicability: each clause, whether it applies, why, and how it stands
    Filing,       ///< filing material under art. 15 of the face recognition measures
    FilingChange, ///< of a change of what was filed
    FilingEnd,    ///< of the end of the use
    Pia,          ///< the personal information protection impact assessment
    PiaPublic     ///< its short version for the public
};

/// "gap", "summary", "plan", "evidence", "soa", "filing", "filing-change", "filing-end", "pia", "pia-public". Its name
/// for people is the word `report.title.<word>`.
[[nodiscard]] QString word(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromWord(const QString &word);
[[nodiscard]] const QList<Kind> &allKinds();

/// Whether @p kind has a body of its own, with neither summary nor grade; the others are put together from parts.
[[nodiscard]] bool isForm(Kind kind);

/// Whether @p kind tells of what people judged in the impact assessment.
[[nodiscard]] bool tellsImpact(Kind kind);

/// What a report of @p kind is made of unless told otherwise; nothing for a form.
[[nodiscard]] Parts partsOf(Kind kind);

} // namespace shihe::report
