#include "core/catalog/typing.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace shihe::schema {
namespace {

/// More than any list of a catalog needs; the validator compares the items of some lists with one another.
constexpr qsizetype MaxItems = 2000;

QStringList typesOf(const QJsonObject &schema)
{
    const QJsonValue type = schema.value(u"type");
    if (type.isString())
        return {type.toString()};
    QStringList types;
    for (const QJsonValue one : type.toArray())
        types.append(one.toString());
    return types;
}

bool mayHold(const QJsonObject &schema, const yaml::Node &node)
{
    const QStringList types = typesOf(schema);
    if (node.isMap())
        return types.contains(u"object");
    return node.isSequence() ? types.contains(u"array") : !types.contains(u"object") && !types.contains(u"array");
}

bool matches(const QString &pattern, const QString &text)
{
    thread_local QHash<QString, QRegularExpression> expressions;
    auto found = expressions.find(pattern);
    if (found == expressions.end()) {
        // Anchored, since "$" alone lets a line break follow.
        found = expressions.insert(pattern, QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                                               QRegularExpression::UseUnicodePropertiesOption));
    }
    return found->match(text).hasMatch();
}

} // namespace

Typing::Typing(const QJsonObject &schema, QList<yaml::Fault> &faults)
    : m_root(schema)
    , m_faults(faults)
{
}

QJsonValue Typing::value(const yaml::Node &node) const
{
    return value(node, m_root, {});
}

QJsonObject Typing::resolved(QJsonObject schema, const yaml::Node &node) const
{
    while (true) {
        if (schema.contains(u"$ref")) {
            const QString name = schema.value(u"$ref").toString().section(u'/', -1);
            schema = m_root.value(u"definitions").toObject().value(name).toObject();
        } else if (schema.contains(u"allOf")) {
            schema = schema.value(u"allOf").toArray().first().toObject();
        } else if (schema.contains(u"oneOf") && !schema.contains(u"type")) {
            const QJsonArray choices = schema.value(u"oneOf").toArray();
            const auto fitting = std::find_if(choices.begin(), choices.end(), [&node](const QJsonValue &choice) {
                return mayHold(choice.toObject(), node);
            });
            schema = (fitting == choices.end() ? choices.first() : *fitting).toObject();
        } else {
            return schema;
        }
    }
}

QJsonValue Typing::value(const yaml::Node &node, const QJsonObject &unresolved, const QString &field) const
{
    const QJsonObject schema = resolved(unresolved, node);
    switch (node.kind) {
    case yaml::Node::Kind::Null:
        return QJsonValue::Null;
    case yaml::Node::Kind::Scalar:
        return scalar(node, schema, field);
    case yaml::Node::Kind::Sequence: {
        const QJsonObject items = schema.value(u"items").toObject();
        QJsonArray array;
        if (node.items.size() > MaxItems) {
            m_faults.append(
                {node.line, Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "catalog.wrong-count")), {field}}});
            return array;
        }
        for (const yaml::Node &item : node.items)
            array.append(value(item, items, field));
        return array;
    }
    case yaml::Node::Kind::Map:
        break;
    }
    const QJsonObject properties = schema.value(u"properties").toObject();
    const QJsonObject others = schema.value(u"additionalProperties").toObject();
    QJsonObject object;
    for (const auto &[key, child] : node.pairs) {
        const auto property = properties.constFind(key.scalar);
        object.insert(key.scalar,
                      value(child, property == properties.constEnd() ? others : property->toObject(), key.scalar));
    }
    return object;
}

QJsonValue Typing::scalar(const yaml::Node &node, const QJsonObject &schema, const QString &field) const
{
    const QStringList types = typesOf(schema);
    if (types.contains(u"boolean") && (node.scalar == u"true" || node.scalar == u"false"))
        return node.scalar == u"true";
    if (types.contains(u"integer")) {
        bool whole = false;
        const qint64 number = node.scalar.toLongLong(&whole);
        // What does not read back the same (+1, 007, 1e3) is no number of ours.
        if (whole && QString::number(number) == node.scalar)
            return number;
    }
    const QString pattern = schema.value(u"pattern").toString();
    if (!pattern.isEmpty() && !matches(pattern, node.scalar)) {
        m_faults.append({node.line, Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "catalog.wrong-form")),
                                          {field, node.scalar.left(60)}}});
    }
    return node.scalar;
}

} // namespace shihe::schema
