#include "core/scoring/plan.h"
#include "core/report/audience.h"
#include "core/report/parts.h"

#include <QSet>

#include <algorithm>

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

/// What must still be done first, in the order of the plan; then what is done or dropped, as it was made.
QList<Action> inOrder(const Composer &c, const QList<PlanStep> &steps)
{
    const QList<Action> &all = c.assessment().actions;
    QList<Action> actions;
    for (const PlanStep &step : steps)
        std::copy_if(all.begin(), all.end(), std::back_inserter(actions),
                     [&step](const Action &action) { return action.id == step.action; });
    for (const ActionStatus status : {ActionStatus::Done, ActionStatus::Dropped})
        std::copy_if(all.begin(), all.end(), std::back_inserter(actions),
                     [status](const Action &action) { return action.status == status; });
    return actions;
}

QString points(const Fraction &fraction)
{
    return twoDecimals(fraction.num, fraction.den);
}

Cell dueCell(const Composer &c, const std::optional<QDate> &due, bool pending)
{
    if (!due)
        return {c.once(u"–"_s)};
    Cell cell(c.say(day(*due)));
    if (pending && *due < dayInChina(c.input().made))
        cell.text << c.say(u"report.plan.overdue"_s).in(Role::Ochre).marked(Mark::Half);
    else if (pending && !c.catalog().calendar.isWorkingDay(*due)) // nobody but its owner may move it
        cell.text << c.say(u"report.plan.day-off"_s).in(Role::Slate);
    return cell;
}

Prose statusWord(const Composer &c, ActionStatus status)
{
    const Prose said = c.say(u"report.plan.status."_s + word(status));
    switch (status) {
    case ActionStatus::Open:
        return said.marked(Mark::Ring);
    case ActionStatus::InProgress:
        return said.marked(Mark::Half);
    case ActionStatus::Done:
        return said.marked(Mark::Disc);
    case ActionStatus::Dropped:
        break;
    }
    return said.in(Role::Slate);
}

/// What it repairs, by number where the findings are in the report, and by its question.
Prose repaired(const Composer &c, const Practice &practice)
{
    const Prose number = c.findingName(practice.id);
    const Prose question = c.say(practice.question).in(Role::Slate);
    if (number.isEmpty())
        return question;
    return c.together({number, c.once(u"  "_s), question});
}

/// Columns that a reader of this copy is not to see are not there at all.
Table actionTable(const Composer &c)
{
    struct Wish
    {
        Column column;
        QString title;
        bool shown = true;
    };
    const bool effort = !c.withholds(Withheld::Effort);
    const bool gains = !c.withholds(Withheld::Gains);
    const bool owners = !c.withholds(Withheld::Owners);
    const int what = 455 + (owners ? 0 : 80) + (effort ? 0 : 60) + (gains ? 0 : 65);
    const QList<Wish> wishes{{{50, Align::Start}, u"report.number"_s},
                             {{what, Align::Start}, u"report.plan.action"_s},
                             {{80, Align::Start}, u"report.plan.owner"_s, owners},
                             {{200, Align::Start}, u"report.plan.due"_s},
                             {{60, Align::End}, u"report.plan.effort-column"_s, effort},
                             {{65, Align::End}, u"report.plan.gain"_s, gains},
                             {{90, Align::Start}, u"report.status"_s}};
    Table table;
    QStringList titles;
    for (const Wish &wish : wishes) {
        if (!wish.shown)
            continue;
        table.columns << wish.column;
        titles << wish.title;
    }
    table.head << c.head(titles);
    return table;
}

void addActions(Composer &c, const QList<PlanStep> &steps)
{
    Table table = actionTable(c);
    int number = 0;
    for (const Action &action : inOrder(c, steps)) {
        const Fraction gain = gainOf(c.whole(), action.practices);
        Cell what(c.actionTitle(action).bold(), document::Scope::Row);
        if (!action.note.isEmpty())
            what.text << c.quote(action.note);
        for (const QString &id : action.practices) {
            if (const Practice *practice = c.catalog().practice(id))
                what.text << repaired(c, *practice);
        }
        Row row{{Cell(c.once(u"M%1"_s.arg(++number))), what}};
        if (!c.withholds(Withheld::Owners))
            row.cells << Cell(action.owner.isEmpty() ? c.once(u"–"_s) : c.name(action.owner));
        row.cells << dueCell(c, action.due, action.pending());
        if (!c.withholds(Withheld::Effort))
            row.cells << Cell(c.once(action.effortHours > 0 ? grouped(action.effortHours) : u"–"_s));
        if (!c.withholds(Withheld::Gains))
            row.cells << Cell(c.once(gain.num > 0 ? u'+' + points(gain) : u"–"_s));
        row.cells << Cell(statusWord(c, action.status));
        table.rows << row;
    }
    c.add(table);
}

/// Where conformity with the law stands after each action, over the hours of work.
void addCurve(Composer &c, const QList<PlanStep> &steps)
{
    const View &law = c.whole().law();
    if (steps.isEmpty() || law.possible == 0)
        return;
    const int total = steps.constLast().hours;
    const QString now = law.conformityText() + u'%';
    const QString then = points(steps.constLast().after) + u'%';
    document::Curve curve{.caption = c.say(u"report.plan.curve"_s),
                          .across = c.say(u"report.plan.effort"_s),
                          .down = c.say(u"report.plan.conformity"_s),
                          .left = u"0"_s,
                          .right = grouped(total),
                          .steps = true,
                          .alt = c.phrase(c.count(u"report.plan.curve-told"_s, static_cast<int>(steps.size()),
                                                  {same(total), same(now), same(then)}))};
    curve.points << document::CurvePoint{.x = 0,
                                         .y = static_cast<double>(law.earned) / static_cast<double>(law.possible),
                                         .value = now,
                                         .reached = u"0"_s};
    for (const PlanStep &step : steps)
        curve.points << document::CurvePoint{.x = static_cast<double>(step.hours) / total,
                                             .y = static_cast<double>(step.after.num) /
                                                  static_cast<double>(step.after.den) / 100,
                                             .value = points(step.after) + u'%',
                                             .label = c.once(u"M%1"_s.arg(curve.points.size())),
                                             .reached = grouped(step.hours)};
    document::fitAxis(curve, 100, u"%"_s);
    c.add(curve);
}

/// Findings that no action repairs: a plan with holes says so.
void addUnplanned(Composer &c)
{
    QSet<QString> planned;
    for (const Action &action : c.assessment().actions) {
        if (action.status != ActionStatus::Dropped)
            planned.unite({action.practices.begin(), action.practices.end()});
    }
    QList<const Finding *> left;
    for (const Finding &finding : c.whole().findings) {
        if (!planned.contains(finding.practice))
            left << &finding;
    }
    if (left.isEmpty()) {
        c.paragraph(c.say(u"report.plan.all-planned"_s).marked(Mark::Disc));
        return;
    }
    c.heading(2, c.say(u"report.plan.unplanned"_s, {same(left.size())}));
    if (c.has(Part::Findings)) { // they are told there
        c.paragraph(c.say(u"report.plan.unplanned-where"_s, {c.whereIs(Part::Findings)}));
        return;
    }
    Table table{.columns = {{60, Align::Start}, {680, Align::Start}, {130, Align::Start}, {130, Align::Start}}};
    table.head << c.head({u"report.number"_s, u"report.gap"_s, u"report.answer"_s, u"report.priority"_s});
    for (const Finding *finding : left) {
        const Practice &practice = *c.catalog().practice(finding->practice);
        Cell gap(c.say(practice.question), document::Scope::Row);
        gap.text << c.together({c.say(u"report.label.remedy"_s), c.say(practice.remedy)}).in(Role::Slate);
        table.rows << Row{{Cell(c.findingName(practice.id)), gap,
                           Cell(c.answerWord(c.counted(practice), c.isRedLine(practice))),
                           Cell(c.priority(finding->levels.risk))}};
    }
    c.add(table);
}

/// Persons and days that stand with the answers themselves, by day.
void addResponsible(Composer &c)
{
    struct Named
    {
        QDate due;
        Row row;
    };
    QList<Named> found;
    for (const QString &id : c.whole().applicable) {
        const Practice &practice = *c.catalog().practice(id);
        for (const Given &given : c.given(practice)) {
            if (!given.answer || (given.answer->responsible.isEmpty() && !given.answer->due))
                continue;
            Cell question(c.say(practice.question), document::Scope::Row);
            if (given.activity)
                question.text << c.say(c.activityName(*given.activity)).in(Role::Slate);
            const QString &who = given.answer->responsible;
            found << Named{given.answer->due.value_or(QDate()),
                           Row{{question, Cell(who.isEmpty() ? c.once(u"–"_s) : c.name(who)),
                                dueCell(c, given.answer->due, c.whole().finding(id) != nullptr)}}};
        }
    }
    if (found.isEmpty())
        return;
    std::stable_sort(found.begin(), found.end(), [](const Named &a, const Named &b) {
        return a.due.isValid() && (!b.due.isValid() || a.due < b.due); // without a day last
    });
    Table table{.columns = {{600, Align::Start}, {200, Align::Start}, {200, Align::Start}}};
    table.head << c.head({u"report.question"_s, u"report.plan.responsible"_s, u"report.plan.due"_s});
    for (const Named &named : found)
        table.rows << named.row;
    c.heading(2, c.say(u"report.plan.named"_s));
    c.add(table);
}

} // namespace

void addPlan(Composer &c)
{
    c.heading(1, c.titleOf(Part::Plan, u"report.plan.title"_s), u"plan"_s);
    if (c.assessment().actions.isEmpty()) {
        QList<Text> lead{c.text(u"report.plan.none"_s)};
        if (!c.has(Part::Findings) && !c.whole().findings.isEmpty())
            lead << c.text(u"report.numbers-elsewhere"_s);
        c.paragraph(c.sentences(lead));
    } else {
        const QList<PlanStep> steps = plan(c.assessment(), c.whole());
        const bool open = !c.withholds(Withheld::Effort) && !c.withholds(Withheld::Gains);
        QList<Text> lead{open ? c.text(u"report.plan.lead"_s, {same(AssumedEffortHours)})
                              : c.text(u"report.plan.lead-withheld"_s)};
        if (!c.has(Part::Findings))
            lead << c.text(u"report.numbers-elsewhere"_s);
        c.paragraph(c.sentences(lead));
        if (open)
            addCurve(c, steps);
        addActions(c, steps);
    }
    if (!c.whole().findings.isEmpty())
        addUnplanned(c);
    addResponsible(c);
}

} // namespace shihe::report
