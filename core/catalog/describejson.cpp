#include "core/catalog/describe.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shihe {
namespace {

template <typename T>
QJsonArray arrayOf(const QList<T> &items)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(toJson(item));
    return array;
}

QJsonArray texts(const QList<ClauseRef> &refs)
{
    QJsonArray array;
    for (const ClauseRef &ref : refs)
        array.append(ref.text());
    return array;
}

QString scopeWord(Scope scope)
{
    return scope == Scope::Organisation ? QStringLiteral("organisation") : QStringLiteral("activity");
}

QString typeWord(FactType type)
{
    switch (type) {
    case FactType::Flag:
        return QStringLiteral("flag");
    case FactType::Number:
        return QStringLiteral("number");
    case FactType::One:
        return QStringLiteral("one");
    case FactType::Many:
        break;
    }
    return QStringLiteral("many");
}

QJsonValue valueJson(const FactValue &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *option = std::get_if<QString>(&value))
        return *option;
    return QJsonArray::fromStringList(std::get<QStringList>(value));
}

QJsonValue statusJson(const Source &source, QDate today)
{
    const auto status = source.statusOn(today);
    return status ? QJsonValue(word(*status)) : QJsonValue(QJsonValue::Null);
}

QJsonObject typed(const char *type, QJsonObject object)
{
    object.insert(u"type", QLatin1String(type));
    return object;
}

} // namespace

QJsonObject toJson(const Text &text)
{
    return {{u"zh"_s, text.zh}, {u"en"_s, text.en}};
}

static QJsonObject toJson(const FactOption &option)
{
    return {{u"id"_s, option.id}, {u"zh"_s, option.label.zh}, {u"en"_s, option.label.en}};
}

static QJsonObject toJson(const StatusChange &change)
{
    return {{u"from"_s, change.from.toString(Qt::ISODate)}, {u"is"_s, word(change.is)}};
}

static QJsonObject toJson(const ChecklistSection &section)
{
    return {{u"id"_s, section.id},
            {u"title"_s, toJson(section.title)},
            {u"practices"_s, QJsonArray::fromStringList(section.practices)}};
}

QJsonObject toJson(const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::All:
        return {{u"all"_s, arrayOf(condition.children)}};
    case Condition::Kind::Any:
        return {{u"any"_s, arrayOf(condition.children)}};
    case Condition::Kind::Not:
        return {{u"not"_s, toJson(condition.children.constFirst())}};
    case Condition::Kind::Is:
        return {{u"fact"_s, condition.fact}, {u"is"_s, valueJson(condition.value)}};
    case Condition::Kind::Has:
        return {{u"fact"_s, condition.fact}, {u"has"_s, valueJson(condition.value)}};
    case Condition::Kind::AtLeast:
        return {{u"fact"_s, condition.fact}, {u"at_least"_s, valueJson(condition.value)}};
    case Condition::Kind::AtMost:
        break;
    }
    return {{u"fact"_s, condition.fact}, {u"at_most"_s, valueJson(condition.value)}};
}

QJsonObject toJson(const Fact &fact)
{
    QJsonObject object{{u"id"_s, fact.id},
                       {u"value"_s, typeWord(fact.type)},
                       {u"scope"_s, scopeWord(fact.scope)},
                       {u"question"_s, toJson(fact.question)}};
    if (!fact.options.isEmpty())
        object.insert(u"options", arrayOf(fact.options));
    if (!fact.unit.isEmpty())
        object.insert(u"unit", fact.unit);
    if (!fact.help.isEmpty())
        object.insert(u"help", toJson(fact.help));
    return object;
}

QJsonObject toJson(const Clause &clause)
{
    QJsonObject object{{u"at"_s, clause.at},
                       {u"level"_s, word(clause.level)},
                       {u"digest"_s, toJson(clause.digest)},
                       {u"verified"_s, clause.verified}};
    if (!clause.sanction.isEmpty())
        object.insert(u"sanction", texts(clause.sanction));
    if (clause.notAsked)
        object.insert(u"not_asked", toJson(*clause.notAsked));
    if (clause.depth)
        object.insert(u"depth", word(*clause.depth));
    if (clause.from)
        object.insert(u"from", clause.from->toString(Qt::ISODate));
    if (clause.to)
        object.insert(u"to", clause.to->toString(Qt::ISODate));
    if (clause.became)
        object.insert(u"became", clause.became->text());
    return object;
}

QJsonObject toJson(const Source &source)
{
    QJsonObject object{
        {u"id"_s, source.id},
        {u"applies"_s, source.applies ? QJsonValue(toJson(*source.applies)) : QJsonValue(QJsonValue::Null)},
        {u"kind"_s, word(source.kind)},
        {u"title"_s, toJson(source.title)},
        {u"issuer"_s, toJson(source.issuer)},
        {u"number"_s, source.number},
        {u"force"_s, word(source.force)},
        {u"history"_s, arrayOf(source.status)},
        {u"replaces"_s, QJsonArray::fromStringList(source.replaces)},
        {u"confidence"_s, word(source.confidence)},
        {u"depth"_s, word(source.depth)},
        {u"clauses"_s, arrayOf(source.clauses)}};
    if (!source.brief.isEmpty())
        object.insert(u"short", toJson(source.brief));
    return object;
}

QJsonObject toJson(const Practice &practice)
{
    QJsonObject object{
        {u"id"_s, practice.id},
        {u"revision"_s, practice.revision},
        {u"topic"_s, practice.topic},
        {u"question"_s, toJson(practice.question)},
        {u"why"_s, toJson(practice.why)},
        {u"check"_s, toJson(practice.check)},
        {u"evidence"_s, arrayOf(practice.evidence)},
        {u"remedy"_s, toJson(practice.remedy)},
        {u"severity"_s, practice.severity},
        {u"scope"_s, scopeWord(practice.scope)},
        {u"red_line"_s, practice.redLine},
        {u"effort"_s, practice.effort},
        {u"applies"_s, practice.applies ? QJsonValue(toJson(*practice.applies)) : QJsonValue(QJsonValue::Null)},
        {u"cites"_s, texts(practice.cites)}};
    if (!practice.replaces.isEmpty())
        object.insert(u"replaces", QJsonArray::fromStringList(practice.replaces));
    return object;
}

QJsonObject toJson(const Checklist &checklist)
{
    return {{u"id"_s, checklist.id},
            {u"title"_s, toJson(checklist.title)},
            {u"complete"_s, checklist.complete},
            {u"sources"_s, QJsonArray::fromStringList(checklist.sources)},
            {u"sections"_s, arrayOf(checklist.sections)}};
}

QJsonObject listJson(const Catalog &catalog, QDate today)
{
    QJsonArray sources;
    for (const Source &source : catalog.sources) {
        sources.append(QJsonObject{{u"id"_s, source.id},
                                   {u"title"_s, toJson(source.title)},
                                   {u"force"_s, word(source.force)},
                                   {u"status"_s, statusJson(source, today)},
                                   {u"clauses"_s, source.clauses.size()}});
    }
    QJsonArray checklists;
    for (const Checklist &checklist : catalog.checklists) {
        qsizetype practices = 0;
        for (const ChecklistSection &section : checklist.sections)
            practices += section.practices.size();
        checklists.append(QJsonObject{{u"id"_s, checklist.id},
                                      {u"title"_s, toJson(checklist.title)},
                                      {u"sources"_s, QJsonArray::fromStringList(checklist.sources)},
                                      {u"practices"_s, practices}});
    }
    QJsonArray practices;
    for (const Practice &practice : catalog.practices)
        practices.append(practice.id);
    QJsonArray facts;
    for (const Fact &fact : catalog.facts)
        facts.append(fact.id);
    const QJsonObject identity{{u"id"_s, catalog.id},
                               {u"version"_s, catalog.version},
                               {u"date"_s, catalog.date.toString(Qt::ISODate)},
                               {u"sha256"_s, catalog.sha256}};
    QJsonArray users;
    for (const UserCatalog &user : catalog.users) {
        users.append(QJsonObject{{u"id"_s, user.pin.id},
                                 {u"version"_s, user.pin.version},
                                 {u"date"_s, user.date.toString(Qt::ISODate)},
                                 {u"sha256"_s, user.pin.sha256}});
    }
    return {{u"catalog"_s, identity},      {u"user_catalogs"_s, users}, {u"sources"_s, sources},
            {u"checklists"_s, checklists}, {u"practices"_s, practices}, {u"facts"_s, facts}};
}

Result<QJsonObject> showJson(const Catalog &catalog, const QString &id, QDate today)
{
    if (const Practice *practice = catalog.practice(id))
        return typed("practice", toJson(*practice));
    if (const Source *source = catalog.source(id)) {
        QJsonObject object = toJson(*source);
        object.insert(u"status", statusJson(*source, today));
        return typed("source", object);
    }
    if (const Checklist *checklist = catalog.checklist(id))
        return typed("checklist", toJson(*checklist));
    if (const Fact *fact = catalog.fact(id))
        return typed("fact", toJson(*fact));
    const ClauseRef ref{id.section(u':', 0, 0), id.section(u':', 1)};
    if (const Clause *clause = catalog.clause(ref)) {
        QJsonObject object = toJson(*clause);
        object.insert(u"source", ref.source);
        object.insert(u"practices", QJsonArray::fromStringList(catalog.practicesCiting(ref)));
        return typed("clause", object);
    }
    return failure(QT_TRANSLATE_NOOP("words", "catalog.unknown-id"), {id});
}

} // namespace shihe
