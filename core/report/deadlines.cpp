// What comes next, for the page that a board reads: days that people set, and days that the law counts from a known
// event. A duty whose event nobody named has no day yet.
#include "core/report/parts.h"

#include <algorithm>

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Shown = 3; // on a page that holds much else

struct Deadline
{
    QDate day;
    Prose what;
    QString by; ///< who set it: the word `report.deadlines.by.<by>`
};

QList<Deadline> deadlines(const Composer &c)
{
    QList<Deadline> all;
    for (const Action &action : c.assessment().actions) {
        if (action.pending() && action.due)
            all << Deadline{*action.due, c.actionTitle(action), u"plan"_s};
    }
    for (const QString &id : c.whole().applicable) {
        const Practice &practice = *c.catalog().practice(id);
        for (const Given &given : c.given(practice)) {
            if (given.answer && given.answer->due && c.whole().finding(id))
                all << Deadline{*given.answer->due, c.say(practice.question), u"plan"_s};
        }
    }
    const QList<Obligation> duties = obligations(c.catalog(), c.assessment(), c.whole().asOf, c.input().events);
    for (const Obligation &duty : duties) {
        const auto known = std::find_if(c.catalog().duties.begin(), c.catalog().duties.end(),
                                        [&duty](const Duty &each) { return each.id == duty.duty; });
        const bool counted = duty.state == DutyState::Running && duty.eventGiven && duty.due;
        if (counted && known->period.kind != Period::Kind::Keep)
            all << Deadline{*duty.due, c.say(known->title), u"law"_s};
        if (duty.state == DutyState::Coming && duty.starts)
            all << Deadline{*duty.starts, c.say(known->title), u"coming"_s};
    }
    std::stable_sort(all.begin(), all.end(), [](const Deadline &a, const Deadline &b) { return a.day < b.day; });
    return all;
}

} // namespace

void addDeadlines(Composer &c)
{
    const QList<Deadline> all = deadlines(c);
    if (all.isEmpty()) {
        c.paragraph(c.together({c.say(u"report.deadlines.title"_s).bold(), c.say(u"report.deadlines.none"_s)}));
        return;
    }
    const Text caption = all.size() > Shown ? c.text(u"report.deadlines.first-of"_s, {same(Shown), same(all.size())})
                                            : c.text(u"report.deadlines.title"_s);
    Table table{.columns = {{190, Align::Start}, {680, Align::Start}, {130, Align::Start}}, .caption = c.say(caption)};
    table.head << c.head({u"report.deadlines.day"_s, u"report.deadlines.what"_s, u"report.deadlines.by"_s});
    for (const Deadline &each : all.mid(0, Shown)) {
        Cell when(c.say(day(each.day)), document::Scope::Row);
        if (each.day < dayInChina(c.input().made))
            when.text << c.say(u"report.plan.overdue"_s).in(Role::Ochre).marked(Mark::Half);
        table.rows << Row{{when, Cell(each.what), Cell(c.say(u"report.deadlines.by."_s + each.by))}};
    }
    c.add(table);
}

} // namespace shihe::report
