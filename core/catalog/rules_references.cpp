#include "core/catalog/rules.h"

#include <QRegularExpression>
#include <QSet>

namespace shihe::rules {
namespace {

/// Remembers ids and reports the second of a kind.
class Once final
{
public:
    explicit Once(Draft &draft)
        : m_draft(draft)
    {
    }

    /// Used elsewhere already.
    template <typename T>
    void know(const QList<T> &items)
    {
        for (const T &item : items)
            m_seen.insert(item.id);
    }

    void see(const QString &id, const Place &place, int line)
    {
        if (m_seen.contains(id))
            m_draft.report(place, line, QT_TRANSLATE_NOOP("words", "catalog.duplicate-id"), {id});
        m_seen.insert(id);
    }

private:
    Draft &m_draft;
    QSet<QString> m_seen;
};

template <typename T>
void seeAll(Draft &draft, Once &once, const QList<T> &items, const QList<Place> &places)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString &id = items.at(i).id;
        const int line = places.at(i).line(QStringLiteral("id"));
        if (id == u"law" || id == u"standards")
            draft.report(places.at(i), line, QT_TRANSLATE_NOOP("words", "catalog.reserved-id"), {id});
        once.see(id, places.at(i), line);
    }
}

} // namespace

void checkClause(Draft &draft, const ClauseRef &ref, const Place &place, int line)
{
    if (!draft.source(ref.source))
        draft.report(place, line, QT_TRANSLATE_NOOP("words", "catalog.unknown-source"), {ref.source});
    else if (!draft.clause(ref))
        draft.report(place, line, QT_TRANSLATE_NOOP("words", "catalog.unknown-clause"), {ref.source, ref.at});
}

namespace {

void checkSource(Draft &draft, const QString &id, const Place &place)
{
    if (!draft.source(id))
        draft.report(place, place.line(), QT_TRANSLATE_NOOP("words", "catalog.unknown-source"), {id});
}

void checkChecklist(Draft &draft, const Checklist &checklist, const Place &place)
{
    for (qsizetype i = 0; i < checklist.sources.size(); ++i)
        checkSource(draft, checklist.sources.at(i), place.item(QStringLiteral("sources"), i));
    QSet<QString> listed;
    Once sections(draft);
    for (qsizetype i = 0; i < checklist.sections.size(); ++i) {
        const ChecklistSection &section = checklist.sections.at(i);
        const Place at = place.item(QStringLiteral("sections"), i);
        sections.see(section.id, at, at.line(QStringLiteral("id")));
        for (qsizetype j = 0; j < section.practices.size(); ++j) {
            const QString &id = section.practices.at(j);
            const Place item = at.item(QStringLiteral("practices"), j);
            if (!draft.practice(id))
                draft.report(item, item.line(), QT_TRANSLATE_NOOP("words", "catalog.unknown-practice"), {id});
            if (listed.contains(id))
                draft.report(item, item.line(), QT_TRANSLATE_NOOP("words", "catalog.listed-twice"), {id});
            listed.insert(id);
        }
    }
}

} // namespace

void checkIds(Draft &draft)
{
    const Catalog &catalog = draft.catalog;
    Once once(draft);
    if (draft.base) {
        once.know(draft.base->facts);
        once.know(draft.base->sources);
        once.know(draft.base->practices);
        once.know(draft.base->checklists);
        once.know(draft.base->duties);
        once.know(draft.base->contexts);
    }
    seeAll(draft, once, catalog.facts, draft.facts);
    seeAll(draft, once, catalog.sources, draft.sources);
    seeAll(draft, once, catalog.practices, draft.practices);
    seeAll(draft, once, catalog.checklists, draft.checklists);
    seeAll(draft, once, catalog.duties, draft.duties);
    seeAll(draft, once, catalog.contexts, draft.contexts);
    for (qsizetype i = 0; i < catalog.facts.size(); ++i) {
        Once options(draft);
        for (qsizetype j = 0; j < catalog.facts.at(i).options.size(); ++j) {
            const Place option = draft.facts.at(i).item(QStringLiteral("options"), j);
            options.see(catalog.facts.at(i).options.at(j).id, option, option.line(QStringLiteral("id")));
        }
    }
    for (qsizetype i = 0; i < catalog.sources.size(); ++i) {
        Once clauses(draft);
        for (qsizetype j = 0; j < catalog.sources.at(i).clauses.size(); ++j) {
            const Place clause = draft.sources.at(i).item(QStringLiteral("clauses"), j);
            clauses.see(catalog.sources.at(i).clauses.at(j).at, clause, clause.line(QStringLiteral("at")));
        }
    }
}

namespace {

template <typename T>
void prefixAll(Draft &draft, const QList<T> &items, const QList<Place> &places, const QString &prefix)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString &id = items.at(i).id;
        const int line = places.at(i).line(QStringLiteral("id"));
        if (draft.base && !id.startsWith(prefix))
            draft.report(places.at(i), line, QT_TRANSLATE_NOOP("words", "catalog.prefix-missing"), {id, prefix});
        else if (!draft.base && isOfUser(id))
            draft.report(places.at(i), line, QT_TRANSLATE_NOOP("words", "catalog.prefix-unwanted"), {id});
    }
}

} // namespace

void checkPrefixes(Draft &draft)
{
    const Catalog &catalog = draft.catalog;
    const QString prefix = catalog.id + u'/';
    prefixAll(draft, catalog.sources, draft.sources, prefix);
    prefixAll(draft, catalog.practices, draft.practices, prefix);
    prefixAll(draft, catalog.checklists, draft.checklists, prefix);
    prefixAll(draft, catalog.duties, draft.duties, prefix);
    prefixAll(draft, catalog.contexts, draft.contexts, prefix);
    if (!draft.base)
        return;
    static const QRegularExpression plain(QStringLiteral("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
    if (!plain.match(catalog.id).hasMatch() || catalog.id == draft.base->id) {
        draft.report(draft.identity, draft.identity.line(QStringLiteral("id")),
                     QT_TRANSLATE_NOOP("words", "catalog.user-id"), {catalog.id});
    }
    const QString ofFacts = factPrefix(catalog.id);
    for (qsizetype i = 0; i < catalog.facts.size(); ++i) {
        const QString &id = catalog.facts.at(i).id;
        if (!id.startsWith(ofFacts)) {
            draft.report(draft.facts.at(i), draft.facts.at(i).line(QStringLiteral("id")),
                         QT_TRANSLATE_NOOP("words", "catalog.fact-prefix"), {id, ofFacts});
        }
    }
}

void checkReferences(Draft &draft)
{
    const Catalog &catalog = draft.catalog;
    for (qsizetype i = 0; i < catalog.sources.size(); ++i) {
        const Source &source = catalog.sources.at(i);
        for (qsizetype j = 0; j < source.replaces.size(); ++j)
            checkSource(draft, source.replaces.at(j), draft.sources.at(i).item(QStringLiteral("replaces"), j));
        for (qsizetype j = 0; j < source.clauses.size(); ++j) {
            const Clause &clause = source.clauses.at(j);
            const Place place = draft.sources.at(i).item(QStringLiteral("clauses"), j);
            for (qsizetype k = 0; k < clause.sanction.size(); ++k)
                checkClause(draft, clause.sanction.at(k), place, place.item(QStringLiteral("sanction"), k).line());
            if (clause.became)
                checkClause(draft, *clause.became, place, place.line(QStringLiteral("became")));
        }
    }
    for (qsizetype i = 0; i < catalog.practices.size(); ++i) {
        const Practice &practice = catalog.practices.at(i);
        for (qsizetype j = 0; j < practice.replaces.size(); ++j) {
            const QString &old = practice.replaces.at(j);
            if (draft.practice(old)) {
                draft.report(draft.practices.at(i), draft.practices.at(i).item(QStringLiteral("replaces"), j).line(),
                             QT_TRANSLATE_NOOP("words", "catalog.replaces-present"), {practice.id, old});
            }
        }
        const QList<ClauseRef> &cites = practice.cites;
        for (qsizetype j = 0; j < cites.size(); ++j) {
            const Place place = draft.practices.at(i).item(QStringLiteral("cites"), j);
            checkClause(draft, cites.at(j), place, place.line());
            if (cites.indexOf(cites.at(j)) < j) {
                draft.report(place, place.line(), QT_TRANSLATE_NOOP("words", "catalog.cited-twice"),
                             {cites.at(j).text()});
            }
        }
    }
    for (qsizetype i = 0; i < catalog.checklists.size(); ++i)
        checkChecklist(draft, catalog.checklists.at(i), draft.checklists.at(i));
}

} // namespace shihe::rules
