#include "core/report/parts.h"

#include <algorithm>

namespace shihe::report {

using namespace Qt::StringLiterals;

Text verdict(const Composer &c)
{
    const View &law = c.law();
    if (law.grade.isEmpty())
        return c.text(u"grade.none"_s);
    const QString key = law.isUnanswered() ? u"report.grade-unanswered"_s
                        : law.provisional  ? u"report.grade-provisional"_s
                                           : u"report.grade-final"_s;
    return c.text(key, {same(law.grade)});
}

GradeTrace traceGrade(const Composer &c)
{
    Answers counted;
    for (const QString &id : c.whole().applicable) {
        if (const auto value = c.counted(*c.catalog().practice(id)))
            counted[id].value = *value;
    }
    return shihe::traceGrade(c.catalog(), c.whole(), c.law().id, counted);
}

namespace {

void addFormulas(Composer &c)
{
    const ScoringParameters &p = c.catalog().scoring;
    QList<Text> values;
    for (const char *answer : {"yes", "mostly", "partly", "no", "unknown"}) {
        const QString id = QString::fromLatin1(answer);
        values << c.text(u"report.method.pair"_s, {c.text(u"answer."_s + id), same(p.values.value(id))});
    }
    QList<Text> factors;
    for (const Level level : {Level::Prohibited, Level::Shall, Level::Should, Level::May, Level::Info})
        factors << c.text(u"report.method.pair"_s,
                          {c.text(u"level."_s + word(level)), same(p.levelFactor.value(level))});
    QList<Text> grades;
    for (const auto &step : p.grades)
        grades << c.text(step.refusesMandatoryNo ? u"report.method.grade-refusing"_s : u"report.method.grade"_s,
                         {same(step.grade), same(step.from)});
    QList<Text> caps;
    for (auto cap = p.caps.cbegin(); cap != p.caps.cend(); ++cap)
        caps << c.text(u"report.method.cap"_s, {c.text(u"answer."_s + cap.key()), same(cap.value())});

    c.heading(2, c.say(u"report.method.formulas"_s));
    c.add(document::List{.numbered = true,
                         .items = {c.say(u"report.method.values"_s, {joined(values, u"，"_s, u", "_s)}),
                                   c.say(u"report.method.weight"_s, {joined(factors, u"，"_s, u", "_s)}),
                                   c.say(u"report.method.conformity"_s), c.say(u"report.method.coverage"_s),
                                   c.say(u"report.method.grades"_s, {joined(grades, u"；"_s, u"; "_s)}),
                                   c.say(u"report.method.caps"_s, {joined(caps, u"；"_s, u"; "_s)}),
                                   c.say(u"report.method.views"_s), c.say(u"report.method.gain"_s)}});
}

/// Those with a finding by its number, so that a reader finds it; then the others by id.
QStringList inOrder(const Composer &c, QStringList practices)
{
    QHash<QString, qsizetype> places;
    for (const Finding &finding : c.whole().findings)
        places.insert(finding.practice, places.size());
    std::stable_sort(practices.begin(), practices.end(), [&places](const QString &a, const QString &b) {
        return places.value(a, places.size()) < places.value(b, places.size());
    });
    return practices;
}

void addArithmetic(Composer &c)
{
    const View &law = c.law();
    const ScoringParameters &p = c.catalog().scoring;
    c.heading(2, c.say(u"report.method.arithmetic"_s), u"arithmetic"_s);
    c.paragraph(c.say(u"report.method.arithmetic-lead"_s, {day(c.whole().asOf)}), TextSize::Body, true);
    // In Chinese alone a clause fits on one line; else the question is what is long.
    const bool chinese = c.languages() == QList<Language>{Language::Zh};
    Table table{.columns = {{chinese ? 290 : 355, Align::Start},
                            {80, Align::End},
                            {chinese ? 275 : 210, Align::Start},
                            {60, Align::End},
                            {65, Align::End},
                            {105, Align::Start},
                            {55, Align::End},
                            {70, Align::End}}};
    table.head << c.head({u"report.practice"_s, u"report.severity"_s, u"report.method.strongest"_s,
                          u"report.method.factor"_s, u"report.method.weight-column"_s, u"report.answer"_s,
                          u"report.method.value"_s, u"report.earned"_s});
    int idle = 0;
    for (const QString &id : inOrder(c, law.weights.keys())) {
        const int weight = law.weights.value(id);
        if (weight == 0) {
            ++idle;
            continue;
        }
        const Practice &practice = *c.catalog().practice(id);
        const QList<ClauseRef> clauses = c.lawClauses(practice);
        const auto factor = [&](const ClauseRef &ref) { return p.levelFactor.value(c.catalog().clause(ref)->level); };
        const auto weaker = [&](const ClauseRef &a, const ClauseRef &b) { return factor(a) < factor(b); };
        // The strongest that binds here; lint proves that there is one as strong as any.
        const QList<ClauseRef> shown = c.shown(clauses);
        const ClauseRef bound = *std::max_element(shown.begin(), shown.end(), weaker);
        const ClauseRef any = *std::max_element(clauses.begin(), clauses.end(), weaker);
        const ClauseRef strongest = weaker(bound, any) ? any : bound;
        const auto value = c.counted(practice);
        const int points = value ? p.values.value(word(*value)) : 0;
        const bool counts = value != AnswerValue::NotApplicable;
        Cell clause(c.say(shortCite(c.source(strongest), strongest.at)));
        clause.text << c.say(u"level."_s + word(c.catalog().clause(strongest)->level)).in(Role::Slate);
        table.rows << Row{{Cell(c.numberedQuestion(practice), document::Scope::Row),
                           Cell(c.once(QString::number(practice.severity))), clause,
                           Cell(c.once(QString::number(factor(strongest)))), Cell(c.once(QString::number(weight))),
                           Cell(c.say(u"answer."_s + (value ? word(*value) : u"none"_s))),
                           Cell(c.once(counts ? QString::number(points) : u"–"_s)),
                           Cell(c.once(counts ? QString::number(weight * points) : u"–"_s))}};
    }
    qint64 sum = 0;
    for (auto weight = law.weights.cbegin(); weight != law.weights.cend(); ++weight) {
        if (c.counted(*c.catalog().practice(weight.key())) != AnswerValue::NotApplicable)
            sum += weight.value();
    }
    Cell label(c.say(u"report.method.sum"_s).bold(), document::Scope::Row);
    label.columns = 4;
    table.rows << Row{.cells = {label, Cell(c.once(QString::number(sum)).bold()), Cell(Prose()), Cell(Prose()),
                                Cell(c.once(QString::number(law.earned)).bold())},
                      .tint = Role::Ink};
    c.add(table);
    if (idle > 0)
        c.paragraph(c.say(c.count(u"report.method.idle"_s, idle)), TextSize::Small);
    if (law.possible == 0) {
        c.paragraph(c.say(u"report.method.nothing"_s));
        return;
    }

    const GradeTrace trace = traceGrade(c);
    QList<Prose> steps;
    steps << c.say(u"report.method.step-possible"_s, {same(QString::number(sum)), same(QString::number(law.possible))});
    steps << c.say(u"report.method.step-share"_s, {same(QString::number(law.earned)),
                                                   same(QString::number(law.possible)), same(law.conformityText())});
    steps << c.say(u"report.method.step-grade"_s, {same(trace.byShare)});
    if (trace.byShare != trace.beforeCaps)
        steps << c.say(u"report.method.step-refused"_s, {c.findingNumbers(trace.mandatoryNo), same(trace.beforeCaps)});
    if (trace.cap.isEmpty())
        steps << c.say(u"report.method.step-no-cap"_s);
    else
        steps << c.say(u"report.method.step-cap"_s, {c.findingNumbers(trace.cappedBy), same(trace.cap)});
    steps << c.say(law.provisional ? u"report.method.step-provisional"_s : u"report.method.step-final"_s,
                   {same(law.grade), same(law.answered), same(law.applicable)});
    steps << (law.positive > 0 ? c.say(u"report.method.step-evidence"_s, {same(law.evidenced), same(law.positive),
                                                                          same(shareText(law.evidenced, law.positive))})
                               : c.say(u"report.evidence-share.none"_s));
    c.add(document::List{.numbered = true, .items = steps});
}

/// @p key with the facts that reach a limit of @p thresholds; a floor also says the level that it holds.
Prose limits(const Composer &c, const QString &key, const QList<ScoringParameters::Threshold> &thresholds, bool floor)
{
    QList<Text> said;
    for (const auto &threshold : thresholds) {
        const Fact *fact = c.catalog().fact(threshold.fact);
        const Text limit = c.text(threshold.included ? u"report.method.at-least"_s : u"report.method.above"_s,
                                  {fact ? fact->question : same(threshold.fact), same(threshold.limit)});
        said << (floor ? c.text(u"report.method.pair"_s,
                                {limit, c.text(u"likelihood."_s + likelihoodWord(threshold.level))})
                       : limit);
    }
    return c.say(key, {joined(said, u"；"_s, u"; "_s)});
}

void addPriority(Composer &c)
{
    const ScoringParameters &p = c.catalog().scoring;
    c.heading(2, c.say(u"report.method.priority"_s));
    c.paragraph(c.say(u"report.method.priority-lead"_s));

    QList<Text> impacts;
    for (auto impact = p.impactBySeverity.cbegin(); impact != p.impactBySeverity.cend(); ++impact)
        impacts << c.text(u"report.method.pair"_s, {same(impact.key()), c.text(u"impact."_s + impactWord(*impact))});
    QList<Text> likelihoods;
    for (const char *answer : {"red_line_no", "no", "unknown", "partly", "mostly"}) {
        const QString id = QString::fromLatin1(answer);
        const Text name = id == u"red_line_no" ? c.text(u"report.method.red-line-no"_s) : c.text(u"answer."_s + id);
        likelihoods << c.text(u"report.method.pair"_s,
                              {name, c.text(u"likelihood."_s + likelihoodWord(p.likelihood.value(id)))});
    }
    QList<Prose> rules{c.say(u"report.method.impact"_s, {joined(impacts, u"，"_s, u", "_s)})};
    if (!p.raiseImpact.isEmpty())
        rules << limits(c, u"report.method.raise"_s, p.raiseImpact, false);
    if (p.vulnerable) {
        QList<Text> facts;
        for (const QString &id : p.vulnerable->facts())
            facts << c.text(u"report.method.quoted"_s,
                            {c.catalog().fact(id) ? c.catalog().fact(id)->question : same(id)});
        rules << c.say(u"report.method.vulnerable"_s, {joined(facts, {}, u", "_s)});
    }
    rules << c.say(u"report.method.likelihood"_s, {joined(likelihoods, u"，"_s, u", "_s)});
    if (!p.likelihoodFloor.isEmpty())
        rules << limits(c, u"report.method.floor"_s, p.likelihoodFloor, true);
    rules << c.say(u"report.method.override"_s);
    c.add(document::List{.items = rules});

    Table matrix{.columns = {{280, Align::Start},
                             {180, Align::Start},
                             {180, Align::Start},
                             {180, Align::Start},
                             {180, Align::Start}},
                 .caption = c.say(u"report.method.matrix"_s)};
    Row head;
    head.cells << Cell(c.say(u"report.method.impact-likelihood"_s), document::Scope::Column);
    for (int likelihood = 0; likelihood < 4; ++likelihood)
        head.cells << Cell(c.say(u"likelihood."_s + likelihoodWord(likelihood)), document::Scope::Column);
    matrix.head << head;
    for (int impact = 3; impact >= 0; --impact) {
        Row row{.cells = {Cell(c.say(u"impact."_s + impactWord(impact)), document::Scope::Row)}};
        for (int likelihood = 0; likelihood < 4; ++likelihood) {
            const int risk = p.matrix.at(impact).at(likelihood);
            row.cells << Composer::levelCell(c.priority(risk), risk);
        }
        matrix.rows << row;
    }
    c.add(matrix);
}

} // namespace

void addMethod(Composer &c)
{
    c.heading(1, c.titleOf(Part::Method, u"report.method.title"_s), u"method"_s);
    c.paragraph(c.say(u"report.method.lead"_s, {same(c.catalog().version)}));
    addFormulas(c);
    addArithmetic(c);
    addCounts(c);
    addPriority(c);
}

} // namespace shihe::report
