#include "core/assessment/persons.h"
#include "core/report/filing.h"

#include <algorithm>

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

/// Whoever had that many before the measures took effect had until then (notice of the CAC of 2025-05-28).
const QDate InForce(2025, 6, 1);
const QDate TransitionEnd(2025, 7, 14);

const Duty *dutyOf(const Composer &c)
{
    const QString id = filingDuty(c.input().kind);
    const auto found = std::find_if(c.catalog().duties.begin(), c.catalog().duties.end(),
                                    [&id](const Duty &duty) { return duty.id == id; });
    return found == c.catalog().duties.end() ? nullptr : &*found;
}

struct Clock
{
    const Activity *activity = nullptr;
    std::optional<Obligation> obligation; ///< nullopt: the duty can't begin here by the number alone
    bool goesOn = false;                  ///< the use has not ended, so there is nothing to cancel
};

/// Cancelling is due once the use has ended; whether it has is a fact of its own.
void askWhetherEnded(Clock &clock, const Profile &profile)
{
    Obligation &obligation = *clock.obligation;
    if (obligation.eventGiven || obligation.state == DutyState::Threshold)
        return;
    const auto fact = profile.constFind(u"stopped"_s);
    const auto *ended = fact == profile.constEnd() ? nullptr : std::get_if<bool>(&*fact);
    clock.goesOn = ended != nullptr && !*ended;
    if (ended != nullptr || obligation.state != DutyState::Running)
        return;
    obligation.state = DutyState::Assumed;
    obligation.unknownFacts << u"stopped"_s;
}

QList<Clock> clocks(const Composer &c)
{
    const QList<Obligation> all = obligations(c.catalog(), c.assessment(), c.whole().asOf, c.input().events);
    const Duty &duty = *dutyOf(c);
    QList<Clock> found;
    for (const Activity &activity : c.assessment().activities) {
        Clock clock{.activity = &activity, .obligation = {}};
        for (const Obligation &obligation : all) {
            const bool mine = obligation.activity.isEmpty() || obligation.activity == activity.id;
            if (obligation.duty == duty.id && mine)
                clock.obligation = obligation;
        }
        if (clock.obligation && c.input().kind == Kind::FilingEnd && c.catalog().fact(u"stopped"_s))
            askWhetherEnded(clock, shihe::profileOf(c.assessment().organisation, activity));
        found << clock;
    }
    return found;
}

Profile profileOf(const Composer &c, const Activity &activity)
{
    return shihe::profileOf(c.assessment().organisation, activity);
}

std::optional<qint64> stored(const Activity &activity)
{
    const auto fact = activity.profile.constFind(u"persons_stored"_s);
    const auto *number = fact == activity.profile.constEnd() ? nullptr : std::get_if<qint64>(&*fact);
    return number ? std::optional(*number) : std::nullopt;
}

/// The most that any activity brings about.
std::optional<DutyState> strongest(const QList<Clock> &all)
{
    std::optional<DutyState> state;
    for (const Clock &clock : all) {
        if (clock.obligation && !clock.goesOn && (!state || clock.obligation->state < *state))
            state = clock.obligation->state;
    }
    return state;
}

QString variant(const Composer &c)
{
    switch (c.input().kind) {
    case Kind::FilingChange:
        return u"change"_s;
    case Kind::FilingEnd:
        return u"end"_s;
    default:
        return u"first"_s;
    }
}

void addVerdict(Composer &c, const QList<Clock> &all)
{
    const auto state = strongest(all);
    const bool goesOn = std::any_of(all.begin(), all.end(), [](const Clock &clock) { return clock.goesOn; });
    const QString outcome = state ? word(*state) : goesOn ? u"going"_s : u"none"_s;
    const bool due = state == DutyState::Running;
    document::Note note{.role = due ? Role::Ochre : Role::Violet,
                        .mark = due ? Mark::Half : Mark::Dashed,
                        .title = c.say(u"report.filing.verdict.%1.%2"_s.arg(variant(c), outcome))};
    if (!state || state == DutyState::Threshold) {
        note.role = Role::Jade;
        note.mark = Mark::Disc;
    }
    const QString own = u"report.filing.means.%1.%2"_s.arg(variant(c), outcome);
    note.text << c.say(c.hasWord(own) ? own : u"report.filing.means."_s + outcome);
    const Practice *asks = c.catalog().practice(filingPractice(c.input().kind));
    if (asks && c.whole().applicable.contains(asks->id))
        note.text << c.together(
            {c.say(asks->question), c.once(u"  "_s), c.answerWord(c.counted(*asks), c.isRedLine(*asks))});
    c.add(note);
}

/// By when, counted from the day that is given; else what it counts from.
Cell dueCell(const Composer &c, const Clock &clock)
{
    Cell cell;
    if (!clock.obligation) {
        cell.text << c.once(u"–"_s);
        return cell;
    }
    const Obligation &obligation = *clock.obligation;
    if (clock.goesOn || obligation.state == DutyState::Threshold || obligation.state == DutyState::Coming ||
        !obligation.due) {
        cell.text << c.say(u"report.filing.due.later"_s, {dutyOf(c)->event});
        return cell;
    }
    if (obligation.eventGiven && c.input().kind == Kind::Filing && obligation.event < InForce) {
        cell.text << c.say(day(TransitionEnd)).bold();
        cell.text << c.say(u"report.filing.due.transition"_s, {day(obligation.event)}).in(Role::Slate);
        return cell;
    }
    if (obligation.eventGiven) {
        cell.text << c.say(day(*obligation.due)).bold();
        cell.text << c.say(u"report.filing.due.from"_s, {day(obligation.event)}).in(Role::Slate);
    } else {
        cell.text << c.say(u"report.filing.due.open"_s, {dutyOf(c)->event}).marked(Mark::Ring) << lineToFill(c, 24);
        cell.text << c.say(u"report.filing.due.if"_s, {day(obligation.event), day(*obligation.due)}).in(Role::Slate);
    }
    if (obligation.estimated)
        cell.text << c.say(u"obligation.estimated"_s).in(Role::Slate);
    return cell;
}

Cell stateCell(const Composer &c, const Clock &clock)
{
    if (clock.goesOn)
        return {c.say(u"report.filing.state.going"_s)};
    if (clock.obligation) {
        Cell cell(c.say(u"report.filing.state."_s + word(clock.obligation->state)));
        for (const QString &fact : clock.obligation->unknownFacts)
            cell.text << c.say(u"report.reason.fact"_s, {c.catalog().fact(fact)->question, c.text(u"fact.unknown"_s)})
                             .in(Role::Slate);
        return cell;
    }
    Cell cell(c.say(u"report.filing.state.none"_s));
    const Reason reason = reasonFor(dutyOf(c)->applies, profileOf(c, *clock.activity));
    for (const Text &why : reasonTexts(c, reason))
        cell.text << c.say(why).in(Role::Slate);
    return cell;
}

void addNumbers(Composer &c, const QList<Clock> &all)
{
    Table table{.columns = {{200, Align::Start}, {140, Align::End}, {260, Align::Start}, {400, Align::Start}}};
    table.head << c.head(
        {u"scope.activity"_s, u"report.filing.stored"_s, u"report.filing.state"_s, u"report.filing.deadline"_s});
    qint64 sum = 0;
    int counted = 0;
    for (const Clock &clock : all) {
        const auto persons = stored(*clock.activity);
        if (persons && binds(*c.catalog().source(FaceMeasures), profileOf(c, *clock.activity))) {
            sum += *persons;
            ++counted;
        }
        table.rows << Row{
            .cells = {Cell(c.say(c.activityName(*clock.activity)), document::Scope::Row),
                      Cell(persons ? c.once(grouped(*persons)) : c.say(u"fact.unknown"_s).marked(Mark::Ring)),
                      stateCell(c, clock), dueCell(c, clock)},
            .whole = true};
    }
    c.add(table);
    if (counted > 1)
        c.paragraph(c.say(sum >= FilingThreshold ? u"report.filing.sum-above"_s : u"report.filing.sum"_s, {same(sum)}),
                    TextSize::Small);
    c.paragraph(c.say(u"report.filing.counting"_s), TextSize::Small);
}

/// Where the impact assessment speaks of so many persons and the profile does not: one of them is wrong.
void addConflicts(Composer &c)
{
    document::Note note{.role = Role::Ochre, .mark = Mark::Half, .title = c.say(u"report.filing.conflict"_s)};
    for (const Activity &activity : c.assessment().activities) {
        if (const auto conflict = personsConflict(c, activity))
            note.text << *conflict;
    }
    if (note.text.isEmpty())
        return;
    note.text << c.say(u"report.filing.conflict.means"_s, {same(grouped(FilingThreshold))});
    c.add(note);
}

} // namespace

std::optional<Prose> personsConflict(const Composer &c, const Activity &activity)
{
    const Source *measures = c.catalog().source(FaceMeasures);
    const QList<PersonsConflict> all = personsConflicts(c.assessment(), FilingThreshold);
    const auto found = std::find_if(all.begin(), all.end(), [&activity](const PersonsConflict &conflict) {
        return conflict.activity == activity.id;
    });
    if (!measures || found == all.end() || !binds(*measures, profileOf(c, activity)))
        return std::nullopt;
    const Text name = c.activityName(activity);
    const Prose profile = found->stored
                              ? c.say(u"report.filing.conflict.fewer"_s, {name, same(grouped(*found->stored))})
                              : c.say(u"report.filing.conflict.unknown"_s, {name});
    return c.together({profile, c.quote(found->said)});
}

bool addFilingTrigger(Composer &c)
{
    c.heading(1, c.numbered(1, u"report.filing.trigger."_s + variant(c)), u"filing-trigger"_s);
    if (!c.catalog().source(FaceMeasures) || !dutyOf(c)) {
        c.paragraph(c.say(u"report.filing.unknown"_s));
        return false;
    }
    const QList<Clock> all = clocks(c);
    addVerdict(c, all);
    addConflicts(c);
    c.paragraph(c.say(u"report.filing.rule."_s + variant(c)), TextSize::Body);
    addNumbers(c, all);
    c.paragraph(c.say(u"report.filing.where"_s), TextSize::Body);
    return true;
}

} // namespace shihe::report
