#include "core/report/parts.h"

#include <algorithm>

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

Table questionTable(const Composer &c, const QString &right)
{
    Table table{.columns = {{560, Align::Start}, {440, Align::Start}}};
    table.head << c.head({u"report.question"_s, right});
    return table;
}

/// Those that the findings don't list: open in one activity and answered in another, or outside law and standards.
void addUnanswered(Composer &c)
{
    const QStringList open = unansweredPractices(c);
    c.heading(2, c.say(u"report.open.unanswered"_s, {same(open.size())}));
    if (open.isEmpty()) {
        c.paragraph(c.say(u"report.open.all-answered"_s).marked(Mark::Disc));
        return;
    }
    Table table = questionTable(c, u"report.answer"_s);
    bool listed = false;
    for (const QString &id : open) {
        const Practice &practice = *c.catalog().practice(id);
        // A priority set by hand gives a finding of its own, which is not among those that wait for an answer.
        const Finding *finding = c.whole().finding(id);
        if (isUnexamined(c, practice) && finding && !finding->risk && c.has(Part::Findings)) {
            listed = true;
            continue;
        }
        Cell right;
        for (const Given &given : c.given(practice)) {
            if (!given.isOpen())
                continue;
            const Prose answer = c.answerWord(given.value(), c.isRedLine(practice));
            right.text << (given.activity
                               ? c.together({answer, c.say(u"report.in-activity"_s, {c.activityName(*given.activity)})})
                               : answer);
        }
        table.rows << Row{{Cell(c.say(practice.question), document::Scope::Row), right}};
    }
    QList<Text> lead{c.text(u"report.open.unanswered-lead"_s)};
    lead << openTexts(c, countsOf(c));
    if (lead.size() > 1 && c.has(Part::Method))
        lead << c.text(u"report.counts.where"_s, {c.whereIs(Part::Method)});
    c.paragraph(c.sentences(lead));
    if (listed)
        c.paragraph(c.say(table.rows.isEmpty() ? u"report.open.unanswered-where"_s : u"report.open.unanswered-most"_s,
                          {c.whereIs(Part::Findings), same(open.size() - table.rows.size())})
                        .linkedTo(u"unanswered"_s),
                    TextSize::Body, !table.rows.isEmpty());
    if (!table.rows.isEmpty())
        c.add(table);
}

void addNotApplicable(Composer &c)
{
    Table table = questionTable(c, u"report.open.reason"_s);
    for (const QString &id : c.whole().applicable) {
        const Practice &practice = *c.catalog().practice(id);
        Cell right;
        for (const Given &given : c.given(practice)) {
            if (given.value() != AnswerValue::NotApplicable)
                continue;
            const Prose reason = c.quote(given.answer->reason);
            right.text << (given.activity
                               ? c.together(
                                     {c.say(u"report.activity-colon"_s, {c.activityName(*given.activity)}), reason})
                               : reason);
        }
        if (!right.text.isEmpty())
            table.rows << Row{{Cell(c.say(practice.question), document::Scope::Row), right}};
    }
    c.heading(2, c.say(u"report.open.na"_s, {same(table.rows.size())}));
    if (table.rows.isEmpty()) {
        c.paragraph(c.say(u"report.open.no-na"_s));
        return;
    }
    c.paragraph(c.say(u"report.open.na-lead"_s), TextSize::Body, true);
    c.add(table);
}

/// By the fact that would settle it: one fact often decides many.
void addAssumed(Composer &c)
{
    const QStringList &assumed = c.whole().assumed;
    c.heading(2, c.say(u"report.open.assumed"_s, {same(assumed.size())}));
    if (assumed.isEmpty()) {
        c.paragraph(c.say(u"report.open.no-assumed"_s));
        return;
    }
    // Without the findings there is nothing that their numbers would name.
    const bool named = c.has(Part::Findings);
    Table table{.columns = named ? QList<Column>{{460, Align::Start}, {120, Align::End}, {420, Align::Start}}
                                 : QList<Column>{{800, Align::Start}, {200, Align::End}}};
    QStringList columns{u"report.open.rests-on"_s, u"report.practices"_s};
    if (named)
        columns << u"report.findings"_s;
    table.head << c.head(columns);
    for (const Fact &fact : c.catalog().facts) {
        if (!c.whole().unknownFacts.contains(fact.id))
            continue;
        QStringList resting;
        for (const QString &id : assumed) {
            const Practice &practice = *c.catalog().practice(id);
            if (practice.applies && practice.applies->facts().contains(fact.id))
                resting << id;
        }
        if (resting.isEmpty())
            continue;
        Row row{{Cell(c.say(fact.question).marked(Mark::Dashed), document::Scope::Row),
                 Cell(c.once(QString::number(resting.size())))}};
        if (named)
            row.cells << Cell(findingLinks(c, resting));
        table.rows << row;
    }
    c.paragraph(c.say(u"report.open.assumed-lead"_s), TextSize::Body, true);
    c.add(table);
}

} // namespace

void addNotAssessed(Composer &c)
{
    c.heading(1, c.titleOf(Part::Open, u"report.open.title"_s), u"not-assessed"_s);
    addUnanswered(c);
    addNotApplicable(c);
    addAssumed(c);
}

} // namespace shihe::report
