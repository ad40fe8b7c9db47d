// Counts of practices that stand in several places, each over another whole. What is said here leads from one figure to
// the other.
#include "core/report/parts.h"

#include <algorithm>

namespace shihe::report {

using namespace Qt::StringLiterals;

QStringList unansweredPractices(const Composer &c)
{
    QStringList open;
    for (const QString &id : c.whole().applicable) {
        const QList<Given> all = c.given(*c.catalog().practice(id));
        if (std::any_of(all.begin(), all.end(), [](const Given &given) { return given.isOpen(); }))
            open << id;
    }
    return open;
}

Counts countsOf(const Composer &c)
{
    const QStringList open = unansweredPractices(c);
    const QList<Finding> &findings = c.whole().findings;
    Counts counts{.applicable = c.whole().applicable.size(),
                  .inLaw = c.law().applicable,
                  .open = open.size(),
                  .asNo = std::count_if(
                      open.begin(), open.end(),
                      [&c](const QString &id) { return c.counted(*c.catalog().practice(id)) == AnswerValue::No; }),
                  .openInLaw = c.law().applicable - c.law().answered,
                  .openFindings = std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
                      return finding.answer.value_or(AnswerValue::Unknown) == AnswerValue::Unknown;
                  })};
    return counts;
}

QList<Text> openTexts(const Composer &c, const Counts &counts)
{
    QList<Text> said;
    if (counts.asNo > 0)
        said << c.count(u"report.counts.as-no"_s, static_cast<int>(counts.asNo));
    const qsizetype left = counts.unanswered();
    if (left > 0 && (counts.openInLaw != left || counts.openFindings != left))
        said << c.text(u"report.counts.parts"_s, {same(left), same(counts.openInLaw), same(counts.openFindings)});
    return said;
}

void addCounts(Composer &c)
{
    const Counts counts = countsOf(c);
    const View &law = c.law();
    c.heading(2, c.say(u"report.counts.title"_s), u"counts"_s);
    document::List list;
    list.items << c.say(u"report.counts.applicable"_s,
                        {same(counts.applicable), same(counts.inLaw), same(counts.applicable - counts.inLaw)});
    if (counts.open == 0) {
        list.items << c.say(u"report.open.all-answered"_s);
        c.add(list);
        return;
    }
    const qsizetype left = counts.unanswered();
    QList<Text> open{c.text(u"report.counts.open"_s, {same(counts.open)})};
    if (c.severalActivities())
        open << c.text(u"report.counts.several"_s);
    if (counts.asNo > 0)
        open << c.count(u"report.counts.as-no"_s, static_cast<int>(counts.asNo))
             << c.text(u"report.counts.left"_s, {same(left)});
    list.items << c.sentences(open);
    QList<Text> inLaw{
        c.text(u"report.counts.law"_s, {same(left), same(counts.openInLaw), same(law.applicable), same(law.answered)})};
    if (left > counts.openInLaw)
        inLaw << c.text(u"report.counts.law-rest"_s, {same(left - counts.openInLaw)});
    list.items << c.sentences(inLaw);
    QList<Text> found{c.text(u"report.counts.findings"_s, {same(left), same(counts.openFindings)})};
    if (left > counts.openFindings)
        found << c.text(u"report.counts.findings-rest"_s, {same(left - counts.openFindings)});
    list.items << c.sentences(found);
    const qsizetype waiting = waitingFindings(c);
    if (c.has(Part::Findings) && waiting != counts.openFindings)
        list.items << c.say(waiting > 0 ? u"report.counts.waiting"_s : u"report.counts.waiting-none"_s,
                            {c.whereIs(Part::Findings), same(waiting), same(counts.openFindings - waiting)});
    c.add(list);
}

} // namespace shihe::report
