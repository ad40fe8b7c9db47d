// YAML scalars get their type from the field that holds them, and fields from the schema.
#pragma once

#include "core/catalog/yaml.h"

#include <QJsonObject>

namespace shihe::schema {

/// A node as the JSON that @p schema wants it to be: text stays text wherever a string may stand, even where it looks
/// like a number; `true` and `false` become flags and whole numbers numbers only where the schema says so. What does
/// not fit comes out as text for the validator to refuse.
/// `pattern` is checked here and not by the validator, whose regular expressions overflow the stack on long texts:
/// faults are appended to @p faults, as are lists of more than 2000 items, which come out empty.
/// Errors: catalog.wrong-form, catalog.wrong-count.
class Typing final
{
public:
    /// @p schema is a draft-07 schema whose references lie within itself.
    Typing(const QJsonObject &schema, QList<yaml::Fault> &faults);

    [[nodiscard]] QJsonValue value(const yaml::Node &node) const;

private:
    [[nodiscard]] QJsonObject resolved(QJsonObject schema, const yaml::Node &node) const;
    [[nodiscard]] QJsonValue value(const yaml::Node &node, const QJsonObject &schema, const QString &field) const;
    [[nodiscard]] QJsonValue scalar(const yaml::Node &node, const QJsonObject &schema, const QString &field) const;

    const QJsonObject &m_root;
    QList<yaml::Fault> &m_faults;
};

} // namespace shihe::schema
