#include "core/report/parts.h"

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

void addOne(Composer &c, const QString &id)
{
    const Practice &practice = *c.catalog().practice(id);
    document::Note note{.role = Role::Cinnabar, .mark = Mark::Square, .title = c.say(practice.question)};
    if (const auto value = c.counted(practice); !value || *value == AnswerValue::Unknown) {
        note.role = Role::Ochre;
        note.mark = Mark::Ring;
    }
    QList<Prose> state{c.say(u"report.label.answer"_s).in(Role::Slate), c.answerWord(c.counted(practice), true)};
    if (const QString number = c.findingNumber(id); !number.isEmpty())
        state << c.once(u" · "_s)
              << c.say(u"report.red-lines.see"_s, {same(number)}).linkedTo(Composer::findingAnchor(id));
    note.text << c.together(state);
    for (const ClauseRef &ref : c.lawClauses(practice))
        note.text << clauseLine(c, ref);
    note.text << c.together({c.say(u"report.label.remedy"_s).in(Role::Slate), c.say(practice.remedy)});

    c.add(note);
}

} // namespace

void addRedLines(Composer &c)
{
    c.heading(1, c.say(u"report.red-lines.title"_s), u"red-lines"_s);
    c.paragraph(c.say(u"report.red-lines.lead"_s));
    c.heading(2, c.say(u"report.red-lines.crossed"_s, {same(c.whole().redLines.size())}));
    if (c.whole().redLines.isEmpty())
        c.paragraph(c.say(u"report.red-lines.none-crossed"_s).marked(Mark::Disc));
    for (const RedLine &line : c.whole().redLines)
        addOne(c, line.practice);
    c.heading(2, c.say(u"report.red-lines.open"_s, {same(c.whole().openRedLines.size())}));
    if (c.whole().openRedLines.isEmpty())
        c.paragraph(c.say(u"report.red-lines.none-open"_s).marked(Mark::Disc));
    else
        c.paragraph(c.say(u"report.red-lines.open-means"_s));
    for (const QString &id : c.whole().openRedLines)
        addOne(c, id);
}

} // namespace shihe::report
