#include "core/report/parts.h"

#include <algorithm>
#include <tuple>

namespace shihe::report {

using namespace Qt::StringLiterals;

Prose findingLinks(const Composer &c, const QStringList &practices)
{
    QList<Prose> links;
    for (const Finding &finding : c.whole().findings) {
        if (!practices.contains(finding.practice))
            continue;
        if (!links.isEmpty())
            links << c.say(Text{u"、"_s, u", "_s});
        links << c.findingName(finding.practice);
    }
    return c.together(links);
}

namespace {

constexpr int Shown = 5; ///< gaps on the board's page

/// Which red lines hold the grade down: by the findings, or by their number where those are not in the report.
Prose capped(const Composer &c, const GradeTrace &trace)
{
    // A red line that is met in part caps less than one that is not met: only some of those crossed may count here.
    const auto answer = c.counted(*c.catalog().practice(trace.cappedBy.constFirst()));
    const QList<Text> grades{same(trace.beforeCaps), same(trace.cap),
                             c.text(u"answer."_s + word(answer.value_or(AnswerValue::No)))};
    if (!c.has(Part::Findings))
        return c.say(c.count(u"report.summary.capped-by"_s, static_cast<int>(trace.cappedBy.size()), grades));
    return c.together(
        {c.say(u"report.summary.capped"_s, grades), findingLinks(c, trace.cappedBy), c.say(Text{u"。"_s, u"."_s})});
}

void addSeal(Composer &c)
{
    const View &law = c.law();
    const GradeTrace trace = traceGrade(c);
    document::SealPanel panel;
    const Text title = verdict(c);
    panel.seal = {.grade = law.grade.isEmpty() ? u"–"_s : law.grade,
                  .provisional = law.provisional || law.grade.isEmpty(),
                  .alt = c.phrase(title)};
    panel.title = c.say(title);
    if (law.grade.isEmpty()) {
        panel.text << c.say(u"report.summary.no-grade"_s);
    } else {
        panel.text << (law.isUnanswered() ? c.say(u"report.summary.unanswered"_s)
                                          : c.say(u"report.summary.grade"_s, {c.text(u"grade."_s + law.grade)}));
        if (law.provisional)
            panel.text << c.say(c.count(u"report.summary.provisional"_s, law.applicable - law.answered));
        if (law.grade != trace.beforeCaps)
            panel.text << capped(c, trace);
        else if (trace.byShare != trace.beforeCaps)
            panel.text << c.say(c.count(u"report.summary.refused"_s, static_cast<int>(trace.mandatoryNo.size()),
                                        {same(trace.byShare)}));
    }
    c.add(panel);
}

void addFigures(Composer &c)
{
    const View &law = c.law();
    const Evaluation &whole = c.whole();
    document::KeyFigure redLines{.value = u"%1 / %2"_s.arg(whole.redLines.size()).arg(whole.openRedLines.size()),
                                 .label = c.say(u"report.red-lines-both"_s)};
    if (!whole.redLines.isEmpty()) {
        redLines.role = Role::Cinnabar;
        redLines.mark = Mark::Square;
    } else if (!whole.openRedLines.isEmpty()) {
        redLines.role = Role::Ochre;
        redLines.mark = Mark::Ring;
    }
    c.add(document::KeyFigures{
        {{.value = law.conformity() ? law.conformityText() + u'%' : u"–"_s, .label = c.say(u"report.conformity"_s)},
         {.value = shareText(law.answered, law.applicable), .label = c.say(u"report.coverage"_s)},
         {.value = shareText(law.evidenced, law.positive),
          .label = c.say(law.positive > 0 ? u"report.evidence-share"_s
                                          : u"report.evidence-share.idle"_s)}, // a dash says nothing by itself
         redLines}});
}

void addSentences(Composer &c)
{
    const Evaluation &whole = c.whole();
    const View &law = c.law();
    document::List said;
    said.items << (law.conformity()
                       ? c.say(u"report.summary.sentence-conformity"_s,
                               {day(whole.asOf), same(law.answered), same(law.applicable), same(law.conformityText())})
                       : c.say(u"report.summary.sentence-nothing"_s, {day(whole.asOf)}));

    const auto crossed = static_cast<int>(whole.redLines.size());
    const auto open = static_cast<int>(whole.openRedLines.size());
    const Text crossedText = crossed ? c.count(u"report.summary.sentence-crossed"_s, crossed)
                                     : c.text(u"report.summary.sentence-none-crossed"_s);
    const Text openText =
        open ? c.count(u"report.summary.sentence-open"_s, open) : c.text(u"report.summary.sentence-none-open"_s);
    said.items << c.say(joined({crossedText, openText}, {}, u" "_s));

    int binding = 0;
    int known = 0; // what has no answer counts as not met, but nobody has seen that it lacks
    int urgent = 0;
    for (const Finding &finding : whole.findings) {
        const bool isKnown = finding.answer.value_or(AnswerValue::Unknown) != AnswerValue::Unknown;
        binding += finding.binding ? 1 : 0;
        known += isKnown ? 1 : 0;
        urgent += isKnown && finding.levels.risk >= 2 ? 1 : 0;
    }
    said.items << (whole.findings.isEmpty()
                       ? c.say(u"report.summary.sentence-no-findings"_s)
                       : c.say(
                             c.count(u"report.summary.sentence-findings"_s, static_cast<int>(whole.findings.size()),
                                     {same(binding), same(known), same(urgent), same(whole.findings.size() - known)})));
    c.add(said);
}

/// How far an answer leaves a practice undone; without one nobody knows yet, so it stands after those known to lack.
int shortfall(std::optional<AnswerValue> answer)
{
    switch (answer.value_or(AnswerValue::Unknown)) {
    case AnswerValue::No:
        return 3;
    case AnswerValue::Partly:
        return 2;
    case AnswerValue::Mostly:
        return 1;
    default:
        return 0;
    }
}

/// By priority, then the red lines crossed, then by the answer, then as the findings stand.
QList<Finding> gravestFirst(const Composer &c)
{
    const auto crossed = [&c](const Finding &finding) {
        return std::any_of(c.whole().redLines.begin(), c.whole().redLines.end(),
                           [&finding](const RedLine &line) { return line.practice == finding.practice; });
    };
    QList<Finding> all = c.whole().findings;
    std::stable_sort(all.begin(), all.end(), [&crossed](const Finding &a, const Finding &b) {
        return std::make_tuple(a.levels.risk, crossed(a), shortfall(a.answer)) >
               std::make_tuple(b.levels.risk, crossed(b), shortfall(b.answer));
    });
    return all;
}

void addGravest(Composer &c)
{
    const QList<Finding> all = gravestFirst(c);
    if (all.isEmpty())
        return;
    const QList<Finding> shown = all.mid(0, Shown);
    const Text caption = shown.size() < all.size()
                             ? c.text(u"report.summary.gravest-of"_s, {same(shown.size()), same(all.size())})
                             : c.text(u"report.summary.gravest"_s);
    Table table{.columns = {{70, Align::Start}, {670, Align::Start}, {130, Align::Start}, {130, Align::Start}},
                .caption = c.say(caption)};
    table.head << c.head({u"report.number"_s, u"report.gap"_s, u"report.answer"_s, u"report.priority"_s});
    for (const Finding &finding : shown) {
        const Practice &practice = *c.catalog().practice(finding.practice);
        table.rows << Row{{Cell(c.findingName(finding.practice)), Cell(c.say(practice.question)),
                           Cell(c.answerWord(c.counted(practice), c.isRedLine(practice))),
                           Cell(c.priority(finding.levels.risk))}};
    }
    c.add(table);
}

void addOpen(Composer &c)
{
    const Counts counts = countsOf(c);
    const auto unanswered = static_cast<int>(counts.open);
    const auto facts = static_cast<int>(c.whole().unknownFacts.size());
    const auto assumed = static_cast<int>(c.whole().assumed.size());
    QList<Text> said;
    if (unanswered > 0)
        said << c.count(u"report.summary.open-answers"_s, unanswered);
    if (counts.unanswered() > 0 && (counts.openInLaw != counts.open || counts.openFindings != counts.open))
        said << c.text(u"report.summary.open-parts"_s, {same(counts.openInLaw), same(counts.openFindings)});
    if (facts > 0)
        said << c.count(u"report.summary.open-facts"_s, facts);
    if (assumed > 0)
        said << c.count(u"report.summary.open-assumed"_s, assumed);
    QList<Prose> line{c.say(u"report.summary.open"_s).bold().marked(said.isEmpty() ? Mark::Disc : Mark::Dashed),
                      c.say(Text{u"　"_s, u"  "_s})};
    if (said.isEmpty()) {
        line << c.say(u"report.summary.open-nothing"_s);
    } else {
        line << c.say(joined(said, {}, u" "_s));
        if (c.has(Part::Open))
            line << c.say(Text{u""_s, u" "_s})
                 << c.say(u"report.summary.open-where"_s, {c.whereIs(Part::Open)}).linkedTo(u"not-assessed"_s);
    }
    c.paragraph(c.together(line), TextSize::Small);
}

} // namespace

void addSummary(Composer &c)
{
    c.heading(1, c.say(u"report.summary.title"_s));
    addSeal(c);
    addFigures(c);
    addSentences(c);
    addGravest(c);
    addDeadlines(c);
    addOpen(c);
}

} // namespace shihe::report
