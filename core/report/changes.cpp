// What changed since the earlier assessment: the figures then and now, and each practice that moved one, with why.
#include "core/report/standing.h"

#include <array>

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

using Change = PracticeDifference::Kind;

/// Of whichever catalog still has it, the later one first.
const Practice &practiceOf(const Composer &c, const QString &id)
{
    const Practice *now = c.catalog().practice(id);
    return now ? *now : *c.input().earlier->catalog->practice(id);
}

Text clauseText(const Composer &c, const ClauseRef &ref)
{
    const Source *now = c.catalog().source(ref.source);
    return shortCite(now ? *now : *c.input().earlier->catalog->source(ref.source), ref.at);
}

Text factText(const Composer &c, const QString &id)
{
    const Fact *now = c.catalog().fact(id);
    const Fact *fact = now ? now : c.input().earlier->catalog->fact(id);
    return fact ? fact->question : same(id);
}

Text reasonText(const Composer &c, const ChangeReason &reason)
{
    static const std::array<QString, 10> words{u"answer"_s,   u"evidence"_s, u"fact"_s,         u"activities"_s,
                                               u"law-came"_s, u"law-went"_s, u"question-new"_s, u"question-gone"_s,
                                               u"reworded"_s, u"catalog"_s};
    const Text name = c.text(u"report.changes.cause."_s + words.at(static_cast<std::size_t>(reason.cause)));
    switch (reason.cause) {
    case Cause::Fact:
        return joined({name, factText(c, reason.fact)}, u"："_s, u": "_s);
    case Cause::LawCame:
    case Cause::LawWent:
        return joined({name, clauseText(c, reason.clause)}, u"："_s, u": "_s);
    default:
        return name;
    }
}

Prose standingOf(const Composer &c, const std::optional<PracticeStanding> &standing)
{
    if (!standing)
        return c.say(u"report.changes.not-asked"_s).in(Role::Slate);
    return c.answerWord(standing->answer, standing->crossed || standing->open);
}

void addRows(Composer &c, Change kind, const QString &name)
{
    Table table{.columns = {{560, Align::Start}, {220, Align::Start}, {220, Align::Start}}};
    table.head << c.head({u"report.question"_s, u"report.changes.then"_s, u"report.changes.now"_s});
    for (const PracticeDifference &row : c.input().earlier->found.rows) {
        if (row.kind() != kind)
            continue;
        QList<Text> reasons;
        for (const ChangeReason &reason : row.reasons)
            addNew(reasons, {reasonText(c, reason)});
        Cell question(c.say(practiceOf(c, row.practice).question), document::Scope::Row);
        question.text << c.say(joined(reasons, u"；"_s, u"; "_s)).in(Role::Slate);
        table.rows << Row{{question, Cell(standingOf(c, row.before)), Cell(standingOf(c, row.after))}};
    }
    if (table.rows.isEmpty())
        return;
    c.heading(2, c.say(u"report.changes."_s + name, {same(table.rows.size())}));
    c.add(table);
}

void addFigures(Composer &c)
{
    const Differences &found = c.input().earlier->found;
    Table table{.columns = {{560, Align::Start}, {220, Align::End}, {220, Align::End}}};
    table.head << c.head({u"report.changes.figure"_s, u"report.changes.then"_s, u"report.changes.now"_s});
    const auto add = [&](const Prose &name, const auto &valueOf) {
        table.rows << Row{{Cell(name, document::Scope::Row), Cell(c.once(valueOf(found.before))),
                           Cell(c.once(valueOf(found.after)))}};
    };
    const auto ofView = [&](const QString &view, const QString &name) {
        const auto named = [&](const QString &key) {
            return c.say(joined({c.text(name), c.text(key)}, u"："_s, u": "_s));
        };
        add(named(u"report.conformity"_s), [&](const Evaluation &evaluation) {
            const View &judged = *evaluation.view(view);
            return judged.conformity() ? judged.conformityText() + u'%' : u"–"_s;
        });
        add(named(u"report.coverage"_s), [&](const Evaluation &evaluation) {
            const View &judged = *evaluation.view(view);
            return u"%1 / %2"_s.arg(judged.answered).arg(judged.applicable);
        });
        add(named(u"report.grade"_s), [&](const Evaluation &evaluation) {
            const QString &grade = evaluation.view(view)->grade;
            return grade.isEmpty() ? u"–"_s : grade;
        });
    };
    ofView(u"law"_s, u"report.scores.law"_s);
    ofView(u"standards"_s, u"report.scores.standards"_s);
    const auto number = [](qsizetype count) { return QString::number(count); };
    add(c.say(u"report.changes.crossed"_s), [&](const Evaluation &all) { return number(all.redLines.size()); });
    add(c.say(u"report.changes.open"_s), [&](const Evaluation &all) { return number(all.openRedLines.size()); });
    add(c.say(u"report.findings"_s), [&](const Evaluation &all) { return number(all.findings.size()); });
    c.add(table);
}

} // namespace

void addComparison(Composer &c)
{
    c.heading(1, c.titleOf(Part::Changes, u"report.changes.title"_s), u"changes"_s);
    const auto &earlier = c.input().earlier;
    if (!earlier) {
        c.paragraph(c.say(u"report.changes.none"_s));
        return;
    }
    c.paragraph(
        c.say(u"report.changes.lead"_s, {c.own(earlier->title), day(earlier->asOf), same(earlier->catalog->version),
                                         same(earlier->found.rows.size()), same(earlier->found.same)}),
        TextSize::Body, true);
    addFigures(c);
    addRows(c, Change::Better, u"better"_s);
    addRows(c, Change::Worse, u"worse"_s);
    addRows(c, Change::New, u"new"_s);
    addRows(c, Change::Gone, u"gone"_s);
    addRows(c, Change::Other, u"other"_s);
}

} // namespace shihe::report
