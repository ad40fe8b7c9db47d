// What the judgements of an impact assessment come to by the matrix of GB/T 39335-2020 (table D.5, scoring.yaml), and
// what is still missing. A judgement or a correction without its written reason does not count.
#pragma once

#include "core/assessment/assessment.h"

namespace shihe {

/// What one dimension comes to; levels after corrections, nullopt while a judgement is missing.
struct DimensionRisk
{
    std::optional<int> impact = {};
    std::array<std::optional<int>, LikelihoodFactors> likelihood = {};
    std::array<std::optional<int>, LikelihoodFactors> fields = {}; ///< of the matrix, by factor
    std::optional<int> risk = {}; ///< the worst field so far: the standard joins no fields, this is our own rule
};

struct ActivityRisk
{
    QString activity;
    std::array<DimensionRisk, ImpactDimensions> dimensions = {};
    std::optional<int> risk = {};     ///< the worst dimension so far
    std::optional<int> residual = {}; ///< the worst that treatments leave
    bool judged = false;              ///< all 16 fields are there
    bool settled = false;             ///< judged, and each risk that wants a treatment has one with what it leaves
};

/// Something that is still missing.
struct ImpactGap
{
    enum class Kind {
        Text, ///< first: ImpactText
        Signer,
        Approver,
        Published, ///< whether it will be
        Unacceptable,
        DecidedOn,
        DecidedLate, ///< only after the end
        FinishedOn,
        Flows,      ///< none
        Flow,       ///< first: which; fields: DataField, or DataFields.size() for whether it is sensitive
        Topic,      ///< first: ImpactTopic
        Impact,     ///< first: dimension
        Correction, ///< its reason; first: dimension, second: ImpactCorrection
        Likelihood, ///< first: dimension, second: factor
        Lowered,    ///< its reason; first: dimension, second: factor
        Untreated,  ///< first: dimension
        Treatment   ///< first: which; fields: 0 handling, 1 measure, 2 responsible, 3 until, 4 residual risk
    };
    Kind kind = Kind::Text;
    QString activity = {}; ///< empty: the whole
    int first = 0;
    int second = 0;
    QList<int> fields = {};
    friend bool operator==(const ImpactGap &, const ImpactGap &) = default;
};

struct ImpactRisk
{
    QList<ActivityRisk> activities; ///< all of the assessment, in its order
    std::optional<int> risk = {};   ///< the worst activity so far
    std::optional<int> residual = {};
    std::optional<QDate> keptUntil = {}; ///< three years after the end (PIPL art. 56)
    QList<ImpactGap> gaps = {};
    [[nodiscard]] bool isComplete() const { return gaps.isEmpty(); }
};

/// Levels are 0 … 3 and no correction leads beyond them; several are added up first.
[[nodiscard]] int correctedLevel(int level, int by);
[[nodiscard]] QDate keptUntil(QDate finished);

[[nodiscard]] ImpactRisk impactRisk(const Catalog &catalog, const Assessment &assessment);

/// Whether the law wants @p topic of an activity with these facts: accuracy and the list of leaks are asked of faces.
[[nodiscard]] bool isAsked(ImpactTopic topic, const Profile &profile);

} // namespace shihe
