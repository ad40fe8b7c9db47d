#include "core/assessment/necessity.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shihe {

std::optional<Necessity> necessity(const Catalog &catalog, const Activity &activity)
{
    const auto type = activity.profile.constFind(u"app_type"_s);
    const auto collects = activity.profile.constFind(u"app_collects"_s);
    const Fact *items = catalog.fact(u"app_collects"_s);
    if (type == activity.profile.cend() || collects == activity.profile.cend() || !items)
        return std::nullopt;
    const AppType *listed = catalog.appType(std::get<QString>(*type));
    if (!listed)
        return std::nullopt;
    Necessity result{.activity = activity.id,
                     .type = listed->type,
                     .clause = listed->clause,
                     .necessary = {},
                     .collected = {},
                     .beyond = {}};
    const QStringList given = std::get<QStringList>(*collects);
    for (const FactOption &item : items->options) {
        const bool needed = listed->necessary.contains(item.id);
        if (needed)
            result.necessary.append(item.id);
        if (!given.contains(item.id))
            continue;
        result.collected.append(item.id);
        if (!needed)
            result.beyond.append(item.id);
    }
    return result;
}

QJsonObject necessityJson(const Catalog &catalog, const Assessment &assessment)
{
    QJsonArray apps;
    for (const Activity &activity : assessment.activities) {
        if (const auto found = necessity(catalog, activity)) {
            apps.append(QJsonObject{{u"activity"_s, found->activity},
                                    {u"type"_s, found->type},
                                    {u"clause"_s, found->clause.text()},
                                    {u"necessary"_s, QJsonArray::fromStringList(found->necessary)},
                                    {u"collected"_s, QJsonArray::fromStringList(found->collected)},
                                    {u"beyond"_s, QJsonArray::fromStringList(found->beyond)}});
        }
    }
    return {{u"catalog"_s, QJsonObject{{u"version"_s, catalog.version}, {u"sha256"_s, catalog.sha256}}},
            {u"apps"_s, apps}};
}

} // namespace shihe
