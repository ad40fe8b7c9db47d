// Every number explains itself: how a view's figures come about, practice by practice. Computes nothing new; its sums
// are those of the View.
#pragma once

#include "core/scoring/scoring.h"

namespace shihe {

/// One practice in a view.
struct TraceRow
{
    QString practice;
    std::optional<AnswerValue> answer; ///< nullopt: not answered
    int weight = 0;                    ///< severity x factor of the strongest clause
    int value = 0;                     ///< 0 to 3
    bool counts = true;                ///< false for `na`, which leaves the sums
    bool evidenced = false;            ///< evidence is attached
    QList<ClauseRef> clauses;          ///< those that bring it into the view, the strongest first

    [[nodiscard]] qint64 earned() const { return counts ? qint64{weight} * value : 0; }
    [[nodiscard]] qint64 possible() const { return counts ? qint64{weight} * 3 : 0; }
    [[nodiscard]] bool answered() const { return answer && *answer != AnswerValue::Unknown; }
    [[nodiscard]] bool positive() const { return answer == AnswerValue::Yes || answer == AnswerValue::Mostly; }
};

/// The applicable practices of view @p view of @p evaluation, heaviest first, then by id. @p answers are those that
/// were evaluated. Empty for an unknown view.
[[nodiscard]] QList<TraceRow> trace(const Catalog &catalog, const Evaluation &evaluation, const QString &view,
                                    const Answers &answers);

/// How a view's grade came about.
struct GradeTrace
{
    QString byShare;         ///< what the share alone gives, before a mandatory no and caps; empty without a share
    QString beforeCaps;      ///< after the rule on a mandatory no
    QStringList mandatoryNo; ///< practices with a prohibited or shall clause in the view answered no
    QString cap;             ///< the worst grade a red line allows; empty for none
    QStringList cappedBy;    ///< the red lines that set it
};

[[nodiscard]] GradeTrace traceGrade(const Catalog &catalog, const Evaluation &evaluation, const QString &view,
                                    const Answers &answers);

/// The practices that are red lines on @p day: marked so, and a prohibited or shall clause of the law of the day stands
/// behind them.
[[nodiscard]] QSet<QString> redLinesOn(const Catalog &catalog, QDate day);

} // namespace shihe
