#include "core/store/objects.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

// QJsonDocument holds no bare values: a fact's value travels in an array of one.
QString textOf(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

QJsonValue valueOf(const QString &text)
{
    return QJsonDocument::fromJson(u"[%1]"_s.arg(text).toUtf8()).array().at(0);
}

QVariant toColumn(MemberType type, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    switch (type) {
    case MemberType::Text:
        return value.toString();
    case MemberType::Ref:
        return value[u"ref"_s].toString();
    case MemberType::Integer:
        return value.toInteger();
    case MemberType::Flag:
        return value.toBool() ? 1 : 0;
    case MemberType::Json:
        return textOf(value);
    }
    return {};
}

QJsonValue fromColumn(MemberType type, const QVariant &value)
{
    switch (type) {
    case MemberType::Text:
        return value.toString();
    case MemberType::Ref:
        return QJsonObject{{u"ref"_s, value.toString()}};
    case MemberType::Integer:
        return value.toLongLong();
    case MemberType::Flag:
        return value.toInt() != 0;
    case MemberType::Json:
        return valueOf(value.toString());
    }
    return {};
}

QString columns(const ObjectType &type)
{
    QStringList names = type.key;
    for (const Member &member : type.members)
        names << member.name;
    return names.join(u", "_s);
}

/// What to select of a type: what came after the file's format, which is only read then, is NULL. Empty where the whole
/// type did.
Result<QString> selection(const Database &database, const ObjectType &type)
{
    if (database.mode() == Mode::Write)
        return columns(type);
    const auto format = database.format();
    if (!format)
        return failure(format.error());
    if (type.since > *format)
        return QString();
    QStringList names = type.key;
    for (const Member &member : type.members)
        names << (member.since > *format ? u"NULL AS "_s + member.name : member.name);
    return names.join(u", "_s);
}

QString where(const QStringList &names)
{
    return u" WHERE "_s + names.join(u" = ? AND "_s) + u" = ?"_s;
}

QJsonObject membersOf(const ObjectType &type, const QSqlQuery &row)
{
    QJsonObject members;
    int column = static_cast<int>(type.key.size());
    for (const Member &member : type.members) {
        const QVariant value = row.value(column++);
        if (!value.isNull())
            members.insert(member.name, fromColumn(member.type, value));
    }
    return members;
}

QVariantList toVariants(const QStringList &texts)
{
    QVariantList values;
    for (const QString &text : texts)
        values << text;
    return values;
}

// The pieces of evidence of an answer stand in a table of their own, so that the database knows what is in use.
Result<void> writeAttached(const Database &database, const QStringList &key, const QJsonArray &evidence)
{
    if (const auto cleared = database.execute(
            u"DELETE FROM answer_evidence"_s + where({u"assessment"_s, u"activity"_s, u"practice"_s}), toVariants(key));
        !cleared)
        return cleared;
    for (qsizetype i = 0; i < evidence.size(); ++i) {
        if (auto added = database.execute(u"INSERT INTO answer_evidence (assessment, activity, practice, position, "
                                          "evidence) VALUES (?, ?, ?, ?, ?)"_s,
                                          toVariants(key) << i << evidence.at(i).toString());
            !added)
            return added;
    }
    return {};
}

using Attached = QHash<QStringList, QJsonArray>;

Result<Attached> readAttached(const Database &database, const QString &condition, const QVariantList &values)
{
    auto rows = database.query(u"SELECT assessment, activity, practice, evidence FROM answer_evidence"_s + condition +
                                   u" ORDER BY assessment, activity, practice, position"_s,
                               values);
    if (!rows)
        return failure(rows.error());
    Attached attached;
    while (true) {
        const auto found = database.next(*rows);
        if (!found)
            return failure(found.error());
        if (!*found)
            return attached;
        attached[{rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString()}].append(
            rows->value(3).toString());
    }
}

} // namespace

QJsonObject ObjectChange::toJson() const
{
    return {{u"object"_s, object},
            {u"key"_s, QJsonArray::fromStringList(key)},
            {u"before"_s, before ? QJsonValue(*before) : QJsonValue()},
            {u"after"_s, after ? QJsonValue(*after) : QJsonValue()}};
}

std::optional<ObjectChange> ObjectChange::fromJson(const QJsonObject &json)
{
    ObjectChange change;
    change.object = json[u"object"_s].toString();
    const ObjectType *type = objectType(change.object);
    const QJsonArray key = json[u"key"_s].toArray();
    if (!type || key.size() != type->key.size())
        return std::nullopt;
    for (const auto &part : key)
        change.key << part.toString();
    for (const auto &[name, members] : {std::pair(u"before"_s, &change.before), std::pair(u"after"_s, &change.after)}) {
        const QJsonValue value = json[name];
        if (value.isObject())
            *members = value.toObject();
        else if (!value.isNull())
            return std::nullopt;
    }
    return change;
}

qsizetype ObjectType::assessmentInKey() const
{
    return name == u"assessment"_s ? 0 : key.indexOf(u"assessment"_s);
}

const QList<ObjectType> &objectTypes()
{
    using enum MemberType;
    static const QList<ObjectType> types{
        {u"person"_s, {u"id"_s}, {{u"name"_s, Ref}}},
        {u"organisation"_s, {u"id"_s}, {{u"name_zh"_s, Ref}, {u"name_en"_s, Ref}}},
        {u"assessment"_s,
         {u"id"_s},
         {{u"organisation"_s, Text},
          {u"title_zh"_s, Ref},
          {u"title_en"_s, Ref},
          {u"as_of"_s, Text},
          {u"state"_s, Text},
          {u"catalog_version"_s, Text},
          {u"catalog_sha256"_s, Text},
          {u"user_catalogs"_s, Json},
          {u"catalog_compiled"_s, Text},
          {u"version"_s, Integer, 3},
          {u"issued_seq"_s, Integer, 3},
          {u"issued_hash"_s, Text, 3},
          {u"state_by"_s, Text, 3},
          {u"state_at"_s, Text, 3},
          {u"state_note"_s, Ref, 3}}},
        {u"activity"_s,
         {u"assessment"_s, u"id"_s},
         {{u"position"_s, Integer}, {u"title_zh"_s, Ref}, {u"title_en"_s, Ref}}},
        {u"fact"_s, {u"assessment"_s, u"activity"_s, u"fact"_s}, {{u"value"_s, Json}}},
        {u"evidence"_s,
         {u"assessment"_s, u"id"_s},
         {{u"name"_s, Ref},
          {u"file"_s, Ref},
          {u"size"_s, Integer},
          {u"sensitive"_s, Flag},
          {u"keep_until"_s, Text},
          {u"source"_s, Ref},
          {u"at"_s, Text},
          {u"kind"_s, Text, 2},
          {u"reference"_s, Ref, 2},
          {u"valid_until"_s, Text, 2}}},
        {u"answer"_s,
         {u"assessment"_s, u"activity"_s, u"practice"_s},
         {{u"value"_s, Text},
          {u"note"_s, Ref},
          {u"reason"_s, Ref},
          {u"basis"_s, Text},
          {u"informant"_s, Ref},
          {u"author"_s, Text},
          {u"at"_s, Text},
          {u"risk_impact"_s, Text},
          {u"risk_likelihood"_s, Text},
          {u"risk_reason"_s, Ref},
          {u"remark"_s, Ref, 2},
          {u"responsible"_s, Ref, 2},
          {u"due"_s, Text, 2},
          {u"carried"_s, Flag, 2}}},
        {u"action"_s,
         {u"assessment"_s, u"id"_s},
         {{u"position"_s, Integer},
          {u"title"_s, Ref},
          {u"practices"_s, Json},
          {u"owner"_s, Ref},
          {u"due"_s, Text},
          {u"effort_hours"_s, Integer},
          {u"status"_s, Text},
          {u"note"_s, Ref}},
         2},
        {u"impact"_s,
         {u"assessment"_s, u"activity"_s, u"item"_s},
         {{u"text"_s, Ref}, {u"name"_s, Ref}, {u"value"_s, Json}},
         4},
    };
    return types;
}

const ObjectType *objectType(const QString &name)
{
    for (const ObjectType &type : objectTypes()) {
        if (type.name == name)
            return &type;
    }
    return nullptr;
}

Result<Members> readObject(const Database &database, const QString &object, const QStringList &key)
{
    const ObjectType &type = *objectType(object);
    const auto selected = selection(database, type);
    if (!selected)
        return failure(selected.error());
    if (selected->isEmpty())
        return Members();
    auto row = database.query(u"SELECT "_s + *selected + u" FROM "_s + type.name + where(type.key), toVariants(key));
    if (!row)
        return failure(row.error());
    const auto found = database.next(*row);
    if (!found)
        return failure(found.error());
    if (!*found)
        return Members();
    QJsonObject members = membersOf(type, *row);
    if (object == u"answer"_s) {
        const auto attached = readAttached(database, where(type.key), toVariants(key));
        if (!attached)
            return failure(attached.error());
        if (const QJsonArray evidence = attached->value(key); !evidence.isEmpty())
            members.insert(u"evidence"_s, evidence);
    }
    return Members(members);
}

Result<void> writeObject(const Database &database, const QString &object, const QStringList &key,
                         const Members &members)
{
    const ObjectType &type = *objectType(object);
    if (!members)
        return database.execute(u"DELETE FROM "_s + type.name + where(type.key), toVariants(key));

    QVariantList values = toVariants(key);
    QStringList sets;
    for (const Member &member : type.members) {
        values << toColumn(member.type, members->value(member.name));
        sets << u"%1 = excluded.%1"_s.arg(member.name);
    }
    QStringList marks;
    marks.fill(u"?"_s, values.size());
    if (auto written = database.execute(
            u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5"_s.arg(
                type.name, columns(type), marks.join(u", "_s), type.key.join(u", "_s), sets.join(u", "_s)),
            values);
        !written)
        return written;
    if (object == u"answer"_s)
        return writeAttached(database, key, members->value(u"evidence"_s).toArray());
    if (object == u"evidence"_s) {
        // The plain digest never enters the journal; the table has it from the content.
        return database.execute(u"UPDATE evidence SET sha256 = (SELECT sha256 FROM content WHERE ref = file)"_s +
                                    where(type.key),
                                toVariants(key));
    }
    return {};
}

Result<void> eachObject(const Database &database, const QString &object, const QString &assessment,
                        const std::function<Result<void>(const QStringList &, const QJsonObject &)> &take)
{
    const ObjectType &type = *objectType(object);
    const qsizetype place = type.assessmentInKey();
    const bool one = !assessment.isEmpty() && place >= 0;
    const QString condition = one ? where({type.key.at(place)}) : QString();
    const QVariantList values = one ? QVariantList{assessment} : QVariantList();

    const auto selected = selection(database, type);
    if (!selected)
        return failure(selected.error());
    if (selected->isEmpty())
        return {};
    Attached attached;
    if (object == u"answer"_s) {
        auto read = readAttached(database, condition, values);
        if (!read)
            return failure(read.error());
        attached = std::move(*read);
    }
    auto rows = database.query(
        u"SELECT %1 FROM %2%3 ORDER BY %4"_s.arg(*selected, type.name, condition, type.key.join(u", "_s)), values);
    if (!rows)
        return failure(rows.error());
    while (true) {
        const auto found = database.next(*rows);
        if (!found)
            return failure(found.error());
        if (!*found)
            return {};
        QStringList key;
        for (int i = 0; i < type.key.size(); ++i)
            key << rows->value(i).toString();
        QJsonObject members = membersOf(type, *rows);
        if (const auto evidence = attached.constFind(key); evidence != attached.cend())
            members.insert(u"evidence"_s, *evidence);
        if (auto taken = take(key, members); !taken)
            return taken;
    }
}

QJsonArray pinsToJson(const QList<CatalogPin> &pins)
{
    QJsonArray list;
    for (const CatalogPin &pin : pins)
        list.append(QJsonObject{{u"id"_s, pin.id}, {u"version"_s, pin.version}, {u"sha256"_s, pin.sha256}});
    return list;
}

QList<CatalogPin> pinsOf(const QJsonObject &assessment)
{
    QList<CatalogPin> pins;
    const QJsonArray list = assessment.value(u"user_catalogs"_s).toArray();
    for (const auto &pin : list)
        pins.append({pin[u"id"_s].toString(), pin[u"version"_s].toString(), pin[u"sha256"_s].toString()});
    return pins;
}

QStringList references(const QJsonObject &members)
{
    QStringList refs;
    for (const auto &value : members) {
        if (const QJsonValue ref = value[u"ref"_s]; ref.isString())
            refs << ref.toString();
    }
    return refs;
}

} // namespace shihe::store
