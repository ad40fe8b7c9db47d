#include "core/assessment/necessity.h"
#include "core/report/standing.h"

namespace shihe::report {

using namespace Qt::StringLiterals;

Text factValue(const Composer &c, const Fact &fact, const FactValue &value)
{
    const auto label = [&](const QString &id) {
        const FactOption *option = fact.option(id);
        return option ? option->label : same(id);
    };
    if (const auto *flag = std::get_if<bool>(&value))
        return c.text(*flag ? u"fact.yes"_s : u"fact.no"_s);
    if (const auto *number = std::get_if<qint64>(&value)) {
        const Text unit = fact.unit.isEmpty() ? Text{} : c.text(u"unit."_s + fact.unit);
        return {grouped(*number) + unit.zh, unit.en.isEmpty() ? grouped(*number) : grouped(*number) + u' ' + unit.en};
    }
    if (const auto *one = std::get_if<QString>(&value))
        return label(*one);
    QList<Text> labels;
    for (const QString &id : std::get<QStringList>(value))
        labels << label(id);
    return labels.isEmpty() ? c.text(u"fact.none-of-these"_s) : joined(labels, u"、"_s, u", "_s);
}

void addFactTable(Composer &c, const Profile &profile, Scope scope)
{
    Table table{.columns = {{620, Align::Start}, {380, Align::Start}}};
    table.head << c.head({u"report.scope.fact"_s, u"report.scope.value"_s});
    for (const Fact &fact : c.catalog().facts) {
        if (fact.scope != scope)
            continue;
        const auto known = profile.constFind(fact.id);
        if (known != profile.constEnd())
            table.rows << Row{
                {Cell(c.say(fact.question), document::Scope::Row), Cell(c.say(factValue(c, fact, *known)))}};
    }
    if (table.rows.isEmpty())
        c.paragraph(c.say(u"report.scope.nothing-known"_s).marked(Mark::Dashed));
    else
        c.add(table);
}

namespace {

/// What an app of a listed type collects beyond what its basic function needs.
void addNecessity(Composer &c, const Activity &activity)
{
    const auto found = necessity(c.catalog(), activity);
    if (!found)
        return;
    const auto labels = [&c](const QString &fact, const QStringList &options) {
        return options.isEmpty() ? c.text(u"necessity.nothing"_s) : factValue(c, *c.catalog().fact(fact), options);
    };
    const Text type = factValue(c, *c.catalog().fact(u"app_type"_s), found->type);
    document::Note note{.title = c.say(u"report.scope.necessity"_s, {type})};
    note.text << c.together({c.say(u"necessity.necessary"_s, {labels(u"app_collects"_s, found->necessary)}),
                             c.once(u" "_s),
                             c.say(shortCite(c.source(found->clause), found->clause.at))
                                 .linkedTo(Composer::sourceAnchor(found->clause.source))});
    if (found->beyond.isEmpty()) {
        note.role = Role::Jade;
        note.mark = Mark::Disc;
        note.text << c.say(u"necessity.none-beyond"_s);
    } else {
        note.role = Role::Ochre;
        note.mark = Mark::Half;
        note.text << c.say(u"necessity.beyond"_s, {labels(u"app_collects"_s, found->beyond)});
    }
    c.add(note);
}

void addUnknown(Composer &c)
{
    const QStringList &unknown = c.whole().unknownFacts;
    if (unknown.isEmpty())
        return;
    document::Note note{.role = Role::Violet,
                        .mark = Mark::Dashed,
                        .title = c.say(c.count(u"report.scope.unknown"_s, static_cast<int>(unknown.size())))};
    QList<Text> said{c.text(u"report.scope.unknown-means"_s, {same(c.whole().assumed.size())})};
    if (c.has(Part::Open))
        said << c.text(u"report.scope.unknown-where"_s, {c.whereIs(Part::Open)});
    note.text << c.sentences(said);
    c.add(note);
}

/// A number alone tells nobody what it is about.
Cell nameCell(const Composer &c, const Source &source)
{
    const Text name = sourceName(source);
    Cell cell(c.say(name).linkedTo(Composer::sourceAnchor(source.id)), document::Scope::Row);
    if (name.zh == source.number)
        cell.text << c.say(source.title).in(Role::Slate);
    return cell;
}

Cell forceCell(const Composer &c, const Source &source)
{
    Cell force(c.say(c.forceOf(source)));
    if (isOfUser(source.id))
        force.text << c.say(u"report.user-catalog"_s).in(Role::Slate);
    return force;
}

Row lawRow(const Composer &c, const Source &source, int practices)
{
    const Prose state = c.say(c.statusOf(source));
    return {{nameCell(c, source), forceCell(c, source),
             Cell(source.kind == shihe::Kind::Case ? state.in(Role::Slate) : state.marked(Mark::Disc)),
             Cell(c.once(QString::number(practices)))}};
}

/// What is not law here is told apart from what is, by the same rule as in the statement of applicability.
Row outsideRow(const Composer &c, const Source &source, const QList<Text> &reasons)
{
    const auto status = source.statusOn(c.whole().asOf);
    const bool coming = status == Status::Draft || status == Status::Published;
    Cell why;
    for (const Text &reason : reasons)
        why.text << (coming ? c.say(reason).in(Role::Violet).marked(Mark::Dashed) : c.say(reason).in(Role::Slate));
    return {{nameCell(c, source), forceCell(c, source), why}};
}

} // namespace

void addLaw(Composer &c)
{
    const QDate asOf = c.whole().asOf;
    c.heading(1, c.titleOf(Part::Law, u"report.scope.law"_s), u"applicable-law"_s);
    if (c.whole().lawKnownUntil) {
        document::Note note{.role = Role::Ochre, .mark = Mark::Half, .title = c.say(u"report.scope.known-until"_s)};
        note.text << c.say(u"report.scope.known-until-means"_s, {day(*c.whole().lawKnownUntil), day(asOf)});
        c.add(note);
    }
    c.paragraph(c.say(u"report.scope.law-lead"_s, {day(asOf)}), TextSize::Body, true);
    Table binding{.columns = {{480, Align::Start}, {170, Align::Start}, {230, Align::Start}, {120, Align::End}}};
    binding.head << c.head({u"report.source"_s, u"report.force"_s, u"report.status"_s, u"report.practices"_s});
    Table outside{.columns = {{420, Align::Start}, {170, Align::Start}, {410, Align::Start}}};
    outside.head << c.head({u"report.source"_s, u"report.force"_s, u"report.scope.why-outside"_s});
    int idle = 0;
    for (const Source *source : c.sourcesInOrder()) {
        const View *view = c.whole().view(source->id);
        const QList<Text> reasons = whyOutside(c, *source);
        if (!view || view->applicable == 0)
            ++idle;
        else if (reasons.isEmpty())
            binding.rows << lawRow(c, *source, view->applicable);
        else
            outside.rows << outsideRow(c, *source, reasons);
    }
    if (idle > 0)
        c.paragraph(c.has(Part::Sources)
                        ? c.sentences({c.count(u"report.scope.idle-sources"_s, idle),
                                       c.text(u"report.scope.idle-where"_s, {c.whereIs(Part::Sources)})})
                        : c.say(c.count(u"report.scope.idle-sources"_s, idle)),
                    TextSize::Small, true);
    if (!binding.rows.isEmpty())
        c.add(binding);
    if (outside.rows.isEmpty())
        return;
    c.paragraph(c.say(u"report.scope.outside-lead"_s), TextSize::Body, true);
    c.add(outside);
}

void addScope(Composer &c)
{
    const Assessment &assessment = c.assessment();
    c.heading(1, c.titleOf(Part::Scope, u"report.scope.title"_s));
    c.paragraph(c.say(u"report.scope.lead"_s));
    c.heading(2, c.say(u"report.scope.organisation"_s, {c.own(assessment.organisation.name)}));
    addFactTable(c, assessment.organisation.profile, Scope::Organisation);
    for (const Activity &activity : assessment.activities) {
        c.heading(2, c.say(u"report.scope.activity"_s, {c.activityName(activity)}));
        addFactTable(c, activity.profile, Scope::Activity);
        addNecessity(c, activity);
    }
    addUnknown(c);
}

} // namespace shihe::report
