// YAML as our files use it: the 1.2 core schema read as text, with line numbers. The only place that knows yaml-cpp.
#pragma once

#include "core/base/base.h"

#include <QList>
#include <QString>
#include <memory>
#include <optional>

namespace shihe::yaml {

/// A node with its line (from 1). A scalar is text; its type comes from the field that holds it.
struct Node
{
    enum class Kind { Null, Scalar, Sequence, Map };

    Kind kind = Kind::Null;
    int line = 0;
    bool plain = false; ///< a scalar without quotes
    QString scalar;
    QList<Node> items;              ///< of a sequence
    QList<QPair<Node, Node>> pairs; ///< of a map: key (a scalar) and value, in file order

    [[nodiscard]] const Node *find(const QString &key) const;
    [[nodiscard]] bool isMap() const { return kind == Kind::Map; }
    [[nodiscard]] bool isSequence() const { return kind == Kind::Sequence; }
    [[nodiscard]] bool isScalar() const { return kind == Kind::Scalar; }
};

/// A fault with its line (from 1).
struct Fault
{
    int line = 0;
    Error error;
};

/// Parses one document. Refuses what our files may not hold: more than @p limit bytes, more than 100 levels, duplicate
/// keys, anchors, aliases, tags, more than one document, broken UTF-8.
/// Errors: yaml.too-large, yaml.too-deep, yaml.duplicate-key, yaml.bad-key (a key that is no text), yaml.anchor,
/// yaml.tag, yaml.several-documents, yaml.syntax, yaml.not-utf8, yaml.control-character.
[[nodiscard]] tl::expected<Node, Fault> parse(const QByteArray &bytes, qint64 limit = 4 * 1024 * 1024);

} // namespace shihe::yaml
