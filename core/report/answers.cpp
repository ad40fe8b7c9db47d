#include "core/report/parts.h"

#include <algorithm>

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

/// How many pieces there are; they are listed in their own chapter.
QList<Prose> evidenceCount(const Composer &c, const Given &given)
{
    if (!given.answer || given.answer->evidence.isEmpty())
        return {};
    return {
        c.say(c.count(u"report.answers.evidence"_s, static_cast<int>(given.answer->evidence.size()))).in(Role::Slate)};
}

QStringList topicsOf(const Catalog &catalog)
{
    QStringList topics = catalog.topics();
    for (const Practice &practice : catalog.practices) {
        if (!topics.contains(practice.topic))
            topics << practice.topic;
    }
    return topics;
}

} // namespace

void addGiven(const Composer &c, const Practice &practice, const Given &given, const QList<Prose> &evidence,
              Cell &answer, Cell &note)
{
    if (given.activity)
        answer.text << c.say(c.activityName(*given.activity)).in(Role::Slate);
    answer.text << c.answerWord(given.value(), c.isRedLine(practice));
    if (!given.answer)
        return;
    if (given.answer->basis)
        answer.text << c.say(u"basis."_s + word(*given.answer->basis)).in(Role::Slate);
    QList<Prose> said;
    if (!given.answer->reason.isEmpty())
        said << c.quote(given.answer->reason);
    if (!given.answer->note.isEmpty())
        said << c.quote(given.answer->note);
    said << evidence;
    if (given.activity && !said.isEmpty())
        note.text << c.say(c.activityName(*given.activity)).in(Role::Slate);
    note.text << said;
}

void addAnswers(Composer &c)
{
    c.heading(1, c.titleOf(Part::Answers, u"report.answers.title"_s), u"answers"_s);
    QList<Text> lead{c.text(u"report.answers.lead"_s)};
    for (const Part part : {Part::Open, Part::Findings}) {
        if (!c.has(part))
            continue;
        lead << c.text(u"report.answers.unanswered"_s, {c.whereIs(part)});
        break;
    }
    c.paragraph(c.sentences(lead));
    for (const QString &topic : topicsOf(c.catalog())) {
        Table table{.columns = {{520, Align::Start}, {180, Align::Start}, {300, Align::Start}}};
        table.head << c.head({u"report.question"_s, u"report.answer"_s, u"report.answers.note"_s});
        for (const QString &id : c.whole().applicable) {
            const Practice &practice = *c.catalog().practice(id);
            if (practice.topic != topic)
                continue;
            const QList<Given> all = c.given(practice);
            if (std::none_of(all.begin(), all.end(), [](const Given &given) { return given.answer != nullptr; }))
                continue;
            Cell question;
            question.scope = document::Scope::Row;
            question.text << c.say(practice.question);
            question.text.last().phrases.last().runs
                << Run{.text = u"  "_s + id, .role = Role::Slate, .language = Language::En};
            Cell answer;
            Cell note;
            for (const Given &given : all)
                addGiven(c, practice, given, evidenceCount(c, given), answer, note);
            table.rows << Row{.cells = {question, answer, note}, .anchor = Composer::answerAnchor(id)};
        }
        if (table.rows.isEmpty())
            continue;
        // A topic of a user's own catalog has no word of ours; its id then stands.
        const QString key = u"topic."_s + topic;
        c.heading(2, c.hasWord(key) ? c.say(key) : c.once(topic), {}, false);
        c.add(table);
    }
}

} // namespace shihe::report
