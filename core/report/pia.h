// What the two forms of the impact assessment share: what it comes to, and its words.
#pragma once

#include "core/report/parts.h"
#include "core/scoring/impactrisk.h"

namespace shihe::report {

/// The input's impact assessment with what it comes to.
class Pia final
{
public:
    explicit Pia(Composer &composer)
        : c(composer)
        , entered(composer.assessment().impact)
        , risk(impactRisk(composer.catalog(), composer.assessment()))
    {
    }

    Composer &c;
    const ImpactAssessment &entered;
    const ImpactRisk risk;

    /// What a person wrote; shown as missing where nothing stands.
    [[nodiscard]] Prose said(const QString &text) const;
    [[nodiscard]] Prose missing() const { return c.say(QStringLiteral("pia.missing")).marked(Mark::Ring); }
    [[nodiscard]] Prose day(const std::optional<QDate> &day) const;
    /// A day on which the assessment ends or from which on it counts: it stands, and so does what is missing.
    [[nodiscard]] Prose endDay(const std::optional<QDate> &day) const;
    [[nodiscard]] Prose flag(const std::optional<bool> &flag) const;
    /// A risk level, in bold from high on; missing where there is none.
    /// The name of a person or a body, as it is; shown as missing where there is none.
    [[nodiscard]] Prose named(const QString &name) const;
    [[nodiscard]] Cell riskCell(std::optional<int> risk) const;
    [[nodiscard]] Prose riskWord(std::optional<int> risk) const;
    /// A level that holds only for what was assessed so far, unless @p known.
    [[nodiscard]] Cell riskSoFar(std::optional<int> level, bool known) const;
    /// What treatments leave at worst; where that is not known of every activity, it says so and of which.
    [[nodiscard]] Prose residual() const;
    /// The names of the activities that @p chosen takes.
    template <typename Chosen>
    [[nodiscard]] QList<Text> names(Chosen chosen) const
    {
        QList<Text> names;
        for (qsizetype i = 0; i < risk.activities.size(); ++i) {
            if (chosen(risk.activities.at(i)))
                names << c.activityName(c.assessment().activities.at(i));
        }
        return names;
    }
    [[nodiscard]] bool isUnacceptable(std::optional<int> level) const
    {
        return level && entered.unacceptable && *level >= *entered.unacceptable;
    }
    /// By name alone: the standard has no letters for them, and F stands for findings in every report.
    [[nodiscard]] Text dimensionName(std::size_t d) const;
    [[nodiscard]] Text factorName(std::size_t f) const;
    /// For a narrow column.
    [[nodiscard]] Text factorShort(std::size_t f) const;
    [[nodiscard]] Text gap(const ImpactGap &gap) const;
    [[nodiscard]] ActivityImpact of(const Activity &activity) const { return entered.activities.value(activity.id); }
    /// @p key over the activity's name where there are several.
    void activityHeading(const Activity &activity, const QString &anchor) const;
};

void addPiaObject(Pia &pia, int section);     ///< facts, data mapping, parties
void addPiaMethod(Pia &pia, int section);     ///< what is judged, by which levels and which matrix
void addPiaJudgements(Pia &pia, int section); ///< topics, dimensions and factors of each activity
void addPiaTreatment(Pia &pia, int section);

} // namespace shihe::report
