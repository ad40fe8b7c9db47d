// JSON in the one form that may be hashed (RFC 8785, JSON Canonicalization Scheme).
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace shihe {

/// UTF-8 bytes: members sorted by UTF-16 code units, no blanks, shortest escapes, numbers as ECMAScript prints them.
/// Whole numbers up to 2^53 are exact; the product puts nothing else into what it hashes.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject &object);

/// Adds @p text, well-formed UTF-8, as a string in that form, quotes and all.
void appendCanonical(QByteArray &out, QByteArrayView text);

} // namespace shihe
