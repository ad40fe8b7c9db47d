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

bool readsSame(const Given &one, const Given &other, bool notes)
{
    if (one.value() != other.value() || !one.answer)
        return one.value() == other.value();
    const Answer &a = *one.answer;
    const Answer &b = *other.answer;
    if (notes)
        return a.basis == b.basis && a.reason == b.reason && a.note == b.note && a.evidence == b.evidence;
    return a.value != AnswerValue::NotApplicable || a.reason == b.reason;
}

} // namespace

QList<Given> merged(const QList<Given> &all, qsizetype activities, bool notes)
{
    if (all.size() < 2 || all.size() != activities)
        return all;
    if (!std::all_of(all.begin(), all.end(), [&](const Given &given) { return readsSame(all.first(), given, notes); }))
        return all;
    return {Given{nullptr, all.first().answer}};
}

Prose answerOf(const Composer &c, const Practice &practice, const Given &given)
{
    const Prose said = c.answerWord(given.value(), c.isRedLine(practice));
    if (!given.activity)
        return said;
    return c.together({said, c.say(u"report.in-activity"_s, {c.activityName(*given.activity)}).in(Role::Slate)});
}

void addGiven(const Composer &c, const Practice &practice, const Given &given, const QList<Prose> &evidence,
              Cell &answer, Cell &note)
{
    answer.text << answerOf(c, practice, given);
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
    const bool several = c.severalActivities();
    if (several)
        lead << c.text(u"report.answers.of-all"_s);
    c.paragraph(c.sentences(lead));
    for (const QString &topic : topicsOf(c.catalog())) {
        Table table{.columns = {{several ? 400 : 520, Align::Start},
                                {several ? 350 : 180, Align::Start},
                                {several ? 250 : 300, Align::Start}}};
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
            for (const Given &given : merged(all, c.assessment().activities.size(), true))
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
