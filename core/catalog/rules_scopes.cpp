#include "core/catalog/cases.h"
#include "core/catalog/rules.h"

#include <QDate>

namespace shihe::rules {
namespace {

int factor(const Catalog &catalog, const ClauseRef &ref)
{
    return catalog.scoring.levelFactor.value(catalog.clause(ref)->level);
}

/// Of the cites that @p practice has in sources of @p force that are in force on @p day: those that make its weight.
QList<ClauseRef> deciding(const Catalog &catalog, const Practice &practice, Force force, QDate day)
{
    QList<ClauseRef> found;
    int best = 1; // a weight of 0 decides nothing
    for (const ClauseRef &ref : practice.cites) {
        const Source *source = catalog.source(ref.source);
        const Depth depth = catalog.clause(ref)->depth.value_or(source->depth);
        if (source->force != force || depth == Depth::History || factor(catalog, ref) < best ||
            !source->inForce(*catalog.clause(ref), day))
            continue;
        if (factor(catalog, ref) > best)
            found.clear();
        best = factor(catalog, ref);
        found.append(ref);
    }
    return found;
}

/// True where @p practice applies and none of @p clauses binds; nullopt where one always binds.
std::optional<Condition> nobodyBound(const Catalog &catalog, const Practice &practice, const QList<ClauseRef> &clauses)
{
    Condition all;
    all.kind = Condition::Kind::All;
    if (practice.applies)
        all.children.append(*practice.applies);
    for (const ClauseRef &ref : clauses) {
        const auto &applies = catalog.source(ref.source)->applies;
        if (!applies)
            return std::nullopt;
        Condition outside;
        outside.kind = Condition::Kind::Not;
        outside.children.append(*applies);
        if (!all.children.contains(outside))
            all.children.append(outside);
    }
    return all;
}

/// The catalog's own day; of a red line, which is never to be drawn by a law that doesn't bind, also each day on which
/// a law that it cites begins or ends.
QList<QDate> daysOf(const Catalog &catalog, const Practice &practice)
{
    QList<QDate> days{catalog.date};
    if (!practice.redLine)
        return days;
    for (const ClauseRef &ref : practice.cites) {
        for (const StatusChange &change : catalog.source(ref.source)->status) {
            if (!days.contains(change.from) && change.from < catalog.date)
                days.append(change.from);
        }
    }
    return days;
}

/// The clauses that would weigh where they don't bind; empty: all is well.
QList<ClauseRef> outOfScope(const Catalog &catalog, const Practice &practice)
{
    for (const Force force : {Force::Binding, Force::Recommended}) {
        for (const QDate day : daysOf(catalog, practice)) {
            const QList<ClauseRef> clauses = deciding(catalog, practice, force, day);
            const auto outside = clauses.isEmpty() ? std::nullopt : nobodyBound(catalog, practice, clauses);
            if (!outside)
                continue;
            const auto outcomes = possibleOutcomes(catalog, *outside);
            if (!outcomes || outcomes->canBeTrue)
                return clauses;
        }
    }
    return {};
}

} // namespace

void checkScopes(Draft &draft)
{
    if (draft.base) // what a user adds has no weight in law or standards
        return;
    for (qsizetype i = 0; i < draft.catalog.practices.size(); ++i) {
        const Practice &practice = draft.catalog.practices.at(i);
        const QList<ClauseRef> clauses = outOfScope(draft.catalog, practice);
        if (clauses.isEmpty())
            continue;
        QStringList texts;
        for (const ClauseRef &ref : clauses)
            texts.append(ref.text());
        const Place &place = draft.practices.at(i);
        draft.report(place, place.line(QStringLiteral("cites")), QT_TRANSLATE_NOOP("words", "catalog.out-of-scope"),
                     {practice.id, texts.join(QStringLiteral(", "))});
    }
}

} // namespace shihe::rules
