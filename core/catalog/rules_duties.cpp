#include "core/catalog/rules.h"

#include <QSet>

namespace shihe::rules {
namespace {

void checkPeriod(Draft &draft, const Duty &duty, const Place &place)
{
    const yaml::Node *period = place.node->find(QStringLiteral("period"));
    const bool count = period->find(QStringLiteral("count"));
    const bool unit = period->find(QStringLiteral("unit"));
    if (count != duty.period.hasLength() || unit != duty.period.hasLength()) {
        draft.report(place, period->line, QT_TRANSLATE_NOOP("words", "catalog.period-length"),
                     {duty.id, word(duty.period.kind)});
    }
}

void checkAppType(Draft &draft, const AppType &type, const Place &place)
{
    const Fact *types = draft.catalog.fact(QStringLiteral("app_type"));
    const Fact *items = draft.catalog.fact(QStringLiteral("app_collects"));
    if (!types || !items) {
        draft.report(place, place.line(), QT_TRANSLATE_NOOP("words", "catalog.app-fact-missing"));
        return;
    }
    if (!types->option(type.type)) {
        draft.report(place, place.line(QStringLiteral("type")), QT_TRANSLATE_NOOP("words", "catalog.unknown-option"),
                     {types->id, type.type});
    }
    checkClause(draft, type.clause, place, place.line(QStringLiteral("clause")));
    for (qsizetype i = 0; i < type.necessary.size(); ++i) {
        if (!items->option(type.necessary.at(i))) {
            const Place item = place.item(QStringLiteral("necessary"), i);
            draft.report(item, item.line(), QT_TRANSLATE_NOOP("words", "catalog.unknown-option"),
                         {items->id, type.necessary.at(i)});
        }
    }
}

} // namespace

void checkDuties(Draft &draft)
{
    for (qsizetype i = 0; i < draft.catalog.duties.size(); ++i) {
        const Duty &duty = draft.catalog.duties.at(i);
        const Place &place = draft.duties.at(i);
        checkPeriod(draft, duty, place);
        for (qsizetype j = 0; j < duty.cites.size(); ++j) {
            const Place cite = place.item(QStringLiteral("cites"), j);
            checkClause(draft, duty.cites.at(j), cite, cite.line());
        }
        if (duty.applies)
            checkCondition(draft, *duty.applies, {place.file, place.node->find(QStringLiteral("applies"))});
    }
    QSet<QString> seen;
    for (qsizetype i = 0; i < draft.catalog.appTypes.size(); ++i) {
        const AppType &type = draft.catalog.appTypes.at(i);
        const Place &place = draft.appTypes.at(i);
        checkAppType(draft, type, place);
        if (seen.contains(type.type)) {
            draft.report(place, place.line(QStringLiteral("type")),
                         QT_TRANSLATE_NOOP("words", "catalog.app-type-twice"), {type.type});
        }
        seen.insert(type.type);
    }
}

} // namespace shihe::rules
