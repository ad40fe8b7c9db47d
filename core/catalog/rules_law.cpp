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
        for (const Source &source : draft.base ? draft.base->sources : QList<Source>())
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
QSet<QString> citedOn(const Draft &draft, const Checklist &checklist)
{
    QSet<QString> cited;
    for (const ChecklistSection &section : checklist.sections) {
        for (const QString &id : section.practices) {
            for (const ClauseRef &ref : draft.practice(id)->cites)
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
    const Depth depth = draft.clause(ref)->depth.value_or(draft.source(ref.source)->depth);
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

namespace {

/// @p placeOf says where a clause of @p source that nobody asks about is reported.
template <typename PlaceOf>
void checkCovered(Draft &draft, const Checklist &checklist, const Source &source, PlaceOf placeOf)
{
    const QSet<QString> cited = citedOn(draft, checklist);
    for (qsizetype i = 0; i < source.clauses.size(); ++i) {
        const Clause &clause = source.clauses.at(i);
        const QString ref = ClauseRef{source.id, clause.at}.text();
        if (!isDuty(clause) || clause.notAsked || cited.contains(ref))
            continue;
        const Place place = placeOf(i);
        draft.report(place, place.line(), QT_TRANSLATE_NOOP("words", "catalog.not-covered"),
                     {ref, word(clause.level), checklist.id});
    }
}

} // namespace

void checkCoverage(Draft &draft)
{
    const Catalog &catalog = draft.catalog;
    for (qsizetype c = 0; c < catalog.checklists.size(); ++c) {
        const Checklist &checklist = catalog.checklists.at(c);
        if (!checklist.complete)
            continue;
        for (qsizetype i = 0; i < catalog.sources.size(); ++i) {
            if (checklist.sources.contains(catalog.sources.at(i).id)) {
                checkCovered(draft, checklist, catalog.sources.at(i), [&draft, i](qsizetype clause) {
                    return draft.sources.at(i).item(QStringLiteral("clauses"), clause);
                });
            }
        }
        // The clauses of the base stand in no file of this catalog: said where the checklist names the source.
        for (qsizetype i = 0; draft.base && i < checklist.sources.size(); ++i) {
            if (const Source *source = draft.base->source(checklist.sources.at(i))) {
                checkCovered(draft, checklist, *source, [&draft, c, i](qsizetype) {
                    return draft.checklists.at(c).item(QStringLiteral("sources"), i);
                });
            }
        }
    }
}

} // namespace shihe::rules
