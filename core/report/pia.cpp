// The report of the personal information protection impact assessment, with the parts that 5.7 of GB/T 39335 lists.
// What is missing is shown as missing; no judgement is filled in that nobody made.
#include "core/report/pia.h"

#include <algorithm>

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

/// What the whole comes to, and what that means.
void addResult(const Pia &pia)
{
    Composer &c = pia.c;
    const bool judged = std::all_of(pia.risk.activities.cbegin(), pia.risk.activities.cend(),
                                    [](const ActivityRisk &activity) { return activity.judged; });
    document::Note note{.role = judged ? Role::Indigo : Role::Violet,
                        .mark = judged ? std::nullopt : std::optional(Mark::Dashed)};
    if (!pia.risk.risk) {
        note.title = c.say(u"pia.result.none"_s);
    } else {
        const Text level = c.text(u"pia.risk."_s + impactWord(*pia.risk.risk));
        note.title = c.say(judged ? u"pia.result"_s : u"pia.result.provisional"_s, {level});
        note.text << c.say(u"pia.result.own-rule"_s);
        if (pia.isUnacceptable(pia.risk.risk))
            note.text << c.say(u"pia.result.unacceptable"_s).bold();
        else if (pia.entered.unacceptable)
            note.text << c.say(judged ? u"pia.result.acceptable"_s : u"pia.result.acceptable-so-far"_s);
    }
    if (pia.risk.residual)
        note.text << pia.residual();
    if (!pia.risk.isComplete())
        note.text
            << c.say(c.count(u"pia.result.gaps"_s, static_cast<int>(pia.risk.gaps.size()))).linkedTo(u"pia-gaps"_s);
    c.add(note);
}

void addApproval(const Pia &pia)
{
    Composer &c = pia.c;
    c.heading(1, c.numbered(1, u"pia.approval"_s), u"pia-approval"_s);
    addResult(pia);
    document::Facts facts{.facts = {}, .labelShare = 300};
    const auto fact = [&](const QString &key, const Prose &value) {
        facts.facts << document::CoverFact{c.say(key), value};
    };
    fact(u"pia.finished-on"_s, pia.endDay(pia.entered.finishedOn));
    fact(u"pia.kept-until"_s, pia.endDay(pia.risk.keptUntil));
    fact(u"pia.published"_s, pia.flag(pia.entered.published));
    c.add(facts);
    c.paragraph(c.say(u"pia.kept-means"_s), TextSize::Small);
    Table table{.columns = {{180, Align::Start},
                            {220, Align::Start},
                            {240, Align::Start},
                            {200, Align::Start},
                            {160, Align::Start}},
                .caption = c.say(u"pia.signatures"_s)};
    table.head << c.head({u"pia.role"_s, u"pia.name"_s, u"pia.opinion"_s, u"pia.signature"_s, u"pia.date"_s});
    for (const auto &[key, name] :
         {std::pair(u"pia.signer"_s, pia.entered.signer), std::pair(u"pia.approver"_s, pia.entered.approver)}) {
        Cell room(c.once(u" \n \n "_s)); // to write in by hand
        table.rows << Row{{Cell(c.say(key), document::Scope::Row), Cell(pia.named(name)), room, Cell(c.once(u" "_s)),
                           Cell(c.once(u" "_s))}};
    }
    c.add(table);
}

void addFrame(const Pia &pia)
{
    Composer &c = pia.c;
    c.heading(1, c.numbered(2, u"pia.frame"_s), u"pia-frame"_s);
    for (const ImpactText text : {ImpactText::Necessity, ImpactText::Scope, ImpactText::Team, ImpactText::Stakeholders,
                                  ImpactText::References}) {
        c.heading(2, c.say(u"pia.text."_s + word(text)));
        if (text == ImpactText::Scope) {
            QList<Text> names;
            for (const Activity &activity : c.assessment().activities)
                names << c.activityName(activity);
            c.paragraph(c.say(u"pia.scope-activities"_s, {joined(names, u"、"_s, u"; "_s), day(c.whole().asOf)}));
        }
        if (text == ImpactText::References)
            c.add(document::List{.items = {c.say(u"pia.reference.pipl"_s), c.say(u"pia.reference.measures"_s),
                                           c.say(u"pia.reference.method"_s), c.say(u"pia.reference.face"_s)}});
        const QString &own = pia.entered.texts[text];
        const bool optional = text == ImpactText::Scope || text == ImpactText::References;
        if (!optional || !own.trimmed().isEmpty())
            c.paragraph(pia.said(own));
    }
}

/// Taken from the evaluation: nobody is asked twice.
void addCompliance(const Pia &pia, int section)
{
    Composer &c = pia.c;
    const View &law = c.law();
    const Evaluation &whole = c.whole();
    c.heading(1, c.numbered(section, u"pia.compliance"_s), u"pia-compliance"_s);
    c.paragraph(law.conformity()
                    ? c.say(u"report.summary.sentence-conformity"_s,
                            {day(whole.asOf), same(law.answered), same(law.applicable), same(law.conformityText())})
                    : c.say(u"report.summary.sentence-nothing"_s, {day(whole.asOf)}));
    document::Facts facts{.facts = {}, .labelShare = 400};
    facts.facts << document::CoverFact{c.say(u"report.red-lines-both"_s),
                                       c.once(u"%1 / %2"_s.arg(whole.redLines.size()).arg(whole.openRedLines.size()))};
    c.add(facts);
    Table table{.columns = {{70, Align::Start}, {420, Align::Start}, {120, Align::Start}, {390, Align::Start}}};
    table.head << c.head({u"report.number"_s, u"report.gap"_s, u"report.answer"_s, u"report.clauses"_s});
    int open = 0;
    for (const Finding &finding : whole.findings) {
        if (!finding.binding)
            continue;
        if (!finding.answer || *finding.answer == AnswerValue::Unknown) {
            ++open; // named one by one in the gap report
            continue;
        }
        const Practice &practice = *c.catalog().practice(finding.practice);
        QList<ClauseRef> clauses = c.shown(finding.clauses);
        clauses.removeIf([&c](const ClauseRef &ref) { return !c.clauses().inLaw(ref); });
        table.rows << Row{{Cell(c.findingName(practice.id)), Cell(c.say(practice.question), document::Scope::Row),
                           Cell(c.answerWord(finding.answer, c.isRedLine(practice))),
                           Cell(c.say(citeText(c.catalog(), clauses)))}};
    }
    if (open > 0)
        c.paragraph(c.say(c.count(u"pia.compliance-open"_s, open)).marked(Mark::Ring));
    if (table.rows.isEmpty()) {
        c.paragraph(c.say(u"pia.compliance-none"_s));
        return;
    }
    c.paragraph(c.sentences({c.text(u"pia.compliance-lead"_s, {same(table.rows.size())}),
                             c.text(u"report.numbers-elsewhere"_s)}),
                TextSize::Body, true);
    c.add(table);
}

void addGaps(const Pia &pia, int section)
{
    Composer &c = pia.c;
    c.heading(1, c.numbered(section, u"pia.gaps"_s), u"pia-gaps"_s);
    if (pia.risk.isComplete()) {
        c.paragraph(c.say(u"pia.no-gaps"_s).marked(Mark::Disc));
        return;
    }
    c.paragraph(c.say(u"pia.gaps-lead"_s, {same(pia.risk.gaps.size())}));
    const auto list = [&](const QString &activity) {
        document::List items;
        for (const ImpactGap &gap : pia.risk.gaps) {
            if (gap.activity == activity)
                items.items << c.say(pia.gap(gap));
        }
        return items;
    };
    if (const document::List whole = list({}); !whole.items.isEmpty()) {
        c.heading(2, c.say(u"pia.gaps-whole"_s));
        c.add(whole);
    }
    for (const Activity &activity : c.assessment().activities) {
        const document::List items = list(activity.id);
        if (items.items.isEmpty())
            continue;
        pia.activityHeading(activity, u"pia-gaps"_s);
        c.add(items);
    }
}

} // namespace

void addPia(Composer &c)
{
    Pia pia(c);
    addApproval(pia);
    addFrame(pia);
    addPiaObject(pia, 3);
    addPiaMethod(pia, 4);
    addPiaJudgements(pia, 5);
    addCompliance(pia, 6);
    addPiaTreatment(pia, 7);
    addGaps(pia, 8);
}

} // namespace shihe::report
