// The statement of applicability: each clause that asks for something, whether it applies here and why, what practices
// meet it, and how it stands. What applies to nobody here is said once for its whole source.
#include "core/report/standing.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

Prose standingWord(const Composer &c, Standing standing)
{
    static const std::array<const char *, 7> words{"not-met",  "open",           "partly",   "met",
                                                   "excluded", "not-applicable", "not-asked"};
    const Prose said = c.say(u"report.soa."_s + QLatin1StringView(words.at(static_cast<std::size_t>(standing))));
    switch (standing) {
    case Standing::Met:
        return said.marked(Mark::Disc);
    case Standing::Partly:
        return said.marked(Mark::Half);
    case Standing::NotMet:
    case Standing::Open:
        return said.marked(Mark::Ring);
    default:
        return said.in(Role::Slate);
    }
}

QString factAnchor(const QString &fact)
{
    return u"fact."_s + fact;
}

QString practiceAnchor(const QString &practice)
{
    return u"practice."_s + practice;
}

/// What the tables refer to by number: facts in the order of the catalog; practices that are findings or anticipated by
/// the number that they have in the gap report, the others behind them in the order of the catalog.
struct Numbers
{
    QStringList facts = {};
    QStringList practices = {};
    QHash<QString, QString> numbers = {};  ///< of the practices
    QHash<QString, qsizetype> places = {}; ///< of the practices in their list

    [[nodiscard]] QString fact(const QString &id) const { return u"D%1"_s.arg(facts.indexOf(id) + 1); }
    [[nodiscard]] QString practice(const QString &id) const { return numbers.value(id); }
    /// @p ids in the order of their list.
    [[nodiscard]] QStringList inOrder(QStringList ids) const
    {
        std::sort(ids.begin(), ids.end(),
                  [this](const QString &a, const QString &b) { return places.value(a) < places.value(b); });
        return ids;
    }
};

/// Gives each of @p practices its number and puts them in order.
void number(const Composer &c, const QSet<QString> &practices, Numbers &numbers)
{
    for (const QList<Finding> &told : {c.whole().findings, c.whole().anticipated}) {
        for (const Finding &finding : told) {
            if (practices.contains(finding.practice) && !numbers.practices.contains(finding.practice))
                numbers.practices << finding.practice;
        }
    }
    int own = 0;
    for (const Practice &practice : c.catalog().practices) {
        if (!practices.contains(practice.id))
            continue;
        QString number = c.findingNumber(practice.id);
        if (number.isEmpty())
            number = c.anticipatedNumber(practice.id);
        if (number.isEmpty()) {
            number = u"P%1"_s.arg(++own);
            numbers.practices << practice.id;
        }
        numbers.numbers.insert(practice.id, number);
    }
    for (qsizetype i = 0; i < numbers.practices.size(); ++i)
        numbers.places.insert(numbers.practices.at(i), i);
}

Numbers numbersOf(const Composer &c, const QList<Statement> &statements)
{
    QSet<QString> facts;
    QSet<QString> practices;
    for (const Statement &statement : statements) {
        for (const Judged &judged : statement.clauses) {
            facts.unite({judged.facts.begin(), judged.facts.end()});
            practices.unite({judged.practices.begin(), judged.practices.end()});
        }
    }
    Numbers numbers;
    for (const Fact &fact : c.catalog().facts) {
        if (facts.contains(fact.id))
            numbers.facts << fact.id;
    }
    number(c, practices, numbers);
    return numbers;
}

/// What applies or not, and on what it rests.
Cell appliesCell(const Composer &c, const Judged &judged, const Numbers &known)
{
    Cell cell;
    if (judged.standing == Standing::NotAsked) {
        cell.text << c.say(u"report.soa.see-text"_s).in(Role::Slate);
        return cell;
    }
    if (judged.standing == Standing::Excluded) { // the facts say yes, people said no
        cell.text << c.say(u"report.soa.no"_s) << c.say(u"report.soa.by-answer"_s).in(Role::Slate);
        return cell;
    }
    const bool applies = judged.standing < Standing::NotApplicable;
    const Prose word = c.say(!applies         ? u"report.soa.no"_s
                             : judged.assumed ? u"report.soa.assumed"_s
                                              : u"report.soa.yes"_s);
    Prose said = judged.assumed ? word.in(Role::Violet).marked(Mark::Dashed) : word;
    QList<Run> facts;
    for (const QString &fact : known.facts) { // in the order of their numbers
        if (judged.facts.contains(fact))
            facts << Run{.text = u"  "_s} << Run{.text = known.fact(fact), .link = factAnchor(fact)};
    }
    if (!facts.isEmpty())
        said.phrases.first().runs << facts;
    cell.text << said;
    if (!judged.inTime)
        cell.text << c.say(u"report.soa.clause-time"_s).in(Role::Slate);
    return cell;
}

/// The facts that the tables refer to by number, each once.
void addFacts(Composer &c, const Numbers &numbers, int section)
{
    if (numbers.facts.isEmpty())
        return;
    c.heading(1, c.numbered(section, u"report.soa.facts"_s), u"soa-facts"_s);
    c.paragraph(c.say(u"report.soa.facts-lead"_s), TextSize::Body, true);
    Table table{.columns = {{80, Align::Start}, {540, Align::Start}, {380, Align::Start}}};
    table.head << c.head({u"report.number"_s, u"report.scope.fact"_s, u"report.scope.value"_s});
    for (const QString &id : numbers.facts) {
        const Fact &fact = *c.catalog().fact(id);
        Cell value;
        for (const Activity &activity : c.assessment().activities) {
            const bool shared = fact.scope == Scope::Organisation;
            const Profile &profile = shared ? c.assessment().organisation.profile : activity.profile;
            const auto known = profile.constFind(id);
            const Prose said = known == profile.constEnd() ? c.say(u"fact.unknown"_s).marked(Mark::Dashed)
                                                           : c.say(factValue(c, fact, *known));
            value.text << (shared || !c.severalActivities()
                               ? said
                               : c.together({said, c.say(u"report.in-activity"_s, {c.activityName(activity)})}));
            if (shared)
                break;
        }
        table.rows << Row{
            .cells = {Cell(c.once(numbers.fact(id))), Cell(c.say(fact.question), document::Scope::Row), value},
            .anchor = factAnchor(id)};
    }
    c.add(table);
}

/// Each practice by its number, with the mark of its answer.
Cell practiceCell(const Composer &c, const Judged &judged, const Numbers &numbers)
{
    Phrase listed(Language::En, QList<Run>{});
    for (const QString &id : numbers.inOrder(judged.practices)) {
        const Practice &practice = *c.catalog().practice(id);
        if (!listed.runs.isEmpty())
            listed.runs << Run{.text = u"  "_s};
        const Prose word = c.answerWord(c.counted(practice), c.isRedLine(practice));
        listed.runs << Run{
            .text = numbers.practice(id), .link = practiceAnchor(id), .mark = word.phrases.first().runs.first().mark};
    }
    return listed.runs.isEmpty() ? Cell() : Cell(Prose(listed));
}

void addClauses(Composer &c, const Statement &statement, const Numbers &numbers)
{
    Table table{.columns = {{230, Align::Start}, {290, Align::Start}, {310, Align::Start}, {170, Align::Start}}};
    table.head << c.head(
        {u"report.clause"_s, u"report.soa.applies"_s, u"report.soa.practices"_s, u"report.soa.standing"_s});
    for (const Judged &judged : statement.clauses) {
        Prose place = c.together({c.say(placeName(*statement.source, judged.clause->at)),
                                  c.say(u"report.clause-level"_s, {c.text(u"level."_s + word(judged.clause->level))})});
        if (!judged.clause->verified)
            place = c.together({place, c.say(u"report.clause-unverified"_s).in(Role::Violet)});
        Row row{{Cell(place, document::Scope::Row)}};
        if (judged.standing == Standing::NotAsked && judged.clause->notAsked) { // the reason is all there is to say
            Cell reason(c.say(*judged.clause->notAsked).in(Role::Slate));
            reason.columns = 2;
            row.cells << reason;
        } else {
            row.cells << appliesCell(c, judged, numbers) << practiceCell(c, judged, numbers);
        }
        row.cells << Cell(standingWord(c, judged.standing));
        table.rows << row;
    }
    c.add(table);
}

/// What a table of practices shows of the answers.
struct PracticeRow
{
    Cell answer = {};
    Cell evidence = {};
    bool named = false; ///< some answer stands with its activity
};

PracticeRow answersOf(const Composer &c, const Practice &practice)
{
    PracticeRow row;
    const QList<Given> all = c.given(practice);
    for (const Given &given : merged(all, c.assessment().activities.size(), false)) {
        row.named = row.named || given.activity;
        row.answer.text << answerOf(c, practice, given);
        if (given.value() == AnswerValue::NotApplicable)
            row.answer.text << c.quote(given.answer->reason);
    }
    QStringList names;
    for (const Given &given : all) {
        for (const QString &evidence : given.answer ? given.answer->evidence : QStringList())
            addNew(names, {c.evidenceName(evidence).zh});
    }
    for (const QString &name : std::as_const(names))
        row.evidence.text << c.name(name);
    return row;
}

/// The practices that the tables refer to by number, each once: question, answer, evidence if there is any.
void addPractices(Composer &c, const Numbers &numbers, int section)
{
    if (numbers.practices.isEmpty())
        return;
    c.heading(1, c.numbered(section, u"report.soa.practice-list"_s), u"soa-practices"_s);
    QList<Text> lead{c.text(u"report.soa.practices-lead"_s)};
    if (c.severalActivities())
        lead << c.text(u"report.answers.of-all"_s);
    c.paragraph(c.sentences(lead), TextSize::Body, true);
    QList<PracticeRow> rows;
    for (const QString &id : numbers.practices)
        rows << answersOf(c, *c.catalog().practice(id));
    const bool named = std::any_of(rows.begin(), rows.end(), [](const PracticeRow &row) { return row.named; });
    const bool proved =
        std::any_of(rows.begin(), rows.end(), [](const PracticeRow &row) { return !row.evidence.text.isEmpty(); });
    const int answer = !named ? 200 : proved ? 350 : 400;
    const int evidence = !proved ? 0 : named ? 200 : 250;
    Table table{.columns = {{80, Align::Start}, {920 - answer - evidence, Align::Start}, {answer, Align::Start}}};
    QStringList titles{u"report.number"_s, u"report.question"_s, u"report.answer"_s};
    if (proved) {
        table.columns << Column{evidence, Align::Start};
        titles << u"report.evidence.name"_s;
    }
    table.head << c.head(titles);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString &id = numbers.practices.at(i);
        Row row{.cells = {Cell(c.once(numbers.practice(id))),
                          Cell(c.say(c.catalog().practice(id)->question), document::Scope::Row), rows.at(i).answer},
                .anchor = practiceAnchor(id)};
        if (proved)
            row.cells << rows.at(i).evidence;
        table.rows << row;
    }
    c.add(table);
}

QString anchorOf(const Source &source)
{
    return u"soa."_s + source.id;
}

void addSource(Composer &c, const Statement &statement, const Numbers &numbers)
{
    const Source &source = *statement.source;
    c.heading(2, c.say(sourceName(source)), anchorOf(source));
    const Text force = c.forceOf(source);
    const Text kind = c.text(u"kind."_s + word(source.kind));
    const Text lead = force == kind ? c.text(u"report.soa.source-lead-one"_s, {force})
                                    : c.text(u"report.soa.source-lead"_s, {force, midSentence(kind)});
    const Text title{u"《%1》"_s.arg(source.title.zh), source.title.en};
    const bool byNumber = sourceName(source).zh == source.number; // which tells nobody what it is about
    c.paragraph(c.say(byNumber ? joined({title, lead}, u"，"_s, u". "_s) : lead), TextSize::Body, true);
    const bool none = statement.count({Standing::Met, Standing::Partly, Standing::Open, Standing::NotMet}) == 0;
    const QString because = none                ? u"report.soa.source-none"_s
                            : statement.assumed ? u"report.soa.source-assumed"_s
                                                : u"report.soa.source-because"_s;
    if (!statement.reasons.isEmpty())
        c.paragraph(c.say(because, {joined(statement.reasons, u"；"_s, u"; "_s)}), TextSize::Small, true);
    addClauses(c, statement, numbers);
    if (statement.idle.isEmpty())
        return;
    QList<Text> places;
    for (const Clause *clause : statement.idle)
        places << placeName(source, clause->at);
    c.paragraph(c.say(u"report.soa.no-demand"_s, {joined(places, u"、"_s, u", "_s)}), TextSize::Small);
}

void addOverview(Composer &c, const QList<Statement> &statements)
{
    c.heading(1, c.numbered(1, u"report.soa.overview"_s), u"soa"_s);
    c.paragraph(
        c.sentences({c.text(u"report.soa.lead"_s, {day(c.whole().asOf)}), c.text(u"report.clause-level-means"_s)}));
    qsizetype applies = 0;
    qsizetype excluded = 0;
    qsizetype met = 0;
    qsizetype unanswered = 0;
    Table table{.columns = {{310, Align::Start},
                            {130, Align::Start},
                            {112, Align::End},
                            {112, Align::End},
                            {112, Align::End},
                            {112, Align::End},
                            {112, Align::End}}};
    table.head << c.head({u"report.source"_s, u"report.force"_s, u"report.soa.yes"_s, u"report.soa.no"_s,
                          u"report.soa.met"_s, u"report.soa.short"_s, u"report.soa.open"_s});
    for (const Statement &statement : statements) {
        const auto lacking = statement.count({Standing::NotMet, Standing::Partly});
        const auto open = statement.count({Standing::Open});
        const auto full = statement.count({Standing::Met});
        const auto out = statement.count({Standing::Excluded, Standing::NotApplicable});
        applies += lacking + open + full;
        unanswered += open;
        excluded += out;
        met += full;
        table.rows << Row{
            {Cell(c.say(sourceName(*statement.source)).linkedTo(anchorOf(*statement.source)), document::Scope::Row),
             Cell(c.say(c.forceOf(*statement.source))), Cell(c.once(QString::number(lacking + open + full))),
             Cell(c.once(QString::number(out))), Cell(c.once(QString::number(full))),
             Cell(c.once(QString::number(lacking))), Cell(c.once(QString::number(open)))}};
    }
    c.add(document::KeyFigures{
        {{.value = QString::number(applies), .label = c.say(u"report.soa.count-yes"_s)},
         {.value = QString::number(excluded), .label = c.say(u"report.soa.count-no"_s)},
         {.value = QString::number(met), .label = c.say(u"report.soa.count-met"_s)},
         {.value = QString::number(applies - met - unanswered), .label = c.say(u"report.soa.count-short"_s)},
         {.value = QString::number(unanswered), .label = c.say(u"report.soa.count-open"_s)}}});
    if (!table.rows.isEmpty())
        c.add(table);
}

/// A source that is out as a whole, and why.
struct Outside
{
    const Source *source = nullptr;
    QList<Text> reasons = {};
};

void addOutside(Composer &c, const QList<Outside> &outside, int section)
{
    c.heading(1, c.numbered(section, u"report.soa.outside"_s), u"outside"_s);
    c.paragraph(c.say(u"report.soa.outside-lead"_s), TextSize::Body, true);
    Table table{.columns = {{420, Align::Start}, {120, Align::End}, {460, Align::Start}}};
    table.head << c.head({u"report.source"_s, u"report.soa.clauses"_s, u"report.open.reason"_s});
    for (const Outside &one : outside) {
        const auto asking = std::count_if(one.source->clauses.begin(), one.source->clauses.end(),
                                          [](const Clause &clause) { return clause.level != Level::Info; });
        Cell why;
        for (const Text &reason : one.reasons)
            why.text << c.say(reason);
        table.rows << Row{
            {Cell(c.say(sourceName(*one.source)), document::Scope::Row), Cell(c.once(QString::number(asking))), why}};
    }
    c.add(table);
}

} // namespace

void addStatement(Composer &c)
{
    QList<Statement> statements;
    QList<Outside> outside;
    for (const Source *source : c.sourcesInOrder()) {
        if (const QList<Text> reasons = whyOutside(c, *source); !reasons.isEmpty())
            outside << Outside{source, reasons};
        else
            statements << statementOf(c, *source, overActivities(c, source->applies));
    }
    std::stable_sort(statements.begin(), statements.end(),
                     [](const Statement &a, const Statement &b) { return a.source->force < b.source->force; });
    const Numbers numbers = numbersOf(c, statements);
    addOverview(c, statements);
    int section = 1;
    if (!statements.isEmpty())
        c.heading(1, c.numbered(++section, u"report.soa.by-source"_s), u"by-source"_s);
    for (const Statement &statement : statements)
        addSource(c, statement, numbers);
    if (!outside.isEmpty())
        addOutside(c, outside, ++section);
    addPractices(c, numbers, ++section);
    addFacts(c, numbers, numbers.practices.isEmpty() ? section : section + 1);
}

} // namespace shihe::report
