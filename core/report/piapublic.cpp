// The short version for the public (5.9 of GB/T 39335): no names, no measures in detail that would help an attacker, no
// answers. Only what people need to know.
#include "core/report/pia.h"

#include <algorithm>

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

void addData(const Pia &pia)
{
    Composer &c = pia.c;
    c.heading(2, c.say(u"pia.public.data"_s), u"pia-public-data"_s);
    Table table{.columns = {{280, Align::Start}, {420, Align::Start}, {300, Align::Start}}};
    table.head << c.head({u"pia.data.persons"_s, u"pia.data.types"_s, u"pia.data.purpose"_s});
    for (const Activity &activity : c.assessment().activities) {
        const QList<DataFlow> flows = pia.of(activity).flows;
        for (const DataFlow &flow : flows) {
            Cell types(pia.said(flow.texts[DataField::Types]));
            if (flow.sensitive.value_or(false))
                types.text << c.say(u"pia.sensitive"_s).bold();
            table.rows << Row{{Cell(pia.said(flow.texts[DataField::Persons]), document::Scope::Row), types,
                               Cell(pia.said(flow.texts[DataField::Purpose]))}};
        }
    }
    if (table.rows.isEmpty())
        c.paragraph(pia.missing());
    else
        c.add(table);
}

/// How it was judged, as far as it was: of what nobody judged no method is claimed.
void addProcess(const Pia &pia)
{
    Composer &c = pia.c;
    const auto isJudged = [](const ActivityRisk &risk) { return risk.judged; };
    const auto isBegun = [](const ActivityRisk &risk) { return !risk.judged && risk.risk; };
    const auto isOpen = [](const ActivityRisk &risk) { return !risk.risk; };
    const auto sentence = [&c](const QString &key, const QList<Text> &names) {
        return c.text(key, {joined(names, u"、"_s, u", "_s)});
    };
    const QList<Text> judged = pia.names(isJudged);
    const QList<Text> begun = pia.names(isBegun);
    const QList<Text> open = pia.names(isOpen);
    QList<Text> said;
    if (!judged.isEmpty())
        said << (judged.size() == pia.risk.activities.size() ? c.text(u"pia.public.process"_s)
                                                             : sentence(u"pia.public.process-of"_s, judged));
    if (!begun.isEmpty())
        said << sentence(u"pia.public.process-begun"_s, begun);
    if (!open.isEmpty())
        said << sentence(u"pia.public.process-open"_s, open);
    c.paragraph(said.isEmpty() ? pia.missing() : c.sentences(said));
}

void addResult(const Pia &pia)
{
    Composer &c = pia.c;
    c.heading(2, c.say(u"pia.public.result"_s), u"pia-public-result"_s);
    addProcess(pia);
    Table table{.columns = {{520, Align::Start}, {240, Align::Start}, {240, Align::Start}}};
    table.head << c.head({u"pia.public.activity"_s, u"pia.risk"_s, u"pia.treatment.residual"_s});
    for (qsizetype i = 0; i < c.assessment().activities.size(); ++i) {
        const ActivityRisk &risk = pia.risk.activities.at(i);
        table.rows << Row{{Cell(c.say(c.activityName(c.assessment().activities.at(i))), document::Scope::Row),
                           pia.riskSoFar(risk.risk, risk.judged), pia.riskSoFar(risk.residual, risk.settled)}};
    }
    c.add(table);
    if (pia.risk.residual)
        c.paragraph(pia.residual());
    if (pia.risk.risk)
        c.paragraph(c.say(u"pia.public.own-rule"_s), TextSize::Small);
}

void addMeasures(const Pia &pia)
{
    Composer &c = pia.c;
    c.heading(2, c.say(u"pia.public.measures"_s), u"pia-public-measures"_s);
    for (const Activity &activity : c.assessment().activities) {
        const Prose measures = pia.said(pia.of(activity).topics[ImpactTopic::Measures]);
        c.paragraph(c.severalActivities()
                        ? c.together({c.say(c.activityName(activity)).bold(), c.once(u"  "_s), measures})
                        : measures);
    }
}

} // namespace

void addPiaPublic(Composer &c)
{
    const Pia pia(c);
    c.heading(1, c.numbered(1, u"pia.public.title"_s), u"pia-public"_s);
    const QString lead = pia.risk.isComplete() ? u"pia.public.lead"_s
                         : pia.risk.risk       ? u"pia.public.lead-begun"_s
                                               : u"pia.public.lead-none"_s;
    c.paragraph(c.say(lead, {c.own(c.assessment().organisation.name)}));
    const auto text = [&](ImpactText each, bool optional = false) {
        c.heading(2, c.say(u"pia.text."_s + word(each)));
        const QString &own = pia.entered.texts[each];
        c.paragraph(optional && own.trimmed().isEmpty() ? c.say(u"pia.public.none"_s) : pia.said(own));
    };
    text(ImpactText::Necessity);
    text(ImpactText::Benefit);
    addData(pia);
    text(ImpactText::Exceptions, true);
    c.heading(2, c.say(u"pia.compliance"_s));
    const View &law = c.law();
    c.paragraph(law.conformity()
                    ? c.say(u"report.summary.sentence-conformity"_s,
                            {day(c.whole().asOf), same(law.answered), same(law.applicable), same(law.conformityText())})
                    : c.say(u"report.summary.sentence-nothing"_s, {day(c.whole().asOf)}));
    addResult(pia);
    addMeasures(pia);
    text(ImpactText::Advice);
    text(ImpactText::Contact);
    document::Facts facts{.facts = {{c.say(u"pia.finished-on"_s), pia.endDay(pia.entered.finishedOn)}}};
    c.add(facts);
}

} // namespace shihe::report
