// The part of Changer that handles evidence, actions and the impact assessment.
#include "core/store/blobs.h"
#include "core/store/changer.h"

#include <QSet>

namespace shihe::store {

using namespace Qt::StringLiterals;

Result<void> Changer::make(const AddEvidence &change)
{
    if (auto place = checkPlace({change.assessment, {}}); !place)
        return place;
    const auto target = fresh(u"evidence"_s, {change.assessment, change.evidence.id});
    if (!target)
        return failure(target.error());
    auto members = m_translator.toMembers(change.evidence, {});
    if (!members)
        return failure(members.error());
    if (!change.evidence.sha256.isEmpty()) {
        const auto file = claim(m_database, change.evidence.sha256);
        if (!file)
            return failure(file.error());
        members->insert(u"file"_s, *file);
    }
    return become(*target, *members);
}

Result<void> Changer::make(const ChangeEvidence &change)
{
    const auto target = existing(u"evidence"_s, {change.assessment, change.evidence.id},
                                 QT_TRANSLATE_NOOP("words", "store.unknown-evidence"));
    if (!target)
        return failure(target.error());
    auto members = m_translator.toMembers(change.evidence, target->before);
    if (!members)
        return failure(members.error());
    for (const QString &fixed : {u"file"_s, u"size"_s, u"at"_s}) {
        members->remove(fixed);
        put(*members, fixed, target->before->value(fixed));
    }
    return become(*target, *members);
}

Result<void> Changer::make(const RemoveEvidence &change)
{
    const auto target =
        existing(u"evidence"_s, {change.assessment, change.id}, QT_TRANSLATE_NOOP("words", "store.unknown-evidence"));
    if (!target)
        return failure(target.error());
    const auto used =
        m_database.value(u"SELECT practice FROM answer_evidence WHERE assessment = ? AND evidence = ? LIMIT 1"_s,
                         {change.assessment, change.id});
    if (!used)
        return failure(used.error());
    if (used->isValid())
        return failure(QT_TRANSLATE_NOOP("words", "store.evidence-in-use"), {used->toString()});
    return become(*target, {});
}

Result<void> Changer::make(const SetAction &change)
{
    if (auto place = checkPlace({change.assessment, {}}); !place)
        return place;
    Target target{u"action"_s, {change.assessment, change.action.id}, {}};
    const auto before = readObject(m_database, target.object, target.key);
    if (!before)
        return failure(before.error());
    target.before = *before;
    auto members = m_translator.toMembers(change.action, target.before);
    if (!members)
        return failure(members.error());
    if (target.before) {
        members->insert(u"position"_s, target.before->value(u"position"_s));
        return become(target, *members);
    }
    const auto position = m_database.value(u"SELECT coalesce(max(position) + 1, 0) FROM action WHERE assessment = ?"_s,
                                           {change.assessment});
    if (!position)
        return failure(position.error());
    members->insert(u"position"_s, position->toLongLong());
    return become(target, *members);
}

Result<void> Changer::make(const RemoveAction &change)
{
    const auto target =
        existing(u"action"_s, {change.assessment, change.id}, QT_TRANSLATE_NOOP("words", "store.unknown-action"));
    if (!target)
        return failure(target.error());
    return become(*target, {});
}

Result<void> Changer::make(const SetImpact &change)
{
    if (auto place = checkPlace({change.assessment, {}}); !place)
        return place;
    const QStringList activities = change.impact.activities.keys();
    for (const QString &activity : activities) {
        if (auto place = checkPlace({change.assessment, activity}); !place)
            return place;
    }
    const ImpactItems items = itemsOf(change.impact);
    QList<Target> known;
    QSet<QStringList> keys;
    const auto read = eachObject(m_database, u"impact"_s, change.assessment,
                                 [&](const QStringList &key, const QJsonObject &members) -> Result<void> {
                                     known << Target{u"impact"_s, key, members};
                                     keys.insert(key);
                                     return {};
                                 });
    if (!read)
        return read;
    for (auto item = items.cbegin(); item != items.cend(); ++item) {
        const QStringList key{change.assessment, item.key().first, item.key().second};
        if (!keys.contains(key))
            known << Target{u"impact"_s, key, {}};
    }
    for (const Target &target : std::as_const(known)) {
        const auto members = m_translator.toMembers(items.value({target.key.at(1), target.key.at(2)}), target.before);
        if (!members)
            return failure(members.error());
        if (auto done = become(target, members->isEmpty() ? Members() : Members(*members)); !done)
            return done;
    }
    return {};
}

} // namespace shihe::store
