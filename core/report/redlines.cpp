#include "core/report/parts.h"

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

/// What the finding says at length is not said here again: the clauses by name, the remedy, and the way there.
void addCrossed(Composer &c, const QString &id)
{
    const Practice &practice = *c.catalog().practice(id);
    document::Note note{.role = Role::Cinnabar, .mark = Mark::Square, .title = c.say(practice.question)};
    QList<Prose> state{c.say(u"report.label.answer"_s).in(Role::Slate), c.answerWord(c.counted(practice), true)};
    if (const QString number = c.findingNumber(id); c.has(Part::Findings) && !number.isEmpty())
        state << c.once(u" · "_s)
              << c.say(u"report.red-lines.see"_s, {same(number)}).linkedTo(Composer::findingAnchor(id));
    note.text << c.together(state);
    note.text << c.together(
        {c.say(u"report.label.clauses"_s).in(Role::Slate), clauseNames(c, c.shown(c.lawClauses(practice)))});
    note.text << c.together({c.say(u"report.label.remedy"_s).in(Role::Slate), c.say(practice.remedy)});
    c.add(note);
}

void addOpen(Composer &c)
{
    Table table{.columns = {{80, Align::Start}, {920, Align::Start}}};
    table.head << c.head({u"report.number"_s, u"report.question"_s});
    for (const QString &id : c.whole().openRedLines) {
        const Practice &practice = *c.catalog().practice(id);
        Cell question(c.say(practice.question).marked(Mark::Ring), document::Scope::Row);
        question.text << clauseNames(c, c.shown(c.lawClauses(practice)));
        table.rows << Row{{Cell(c.findingName(id)), question}};
    }
    c.add(table);
}

} // namespace

void addRedLines(Composer &c)
{
    c.heading(1, c.titleOf(Part::RedLines, u"report.red-lines.title"_s), u"red-lines"_s);
    c.paragraph(c.sentences({c.text(u"report.red-lines.lead"_s), c.text(u"report.clause-level-means"_s)}));
    c.heading(2, c.say(u"report.red-lines.crossed"_s, {same(c.whole().redLines.size())}));
    if (c.whole().redLines.isEmpty())
        c.paragraph(c.say(u"report.red-lines.none-crossed"_s).marked(Mark::Disc));
    for (const RedLine &line : c.whole().redLines)
        addCrossed(c, line.practice);
    c.heading(2, c.say(u"report.red-lines.open"_s, {same(c.whole().openRedLines.size())}));
    if (c.whole().openRedLines.isEmpty()) {
        c.paragraph(c.say(u"report.red-lines.none-open"_s).marked(Mark::Disc));
        return;
    }
    c.paragraph(c.say(u"report.red-lines.open-means"_s), TextSize::Body, true);
    addOpen(c);
}

} // namespace shihe::report
