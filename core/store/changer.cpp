#include "core/store/changer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

struct KindOf
{
    QString operator()(const CreateOrganisation &) const { return u"create-organisation"_s; }
    QString operator()(const RenameOrganisation &) const { return u"rename-organisation"_s; }
    QString operator()(const CreateAssessment &) const { return u"create-assessment"_s; }
    QString operator()(const ChangeAssessment &) const { return u"change-assessment"_s; }
    QString operator()(const ChangeCatalog &) const { return u"change-catalog"_s; }
    QString operator()(const CreateActivity &) const { return u"create-activity"_s; }
    QString operator()(const RenameActivity &) const { return u"rename-activity"_s; }
    QString operator()(const RemoveActivity &) const { return u"remove-activity"_s; }
    QString operator()(const SetFact &change) const { return change.value ? u"set-fact"_s : u"unset-fact"_s; }
    QString operator()(const SetAnswer &change) const
    {
        return !change.answer ? u"clear-answer"_s : change.carried ? u"carry-answer"_s : u"set-answer"_s;
    }
    QString operator()(const AddEvidence &) const { return u"add-evidence"_s; }
    QString operator()(const ChangeEvidence &) const { return u"change-evidence"_s; }
    QString operator()(const RemoveEvidence &) const { return u"remove-evidence"_s; }
    QString operator()(const SetAction &) const { return u"set-action"_s; }
    QString operator()(const RemoveAction &) const { return u"remove-action"_s; }
};

QString kindOf(const ChangeSet &changes)
{
    if (changes.size() == 1)
        return std::visit(KindOf(), changes.at(0));
    for (const Change &change : changes) {
        if (std::holds_alternative<CreateAssessment>(change) || std::holds_alternative<ChangeCatalog>(change))
            return std::visit(KindOf(), change);
    }
    return u"change-set"_s;
}

} // namespace

QStringList touchedBy(const QList<ObjectChange> &changes)
{
    QStringList touched;
    for (const ObjectChange &change : changes) {
        const qsizetype place = objectType(change.object)->assessmentInKey();
        if (place >= 0 && !touched.contains(change.key.at(place)))
            touched << change.key.at(place);
    }
    return touched;
}

QList<QStringList> answersIn(const QList<ObjectChange> &changes)
{
    QList<QStringList> keys;
    QSet<QStringList> known;
    for (const ObjectChange &change : changes) {
        if (change.object != u"answer"_s || known.contains(change.key))
            continue;
        known.insert(change.key);
        keys << change.key;
    }
    return keys;
}

bool creates(const QList<ObjectChange> &changes, const QString &assessment)
{
    return std::any_of(changes.begin(), changes.end(), [&](const ObjectChange &change) {
        return change.object == u"assessment"_s && change.key.at(0) == assessment && !change.before;
    });
}

Result<std::optional<qint64>> nextStep(const Database &database, const QString &assessment, bool redo)
{
    const auto found = database.value(
        u"SELECT %1(seq) FROM step WHERE assessment = ? AND undone = ?"_s.arg(redo ? u"min"_s : u"max"_s),
        {assessment, redo ? 1 : 0});
    if (!found)
        return failure(found.error());
    return found->isNull() ? std::nullopt : std::optional(found->toLongLong());
}

Result<JournalHead> Changer::apply(const ChangeSet &changes, const QString &actor, const QDateTime &at)
{
    m_done.clear();
    for (const Change &change : changes) {
        if (const auto made = carryOut(change); !made)
            return failure(made.error());
    }
    if (m_done.isEmpty())
        return journalHead(m_database);

    const QStringList touched = touchedBy(m_done);
    QJsonObject payload;
    if (touched.size() == 1)
        payload.insert(u"assessment"_s, touched.at(0));
    const auto head = record(kindOf(changes), payload, actor, at);
    if (!head || touched.size() != 1 || creates(m_done, touched.at(0)))
        return head;
    // A new step ends what could have been redone.
    if (const auto cut = m_database.execute(u"DELETE FROM step WHERE assessment = ? AND undone = 1"_s, {touched.at(0)});
        !cut)
        return failure(cut.error());
    if (const auto added = m_database.execute(u"INSERT INTO step (assessment, seq, undone) VALUES (?, ?, 0)"_s,
                                              {touched.at(0), head->seq});
        !added)
        return failure(added.error());
    return head;
}

Result<JournalHead> Changer::revert(qint64 step, bool redo, const QString &assessment, const QString &actor,
                                    const QDateTime &at)
{
    m_done.clear();
    const auto row = journalRow(m_database, step);
    if (!row)
        return failure(row.error());
    auto changes = changesOf(QJsonDocument::fromJson(row->payload).object());
    if (!changes)
        return failure(QT_TRANSLATE_NOOP("words", "store.damaged"), {m_database.path(), u"journal %1"_s.arg(step)});
    if (!redo)
        std::reverse(changes->begin(), changes->end());
    for (const ObjectChange &change : std::as_const(*changes)) {
        if (change.object == u"person"_s)
            continue; // they stay known: later rows may name them
        const auto now = readObject(m_database, change.object, change.key);
        if (!now)
            return failure(now.error());
        if (const auto made = become({change.object, change.key, *now}, redo ? change.after : change.before); !made)
            return failure(made.error());
    }
    const auto head = record(redo ? u"redo"_s : u"undo"_s, {{u"assessment"_s, assessment}, {u"of"_s, step}}, actor, at);
    if (!head)
        return head;
    if (const auto moved = m_database.execute(u"UPDATE step SET undone = ? WHERE assessment = ? AND seq = ?"_s,
                                              {redo ? 0 : 1, assessment, step});
        !moved)
        return failure(moved.error());
    return head;
}

Result<JournalHead> Changer::record(const QString &kind, QJsonObject payload, const QString &actor, const QDateTime &at)
{
    const QStringList touched = touchedBy(m_done);
    const auto person = m_translator.persons.idOf(actor, m_done);
    if (!person)
        return failure(person.error());
    QJsonArray changes;
    for (const ObjectChange &change : std::as_const(m_done))
        changes << change.toJson();
    payload.insert(u"changes"_s, changes);
    const auto head = append(m_database, kind, payload, *person, at);
    if (!head)
        return head;
    for (const QString &assessment : touched) {
        if (const auto stamped =
                m_database.execute(u"UPDATE assessment SET changed_at = ?, changed_seq = ? WHERE id = ?"_s,
                                   {utcStamp(at), head->seq, assessment});
            !stamped)
            return failure(stamped.error());
    }
    for (const QStringList &answer : answersIn(m_done)) {
        if (const auto noted = m_database.execute(
                u"INSERT INTO answer_row (assessment, activity, practice, seq) VALUES (?, ?, ?, ?)"_s,
                {answer.at(0), answer.at(1), answer.at(2), head->seq});
            !noted)
            return failure(noted.error());
    }
    return head;
}

Result<Changer::Target> Changer::fresh(const QString &object, const QStringList &key) const
{
    auto before = readObject(m_database, object, key);
    if (!before)
        return failure(before.error());
    if (*before)
        return failure(QT_TRANSLATE_NOOP("words", "store.id-taken"), {key.last()});
    return Target{object, key, {}};
}

Result<Changer::Target> Changer::existing(const QString &object, const QStringList &key, const char *error) const
{
    auto before = readObject(m_database, object, key);
    if (!before)
        return failure(before.error());
    if (!*before)
        return failure(error, {key.last()});
    return Target{object, key, *before};
}

Result<void> Changer::become(const Target &target, const Members &after)
{
    if (target.before == after)
        return {};
    if (auto written = writeObject(m_database, target.object, target.key, after); !written)
        return written;
    m_done << ObjectChange{target.object, target.key, target.before, after};
    return {};
}

Result<void> Changer::carryOut(const Change &change)
{
    return std::visit([this](const auto &one) { return make(one); }, change);
}

Result<void> Changer::checkPlace(const Place &place) const
{
    const auto assessment =
        existing(u"assessment"_s, {place.assessment}, QT_TRANSLATE_NOOP("words", "store.unknown-assessment"));
    if (!assessment)
        return failure(assessment.error());
    if (place.activity.isEmpty())
        return {};
    const auto activity = existing(u"activity"_s, {place.assessment, place.activity},
                                   QT_TRANSLATE_NOOP("words", "store.unknown-activity"));
    if (!activity)
        return failure(activity.error());
    return {};
}

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
    for (const QString &object : {u"answer"_s, u"fact"_s}) {
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
