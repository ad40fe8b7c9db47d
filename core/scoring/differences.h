// Two judged assessments, practice by practice: what differs, and why. Last year's and this year's, on the catalogs
// they are pinned to; or one assessment on two days.
#pragma once

#include "core/scoring/scoring.h"

namespace shihe {

/// One side: facts and answers, the catalog they are judged by, and the day. Both must outlive the call.
struct Side
{
    const Catalog &catalog;
    const Assessment &assessment;
    QDate asOf;
};

/// A practice on one side, all activities together.
struct PracticeStanding
{
    std::optional<AnswerValue> answer; ///< the worst; nullopt: not answered
    bool evidenced = false;
    QString activity;                  ///< where the answer comes from
    std::optional<int> law, standards; ///< weight; nullopt: not in the view
    int points = 0;                    ///< 0 to 3, what the answer earns
    bool crossed = false;              ///< a red line, answered no or partly
    bool open = false;                 ///< a red line, unknown or unanswered
    bool finding = false;
    friend bool operator==(const PracticeStanding &, const PracticeStanding &) = default;
};

enum class Cause {
    Answer,      ///< another answer was given
    Evidence,    ///< evidence was attached or taken away
    Fact,        ///< a fact that decides whether it applies has another value
    Activities,  ///< an activity came or went
    LawCame,     ///< a clause counts that did not count before
    LawWent,     ///< a clause counts no more
    QuestionNew, ///< only the later catalog asks it
    QuestionGone,
    Reworded, ///< the catalog asks something else under the same name: answers can't be compared
    Catalog,  ///< the catalog weighs it otherwise, cites other clauses, or lets it apply elsewhere
};

struct ChangeReason
{
    Cause cause = Cause::Answer;
    QString fact = {};     ///< of Fact
    ClauseRef clause = {}; ///< of LawCame and LawWent
    friend bool operator==(const ChangeReason &, const ChangeReason &) = default;
};

struct PracticeDifference
{
    enum class Kind { Better, Worse, New, Gone, Other };

    QString practice;
    std::optional<PracticeStanding> before,
        after;                   ///< nullopt: not asked (unknown to the catalog, or it does not apply)
    QList<ChangeReason> reasons; ///< at least one

    /// By what the answer earns where it counts on both sides. New and Gone: asked on one side only.
    [[nodiscard]] Kind kind() const;
    /// A clause came or went.
    [[nodiscard]] bool byLaw() const;
};

struct Differences
{
    Evaluation before, after;       ///< of all activities together
    QList<PracticeDifference> rows; ///< by id; those that are the same on both sides are left out
    int same = 0;                   ///< practices asked on both sides without a difference
};

/// Every figure of `law` and `standards`, every red line and finding that differs does so because of the rows.
[[nodiscard]] Differences differences(const Side &before, const Side &after);

/// The assessment that @p current is compared with if nobody says otherwise: of the same organisation the latest one
/// whose as-of date is not later (among equal ones the one listed first); an index of @p all, -1 for none.
/// @p all are ids, organisations and as-of dates.
struct Candidate
{
    QString id;
    QString organisation;
    QDate asOf;
};
[[nodiscard]] qsizetype predecessor(const QList<Candidate> &all, const QString &current);

} // namespace shihe
