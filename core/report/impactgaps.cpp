#include "core/report/impactgaps.h"

#include "core/report/wording.h"

namespace shihe::report {

using namespace Qt::StringLiterals;

Text impactGapText(const ImpactGap &gap, const std::function<Text(const QString &, const QList<Text> &)> &say)
{
    using Gap = ImpactGap::Kind;
    const auto worded = [&say](const QString &key) { return say(key, {}); };
    const auto dimension = [&] { return worded(u"pia.dimension.d%1"_s.arg(gap.first + 1)); };
    const auto factor = [&] { return worded(u"pia.factor.f%1"_s.arg(gap.second + 1)); };
    const auto listed = [&](const QString &prefix, const auto &wordOf) {
        QList<Text> names;
        for (const int field : gap.fields)
            names << worded(prefix + wordOf(field));
        return joined(names, u"、"_s, u", "_s);
    };
    switch (gap.kind) {
    case Gap::Text:
        return worded(u"pia.text."_s + word(static_cast<ImpactText>(gap.first)));
    case Gap::Signer:
        return worded(u"pia.signer"_s);
    case Gap::Approver:
        return worded(u"pia.approver"_s);
    case Gap::Published:
        return worded(u"pia.published"_s);
    case Gap::Unacceptable:
        return worded(u"pia.unacceptable"_s);
    case Gap::DecidedOn:
        return worded(u"pia.decided-on"_s);
    case Gap::DecidedLate:
        return worded(u"pia.gap.decided-late"_s);
    case Gap::FinishedOn:
        return worded(u"pia.finished-on"_s);
    case Gap::Flows:
        return worded(u"pia.gap.flows"_s);
    case Gap::Flow:
        return say(u"pia.gap.flow"_s, {same(gap.first + 1), listed(u"pia.data."_s, [](int field) {
                                           return field < static_cast<int>(DataFields.size())
                                                      ? word(static_cast<DataField>(field))
                                                      : u"sensitive"_s;
                                       })});
    case Gap::Topic:
        return say(u"pia.gap.topic"_s, {worded(u"pia.topic."_s + word(static_cast<ImpactTopic>(gap.first)))});
    case Gap::Impact:
        return say(u"pia.gap.impact"_s, {dimension()});
    case Gap::Correction:
        return say(u"pia.gap.correction"_s,
                   {dimension(), worded(u"pia.correction."_s + word(static_cast<ImpactCorrection>(gap.second)))});
    case Gap::Likelihood:
        return say(u"pia.gap.likelihood"_s, {dimension(), factor()});
    case Gap::Lowered:
        return say(u"pia.gap.lowered"_s, {dimension(), factor()});
    case Gap::Untreated:
        return say(u"pia.gap.untreated"_s, {dimension()});
    case Gap::Treatment:
        break;
    }
    static const QStringList parts{u"handling"_s, u"measure"_s, u"responsible"_s, u"until"_s, u"residual"_s};
    return say(u"pia.gap.treatment"_s,
               {same(gap.first + 1), listed(u"pia.treatment."_s, [](int part) { return parts.at(part); })});
}

} // namespace shihe::report
