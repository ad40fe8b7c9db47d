// What was assessed: the facts as the assessment has them, the data mapping (tables C.1 and C.2), who takes part.
#include "core/report/filing.h"
#include "core/report/pia.h"

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

QString rowNumber(const Pia &pia, qsizetype activity, qsizetype row)
{
    return pia.c.severalActivities() ? u"%1.%2"_s.arg(activity + 1).arg(row + 1) : QString::number(row + 1);
}

/// A field over its label: eight columns would be too narrow for words.
Cell stacked(const Pia &pia, const DataFlow &flow, std::initializer_list<DataField> fields)
{
    Cell cell;
    for (const DataField field : fields) {
        cell.text << pia.c.say(u"pia.data."_s + word(field)).in(Role::Slate);
        const bool body =
            field == DataField::Controller || field == DataField::Processor || field == DataField::ThirdParty;
        cell.text << (body ? pia.named(flow.texts[field]) : pia.said(flow.texts[field]));
    }
    return cell;
}

void addC1(Pia &pia, const ActivityImpact &impact, qsizetype activity)
{
    Composer &c = pia.c;
    Table table{.columns = {{70, Align::Start},
                            {250, Align::Start},
                            {230, Align::Start},
                            {225, Align::Start},
                            {225, Align::Start}},
                .caption = c.say(u"pia.table-c1"_s)};
    table.head << c.head(
        {u"report.number"_s, u"pia.c1.data"_s, u"pia.c1.purpose"_s, u"pia.c1.parties"_s, u"pia.c1.beyond"_s});
    for (qsizetype i = 0; i < impact.flows.size(); ++i) {
        const DataFlow &flow = impact.flows.at(i);
        Cell data = stacked(pia, flow, {DataField::Persons, DataField::Types});
        data.text << (flow.sensitive ? c.say(*flow.sensitive ? u"pia.sensitive"_s : u"pia.not-sensitive"_s).bold()
                                     : c.together({c.say(u"pia.data.sensitive"_s).in(Role::Slate), c.once(u" "_s),
                                                   pia.missing()}));
        data.scope = document::Scope::Row;
        table.rows << Row{{Cell(c.once(rowNumber(pia, activity, i))), data,
                           stacked(pia, flow, {DataField::Purpose, DataField::Ground}),
                           stacked(pia, flow, {DataField::Controller, DataField::Processor}),
                           stacked(pia, flow, {DataField::CrossBorder, DataField::ThirdParty})}};
    }
    c.add(table);
}

void addC2(Pia &pia, const ActivityImpact &impact, qsizetype activity)
{
    Composer &c = pia.c;
    Table table{.columns = {{70, Align::Start}, {270, Align::Start}, {330, Align::Start}, {330, Align::Start}},
                .caption = c.say(u"pia.table-c2"_s)};
    table.head << c.head({u"report.number"_s, u"pia.c2.source"_s, u"pia.c2.protection"_s, u"pia.c2.end"_s});
    for (qsizetype i = 0; i < impact.flows.size(); ++i) {
        const DataFlow &flow = impact.flows.at(i);
        table.rows << Row{{Cell(c.once(rowNumber(pia, activity, i)), document::Scope::Row),
                           stacked(pia, flow, {DataField::Source, DataField::Manner}),
                           stacked(pia, flow, {DataField::Storage, DataField::Transfer}),
                           stacked(pia, flow, {DataField::Period, DataField::Deletion})}};
    }
    c.add(table);
}

void addParties(Pia &pia)
{
    Composer &c = pia.c;
    c.heading(2, c.say(u"pia.parties"_s), u"pia-parties"_s);
    document::Facts facts{.facts = {}, .labelShare = 300};
    facts.facts << document::CoverFact{c.say(u"pia.handler"_s), c.say(c.own(c.assessment().organisation.name))};
    for (const DataField field : {DataField::Controller, DataField::Processor, DataField::ThirdParty}) {
        QStringList named;
        for (const Activity &activity : c.assessment().activities) {
            const QList<DataFlow> flows = pia.of(activity).flows;
            for (const DataFlow &flow : flows) {
                if (const QString name = flow.texts[field].trimmed(); !name.isEmpty() && !named.contains(name))
                    named << name;
            }
        }
        facts.facts << document::CoverFact{c.say(u"pia.data."_s + word(field)),
                                           named.isEmpty() ? pia.missing() : c.name(named.join(u'\n'))};
    }
    facts.facts << document::CoverFact{c.say(u"pia.text.stakeholders"_s),
                                       pia.said(pia.entered.texts[ImpactText::Stakeholders])};
    c.add(facts);
}

} // namespace

void addPiaObject(Pia &pia, int section)
{
    Composer &c = pia.c;
    c.heading(1, c.numbered(section, u"pia.object"_s), u"pia-object"_s);
    c.paragraph(c.say(u"pia.object-lead"_s));
    c.heading(2, c.say(u"report.scope.organisation"_s, {c.own(c.assessment().organisation.name)}));
    addFactTable(c, c.assessment().organisation.profile, Scope::Organisation);
    for (qsizetype i = 0; i < c.assessment().activities.size(); ++i) {
        const Activity &activity = c.assessment().activities.at(i);
        const ActivityImpact impact = pia.of(activity);
        pia.activityHeading(activity, u"pia-object"_s);
        addFactTable(c, activity.profile, Scope::Activity);
        if (const auto conflict = personsConflict(c, activity))
            c.paragraph(conflict->marked(Mark::Half));
        if (impact.flows.isEmpty()) {
            c.paragraph(c.together({c.say(u"pia.mapping"_s), c.once(u" "_s), pia.missing()}));
            continue;
        }
        addC1(pia, impact, i);
        addC2(pia, impact, i);
    }
    addParties(pia);
}

} // namespace shihe::report
