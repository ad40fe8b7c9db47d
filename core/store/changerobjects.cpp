// The part of Changer that handles organisations, assessments, activities, facts and answers.
#include "core/store/changer.h"
#include "core/store/statemembers.h"

namespace shihe::store {

using namespace Qt::StringLiterals;

Result<void> Changer::make(const CreateOrganisation &change)
{
    const auto target = fresh(u"organisation"_s, {change.id});
    if (!target)
        return failure(target.error());
    QJsonObject members;
    if (auto named = m_translator.putText(members, u"name"_s, change.name, {}); !named)
        return named;
    return become(*target, members);
}

Result<void> Changer::make(const RenameOrganisation &change)
{
    const auto target =
        existing(u"organisation"_s, {change.id}, QT_TRANSLATE_NOOP("words", "store.unknown-organisation"));
    if (!target)
        return failure(target.error());
    QJsonObject members;
    if (auto named = m_translator.putText(members, u"name"_s, change.name, target->before); !named)
        return named;
    return become(*target, members);
}

Result<void> Changer::make(const CreateAssessment &change)
{
    const auto target = fresh(u"assessment"_s, {change.id});
    if (!target)
        return failure(target.error());
    if (const auto organisation = existing(u"organisation"_s, {change.organisation},
                                           QT_TRANSLATE_NOOP("words", "store.unknown-organisation"));
        !organisation)
        return failure(organisation.error());
    QJsonObject members{{u"organisation"_s, change.organisation}, {u"state"_s, u"draft"_s}};
    put(members, u"as_of"_s, dayMember(change.asOf));
    if (auto pinned = pin(members, change.catalogVersion, change.catalogSha256, change.userCatalogs); !pinned)
        return pinned;
    if (auto titled = m_translator.putText(members, u"title"_s, change.title, {}); !titled)
        return titled;
    return become(*target, members);
}

Result<void> Changer::make(const ChangeAssessment &change)
{
    const auto target = existing(u"assessment"_s, {change.id}, QT_TRANSLATE_NOOP("words", "store.unknown-assessment"));
    if (!target)
        return failure(target.error());
    QJsonObject members = *target->before;
    for (const QString &name : {u"title_zh"_s, u"title_en"_s, u"as_of"_s})
        members.remove(name);
    put(members, u"as_of"_s, dayMember(change.asOf));
    if (auto titled = m_translator.putText(members, u"title"_s, change.title, target->before); !titled)
        return titled;
    return become(*target, members);
}

Result<void> Changer::make(const ChangeCatalog &change)
{
    const auto target =
        existing(u"assessment"_s, {change.assessment}, QT_TRANSLATE_NOOP("words", "store.unknown-assessment"));
    if (!target)
        return failure(target.error());
    QJsonObject members = *target->before;
    for (const QString &name : {u"catalog_version"_s, u"catalog_sha256"_s, u"user_catalogs"_s, u"catalog_compiled"_s})
        members.remove(name);
    if (auto pinned = pin(members, change.catalogVersion, change.catalogSha256, change.userCatalogs); !pinned)
        return pinned;
    return become(*target, members);
}

Result<void> Changer::pin(QJsonObject &members, const QString &version, const QString &sha256,
                          const QList<CatalogPin> &users) const
{
    if (sha256.isEmpty())
        return {};
    members.insert(u"catalog_version"_s, version);
    members.insert(u"catalog_sha256"_s, sha256);
    if (!users.isEmpty())
        members.insert(u"user_catalogs"_s, pinsToJson(users));
    // Bound to the very bytes that will judge it, not only to the catalog's name.
    const auto kept = m_database.value(u"SELECT compiled FROM catalog WHERE sha256 = ?"_s, {catalogKey(sha256, users)});
    if (!kept)
        return failure(kept.error());
    if (kept->isValid())
        members.insert(u"catalog_compiled"_s, sha256Hex(kept->toByteArray()));
    return {};
}

Result<void> Changer::make(const SetState &change)
{
    const auto target =
        existing(u"assessment"_s, {change.assessment}, QT_TRANSLATE_NOOP("words", "store.unknown-assessment"));
    if (!target)
        return failure(target.error());
    const QString from = target->before->value(u"state"_s).toString();
    if (!nextStates(from).contains(change.state))
        return failure(QT_TRANSLATE_NOOP("words", "store.state-not-allowed"),
                       {from, change.state, nextStates(from).join(u", "_s)});
    QJsonObject members = inState(*target->before, change.state);
    if (isIssued(from))
        members.insert(u"version"_s, target->before->value(u"version"_s).toInt(1) + 1);
    if (isIssued(change.state)) {
        const auto head = journalHead(m_database);
        if (!head)
            return failure(head.error());
        members.insert(u"issued_seq"_s, head->seq);
        members.insert(u"issued_hash"_s, head->hash);
    }
    const auto by = m_translator.persons.idOf(m_actor, m_done);
    const auto note = m_translator.contents.keep(change.note, QJsonValue::Undefined);
    if (!by || !note)
        return failure(by ? note.error() : by.error());
    if (!by->isEmpty())
        members.insert(u"state_by"_s, *by);
    put(members, u"state_note"_s, *note);
    members.insert(u"state_at"_s, utcStamp(m_at));
    return write(*target, members); // issued or not
}

Result<void> Changer::make(const CreateActivity &change)
{
    if (auto place = checkPlace({change.assessment, {}}); !place)
        return place;
    const auto target = fresh(u"activity"_s, {change.assessment, change.id});
    if (!target)
        return failure(target.error());
    const auto position = m_database.value(
        u"SELECT coalesce(max(position) + 1, 0) FROM activity WHERE assessment = ?"_s, {change.assessment});
    if (!position)
        return failure(position.error());
    QJsonObject members{{u"position"_s, position->toLongLong()}};
    if (auto titled = m_translator.putText(members, u"title"_s, change.title, {}); !titled)
        return titled;
    return become(*target, members);
}

Result<void> Changer::make(const RenameActivity &change)
{
    const auto target =
        existing(u"activity"_s, {change.assessment, change.id}, QT_TRANSLATE_NOOP("words", "store.unknown-activity"));
    if (!target)
        return failure(target.error());
    QJsonObject members{{u"position"_s, target->before->value(u"position"_s)}};
    if (auto titled = m_translator.putText(members, u"title"_s, change.title, target->before); !titled)
        return titled;
    return become(*target, members);
}

Result<void> Changer::make(const RemoveActivity &change)
{
    const auto target =
        existing(u"activity"_s, {change.assessment, change.id}, QT_TRANSLATE_NOOP("words", "store.unknown-activity"));
    if (!target)
        return failure(target.error());
    const auto others = m_database.value(u"SELECT count(*) FROM activity WHERE assessment = ?"_s, {change.assessment});
    if (!others)
        return failure(others.error());
    if (others->toInt() == 1)
        return failure(QT_TRANSLATE_NOOP("words", "store.last-activity"));
    QList<Target> inside;
    for (const QString &object : {u"answer"_s, u"fact"_s, u"impact"_s}) {
        const auto read = eachObject(m_database, object, change.assessment,
                                     [&](const QStringList &key, const QJsonObject &members) -> Result<void> {
                                         if (key.at(1) == change.id)
                                             inside << Target{object, key, members};
                                         return {};
                                     });
        if (!read)
            return read;
    }
    for (const Target &each : std::as_const(inside)) {
        if (auto gone = become(each, {}); !gone)
            return gone;
    }
    return become(*target, {});
}

Result<void> Changer::make(const SetFact &change)
{
    if (auto place = checkPlace(change.place); !place)
        return place;
    Target target{u"fact"_s, {change.place.assessment, change.place.activity, change.fact}, {}};
    auto before = readObject(m_database, target.object, target.key);
    if (!before)
        return failure(before.error());
    target.before = *before;
    if (!change.value)
        return become(target, {});
    const auto value = toJson(*change.value);
    if (!value)
        return failure(value.error());
    return become(target, QJsonObject{{u"value"_s, *value}});
}

Result<void> Changer::make(const SetAnswer &change)
{
    if (auto place = checkPlace(change.place); !place)
        return place;
    Target target{u"answer"_s, {change.place.assessment, change.place.activity, change.practice}, {}};
    auto before = readObject(m_database, target.object, target.key);
    if (!before)
        return failure(before.error());
    target.before = *before;
    if (!change.answer)
        return become(target, {});
    for (const QString &id : change.answer->evidence) {
        if (const auto piece = existing(u"evidence"_s, {change.place.assessment, id},
                                        QT_TRANSLATE_NOOP("words", "store.unknown-evidence"));
            !piece)
            return failure(piece.error());
    }
    auto members = m_translator.toMembers(*change.answer, target.before, m_done);
    if (!members)
        return failure(members.error());
    if (change.carried)
        members->insert(u"carried"_s, true);
    return become(target, *members);
}

} // namespace shihe::store
