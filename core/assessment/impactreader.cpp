#include "core/assessment/impactreader.h"

#include "core/assessment/assessment.h"

#include <functional>

namespace shihe {

using namespace Qt::StringLiterals;

namespace {

/// What takes the value of one key; by key.
using Fields = QMap<QString, std::function<bool(const yaml::Node &)>>;

/// The first fault ends the reading.
class ImpactReader final
{
public:
    explicit ImpactReader(QStringList activities)
        : m_activities(std::move(activities))
    {
    }

    [[nodiscard]] const yaml::Fault &fault() const { return m_fault; }

    bool whole(const yaml::Node &node, ImpactAssessment &impact)
    {
        Fields fields;
        for (const ImpactText each : ImpactTexts)
            fields.insert(word(each), text(impact.texts[each]));
        fields.insert(u"signer"_s, text(impact.signer));
        fields.insert(u"approver"_s, text(impact.approver));
        fields.insert(u"published"_s, flag(impact.published));
        fields.insert(u"unacceptable"_s, level(impact.unacceptable, impactFromWord));
        fields.insert(u"decided_on"_s, day(impact.decidedOn));
        fields.insert(u"finished_on"_s, day(impact.finishedOn));
        fields.insert(u"activities"_s, [&](const yaml::Node &value) {
            Fields each;
            for (const QString &id : std::as_const(m_activities)) {
                each.insert(
                    id, [this, &impact, id](const yaml::Node &map) { return activity(map, impact.activities[id]); });
            }
            return read(value, u"activities"_s, each);
        });
        return read(node, u"impact"_s, fields);
    }

private:
    bool fail(const yaml::Node &node, const char *code, const QStringList &args)
    {
        m_fault = {node.line, Error{QString::fromLatin1(code), args}};
        return false;
    }

    bool read(const yaml::Node &node, const QString &what, const Fields &fields)
    {
        if (!node.isMap())
            return fail(node, "case.not-a-map", {what});
        for (const auto &[key, value] : node.pairs) {
            const auto field = fields.constFind(key.scalar);
            if (field == fields.cend())
                return fail(key, "case.unknown-key", {key.scalar, fields.keys().join(u", "_s)});
            if (!(*field)(value))
                return false;
        }
        return true;
    }

    std::function<bool(const yaml::Node &)> text(QString &out)
    {
        return [this, &out](const yaml::Node &node) {
            out = node.scalar;
            return node.isScalar() || fail(node, "case.not-a-text", {u"impact"_s});
        };
    }

    std::function<bool(const yaml::Node &)> flag(std::optional<bool> &out)
    {
        return [this, &out](const yaml::Node &node) {
            out = node.scalar == u"true";
            const bool known = node.isScalar() && (*out || node.scalar == u"false");
            return known || fail(node, QT_TRANSLATE_NOOP("words", "case.not-one-of"), {node.scalar, u"true, false"_s});
        };
    }

    std::function<bool(const yaml::Node &)> level(std::optional<int> &out,
                                                  std::optional<int> (*fromWord)(const QString &))
    {
        return [this, &out, fromWord](const yaml::Node &node) {
            out = node.isScalar() ? fromWord(node.scalar) : std::nullopt;
            return out || fail(node, "case.not-a-level", {node.scalar});
        };
    }

    std::function<bool(const yaml::Node &)> day(std::optional<QDate> &out)
    {
        return [this, &out](const yaml::Node &node) {
            out = node.isScalar() ? dateFromIso(node.scalar) : std::nullopt;
            return out || fail(node, "case.not-a-date", {node.scalar});
        };
    }

    /// The reason stands for the correction.
    std::function<bool(const yaml::Node &)> correction(Correction &out)
    {
        return [this, &out](const yaml::Node &node) {
            out.applies = true;
            return text(out.reason)(node);
        };
    }

    bool activity(const yaml::Node &node, ActivityImpact &impact)
    {
        Fields topics;
        for (const ImpactTopic topic : ImpactTopics)
            topics.insert(word(topic), text(impact.topics[topic]));
        Fields dimensions;
        for (std::size_t d = 0; d < impact.dimensions.size(); ++d) {
            dimensions.insert(u"d%1"_s.arg(d + 1), [this, &impact, d](const yaml::Node &map) {
                return dimension(map, impact.dimensions[d]);
            });
        }
        const Fields fields{
            {u"topics"_s, [&](const yaml::Node &value) { return read(value, u"topics"_s, topics); }},
            {u"dimensions"_s, [&](const yaml::Node &value) { return read(value, u"dimensions"_s, dimensions); }},
            {u"data"_s, list(u"data"_s, [&](const yaml::Node &item) { return flow(item, impact.flows); })},
            {u"treatments"_s,
             list(u"treatments"_s, [&](const yaml::Node &item) { return treatment(item, impact.treatments); })}};
        return read(node, u"activities"_s, fields);
    }

    std::function<bool(const yaml::Node &)> list(const QString &what,
                                                 const std::function<bool(const yaml::Node &)> &take)
    {
        return [this, what, take](const yaml::Node &node) {
            if (!node.isSequence())
                return fail(node, "case.not-a-list", {what});
            return std::all_of(node.items.cbegin(), node.items.cend(), take);
        };
    }

    bool dimension(const yaml::Node &node, DimensionJudgement &judgement)
    {
        Fields factors;
        for (std::size_t f = 0; f < judgement.factors.size(); ++f) {
            LikelihoodJudgement &likelihood = judgement.factors[f];
            factors.insert(u"f%1"_s.arg(f + 1), [this, &likelihood](const yaml::Node &map) {
                return read(map, u"likelihood"_s,
                            {{u"level"_s, level(likelihood.level, likelihoodFromWord)},
                             {u"reason"_s, text(likelihood.reason)},
                             {u"lowered"_s, correction(likelihood.lowered)}});
            });
        }
        Fields fields{
            {u"impact"_s, level(judgement.level, impactFromWord)},
            {u"reason"_s, text(judgement.reason)},
            {u"likelihood"_s, [&](const yaml::Node &value) { return read(value, u"likelihood"_s, factors); }}};
        for (const ImpactCorrection each : ImpactCorrections)
            fields.insert(word(each), correction(judgement.corrections[each]));
        return read(node, u"dimensions"_s, fields);
    }

    bool flow(const yaml::Node &node, QList<DataFlow> &flows)
    {
        DataFlow &flow = flows.emplaceBack();
        flow.id = QString::number(flows.size());
        Fields fields{{u"sensitive"_s, flag(flow.sensitive)}};
        for (const DataField field : DataFields)
            fields.insert(word(field), text(flow.texts[field]));
        return read(node, u"data"_s, fields);
    }

    bool treatment(const yaml::Node &node, QList<Treatment> &treatments)
    {
        Treatment &treatment = treatments.emplaceBack();
        treatment.id = QString::number(treatments.size());
        return read(
            node, u"treatments"_s,
            {{u"dimension"_s,
              [&](const yaml::Node &value) {
                  static const QStringList known{u"d1"_s, u"d2"_s, u"d3"_s, u"d4"_s};
                  const auto index = static_cast<int>(known.indexOf(value.scalar));
                  treatment.dimension = index;
                  return index >= 0 || fail(value, "case.not-one-of", {value.scalar, known.join(u", "_s)});
              }},
             {u"handling"_s,
              [&](const yaml::Node &value) {
                  QStringList known;
                  for (const Handling each : Handlings)
                      known << word(each);
                  treatment.handling = handlingFromWord(value.scalar);
                  return treatment.handling || fail(value, "case.not-one-of", {value.scalar, known.join(u", "_s)});
              }},
             {u"measure"_s, text(treatment.measure)},
             {u"responsible"_s, text(treatment.responsible)},
             {u"until"_s, day(treatment.until)},
             {u"residual"_s, level(treatment.residual, impactFromWord)},
             {u"reason"_s, text(treatment.residualReason)}});
    }

    QStringList m_activities;
    yaml::Fault m_fault;
};

} // namespace

tl::expected<ImpactAssessment, yaml::Fault> readImpact(const yaml::Node &node, const QStringList &activities)
{
    ImpactAssessment impact;
    ImpactReader reader(activities);
    if (!reader.whole(node, impact))
        return tl::unexpected(reader.fault());
    return impact;
}

} // namespace shihe
