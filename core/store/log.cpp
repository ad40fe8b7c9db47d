#include "core/store/filelock.h"
#include "core/store/journal.h"
#include "core/store/members.h"
#include "core/store/store.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

/// `notice.face: yes`; what an object is called, and what it became where that is one word.
QString described(const ObjectChange &change, const QMap<QString, QString> &texts)
{
    const QJsonObject members = change.after.value_or(QJsonObject());
    QString became = members.value(u"value"_s).toVariant().toString();
    if (members.value(u"value"_s).isArray())
        became = members.value(u"value"_s).toVariant().toStringList().join(u',');
    for (const QString &name : {u"name"_s, u"name_zh"_s, u"name_en"_s, u"title_zh"_s, u"title_en"_s}) {
        if (became.isEmpty())
            became = texts.value(members.value(name)[u"ref"_s].toString());
    }
    const bool named = change.object == u"fact"_s || change.object == u"answer"_s;
    const QString what = named ? change.key.last() : change.object + u' ' + change.key.last();
    if (change.object == u"assessment"_s && change.before && change.after &&
        change.before->value(u"state"_s) != change.after->value(u"state"_s))
        became = change.after->value(u"state"_s).toString();
    if (!change.after)
        became = u"-"_s;
    return became.isEmpty() ? what : what + u": "_s + became;
}

} // namespace

QJsonObject LogRow::toJson() const
{
    QJsonObject content;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        content.insert(text.key(), text.value());
    return {{u"seq"_s, seq},         {u"id"_s, id},
            {u"at"_s, at},           {u"at_local"_s, chinaStamp(stampOf(at))},
            {u"actor"_s, actor},     {u"kind"_s, kind},
            {u"payload"_s, payload}, {u"prev"_s, prev},
            {u"hash"_s, hash},       {u"actor_name"_s, actorName},
            {u"texts"_s, content}};
}

QString LogRow::toLine() const
{
    constexpr qsizetype Shown = 3; // an import has hundreds
    const auto changes = changesOf(payload).value_or(QList<ObjectChange>());
    QStringList what;
    qsizetype count = 0;
    for (const ObjectChange &change : changes) {
        if (change.object != u"person"_s && count++ < Shown)
            what << described(change, texts);
    }
    if (count > Shown)
        what << u"… +%1"_s.arg(count - Shown);
    if (payload.contains(u"of"_s))
        what.prepend(u"#%1"_s.arg(payload.value(u"of"_s).toInteger()));
    if (payload.contains(u"refs"_s))
        what.prepend(u"%1 (%2)"_s.arg(payload.value(u"what"_s).toString()).arg(payload[u"refs"_s].toArray().size()));
    if (const QJsonValue file = payload.value(u"file"_s); file.isObject())
        what.prepend(u"%1 %2"_s.arg(file[u"kind"_s].toString(), file[u"sha256"_s].toString()).trimmed());
    const QString who = actorName.isEmpty() ? u"-"_s : actorName;
    return QStringList{QString::number(seq), chinaStamp(stampOf(at)), who, kind, what.join(u"; "_s)}.join(u"  "_s);
}

Result<void> log(const WorkspaceFile &file, const std::function<bool(const LogRow &)> &each)
{
    const auto database = openForReading(file);
    if (!database)
        return failure(database.error());
    const Contents contents(**database);
    Persons persons(**database, contents);
    return eachRow(**database, [&](const JournalRow &row) -> Result<bool> {
        LogRow shown;
        shown.seq = row.seq;
        shown.payload = QJsonDocument::fromJson(row.payload).object();
        for (const auto &[to, from] :
             {std::pair(&shown.id, &row.id), std::pair(&shown.at, &row.at), std::pair(&shown.actor, &row.actor),
              std::pair(&shown.kind, &row.kind), std::pair(&shown.prev, &row.prev), std::pair(&shown.hash, &row.hash)})
            *to = QString::fromUtf8(*from);
        const auto name = persons.nameOf(shown.actor);
        if (!name)
            return failure(name.error());
        shown.actorName = *name;
        for (const ObjectChange &change : changesOf(shown.payload).value_or(QList<ObjectChange>())) {
            for (const Members &members : {change.before, change.after}) {
                for (const QString &ref : references(members.value_or(QJsonObject()))) {
                    const auto text = contents.text(QJsonObject{{u"ref"_s, ref}});
                    if (!text)
                        return failure(text.error());
                    if (!text->isEmpty() && *text != ErasedMark)
                        shown.texts.insert(ref, *text);
                }
            }
        }
        return each(shown);
    });
}

Result<Info> info(const WorkspaceFile &file)
{
    const auto store = open(file, {Access::Read});
    if (!store)
        return failure(store.error());
    const auto database = openForReading(file);
    if (!database)
        return failure(database.error());
    Info found;
    found.path = file.path;
    found.encrypted = file.key != nullptr;
    found.bytes = QFileInfo(file.path).size();
    const auto format = (*database)->format();
    const auto head = (*store)->head();
    auto assessments = (*store)->assessments();
    auto persons = (*store)->persons();
    if (!format || !head || !assessments)
        return failure(!format ? format.error() : !head ? head.error() : assessments.error());
    if (!persons)
        return failure(persons.error());
    found.persons = std::move(*persons);
    found.format = *format;
    found.head = *head;
    found.assessmentList = std::move(*assessments);
    const QList<std::pair<QString, qint64 *>> counts{
        {u"SELECT count(*) FROM organisation"_s, &found.organisations},
        {u"SELECT count(*) FROM assessment"_s, &found.assessments},
        {u"SELECT count(*) FROM activity"_s, &found.activities},
        {u"SELECT count(*) FROM answer"_s, &found.answers},
        {u"SELECT count(*) FROM evidence"_s, &found.evidence},
        {u"SELECT count(*) FROM blob"_s, &found.files},
        {u"SELECT coalesce(sum(size), 0) FROM blob"_s, &found.fileBytes},
    };
    for (const auto &[sql, number] : counts) {
        const auto value = (*database)->value(sql);
        if (!value)
            return failure(value.error());
        *number = value->toLongLong();
    }
    for (const auto &[sql, stamp] :
         {std::pair(u"SELECT at FROM journal ORDER BY seq LIMIT 1"_s, &found.createdAt),
          std::pair(u"SELECT at FROM journal ORDER BY seq DESC LIMIT 1"_s, &found.changedAt)}) {
        const auto value = (*database)->value(sql);
        if (!value)
            return failure(value.error());
        *stamp = value->toString();
    }
    return found;
}

QJsonObject Info::toJson() const
{
    QJsonArray list;
    for (const AssessmentSummary &each : assessmentList) {
        list << QJsonObject{
            {u"id"_s, each.id},
            {u"organisation"_s, QJsonObject{{u"id"_s, each.organisation},
                                            {u"zh"_s, each.organisationName.zh},
                                            {u"en"_s, each.organisationName.en}}},
            {u"title"_s, QJsonObject{{u"zh"_s, each.title.zh}, {u"en"_s, each.title.en}}},
            {u"as_of"_s, each.asOf.toString(Qt::ISODate)},
            {u"state"_s, each.state},
            {u"catalog"_s, QJsonObject{{u"version"_s, each.catalogVersion}, {u"sha256"_s, each.catalogSha256}}},
            {u"user_catalogs"_s, pinsToJson(each.userCatalogs)},
            {u"changed_at"_s, utcStamp(each.changedAt)}};
    }
    QJsonArray people;
    for (const auto &[name, id] : persons)
        people << QJsonObject{{u"id"_s, id.isEmpty() ? QJsonValue() : QJsonValue(id)}, {u"name"_s, name}};
    return {{u"path"_s, path},
            {u"persons"_s, people},
            {u"format"_s, format},
            {u"encrypted"_s, encrypted},
            {u"bytes"_s, bytes},
            {u"head"_s, QJsonObject{{u"seq"_s, head.seq}, {u"hash"_s, head.hash}}},
            {u"created_at"_s, createdAt},
            {u"changed_at"_s, changedAt},
            {u"organisations"_s, organisations},
            {u"activities"_s, activities},
            {u"answers"_s, answers},
            {u"evidence"_s, evidence},
            {u"files"_s, files},
            {u"file_bytes"_s, fileBytes},
            {u"assessments"_s, list}};
}

} // namespace shihe::store
