// The parts of a report. Each adds its blocks to the document; numbers and letters of sections come from the composer.
#pragma once

#include "core/assessment/reasons.h"
#include "core/report/composer.h"
#include "core/scoring/trace.h"

namespace shihe::report {

void addCover(Composer &composer); ///< cover, contents, what is left out, running heads, metadata
void addSummary(Composer &composer);
void addDeadlines(Composer &composer); ///< of the summary
void addScope(Composer &composer);
void addLaw(Composer &composer);
void addScores(Composer &composer);
void addRedLines(Composer &composer);
void addFindings(Composer &composer);
void addPlan(Composer &composer);
void addAnticipated(Composer &composer);
void addNotAssessed(Composer &composer);
void addAnswers(Composer &composer);
void addComparison(Composer &composer);
void addMethod(Composer &composer);
void addSources(Composer &composer);
void addEvidence(Composer &composer);
void addGlossary(Composer &composer); ///< the terms among what was composed before
void addAbbreviations(
    Composer &composer);               ///< the short forms among what was composed before; nothing where there are none
void addStatement(Composer &composer); ///< the body of Kind::Soa
void addFiling(Composer &composer);    ///< the body of Kind::Filing and its variants
void addOmissions(Composer &composer); ///< what this copy leaves out for its audience
void addPia(Composer &composer);       ///< the body of Kind::Pia
void addPiaPublic(Composer &composer); ///< the body of Kind::PiaPublic
void addRecord(Composer &composer);    ///< program, catalog, journal, disclaimer, signature
void addAttachments(Composer &composer);
/// Takes the links into parts that are left out off their words.
void dropLinks(Composer &composer);

/// @p all that were given in @p activities as one without a name, if they are of every activity and read the same;
/// unless @p notes, only what was answered and why it does not apply count.
[[nodiscard]] QList<Given> merged(const QList<Given> &all, qsizetype activities, bool notes);
/// The answer, before the name of its activity where there are several.
[[nodiscard]] Prose answerOf(const Composer &composer, const Practice &practice, const Given &given);
/// Answer, basis, note and @p evidence of one activity, each with its name where there are several.
void addGiven(const Composer &composer, const Practice &practice, const Given &given, const QList<Prose> &evidence,
              Cell &answer, Cell &note);

/// The known facts of @p scope with their questions.
void addFactTable(Composer &composer, const Profile &profile, Scope scope);

/// The grade of `law` in words; of one that rests on no answer it says so.
[[nodiscard]] Text verdict(const Composer &composer);
/// How the grade of `law` came about.
[[nodiscard]] GradeTrace traceGrade(const Composer &composer);

/// Applicable practices that an activity left without an answer, or answered unknown.
[[nodiscard]] QStringList unansweredPractices(const Composer &composer);

/// How many practices are what. Whole numbers of practices; a reader gets from each to the others.
struct Counts
{
    qsizetype applicable = 0;   ///< of the whole
    qsizetype inLaw = 0;        ///< of these in the view `law`
    qsizetype open = 0;         ///< without an answer, or unknown, in some activity
    qsizetype asNo = 0;         ///< of the open ones, those that another activity answered no, which counts
    qsizetype openInLaw = 0;    ///< of those left, in `law`: what its coverage lacks
    qsizetype openFindings = 0; ///< of those left, the findings

    /// What counts as unanswered in the evaluation of the whole.
    [[nodiscard]] qsizetype unanswered() const { return open - asNo; }
};
[[nodiscard]] Counts countsOf(const Composer &composer);
/// What leads from the open ones to other figures, in whole sentences; empty where they are the same.
[[nodiscard]] QList<Text> openTexts(const Composer &composer, const Counts &counts);
/// All of them, one after another, in the annex on method.
void addCounts(Composer &composer);
/// Findings that stand in the table of those that wait for an answer.
[[nodiscard]] qsizetype waitingFindings(const Composer &composer);

/// A clause with level, force, digest and the mark of one whose wording was not seen.
[[nodiscard]] Prose clauseLine(const Composer &composer, const ClauseRef &ref);
/// @p refs by source and number with their levels, each a link to its digest among the sources.
[[nodiscard]] Prose clauseNames(const Composer &composer, const QList<ClauseRef> &refs);
/// The findings of @p practices as links, in the order of their numbers: "F1、F8".
[[nodiscard]] Prose findingLinks(const Composer &composer, const QStringList &practices);
/// Nobody has answered @p practice yet, or only with unknown, in any activity.
[[nodiscard]] bool isUnexamined(const Composer &composer, const Practice &practice);
/// The known value of @p fact in words, with unit and option labels.
[[nodiscard]] Text factValue(const Composer &composer, const Fact &fact, const FactValue &value);
/// Each deciding fact of @p reason: its question, what is known, and what would be needed where it rules out. Facts in
/// @p known are passed over.
[[nodiscard]] QList<Text> reasonTexts(const Composer &composer, const Reason &reason, const QStringList &known = {});

} // namespace shihe::report
