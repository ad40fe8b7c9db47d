// What the short forms in a report stand for: bodies, kinds of standards, technical terms; and, where the report has no
// list of its sources, the short names of laws.
#include "core/report/glossary.h"
#include "core/report/said.h"

namespace shihe::report {

using namespace Qt::StringLiterals;

const QStringList &abbreviations()
{
    static const QStringList all{
        u"CAC"_s,       u"MIIT"_s,          u"MPS"_s,  u"SAC"_s,     u"SAC/TC100/SC2"_s, u"SAC/TC180"_s,
        u"SAC/TC260"_s, u"SAC/TC28/SC37"_s, u"SAMR"_s, u"ISO/IEC"_s, u"GB/T"_s,          u"GA/T"_s,
        u"JR/T"_s,      u"T/TAF"_s,         u"FAR"_s,  u"FRR"_s,     u"SDK"_s,           u"CNY"_s};
    return all;
}

void addAbbreviations(Composer &c)
{
    const QList<const Source *> sources = c.has(Part::Sources) ? QList<const Source *>() : c.sourcesInOrder();
    QStringList forms = abbreviations();
    for (const Source *source : sources) {
        for (const Language language : c.languages())
            forms << shortName(*source).in(language);
    }
    const QSet<QString> said = Said(c.document()).wordsAmong(forms);
    Table table{.columns = {{320, Align::Start}, {680, Align::Start}}};
    table.head << c.head({u"report.abbreviations.short"_s, u"report.abbreviations.full"_s});
    for (const QString &form : abbreviations()) {
        if (said.contains(form))
            table.rows << Row{{Cell(c.once(form), document::Scope::Row),
                               Cell(c.say(u"abbreviation."_s + form.toLower().replace(u'/', u'-')))}};
    }
    for (const Source *source : sources) {
        const Text brief = shortName(*source);
        const bool met = std::any_of(c.languages().begin(), c.languages().end(),
                                     [&](Language language) { return said.contains(brief.in(language)); });
        // A language in which it has no short form says the name.
        const Text name = sourceName(*source);
        const Text shown{brief.zh.isEmpty() ? name.zh : brief.zh, brief.en.isEmpty() ? name.en : brief.en};
        if (met)
            table.rows << Row{{Cell(c.say(shown), document::Scope::Row), Cell(c.say(source->title))}};
    }
    if (table.rows.isEmpty())
        return;
    c.heading(2, c.say(u"report.abbreviations"_s), u"abbreviations"_s);
    c.add(table);
}

} // namespace shihe::report
