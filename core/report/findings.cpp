#include "core/report/parts.h"

#include <algorithm>

namespace shihe::report {

using namespace Qt::StringLiterals;

Prose clauseLine(const Composer &c, const ClauseRef &ref)
{
    const Source &source = c.source(ref);
    const Clause &clause = *c.catalog().clause(ref);
    QList<Prose> parts{
        c.say(clauseName(source, ref.at)).linkedTo(Composer::clauseAnchor(ref)),
        c.say(u"report.clause-kind"_s, {c.text(u"level."_s + word(clause.level)), c.forceOf(source)}).in(Role::Slate),
        c.say(clause.digest)};
    if (!clause.verified)
        parts << c.say(u"report.clause-unverified"_s).in(Role::Violet);
    return c.together(parts);
}

namespace {

/// Said in every language even where it is the same: "5.3 b)" is then read in the language of what it stands among.
Prose inEach(const Composer &c, const Text &text)
{
    Prose said;
    for (const Language language : c.languages())
        said.phrases << Phrase(language, text.in(language));
    return said;
}

} // namespace

Prose clauseNames(const Composer &c, const QList<ClauseRef> &refs)
{
    const auto level = [&c](const CitedPlace &place) { return c.catalog().clause(place.ref)->level; };
    QList<Prose> names;
    for (const CitedSource &cited : citedBySource(c.catalog(), refs)) {
        if (!names.isEmpty())
            names << c.say(Text{u"；"_s, u"; "_s});
        const QList<CitedPlace> &places = cited.places;
        const bool alike = std::all_of(places.begin(), places.end(),
                                       [&](const CitedPlace &place) { return level(place) == level(places.first()); });
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (i > 0)
                names << c.say(Text{u"、"_s, u", "_s});
            names << inEach(c, places.at(i).text).linkedTo(Composer::clauseAnchor(places.at(i).ref));
            if (!alike || i + 1 == places.size()) // one level for all is said once
                names << c.say(u"report.clause-level"_s, {c.text(u"level."_s + word(level(places.at(i))))})
                             .in(Role::Slate);
        }
    }
    return c.together(names);
}

bool isUnexamined(const Composer &c, const Practice &practice)
{
    const QList<Given> all = c.given(practice);
    return std::all_of(all.begin(), all.end(), [](const Given &given) { return given.isOpen(); });
}

namespace {

/// An upcoming clause is shown in violet: the mark of what is not law yet.
Prose clauseOf(const Composer &c, const ClauseRef &ref, bool anticipated)
{
    const Prose line = clauseLine(c, ref);
    return anticipated ? line.marked(Mark::Dashed) : line;
}

/// What binds before what does not, the stricter before the weaker; of equal ones a law before the rules made under it.
QList<ClauseRef> inLawyersOrder(const Composer &c, QList<ClauseRef> refs)
{
    const auto rank = [&c](const ClauseRef &ref) {
        return std::make_pair(c.source(ref).force, c.catalog().clause(ref)->level);
    };
    std::stable_sort(refs.begin(), refs.end(), [&](const ClauseRef &a, const ClauseRef &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : ranksBefore(c.source(a), c.source(b));
    });
    return refs;
}

Prose judged(const Composer &c, const Levels &levels)
{
    return c.say(u"report.finding.judged"_s,
                 {c.text(u"priority."_s + impactWord(levels.risk)), c.text(u"impact."_s + impactWord(levels.impact)),
                  c.text(u"likelihood."_s + likelihoodWord(levels.likelihood))});
}

class FindingBlock
{
public:
    FindingBlock(Composer &composer, const Finding &finding, bool anticipated)
        : c(composer)
        , m_finding(finding)
        , m_practice(*composer.catalog().practice(finding.practice))
        , m_anticipated(anticipated)
    {
    }

    void add(const QString &number)
    {
        c.heading(3, c.together({c.once(number + u"  "_s), c.say(m_practice.question)}),
                  m_anticipated ? u"anticipated."_s + m_practice.id : Composer::findingAnchor(m_practice.id));
        addState();
        addClauses();
        row(u"report.finding.why"_s, {c.say(m_practice.why)});
        row(u"report.remedy"_s, {c.say(m_practice.remedy), benefit()});
        for (const Given &given : c.given(m_practice))
            addOwn(given);
        c.add(m_table);
    }

private:
    void row(const QString &key, const QList<Prose> &text, std::optional<Role> tint = std::nullopt)
    {
        Cell value;
        for (const Prose &prose : text) {
            if (!prose.isEmpty())
                value.text << prose;
        }
        m_table.rows << Row{.cells = {Cell(c.say(key), document::Scope::Row), value}, .tint = tint};
    }

    void addState()
    {
        const Prose answer = c.answerWord(m_finding.answer, c.isRedLine(m_practice));
        const QString duty = m_finding.binding ? u"finding.binding"_s : u"finding.conformity"_s;
        QList<Prose> text;
        if (m_anticipated)
            text << c.together({answer, separator(), c.say(u"report.finding.not-yet"_s).in(Role::Violet)});
        else
            text << c.together({answer, separator(), c.say(duty).bold()});
        text << judged(c, m_finding.levels);
        if (const auto &risk = m_finding.risk) {
            text << c.together({c.say(u"report.finding.computed"_s), judged(c, m_finding.computed)}).in(Role::Slate);
            text << c.together({c.say(u"report.finding.reason"_s).in(Role::Slate), c.quote(risk->reason)});
        }
        row(u"report.finding.state"_s, text, Role::Ink);
        m_table.rows.last().keepWithNext = true;
    }

    void addClauses()
    {
        QList<Prose> text;
        for (const ClauseRef &ref : inLawyersOrder(c, c.shown(m_finding.clauses)))
            text << clauseOf(c, ref, m_anticipated);
        if (!m_finding.binding && !m_anticipated)
            text << c.say(u"report.finding.conformity-means"_s).in(Role::Slate);
        row(u"report.clauses"_s, text);
    }

    [[nodiscard]] Prose benefit() const
    {
        const Text effort =
            c.text(u"report.finding.effort"_s, {c.text(u"effort."_s + QString::number(m_practice.effort))});
        if (m_anticipated)
            return c.say(effort).in(Role::Slate);
        const Fraction &gain = m_finding.gain;
        const Text rise = gain.num == 0 ? c.text(u"report.finding.no-gain"_s)
                                        : c.text(u"report.finding.gain"_s,
                                                 {same(twoDecimals(gain.num, gain.den)), same(exact(gain))});
        return c.say(joined({effort, rise}, u" · "_s, u" · "_s)).in(Role::Slate);
    }

    void addOwn(const Given &given)
    {
        if (!given.answer)
            return;
        QList<Prose> text;
        if (!given.answer->note.isEmpty())
            text << c.quote(given.answer->note);
        QList<Text> evidence;
        for (const QString &id : given.answer->evidence)
            evidence << c.evidenceName(id);
        if (!evidence.isEmpty())
            text << c.together(
                {c.say(u"report.label.evidence"_s).in(Role::Slate), c.say(joined(evidence, u"、"_s, u"; "_s))});
        if (text.isEmpty())
            return;
        row(u"report.finding.own"_s, text);
        if (given.activity)
            m_table.rows.last().cells.first().text << c.say(c.activityName(*given.activity)).in(Role::Slate);
    }

    [[nodiscard]] Prose separator() const { return c.once(u" · "_s); }

    Composer &c;
    const Finding &m_finding;
    const Practice &m_practice;
    bool m_anticipated;
    Table m_table{.columns = {{170, Align::Start}, {830, Align::Start}}, .head = {}, .rows = {}, .caption = {}};
};

/// Places in @p findings of those that were looked into (an answer, or a priority that a person set), or of the rest,
/// which wait for an answer.
QList<qsizetype> places(const Composer &c, const QList<Finding> &findings, bool examined)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings.at(i);
        if ((finding.risk || !isUnexamined(c, *c.catalog().practice(finding.practice))) == examined)
            found << i;
    }
    return found;
}

/// A question nobody answered needs an answer before a remedy: one row says what is asked, by which clauses.
void addUnexamined(Composer &c, const QList<Finding> &findings, bool anticipated)
{
    const QList<qsizetype> open = places(c, findings, false);
    if (open.isEmpty())
        return;
    c.heading(2, c.say(u"report.findings.unanswered"_s, {same(open.size())}),
              anticipated ? QString() : u"unanswered"_s);
    QList<Text> lead{c.text(u"report.findings.unanswered-lead"_s)};
    if (c.has(Part::Sources))
        lead << c.text(u"report.findings.digests"_s, {c.whereIs(Part::Sources)});
    c.paragraph(c.sentences(lead), TextSize::Body, true);
    Table table{.columns = {{80, Align::Start}, {720, Align::Start}, {110, Align::Start}, {90, Align::End}}};
    table.head << c.head({u"report.number"_s, u"report.question"_s, u"report.priority"_s, u"report.gain"_s});
    for (const qsizetype place : open) {
        const Finding &finding = findings.at(place);
        const Practice &practice = *c.catalog().practice(finding.practice);
        Cell question(c.say(practice.question), document::Scope::Row);
        if (c.isRedLine(practice))
            question.text << c.say(u"red-line.open"_s).in(Role::Ochre).marked(Mark::Ring);
        question.text << c.together({c.say(u"report.label.remedy"_s), c.say(practice.remedy)}).in(Role::Slate);
        question.text << clauseNames(c, c.shown(finding.clauses));
        const Fraction &gain = finding.gain;
        const QString number = anticipated ? c.anticipatedNumber(practice.id) : c.findingNumber(practice.id);
        table.rows << Row{.cells = {Cell(c.once(number)), question, Cell(c.priority(finding.levels.risk)),
                                    Cell(c.once(gain.num == 0 ? u"–"_s : u'+' + twoDecimals(gain.num, gain.den)))},
                          .anchor =
                              anticipated ? u"anticipated."_s + practice.id : Composer::findingAnchor(practice.id)};
    }
    c.add(table);
}

void addOverview(Composer &c)
{
    Table table{
        .columns = {
            {80, Align::Start}, {470, Align::Start}, {160, Align::Start}, {150, Align::Start}, {140, Align::End}}};
    table.head << c.head(
        {u"report.number"_s, u"report.gap"_s, u"report.answer"_s, u"report.priority"_s, u"report.gain"_s});
    const QList<Finding> &findings = c.whole().findings;
    for (const qsizetype place : places(c, findings, true)) {
        const Finding &finding = findings.at(place);
        const Practice &practice = *c.catalog().practice(finding.practice);
        const Fraction &gain = finding.gain;
        table.rows << Row{{Cell(c.once(c.findingNumber(practice.id)).linkedTo(Composer::findingAnchor(practice.id)),
                                document::Scope::Row),
                           Cell(c.say(practice.question)), Cell(c.answerWord(finding.answer, c.isRedLine(practice))),
                           Cell(c.priority(finding.levels.risk)),
                           Cell(c.once(gain.num == 0 ? u"–"_s : u'+' + twoDecimals(gain.num, gain.den)))}};
    }
    c.add(table);
}

} // namespace

qsizetype waitingFindings(const Composer &c)
{
    return places(c, c.whole().findings, false).size();
}

void addFindings(Composer &c)
{
    const QList<Finding> &findings = c.whole().findings;
    c.heading(1, c.titleOf(Part::Findings, u"report.findings.title"_s), u"findings"_s);
    if (findings.isEmpty()) {
        c.paragraph(c.say(u"report.findings.none"_s).marked(Mark::Disc));
        return;
    }
    c.paragraph(c.sentences({c.text(u"report.findings.lead"_s), c.text(u"report.clause-level-means"_s)}));
    const QList<qsizetype> examined = places(c, findings, true);
    if (!examined.isEmpty()) {
        c.heading(2, c.say(u"report.findings.overview"_s));
        addOverview(c);
    }
    int level = -1;
    for (const qsizetype place : examined) {
        const Finding &finding = findings.at(place);
        if (finding.levels.risk != level) {
            level = finding.levels.risk;
            const auto same = std::count_if(examined.begin(), examined.end(),
                                            [&](qsizetype other) { return findings.at(other).levels.risk == level; });
            c.heading(
                2, c.say(u"report.findings.level"_s, {c.text(u"priority."_s + impactWord(level)), report::same(same)}));
        }
        FindingBlock(c, finding, false).add(c.findingNumber(finding.practice));
    }
    addUnexamined(c, findings, false);
}

void addAnticipated(Composer &c)
{
    const QList<Finding> &coming = c.whole().anticipated;
    c.heading(1, c.titleOf(Part::Anticipated, u"report.anticipated.title"_s), u"anticipated"_s);
    c.paragraph(c.say(coming.isEmpty() ? u"report.anticipated.none"_s : u"report.anticipated.lead"_s));
    const QList<qsizetype> examined = places(c, coming, true);
    // Level 2 stands above each of level 3; the section has one group only.
    if (!examined.isEmpty())
        c.heading(2, c.say(u"report.anticipated.list"_s, {same(examined.size())}));
    for (const qsizetype place : examined)
        FindingBlock(c, coming.at(place), true).add(c.anticipatedNumber(coming.at(place).practice));
    addUnexamined(c, coming, true);
}

} // namespace shihe::report
