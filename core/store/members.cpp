#include "core/store/members.h"

#include <QJsonArray>
#include <QTimeZone>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

const QJsonValue Absent(QJsonValue::Undefined);

QJsonValue memberOf(const Members &members, const QString &name)
{
    return members ? members->value(name) : Absent;
}

QJsonValue textMember(const QString &text)
{
    return text.isEmpty() ? Absent : QJsonValue(text);
}

} // namespace

void put(QJsonObject &members, const QString &name, const QJsonValue &value)
{
    if (!value.isUndefined())
        members.insert(name, value);
}

QJsonValue dayMember(const std::optional<QDate> &day)
{
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : Absent;
}

std::optional<QDate> dayOf(const QJsonValue &value)
{
    return value.isString() ? dateFromIso(value.toString()) : std::nullopt;
}

QJsonValue stampMember(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(utcStamp(instant)) : Absent;
}

QDateTime stampOf(const QString &text)
{
    QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    return instant.isValid() ? instant.toUTC() : QDateTime();
}

Result<QJsonValue> toJson(const FactValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (*number > (qint64(1) << 53))
            return failure(QT_TRANSLATE_NOOP("words", "store.number-too-large"), {QString::number(*number)});
        return QJsonValue(*number);
    }
    if (const auto *flag = std::get_if<bool>(&value))
        return QJsonValue(*flag);
    if (const auto *list = std::get_if<QStringList>(&value))
        return QJsonValue(QJsonArray::fromStringList(*list));
    return QJsonValue(std::get<QString>(value));
}

FactValue toFact(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toInteger();
    if (!value.isArray())
        return value.toString();
    QStringList list;
    for (const QJsonValue item : value.toArray())
        list << item.toString();
    return list;
}

Result<void> Persons::learn()
{
    if (m_names)
        return {};
    QMap<QString, QString> names;
    const auto read = eachObject(m_database, u"person"_s, {},
                                 [&](const QStringList &key, const QJsonObject &members) -> Result<void> {
                                     const auto name = m_contents.text(members.value(u"name"_s));
                                     if (!name)
                                         return failure(name.error());
                                     names.insert(key.at(0), *name);
                                     return {};
                                 });
    if (!read)
        return read;
    m_names = std::move(names);
    return {};
}

Result<QString> Persons::idOf(const QString &name, QList<ObjectChange> &added)
{
    if (name.isEmpty() || name == ErasedMark)
        return QString();
    if (const auto learnt = learn(); !learnt)
        return failure(learnt.error());
    if (const QString known = m_names->key(name); !known.isEmpty())
        return known;
    const auto kept = m_contents.keep(name, {});
    if (!kept)
        return failure(kept.error());
    ObjectChange person{u"person"_s, {newId()}, {}, QJsonObject{{u"name"_s, *kept}}};
    if (const auto written = writeObject(m_database, person.object, person.key, person.after); !written)
        return failure(written.error());
    m_names->insert(person.key.at(0), name);
    added << person;
    return person.key.at(0);
}

Result<QString> Persons::nameOf(const QString &id)
{
    if (const auto learnt = learn(); !learnt)
        return failure(learnt.error());
    return m_names->value(id);
}

Result<void> Translator::putText(QJsonObject &members, const QString &name, const Text &text,
                                 const Members &before) const
{
    for (const auto &[key, value] : {std::pair(name + u"_zh"_s, text.zh), std::pair(name + u"_en"_s, text.en)}) {
        const auto kept = contents.keep(value, memberOf(before, key));
        if (!kept)
            return failure(kept.error());
        put(members, key, *kept);
    }
    return {};
}

Result<Text> Translator::text(const QJsonObject &members, const QString &name) const
{
    const auto zh = contents.text(members.value(name + u"_zh"_s));
    const auto en = contents.text(members.value(name + u"_en"_s));
    if (!zh || !en)
        return failure(zh ? en.error() : zh.error());
    return Text{*zh, *en};
}

Result<QJsonObject> Translator::toMembers(const Answer &answer, const Members &before, QList<ObjectChange> &added) const
{
    QJsonObject members{{u"value"_s, word(answer.value)}};
    QList<std::pair<QString, QString>> texts{{u"note"_s, answer.note},
                                             {u"reason"_s, answer.reason},
                                             {u"informant"_s, answer.informant},
                                             {u"remark"_s, answer.remark},
                                             {u"responsible"_s, answer.responsible}};
    if (answer.risk) {
        texts.append({u"risk_reason"_s, answer.risk->reason});
        if (answer.risk->impact)
            members.insert(u"risk_impact"_s, impactWord(*answer.risk->impact));
        if (answer.risk->likelihood)
            members.insert(u"risk_likelihood"_s, likelihoodWord(*answer.risk->likelihood));
    }
    if (auto kept = putTexts(members, texts, before); !kept)
        return failure(kept.error());
    put(members, u"due"_s, dayMember(answer.due));
    const auto author = persons.idOf(answer.author, added);
    if (!author)
        return failure(author.error());
    put(members, u"author"_s,
        answer.author == ErasedMark ? memberOf(before, u"author"_s) : textMember(*author)); // as it was
    put(members, u"at"_s, stampMember(answer.at));
    if (answer.basis)
        members.insert(u"basis"_s, word(*answer.basis));
    if (!answer.evidence.isEmpty())
        members.insert(u"evidence"_s, QJsonArray::fromStringList(answer.evidence));
    return members;
}

Result<Answer> Translator::toAnswer(const QJsonObject &members) const
{
    Answer answer;
    answer.value = answerValueFromWord(members.value(u"value"_s).toString()).value_or(AnswerValue::Unknown);
    QString riskReason;
    if (const auto read = readTexts(members, {{u"note"_s, &answer.note},
                                              {u"reason"_s, &answer.reason},
                                              {u"informant"_s, &answer.informant},
                                              {u"remark"_s, &answer.remark},
                                              {u"responsible"_s, &answer.responsible},
                                              {u"risk_reason"_s, &riskReason}});
        !read)
        return failure(read.error());
    answer.due = dayOf(members.value(u"due"_s));
    const auto author = persons.nameOf(members.value(u"author"_s).toString());
    if (!author)
        return failure(author.error());
    answer.author = *author;
    answer.at = stampOf(members.value(u"at"_s).toString());
    answer.basis = basisFromWord(members.value(u"basis"_s).toString());
    for (const QJsonValue id : members.value(u"evidence"_s).toArray())
        answer.evidence << id.toString();
    const auto impact = impactFromWord(members.value(u"risk_impact"_s).toString());
    const auto likelihood = likelihoodFromWord(members.value(u"risk_likelihood"_s).toString());
    if (impact || likelihood)
        answer.risk = RiskOverride{impact, likelihood, riskReason};
    return answer;
}

Result<QJsonObject> Translator::toMembers(const Evidence &evidence, const Members &before) const
{
    QJsonObject members{{u"size"_s, evidence.size}, {u"sensitive"_s, evidence.sensitive}};
    if (auto kept = putTexts(
            members, {{u"name"_s, evidence.name}, {u"source"_s, evidence.source}, {u"reference"_s, evidence.reference}},
            before);
        !kept)
        return failure(kept.error());
    if (evidence.kind != EvidenceKind::File)
        members.insert(u"kind"_s, word(evidence.kind));
    put(members, u"valid_until"_s, dayMember(evidence.validUntil));
    put(members, u"keep_until"_s, dayMember(evidence.keepUntil));
    put(members, u"at"_s, stampMember(evidence.at));
    return members;
}

Result<Evidence> Translator::toEvidence(const QString &id, const QJsonObject &members) const
{
    Evidence evidence;
    evidence.id = id;
    if (const auto read = readTexts(
            members,
            {{u"name"_s, &evidence.name}, {u"source"_s, &evidence.source}, {u"reference"_s, &evidence.reference}});
        !read)
        return failure(read.error());
    evidence.kind = evidenceKindFromWord(members.value(u"kind"_s).toString()).value_or(EvidenceKind::File);
    evidence.size = members.value(u"size"_s).toInteger();
    evidence.sensitive = members.value(u"sensitive"_s).toBool(true);
    evidence.validUntil = dayOf(members.value(u"valid_until"_s));
    evidence.keepUntil = dayOf(members.value(u"keep_until"_s));
    evidence.at = stampOf(members.value(u"at"_s).toString());
    return evidence;
}

Result<QJsonObject> Translator::toMembers(const Action &action, const Members &before) const
{
    QJsonObject members{{u"status"_s, word(action.status)}};
    if (auto kept = putTexts(
            members, {{u"title"_s, action.title}, {u"owner"_s, action.owner}, {u"note"_s, action.note}}, before);
        !kept)
        return failure(kept.error());
    if (!action.practices.isEmpty())
        members.insert(u"practices"_s, QJsonArray::fromStringList(action.practices));
    put(members, u"due"_s, dayMember(action.due));
    if (action.effortHours > 0)
        members.insert(u"effort_hours"_s, action.effortHours);
    return members;
}

Result<Action> Translator::toAction(const QString &id, const QJsonObject &members) const
{
    Action action;
    action.id = id;
    if (const auto read =
            readTexts(members, {{u"title"_s, &action.title}, {u"owner"_s, &action.owner}, {u"note"_s, &action.note}});
        !read)
        return failure(read.error());
    for (const QJsonValue practice : members.value(u"practices"_s).toArray())
        action.practices << practice.toString();
    action.due = dayOf(members.value(u"due"_s));
    action.effortHours = members.value(u"effort_hours"_s).toInt();
    action.status = actionStatusFromWord(members.value(u"status"_s).toString()).value_or(ActionStatus::Open);
    return action;
}

Result<QJsonObject> Translator::toMembers(const ImpactItem &item, const Members &before) const
{
    QJsonObject members;
    if (item.kind == ImpactItem::Kind::Value) {
        if (!item.value.isNull())
            members.insert(u"value"_s, item.value);
        return members;
    }
    const QString name = item.kind == ImpactItem::Kind::Name ? u"name"_s : u"text"_s;
    if (auto kept = putTexts(members, {{name, item.text}}, before); !kept)
        return failure(kept.error());
    return members;
}

Result<ImpactItem> Translator::toImpactItem(const QJsonObject &members) const
{
    ImpactItem item;
    item.value = members.value(u"value"_s);
    if (members.contains(u"value"_s)) {
        item.kind = ImpactItem::Kind::Value;
        return item;
    }
    const bool named = members.contains(u"name"_s);
    item.kind = named ? ImpactItem::Kind::Name : ImpactItem::Kind::Text;
    if (const auto read = readTexts(members, {{named ? u"name"_s : u"text"_s, &item.text}}); !read)
        return failure(read.error());
    return item;
}

Result<void> Translator::putTexts(QJsonObject &members, const QList<std::pair<QString, QString>> &texts,
                                  const Members &before) const
{
    for (const auto &[name, text] : texts) {
        const auto kept = contents.keep(text, memberOf(before, name));
        if (!kept)
            return failure(kept.error());
        put(members, name, *kept);
    }
    return {};
}

Result<void> Translator::readTexts(const QJsonObject &members, const QList<std::pair<QString, QString *>> &texts) const
{
    for (const auto &[name, text] : texts) {
        const auto read = contents.text(members.value(name));
        if (!read)
            return failure(read.error());
        *text = *read;
    }
    return {};
}

} // namespace shihe::store
