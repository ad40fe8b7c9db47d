#include "core/catalog/rules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace shihe::rules {
namespace {

bool isDuty(const Clause &clause)
{
    return clause.level == Level::Prohibited || clause.level == Level::Shall;
}

bool mayCite(Depth depth, const QString &at)
{
    static const QRegularExpression heading(QStringLiteral("^(\\d+|[A-Z]|document)$"));
    switch (depth) {
    case Depth::Item:
    case Depth::History:
        return true;
    case Depth::Heading:
        return heading.match(at).hasMatch();
    case Depth::Document:
        break;
    }
    return at == u"document";
}

void checkStatus(Draft &draft, const Source &source, const Place &place)
{
    for (qsizetype i = 1; i < source.status.size(); ++i) {
        if (source.status.at(i - 1).from >= source.status.at(i).from) {
            draft.report(place, place.item(QStringLiteral("status"), i).line(),
                         QT_TRANSLATE_NOOP("words", "catalog.status-order"),
                         {source.status.at(i).from.toString(Qt::ISODate)});
        }
    }
}

/// Two sources that look alike on a chip can't be told apart.
void checkShortTitles(Draft &draft)
{
    for (const Language language : {Language::Zh, Language::En}) {
        QHash<QString, int> uses;
        for (const Source &source : draft.catalog.sources)
            ++uses[source.shortTitle(language)];
        for (qsizetype i = 0; i < draft.catalog.sources.size(); ++i) {
            const Source &source = draft.catalog.sources.at(i);
            const QString &title = source.shortTitle(language);
            if (!source.brief.isEmpty() && uses.value(title) > 1) {
                const Place &place = draft.sources.at(i);
                draft.report(place, place.line(QStringLiteral("short")),
                             QT_TRANSLATE_NOOP("words", "catalog.same-short"), {title});
            }
        }
    }
}

/// The clauses that the practices of @p checklist cite.
QSet<QString> citedOn(const Catalog &catalog, const Checklist &checklist)
{
    QSet<QString> cited;
    for (const ChecklistSection &section : checklist.sections) {
        for (const QString &id : section.practices) {
            for (const ClauseRef &ref : catalog.practice(id)->cites)
                cited.insert(ref.text());
        }
    }
    return cited;
}

} // namespace

void checkSources(Draft &draft)
{
    checkShortTitles(draft);
    for (qsizetype i = 0; i < draft.catalog.sources.size(); ++i) {
        const Source &source = draft.catalog.sources.at(i);
        const Place &place = draft.sources.at(i);
        checkStatus(draft, source, place);
        for (qsizetype j = 0; j < source.clauses.size(); ++j) {
            const Clause &clause = source.clauses.at(j);
            const Place at = place.item(QStringLiteral("clauses"), j);
            if (clause.from && clause.to && *clause.from > *clause.to) {
                draft.report(at, at.line(QStringLiteral("to")), QT_TRANSLATE_NOOP("words", "catalog.clause-dates"),
                             {clause.at});
            }
            if ((source.kind == Kind::Case || source.kind == Kind::Initiative) && isDuty(clause)) {
                draft.report(at, at.line(QStringLiteral("level")),
                             QT_TRANSLATE_NOOP("words", "catalog.level-not-allowed"), {clause.at, word(clause.level)});
            }
        }
    }
}

void checkDepth(Draft &draft, const ClauseRef &ref, const Place &place)
{
    const Depth depth = draft.catalog.clause(ref)->depth.value_or(draft.catalog.source(ref.source)->depth);
    if (!mayCite(depth, ref.at)) {
        draft.report(place, place.line(), QT_TRANSLATE_NOOP("words", "catalog.cite-too-deep"),
                     {ref.text(), word(depth)});
    }
}

void checkCites(Draft &draft)
{
    for (qsizetype i = 0; i < draft.catalog.practices.size(); ++i) {
        const QList<ClauseRef> &cites = draft.catalog.practices.at(i).cites;
        for (qsizetype j = 0; j < cites.size(); ++j)
            checkDepth(draft, cites.at(j), draft.practices.at(i).item(QStringLiteral("cites"), j));
    }
    for (qsizetype i = 0; i < draft.catalog.duties.size(); ++i) {
        const QList<ClauseRef> &cites = draft.catalog.duties.at(i).cites;
        for (qsizetype j = 0; j < cites.size(); ++j)
            checkDepth(draft, cites.at(j), draft.duties.at(i).item(QStringLiteral("cites"), j));
    }
}

void checkCoverage(Draft &draft)
{
    const Catalog &catalog = draft.catalog;
    for (const Checklist &checklist : catalog.checklists) {
        if (!checklist.complete)
            continue;
        const QSet<QString> cited = citedOn(catalog, checklist);
        for (qsizetype i = 0; i < catalog.sources.size(); ++i) {
            const Source &source = catalog.sources.at(i);
            if (!checklist.sources.contains(source.id))
                continue;
            for (qsizetype j = 0; j < source.clauses.size(); ++j) {
                const Clause &clause = source.clauses.at(j);
                const QString ref = ClauseRef{source.id, clause.at}.text();
                if (!isDuty(clause) || clause.notAsked || cited.contains(ref))
                    continue;
                const Place place = draft.sources.at(i).item(QStringLiteral("clauses"), j);
                draft.report(place, place.line(), QT_TRANSLATE_NOOP("words", "catalog.not-covered"),
                             {ref, word(clause.level), checklist.id});
            }
        }
    }
}

} // namespace shihe::rules
