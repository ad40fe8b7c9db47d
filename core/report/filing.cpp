// Filing material under art. 15 of the face recognition measures: what the article and the notices list, filled from
// profile, answers and evidence. What is missing is shown as missing; nothing is filled in that nobody entered.
#include "core/report/filing.h"

#include <algorithm>

namespace shihe::report {

using namespace Qt::StringLiterals;

Prose lineToFill(const Composer &c, int length)
{
    return c.once(u" \n"_s + QString(length, u'_')); // a blank line above it: room for a hand
}

namespace {

enum class State { Ready, Part, Missing };

/// What is not there yet, and what to do about it.
struct Gap
{
    Prose what;
    Prose todo;
};

struct Filled
{
    const FilingItem *item = nullptr;
    State state = State::Missing;
    QList<Gap> gaps = {};
};

struct KnownFact
{
    const Fact *fact = nullptr;
    const Activity *activity = nullptr; ///< nullptr: the organisation's, or there is but one
    std::optional<FactValue> value = {};
};

/// Those that the measures bind, or may; all where they bind none.
QList<const Activity *> concerned(const Composer &c)
{
    const Source &measures = *c.catalog().source(FaceMeasures);
    QList<const Activity *> all;
    QList<const Activity *> bound;
    for (const Activity &activity : c.assessment().activities) {
        all << &activity;
        if (binds(measures, profileOf(c.assessment().organisation, activity)))
            bound << &activity;
    }
    return bound.isEmpty() ? all : bound;
}

QList<Given> givenOf(const Composer &c, const Practice &practice)
{
    const QList<const Activity *> activities = concerned(c);
    QList<Given> found;
    for (Given given : c.given(practice)) {
        if (given.activity && !activities.contains(given.activity))
            continue;
        if (activities.size() == 1)
            given.activity = nullptr; // goes without saying
        found << given;
    }
    return found;
}

QList<KnownFact> factsOf(const Composer &c, const FilingItem &item)
{
    QList<KnownFact> found;
    const auto take = [&](const Fact &fact, const Profile &profile, const Activity *activity) {
        const auto known = profile.constFind(fact.id);
        found << KnownFact{&fact, activity, known == profile.constEnd() ? std::nullopt : std::optional(*known)};
    };
    for (const QString &id : item.facts) {
        if (!c.catalog().fact(id))
            continue; // a catalog of one's own may lack it
        const Fact &fact = *c.catalog().fact(id);
        if (fact.scope == Scope::Organisation) {
            take(fact, c.assessment().organisation.profile, nullptr);
            continue;
        }
        const QList<const Activity *> activities = concerned(c);
        for (const Activity *activity : activities)
            take(fact, activity->profile, activities.size() > 1 ? activity : nullptr);
    }
    return found;
}

QList<const Practice *> practicesOf(const Composer &c, const QStringList &ids)
{
    QList<const Practice *> found;
    for (const QString &id : ids) {
        if (c.whole().applicable.contains(id))
            found << c.catalog().practice(id);
    }
    return found;
}

bool hasEvidence(const Composer &c, const Practice &practice)
{
    const QList<Given> all = givenOf(c, practice);
    return std::any_of(all.begin(), all.end(),
                       [](const Given &given) { return given.answer && !given.answer->evidence.isEmpty(); });
}

/// What was planned for @p practice, else what would repair it.
Prose repairOf(const Composer &c, const Practice &practice)
{
    for (const Action &action : c.assessment().actions) {
        if (!action.pending() || !action.practices.contains(practice.id))
            continue;
        QList<Prose> said{c.say(u"report.filing.todo.planned"_s), c.actionTitle(action)};
        if (action.due)
            said << c.say(u"report.filing.todo.due"_s, {day(*action.due)});
        return c.together(said);
    }
    return c.together({c.say(u"report.filing.todo.repair"_s), c.say(practice.remedy)});
}

/// What an answer leaves to be done for @p item; nullopt: nothing.
std::optional<Gap> gapOf(const Composer &c, const FilingItem &item, const Practice &practice)
{
    const auto value = Composer::worst(givenOf(c, practice));
    const Prose what = c.say(practice.question);
    if (!value || *value == AnswerValue::Unknown)
        return Gap{what, c.say(u"report.filing.todo.answer"_s)};
    if (*value == AnswerValue::NotApplicable)
        return item.always ? std::optional(Gap{what, c.say(u"report.filing.todo.always"_s)}) : std::nullopt;
    if (*value != AnswerValue::Yes)
        return Gap{what, repairOf(c, practice)};
    if (item.paper && !hasEvidence(c, practice))
        return Gap{what, c.say(u"report.filing.todo.attach"_s)};
    return std::nullopt;
}

Filled fill(const Composer &c, const FilingItem &item)
{
    Filled filled{.item = &item};
    const QList<KnownFact> facts = factsOf(c, item);
    const QList<const Practice *> practices = practicesOf(c, item.practices);
    if (facts.isEmpty() && item.practices.isEmpty()) {
        filled.gaps << Gap{{}, c.say(item.ofArticle ? u"report.filing.todo.other"_s : u"report.filing.todo.paper"_s)};
        return filled;
    }
    for (const KnownFact &fact : facts) {
        if (!fact.value)
            filled.gaps << Gap{fact.activity
                                   ? c.together({c.say(fact.fact->question),
                                                 c.say(u"report.in-activity"_s, {c.activityName(*fact.activity)})})
                                   : c.say(fact.fact->question),
                               c.say(u"report.filing.todo.fact"_s)};
    }
    for (const Practice *practice : practices) {
        if (const auto gap = gapOf(c, item, *practice))
            filled.gaps << *gap;
    }
    const qsizetype wanted = facts.size() + practices.size();
    if (item.paper && practices.isEmpty())
        filled.gaps << Gap{{}, c.say(u"report.filing.todo.paper"_s)};
    else if (filled.gaps.isEmpty())
        filled.state = State::Ready;
    else if (filled.gaps.size() < wanted)
        filled.state = State::Part;
    return filled;
}

Prose stateWord(const Composer &c, State state)
{
    switch (state) {
    case State::Ready:
        return c.say(u"report.filing.ready"_s).marked(Mark::Disc);
    case State::Part:
        return c.say(u"report.filing.part"_s).marked(Mark::Half);
    case State::Missing:
        break;
    }
    return c.say(u"report.filing.missing"_s).marked(Mark::Ring);
}

QString anchorOf(const FilingItem &item)
{
    return u"item."_s + item.word;
}

void addItems(Composer &c, const QList<Filled> &all)
{
    c.heading(1, c.numbered(c.input().kind == Kind::FilingChange ? 3 : 2, u"report.filing.items"_s), u"filing-items"_s);
    c.paragraph(
        c.say(c.input().kind == Kind::FilingChange ? u"report.filing.items-change"_s : u"report.filing.items-lead"_s),
        TextSize::Body, true);
    Table table{.columns = {{80, Align::Start}, {470, Align::Start}, {250, Align::Start}, {200, Align::Start}}};
    table.head << c.head(
        {u"report.number"_s, u"report.filing.item"_s, u"report.filing.listed-by"_s, u"report.status"_s});
    int number = 0;
    for (const Filled &filled : all) {
        const bool told = filled.item->ofArticle && filled.item->word != u"other";
        const Prose name = c.say(u"report.filing.item."_s + filled.item->word);
        table.rows << Row{
            {Cell(c.once(QString::number(++number))),
             Cell(told ? name.linkedTo(anchorOf(*filled.item)) : name, document::Scope::Row),
             Cell(c.say(filled.item->ofArticle ? u"report.filing.by-article"_s : u"report.filing.by-notice"_s)),
             Cell(stateWord(c, filled.state))}};
    }
    c.add(table);
    c.paragraph(c.say(u"report.filing.items-notice"_s), TextSize::Small);
}

/// False if @p item asks for none.
bool addKnownFacts(Composer &c, const FilingItem &item)
{
    const QList<KnownFact> facts = factsOf(c, item);
    if (facts.isEmpty())
        return false;
    Table table{.columns = {{600, Align::Start}, {400, Align::Start}}};
    table.head << c.head({u"report.scope.fact"_s, u"report.scope.value"_s});
    for (qsizetype i = 0; i < facts.size();) {
        const Fact *fact = facts.at(i).fact;
        QList<KnownFact> all;
        for (; i < facts.size() && facts.at(i).fact == fact; ++i)
            all << facts.at(i);
        if (std::all_of(all.begin(), all.end(),
                        [&all](const KnownFact &known) { return known.value == all.first().value; }))
            all = {KnownFact{fact, nullptr, all.first().value}}; // said once
        Cell value;
        for (const KnownFact &known : std::as_const(all)) {
            const Prose said = known.value ? c.say(factValue(c, *fact, *known.value))
                                           : c.say(u"report.filing.missing"_s).marked(Mark::Ring);
            value.text << (known.activity
                               ? c.together({said, c.say(u"report.in-activity"_s, {c.activityName(*known.activity)})})
                               : said);
        }
        table.rows << Row{{Cell(c.say(fact->question), document::Scope::Row), value}};
    }
    c.add(table);
    return true;
}

QList<Prose> evidenceNames(const Composer &c, const Given &given)
{
    QList<Prose> names;
    for (const QString &evidence : given.answer ? given.answer->evidence : QStringList())
        names << c.together({c.say(u"report.filing.evidence"_s).in(Role::Slate), c.name(c.evidenceName(evidence).zh)});
    return names;
}

/// Below another table the heading is not its own, so it needs a @p caption.
void addAnswers(Composer &c, const QStringList &ids, bool caption)
{
    const QList<const Practice *> practices = practicesOf(c, ids);
    if (practices.isEmpty())
        return;
    const qsizetype activities = concerned(c).size();
    const bool several = activities > 1;
    Table table{.columns = {{several ? 380 : 460, Align::Start},
                            {several ? 350 : 220, Align::Start},
                            {several ? 270 : 320, Align::Start}},
                .caption = caption ? c.say(u"report.filing.answers"_s) : Prose()};
    table.head << c.head({u"report.question"_s, u"report.answer"_s, u"report.answers.note"_s});
    for (const Practice *practice : practices) {
        Cell answer;
        Cell note;
        for (const Given &given : merged(givenOf(c, *practice), activities, true))
            addGiven(c, *practice, given, evidenceNames(c, given), answer, note);
        table.rows << Row{{Cell(c.say(practice->question), document::Scope::Row), answer, note}};
    }
    c.add(table);
}

void addContent(Composer &c, const QList<Filled> &all)
{
    const bool first = c.input().kind == Kind::Filing;
    c.heading(1, c.numbered(first ? 3 : 4, first ? u"report.filing.content"_s : u"report.filing.content-now"_s),
              u"filing-content"_s);
    if (concerned(c).size() > 1)
        c.paragraph(c.say(u"report.answers.of-all"_s), TextSize::Small, true);
    for (const Filled &filled : all) {
        const FilingItem &item = *filled.item;
        if (!item.ofArticle || item.word == u"other")
            continue;
        c.heading(2, c.say(u"report.filing.item."_s + item.word), anchorOf(item));
        if (item.word == u"handler")
            c.add(document::Facts{
                .facts = {{c.say(u"report.filing.name"_s), c.say(c.own(c.assessment().organisation.name))}}});
        const bool facts = addKnownFacts(c, item);
        addAnswers(c, item.practices, facts);
        if (item.word == u"impact-assessment")
            c.paragraph(c.say(u"report.filing.impact-assessment"_s), TextSize::Small);
    }
}

/// What was filed is kept nowhere here; it is written by hand beside what is so now.
void addChanges(Composer &c)
{
    c.heading(1, c.numbered(2, u"report.filing.changes"_s), u"filing-changes"_s);
    c.paragraph(c.say(u"report.filing.changes-lead"_s), TextSize::Body, true);
    Table table{.columns = {{340, Align::Start}, {250, Align::Start}, {250, Align::Start}, {160, Align::Start}}};
    table.head << c.head(
        {u"report.filing.item"_s, u"report.filing.filed"_s, u"report.filing.now"_s, u"report.filing.changed-on"_s});
    for (const FilingItem &item : filingItems()) {
        if (!item.ofArticle)
            continue;
        Cell now = item.word == u"other" ? Cell(lineToFill(c, 20))
                                         : Cell(c.say(u"report.filing.see-content"_s).linkedTo(anchorOf(item)));
        table.rows << Row{{Cell(c.say(u"report.filing.item."_s + item.word), document::Scope::Row),
                           Cell(lineToFill(c, 20)), now, Cell(lineToFill(c, 10))}};
    }
    c.add(table);
}

void addDisposal(Composer &c)
{
    c.heading(1, c.numbered(2, u"report.filing.disposal"_s), u"filing-disposal"_s);
    QList<Text> lead{c.text(u"report.filing.disposal-lead"_s)};
    if (concerned(c).size() > 1)
        lead << c.text(u"report.answers.of-all"_s);
    c.paragraph(c.sentences(lead), TextSize::Body, true);
    const bool facts = addKnownFacts(c, {.word = {}, .facts = {u"stopped"_s, u"persons_stored"_s}});
    addAnswers(c, disposalPractices(), facts);
    c.add(document::Facts{.facts = {{c.say(u"report.filing.end-day"_s), lineToFill(c, 40)},
                                    {c.say(u"report.filing.end-how"_s), lineToFill(c, 40)}},
                          .labelShare = 400});
}

void addGaps(Composer &c, const QList<Filled> &all)
{
    c.heading(1, c.numbered(c.input().kind == Kind::Filing ? 4 : 5, u"report.filing.gaps"_s), u"filing-gaps"_s);
    Table table{.columns = {{220, Align::Start}, {370, Align::Start}, {410, Align::Start}}};
    table.head << c.head({u"report.filing.item"_s, u"report.filing.gap"_s, u"report.filing.todo"_s});
    for (const Filled &filled : all) {
        bool first = true;
        for (const Gap &gap : filled.gaps) {
            Cell todo(gap.todo);
            if (filled.item->facts.isEmpty() && filled.item->practices.isEmpty())
                todo.text << lineToFill(c, 32);
            Cell item =
                first ? Cell(c.say(u"report.filing.item."_s + filled.item->word), document::Scope::Row) : Cell();
            const bool inGroup = !std::exchange(first, false);
            if (gap.what.isEmpty()) {
                item.columns = 2;
                table.rows << Row{.cells = {item, todo}, .inGroup = inGroup};
                continue;
            }
            table.rows << Row{.cells = {item, Cell(gap.what), todo}, .inGroup = inGroup};
        }
    }
    if (table.rows.isEmpty()) {
        c.paragraph(c.say(u"report.filing.no-gaps"_s).marked(Mark::Disc));
        return;
    }
    c.paragraph(c.say(u"report.filing.gaps-lead"_s, {same(table.rows.size())}), TextSize::Body, true);
    c.add(table);
}

} // namespace

void addFiling(Composer &c)
{
    if (!addFilingTrigger(c))
        return;
    if (c.input().kind == Kind::FilingEnd) {
        addDisposal(c);
        return;
    }
    QList<Filled> all;
    for (const FilingItem &item : filingItems())
        all << fill(c, item);
    if (c.input().kind == Kind::FilingChange)
        addChanges(c);
    addItems(c, all);
    addContent(c, all);
    addGaps(c, all);
}

} // namespace shihe::report
