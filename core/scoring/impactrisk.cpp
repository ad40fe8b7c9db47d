#include "core/scoring/impactrisk.h"

#include <algorithm>

namespace shihe {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

std::optional<int> worst(std::optional<int> a, std::optional<int> b)
{
    return a && b ? std::optional(std::max(*a, *b)) : a ? a : b;
}

std::optional<int> impactOf(const DimensionJudgement &judgement)
{
    if (!judgement.level || isBlank(judgement.reason))
        return std::nullopt;
    int by = 0;
    for (const ImpactCorrection each : ImpactCorrections) {
        if (judgement.corrections[each].counts())
            by += each == ImpactCorrection::Deidentified ? -1 : 1;
    }
    return correctedLevel(*judgement.level, by);
}

std::optional<int> likelihoodOf(const LikelihoodJudgement &judgement)
{
    if (!judgement.level || isBlank(judgement.reason))
        return std::nullopt;
    return correctedLevel(*judgement.level, judgement.lowered.counts() ? -1 : 0);
}

DimensionRisk riskOf(const ScoringParameters &scoring, const DimensionJudgement &judgement)
{
    DimensionRisk result;
    result.impact = impactOf(judgement);
    for (std::size_t f = 0; f < LikelihoodFactors; ++f) {
        result.likelihood[f] = likelihoodOf(judgement.factors[f]);
        if (result.impact && result.likelihood[f])
            result.fields[f] = scoring.matrix.at(*result.impact).at(*result.likelihood[f]);
        result.risk = worst(result.risk, result.fields[f]);
    }
    return result;
}

ActivityRisk riskOf(const ScoringParameters &scoring, const QString &activity, const ActivityImpact &impact)
{
    ActivityRisk result{.activity = activity, .judged = true};
    for (std::size_t d = 0; d < ImpactDimensions; ++d) {
        DimensionRisk &dimension = result.dimensions[d];
        dimension = riskOf(scoring, impact.dimensions[d]);
        result.risk = worst(result.risk, dimension.risk);
        for (const auto &field : dimension.fields)
            result.judged = result.judged && field;
    }
    for (const Treatment &treatment : impact.treatments) {
        if (!isBlank(treatment.residualReason))
            result.residual = worst(result.residual, treatment.residual);
    }
    return result;
}

/// Names what is missing, in the order of the form.
class Gaps final
{
public:
    using Kind = ImpactGap::Kind;
    static constexpr int Residual = 4; ///< of a treatment's fields

    QList<ImpactGap> take() { return std::move(m_gaps); }

    void whole(const ImpactAssessment &impact)
    {
        QList<ImpactText> wanted{ImpactText::Necessity, ImpactText::Team, ImpactText::Stakeholders};
        if (impact.published.value_or(false))
            wanted << ImpactText::Benefit << ImpactText::Advice << ImpactText::Contact;
        for (const ImpactText text : std::as_const(wanted))
            add(isBlank(impact.texts[text]), Kind::Text, static_cast<int>(text));
        add(isBlank(impact.signer), Kind::Signer);
        add(!impact.published, Kind::Published);
        add(!impact.unacceptable, Kind::Unacceptable);
        add(!impact.decidedOn, Kind::DecidedOn);
        add(impact.decidedOn && impact.finishedOn && *impact.decidedOn > *impact.finishedOn, Kind::DecidedLate);
        add(!impact.finishedOn, Kind::FinishedOn);
        add(isBlank(impact.approver), Kind::Approver);
    }

    void activity(const ActivityImpact &impact, const ActivityRisk &risk, const Profile &profile, int treatedFrom)
    {
        m_activity = risk.activity;
        add(impact.flows.isEmpty(), Kind::Flows);
        for (int i = 0; i < impact.flows.size(); ++i)
            flow(impact.flows.at(i), i);
        for (const ImpactTopic topic : ImpactTopics)
            add(isBlank(impact.topics[topic]) && isAsked(topic, profile), Kind::Topic, static_cast<int>(topic));
        for (std::size_t d = 0; d < ImpactDimensions; ++d)
            dimension(impact.dimensions[d], static_cast<int>(d));
        for (int d = 0; d < static_cast<int>(ImpactDimensions); ++d) {
            const auto treats = [d](const Treatment &each) { return each.dimension.value_or(d) == d; };
            const auto level = risk.dimensions[static_cast<std::size_t>(d)].risk;
            add(level && *level >= treatedFrom &&
                    std::none_of(impact.treatments.cbegin(), impact.treatments.cend(), treats),
                Kind::Untreated, d);
        }
        for (int i = 0; i < impact.treatments.size(); ++i)
            treatment(impact.treatments.at(i), i);
    }

private:
    void add(bool missing, Kind kind, int first = 0, int second = 0, const QList<int> &fields = {})
    {
        if (missing)
            m_gaps.append({kind, m_activity, first, second, fields});
    }

    void flow(const DataFlow &flow, int index)
    {
        QList<int> fields;
        for (const DataField field : DataFields) {
            if (isBlank(flow.texts[field]))
                fields << static_cast<int>(field);
        }
        if (!flow.sensitive)
            fields << static_cast<int>(DataFields.size());
        add(!fields.isEmpty(), Kind::Flow, index, 0, fields);
    }

    void dimension(const DimensionJudgement &judgement, int d)
    {
        add(!judgement.level || isBlank(judgement.reason), Kind::Impact, d);
        for (const ImpactCorrection each : ImpactCorrections) {
            const Correction &correction = judgement.corrections[each];
            add(correction.applies && !correction.counts(), Kind::Correction, d, static_cast<int>(each));
        }
        for (std::size_t f = 0; f < LikelihoodFactors; ++f) {
            const LikelihoodJudgement &likelihood = judgement.factors[f];
            const auto factor = static_cast<int>(f);
            add(!likelihood.level || isBlank(likelihood.reason), Kind::Likelihood, d, factor);
            add(likelihood.lowered.applies && !likelihood.lowered.counts(), Kind::Lowered, d, factor);
        }
    }

    void treatment(const Treatment &treatment, int index)
    {
        const bool dated = treatment.handling == Handling::AtOnce || treatment.handling == Handling::WithinTime;
        QList<int> fields;
        const auto want = [&fields](bool missing, int field) {
            if (missing)
                fields << field;
        };
        want(!treatment.handling, 0);
        want(isBlank(treatment.measure), 1);
        want(isBlank(treatment.responsible), 2);
        want(dated && !treatment.until, 3);
        want(!treatment.residual || isBlank(treatment.residualReason), Residual);
        add(!fields.isEmpty(), Kind::Treatment, index, 0, fields);
    }

    QString m_activity;
    QList<ImpactGap> m_gaps;
};

/// Only then is the worst residual risk known; before, another treatment may leave more.
bool isSettled(const ActivityRisk &risk, const QList<ImpactGap> &gaps)
{
    const auto leavesOpen = [&risk](const ImpactGap &gap) {
        return gap.activity == risk.activity &&
               (gap.kind == ImpactGap::Kind::Untreated ||
                (gap.kind == ImpactGap::Kind::Treatment && gap.fields.contains(Gaps::Residual)));
    };
    return risk.judged && std::none_of(gaps.cbegin(), gaps.cend(), leavesOpen);
}

} // namespace

int correctedLevel(int level, int by)
{
    return std::clamp(level + by, 0, 3);
}

QDate keptUntil(QDate finished)
{
    return finished.addYears(3);
}

bool isAsked(ImpactTopic topic, const Profile &profile)
{
    if (topic != ImpactTopic::Leak && topic != ImpactTopic::Accuracy)
        return true;
    const auto modalities = profile.constFind(u"modalities"_s);
    const auto *known = modalities == profile.cend() ? nullptr : std::get_if<QStringList>(&*modalities);
    return !known || known->contains(u"face"_s);
}

ImpactRisk impactRisk(const Catalog &catalog, const Assessment &assessment)
{
    constexpr int Medium = 1; // a low risk is borne without a word unless the organisation says otherwise
    const ImpactAssessment &impact = assessment.impact;
    ImpactRisk result;
    Gaps gaps;
    gaps.whole(impact);
    for (const Activity &activity : assessment.activities) {
        const ActivityImpact entered = impact.activities.value(activity.id);
        const ActivityRisk risk = riskOf(catalog.scoring, activity.id, entered);
        gaps.activity(entered, risk, profileOf(assessment.organisation, activity),
                      std::min(Medium, impact.unacceptable.value_or(Medium)));
        result.risk = worst(result.risk, risk.risk);
        result.residual = worst(result.residual, risk.residual);
        result.activities.append(risk);
    }
    if (impact.finishedOn)
        result.keptUntil = keptUntil(*impact.finishedOn);
    result.gaps = gaps.take();
    for (ActivityRisk &activity : result.activities)
        activity.settled = isSettled(activity, result.gaps);
    return result;
}

} // namespace shihe
