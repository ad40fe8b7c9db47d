#include "core/assessment/impactitems.h"

#include "core/assessment/assessment.h"

#include <algorithm>

namespace shihe {

using namespace Qt::StringLiterals;

namespace {

QString numbered(QChar letter, std::size_t index)
{
    return letter + QString::number(index + 1);
}

/// Names every single thing once, for the writer and the reader alike.
template <typename Visitor>
class Walk final
{
public:
    explicit Walk(Visitor &visitor)
        : m_visit(visitor)
    {
    }

    void whole(ImpactAssessment &impact)
    {
        for (const ImpactText each : ImpactTexts)
            m_visit.text(word(each), impact.texts[each]);
        m_visit.name(u"signer"_s, impact.signer);
        m_visit.name(u"approver"_s, impact.approver);
        m_visit.flag(u"published"_s, impact.published);
        m_visit.level(u"unacceptable"_s, impact.unacceptable, impactWord, impactFromWord);
        m_visit.day(u"decided_on"_s, impact.decidedOn);
        m_visit.day(u"finished_on"_s, impact.finishedOn);
    }

    void activity(ActivityImpact &impact)
    {
        for (const ImpactTopic topic : ImpactTopics)
            m_visit.text(u"topic."_s + word(topic), impact.topics[topic]);
        for (std::size_t d = 0; d < impact.dimensions.size(); ++d)
            dimension(numbered(u'd', d), impact.dimensions[d]);
        for (int i = 0; i < impact.flows.size(); ++i)
            flow(impact.flows[i], i);
        for (int i = 0; i < impact.treatments.size(); ++i)
            treatment(impact.treatments[i], i);
    }

private:
    void correction(const QString &name, Correction &correction)
    {
        m_visit.mark(name, correction.applies);
        m_visit.text(name + u".reason"_s, correction.reason);
    }

    void dimension(const QString &name, DimensionJudgement &judgement)
    {
        m_visit.level(name + u".level"_s, judgement.level, impactWord, impactFromWord);
        m_visit.text(name + u".reason"_s, judgement.reason);
        for (const ImpactCorrection each : ImpactCorrections)
            correction(name + u'.' + word(each), judgement.corrections[each]);
        for (std::size_t f = 0; f < judgement.factors.size(); ++f) {
            const QString factor = name + u'.' + numbered(u'f', f);
            LikelihoodJudgement &likelihood = judgement.factors[f];
            m_visit.level(factor + u".level"_s, likelihood.level, likelihoodWord, likelihoodFromWord);
            m_visit.text(factor + u".reason"_s, likelihood.reason);
            correction(factor + u".lowered"_s, likelihood.lowered);
        }
    }

    void flow(DataFlow &flow, int position)
    {
        const QString name = u"flow."_s + flow.id + u'.';
        m_visit.position(name + u"position"_s, position);
        for (const DataField field : DataFields)
            m_visit.text(name + word(field), flow.texts[field]);
        m_visit.flag(name + u"sensitive"_s, flow.sensitive);
    }

    void treatment(Treatment &treatment, int position)
    {
        const QString name = u"treatment."_s + treatment.id + u'.';
        m_visit.position(name + u"position"_s, position);
        m_visit.level(
            name + u"dimension"_s, treatment.dimension,
            [](int d) { return numbered(u'd', static_cast<std::size_t>(d)); },
            [](const QString &text) -> std::optional<int> {
                const int d = text.mid(1).toInt();
                return d >= 1 && d <= static_cast<int>(ImpactDimensions) ? std::optional(d - 1) : std::nullopt;
            });
        m_visit.level(
            name + u"handling"_s, treatment.handling, [](Handling handling) { return word(handling); },
            handlingFromWord);
        m_visit.text(name + u"measure"_s, treatment.measure);
        m_visit.name(name + u"responsible"_s, treatment.responsible);
        m_visit.day(name + u"until"_s, treatment.until);
        m_visit.level(name + u"residual"_s, treatment.residual, impactWord, impactFromWord);
        m_visit.text(name + u"residual_reason"_s, treatment.residualReason);
    }

    Visitor &m_visit;
};

class Writer final
{
public:
    Writer(ImpactItems &items, QString activity)
        : m_items(items)
        , m_activity(std::move(activity))
    {
    }

    void text(const QString &name, const QString &text) { put(name, ImpactItem::Kind::Text, text); }
    void name(const QString &name, const QString &text) { put(name, ImpactItem::Kind::Name, text); }
    void position(const QString &name, int position) { put(name, position); }
    void mark(const QString &name, bool set)
    {
        if (set)
            put(name, true);
    }
    void flag(const QString &name, std::optional<bool> flag)
    {
        if (flag)
            put(name, *flag);
    }
    void day(const QString &name, std::optional<QDate> day)
    {
        if (day && day->isValid())
            put(name, day->toString(Qt::ISODate));
    }
    template <typename Level, typename WordOf, typename FromWord>
    void level(const QString &name, std::optional<Level> level, WordOf &&wordOf, FromWord && /*fromWord*/)
    {
        if (level)
            put(name, wordOf(*level));
    }

private:
    void put(const QString &name, ImpactItem::Kind kind, const QString &text)
    {
        if (!text.isEmpty())
            m_items.insert({m_activity, name}, {kind, text, {}});
    }
    void put(const QString &name, const QJsonValue &value)
    {
        m_items.insert({m_activity, name}, {ImpactItem::Kind::Value, {}, value});
    }

    ImpactItems &m_items;
    QString m_activity;
};

class Reader final
{
public:
    Reader(const ImpactItems &items, QString activity)
        : m_items(items)
        , m_activity(std::move(activity))
    {
    }

    void text(const QString &name, QString &text) { text = m_items.value({m_activity, name}).text; }
    void name(const QString &name, QString &person) { text(name, person); }
    void position(const QString & /*name*/, int /*position*/) {}
    void mark(const QString &name, bool &set) { set = value(name).toBool(); }
    void flag(const QString &name, std::optional<bool> &flag)
    {
        if (value(name).isBool())
            flag = value(name).toBool();
    }
    void day(const QString &name, std::optional<QDate> &day) { day = dateFromIso(value(name).toString()); }
    template <typename Level, typename WordOf, typename FromWord>
    void level(const QString &name, std::optional<Level> &level, WordOf && /*wordOf*/, FromWord &&fromWord)
    {
        level = fromWord(value(name).toString());
    }

private:
    [[nodiscard]] QJsonValue value(const QString &name) const { return m_items.value({m_activity, name}).value; }

    const ImpactItems &m_items;
    QString m_activity;
};

/// The members of the list @p list of @p activity, by id, in their order.
template <typename Member>
QList<Member> membersIn(const ImpactItems &items, const QString &activity, const QString &list)
{
    QMap<QString, int> positions;
    const QString prefix = list + u'.';
    for (auto item = items.lowerBound({activity, prefix}); item != items.cend(); ++item) {
        const auto &[place, name] = item.key();
        if (place != activity || !name.startsWith(prefix))
            break;
        int &position = positions[name.section(u'.', 1, 1)];
        if (name.endsWith(u".position"_s))
            position = item->value.toInt();
    }
    QStringList ids = positions.keys();
    std::stable_sort(ids.begin(), ids.end(),
                     [&](const QString &a, const QString &b) { return positions.value(a) < positions.value(b); });
    QList<Member> members;
    for (const QString &id : std::as_const(ids))
        members.append(Member{.id = id});
    return members;
}

} // namespace

ImpactItems itemsOf(const ImpactAssessment &impact)
{
    ImpactItems items;
    ImpactAssessment copy = impact; // the walk can also write
    Writer whole(items, {});
    Walk(whole).whole(copy);
    for (auto activity = copy.activities.begin(); activity != copy.activities.end(); ++activity) {
        Writer writer(items, activity.key());
        Walk(writer).activity(*activity);
    }
    return items;
}

ImpactAssessment impactFrom(const ImpactItems &items)
{
    ImpactAssessment impact;
    Reader whole(items, {});
    Walk(whole).whole(impact);
    for (auto item = items.cbegin(); item != items.cend(); ++item) {
        const QString &id = item.key().first;
        if (id.isEmpty() || impact.activities.contains(id))
            continue;
        ActivityImpact &activity = impact.activities[id];
        activity.flows = membersIn<DataFlow>(items, id, u"flow"_s);
        activity.treatments = membersIn<Treatment>(items, id, u"treatment"_s);
        Reader reader(items, id);
        Walk(reader).activity(activity);
    }
    return impact;
}

} // namespace shihe
