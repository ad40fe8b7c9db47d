// The words of the report: its own with what they mean, and the law's with the clause that says what it means by them.
#include "core/report/glossary.h"

#include "core/report/said.h"

namespace shihe::report {

using namespace Qt::StringLiterals;

// Only clauses whose digest says what the term is, or when it is due: art. 73 of the PIPL defines terms, but its digest
// only names them.
const QList<TermPlace> &termPlaces()
{
    static const QList<TermPlace> places{
        {u"个人信息"_s, {u"pipl-2021"_s, u"4"_s}},
        {u"敏感个人信息"_s, {u"pipl-2021"_s, u"28"_s}},
        {u"单独同意"_s, {u"gbt-42574-2023"_s, u"3.7"_s}},
        {u"最小必要"_s, {u"pipl-2021"_s, u"6"_s}},
        {u"个人信息保护影响评估"_s, {u"pipl-2021"_s, u"55"_s}},
        {u"个人信息保护负责人"_s, {u"pipl-2021"_s, u"52"_s}},
        {u"模板"_s, {u"gbt-41819-2022"_s, u"3.2"_s}},
    };
    return places;
}

const QStringList &ownWords()
{
    static const QStringList words{u"practice"_s, u"conformity"_s,  u"coverage"_s,    u"evidence-share"_s,
                                   u"grade"_s,    u"provisional"_s, u"red-line"_s,    u"open-red-line"_s,
                                   u"finding"_s,  u"priority"_s,    u"anticipated"_s, u"assumed"_s,
                                   u"view"_s,     u"severity"_s};
    return words;
}

namespace {

/// Where the law says what it means by @p term; nothing where the catalog has no such clause.
Cell meaningOf(const Composer &c, const Text &term)
{
    Cell cell;
    for (const TermPlace &place : termPlaces()) {
        const Clause *clause = place.term == term.zh ? c.catalog().clause(place.clause) : nullptr;
        if (clause == nullptr)
            continue;
        cell.text << c.say(shortCite(c.source(place.clause), place.clause.at)) << c.say(clause->digest);
    }
    return cell;
}

/// Always in both languages: whoever reads one of them meets the other in the law or at work.
void addTerms(Composer &c)
{
    const Said said(c.document());
    Table table{.columns = {{230, Align::Start}, {270, Align::Start}, {500, Align::Start}}};
    table.head << c.head({u"report.glossary.chinese"_s, u"report.glossary.english"_s, u"report.glossary.where"_s});
    for (const Term &term : c.catalog().terms) {
        // To look through a whole report takes longer than to look the clause up.
        const Cell where = meaningOf(c, term.name);
        if (where.text.isEmpty() ||
            (!said.text.contains(term.name.zh) && !said.text.contains(term.name.en, Qt::CaseInsensitive)))
            continue;
        table.rows << Row{{Cell(Prose(Language::Zh, term.name.zh), document::Scope::Row),
                           Cell(Prose(Language::En, term.name.en)), where}};
    }
    if (table.rows.isEmpty())
        return;
    c.heading(2, c.say(u"report.glossary.terms"_s));
    c.paragraph(c.say(u"report.glossary.terms-lead"_s), TextSize::Body, true);
    c.add(table);
}

} // namespace

void addGlossary(Composer &c)
{
    c.heading(1, c.titleOf(Part::Glossary, u"report.glossary.title"_s), u"glossary"_s);
    c.paragraph(c.say(u"report.glossary.lead"_s), TextSize::Body, true);
    Table table{.columns = {{280, Align::Start}, {720, Align::Start}}};
    table.head << c.head({u"report.glossary.word"_s, u"report.glossary.meaning"_s});
    for (const QString &word : ownWords())
        table.rows << Row{{Cell(c.say(u"report.glossary.word."_s + word).bold(), document::Scope::Row),
                           Cell(c.say(u"report.glossary.means."_s + word))}};
    c.add(table);
    addTerms(c);
    addAbbreviations(c);
}

} // namespace shihe::report
