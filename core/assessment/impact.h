// The personal information protection impact assessment (PIPL art. 55 and 56) by the method of GB/T 39335-2020: what
// people enter. Every judgement is made and reasoned by a person; nothing here is computed or filled in by the program.
#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace shihe {

/// A value for each member of an enumeration that counts from 0 and has @p Size members.
template <typename Key, typename Value, std::size_t Size>
struct PerMember
{
    std::array<Value, Size> values = {};
    [[nodiscard]] Value &operator[](Key key) { return values[static_cast<std::size_t>(key)]; }
    [[nodiscard]] const Value &operator[](Key key) const { return values[static_cast<std::size_t>(key)]; }
    friend bool operator==(const PerMember &, const PerMember &) = default;
};

/// All members of such an enumeration.
template <typename Key, std::size_t Size>
[[nodiscard]] constexpr std::array<Key, Size> membersOfEnum()
{
    std::array<Key, Size> all{};
    for (std::size_t i = 0; i < Size; ++i)
        all[i] = static_cast<Key>(i);
    return all;
}

inline constexpr std::size_t ImpactDimensions = 4;  ///< D1 … D4 (5.5.1)
inline constexpr std::size_t LikelihoodFactors = 4; ///< F1 … F4 (5.4)

/// A correction by one level that annex D allows. It counts only with its reason.
struct Correction
{
    bool applies = false;
    QString reason = {};
    [[nodiscard]] bool counts() const { return applies && !reason.trimmed().isEmpty(); }
    friend bool operator==(const Correction &, const Correction &) = default;
};

/// How likely an event is that harms in one dimension, seen from one factor.
struct LikelihoodJudgement
{
    std::optional<int> level = {}; ///< likelihoodWord
    QString reason = {};
    Correction lowered = {}; ///< by complete targeted measures, an emergency mechanism or experience, and people agree
    friend bool operator==(const LikelihoodJudgement &, const LikelihoodJudgement &) = default;
};

/// Corrections to an impact: +1 for typical sensitive data in quantity, +1 for a vulnerable group, -1 for
/// de-identification that is shown to lower the sensitivity.
enum class ImpactCorrection { ManyPersons, Vulnerable, Deidentified };
inline constexpr auto ImpactCorrections = membersOfEnum<ImpactCorrection, 3>();

/// "many_persons", "vulnerable", "deidentified".
[[nodiscard]] QString word(ImpactCorrection correction);

/// The impact in one dimension, and how likely it is.
struct DimensionJudgement
{
    std::optional<int> level = {}; ///< impactWord
    QString reason = {};
    PerMember<ImpactCorrection, Correction, ImpactCorrections.size()> corrections = {};
    std::array<LikelihoodJudgement, LikelihoodFactors> factors = {};
    friend bool operator==(const DimensionJudgement &, const DimensionJudgement &) = default;
};

/// The columns of the data mapping: Persons to ThirdParty are table C.1, Source to Deletion table C.2.
enum class DataField {
    Persons,
    Types,
    Purpose,
    Ground,
    Controller,
    Processor,
    CrossBorder,
    ThirdParty,
    Source,
    Manner,
    Storage,
    Transfer,
    Period,
    Deletion
};
inline constexpr auto DataFields = membersOfEnum<DataField, 14>();
inline constexpr std::size_t FieldsOfC1 = 8; ///< the first ones; the others are of table C.2

/// "persons", "types", "purpose", "ground", "controller", "processor", "cross_border", "third_party", "source",
/// "manner", "storage", "transfer", "period", "deletion".
[[nodiscard]] QString word(DataField field);

/// One row of the mapping, in both tables.
struct DataFlow
{
    QString id = {}; ///< unique in its activity; without a dot
    PerMember<DataField, QString, DataFields.size()> texts = {};
    std::optional<bool> sensitive = {};
    friend bool operator==(const DataFlow &, const DataFlow &) = default;
};

/// What is done about a risk (5.8).
enum class Handling { AtOnce, WithinTime, WeighCost, Accept };
inline constexpr auto Handlings = membersOfEnum<Handling, 4>();

/// "at-once", "within-time", "weigh-cost", "accept".
[[nodiscard]] QString word(Handling handling);
[[nodiscard]] std::optional<Handling> handlingFromWord(const QString &word);

struct Treatment
{
    QString id = {};                   ///< unique in its activity; without a dot
    std::optional<int> dimension = {}; ///< 0 … 3; nullopt: all of them
    std::optional<Handling> handling = {};
    QString measure = {}; ///< where a risk is accepted: why
    QString responsible = {};
    std::optional<QDate> until = {};
    std::optional<int> residual = {}; ///< the risk that is left: impactWord
    QString residualReason = {};
    friend bool operator==(const Treatment &, const Treatment &) = default;
};

/// What the law wants assessed, answered in words: PIPL art. 56, art. 9 of the face measures, 5 f) of GB/T 41819.
enum class ImpactTopic {
    Lawful,   ///< purpose and manner are lawful, legitimate and necessary
    Effect,   ///< the effect on people's rights, and whether what reduces it is effective
    Leak,     ///< leaks, tampering, loss, damage, unlawful obtaining, sale or use, and the harm they may do
    Measures, ///< protection is lawful, effective and in proportion to the risk
    Accuracy  ///< recognition is accurate and precise enough for the purpose
};
inline constexpr auto ImpactTopics = membersOfEnum<ImpactTopic, 5>();

/// "lawful", "effect", "leak", "measures", "accuracy".
[[nodiscard]] QString word(ImpactTopic topic);

/// What is assessed of one activity.
struct ActivityImpact
{
    QList<DataFlow> flows = {};
    PerMember<ImpactTopic, QString, ImpactTopics.size()> topics = {};
    std::array<DimensionJudgement, ImpactDimensions> dimensions = {};
    QList<Treatment> treatments = {};
    friend bool operator==(const ActivityImpact &, const ActivityImpact &) = default;
};

/// What is told of the assessment as a whole.
enum class ImpactText { Necessity, Scope, Team, Stakeholders, References, Benefit, Exceptions, Advice, Contact };
inline constexpr auto ImpactTexts = membersOfEnum<ImpactText, 9>();

/// "necessity", "scope", "team", "stakeholders", "references", "benefit", "exceptions", "advice", "contact".
[[nodiscard]] QString word(ImpactText text);

struct ImpactAssessment
{
    PerMember<ImpactText, QString, ImpactTexts.size()> texts = {};
    QString signer = {};   ///< who signs for the team
    QString approver = {}; ///< who approves the report
    std::optional<bool> published = {};
    std::optional<int> unacceptable = {};          ///< the risk from which on none is borne: impactWord
    std::optional<QDate> decidedOn = {};           ///< when that was set
    std::optional<QDate> finishedOn = {};          ///< the report is kept three years from then on
    QMap<QString, ActivityImpact> activities = {}; ///< by id; one that nothing is said of may be missing

    [[nodiscard]] bool isEmpty() const { return *this == ImpactAssessment{}; }
    friend bool operator==(const ImpactAssessment &, const ImpactAssessment &) = default;
};

} // namespace shihe
