#include "core/assessment/impact.h"

namespace shihe {

using namespace Qt::StringLiterals;

QString word(ImpactCorrection correction)
{
    switch (correction) {
    case ImpactCorrection::ManyPersons:
        return u"many_persons"_s;
    case ImpactCorrection::Vulnerable:
        return u"vulnerable"_s;
    case ImpactCorrection::Deidentified:
        break;
    }
    return u"deidentified"_s;
}

QString word(DataField field)
{
    static const std::array<QString, DataFields.size()> words{
        u"persons"_s,     u"types"_s,  u"purpose"_s, u"ground"_s,  u"controller"_s, u"processor"_s, u"cross_border"_s,
        u"third_party"_s, u"source"_s, u"manner"_s,  u"storage"_s, u"transfer"_s,   u"period"_s,    u"deletion"_s};
    return words[static_cast<std::size_t>(field)];
}

QString word(Handling handling)
{
    switch (handling) {
    case Handling::AtOnce:
        return u"at-once"_s;
    case Handling::WithinTime:
        return u"within-time"_s;
    case Handling::WeighCost:
        return u"weigh-cost"_s;
    case Handling::Accept:
        break;
    }
    return u"accept"_s;
}

std::optional<Handling> handlingFromWord(const QString &wanted)
{
    for (const Handling handling : Handlings) {
        if (word(handling) == wanted)
            return handling;
    }
    return std::nullopt;
}

QString word(ImpactTopic topic)
{
    static const std::array<QString, ImpactTopics.size()> words{u"lawful"_s, u"effect"_s, u"leak"_s, u"measures"_s,
                                                                u"accuracy"_s};
    return words[static_cast<std::size_t>(topic)];
}

QString word(ImpactText text)
{
    static const std::array<QString, ImpactTexts.size()> words{u"necessity"_s,    u"scope"_s,      u"team"_s,
                                                               u"stakeholders"_s, u"references"_s, u"benefit"_s,
                                                               u"exceptions"_s,   u"advice"_s,     u"contact"_s};
    return words[static_cast<std::size_t>(text)];
}

} // namespace shihe
