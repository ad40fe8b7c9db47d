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

namespace {

Table questionTable(const Composer &c, const QString &right)
{
    Table table{.columns = {{560, Align::Start}, {440, Align::Start}}};
    table.head << c.head({u"report.question"_s, right});
    return table;
}

void addUnanswered(Composer &c)
{
    Table table = questionTable(c, u"report.answer"_s);
    for (const QString &id : unansweredPractices(c)) {
        const Practice &practice = *c.catalog().practice(id);
        Cell right;
        for (const Given &given : c.given(practice)) {
            if (!given.isOpen())
                continue;
            const Prose answer = c.answerWord(given.value(), c.isRedLine(practice));
            right.text << (given.activity
                               ? c.together({answer, c.say(u"report.in-activity"_s, {c.activityName(*given.activity)})})
                               : answer);
        }
        if (c.isRedLine(practice))
            right.text << c.say(u"red-line.open"_s).in(Role::Ochre);
        table.rows << Row{{Cell(c.say(practice.question), document::Scope::Row), right}};
    }
    c.heading(2, c.say(u"report.open.unanswered"_s, {same(table.rows.size())}));
    if (table.rows.isEmpty()) {
        c.paragraph(c.say(u"report.open.all-answered"_s).marked(Mark::Disc));
        return;
    }
    c.paragraph(c.say(u"report.open.unanswered-lead"_s), TextSize::Body, true);
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

void addAssumed(Composer &c)
{
    Table table = questionTable(c, u"report.open.rests-on"_s);
    for (const QString &id : c.whole().assumed) {
        const Practice &practice = *c.catalog().practice(id);
        Cell right;
        for (const QString &name : practice.applies ? practice.applies->facts() : QStringList()) {
            const Fact *fact = c.catalog().fact(name);
            if (fact && c.whole().unknownFacts.contains(name))
                right.text << c.say(fact->question);
        }
        table.rows << Row{{Cell(c.say(practice.question).marked(Mark::Dashed), document::Scope::Row), right}};
    }
    c.heading(2, c.say(u"report.open.assumed"_s, {same(table.rows.size())}));
    if (table.rows.isEmpty()) {
        c.paragraph(c.say(u"report.open.no-assumed"_s));
        return;
    }
    c.paragraph(c.say(u"report.open.assumed-lead"_s), TextSize::Body, true);
    c.add(table);
}

} // namespace

void addNotAssessed(Composer &c)
{
    c.heading(1, c.say(u"report.open.title"_s), u"not-assessed"_s);
    addUnanswered(c);
    addNotApplicable(c);
    addAssumed(c);
}

} // namespace shihe::report
