// Digests. SHA-256 (FIPS 180-4) is the only one the product uses for identity of content.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace shihe {

/// The digest itself, 32 bytes.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

/// 64 lower-case hexadecimal digits.
[[nodiscard]] QString sha256Hex(QByteArrayView bytes);

/// HMAC-SHA-256 (RFC 2104), 32 bytes: a digest that tells nothing to who lacks @p key.
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes);

/// How a file begins: so many bytes, and their digest in hexadecimal.
struct Beginning
{
    qint64 bytes = 0;
    QString sha256;
    friend bool operator==(const Beginning &, const Beginning &) = default;
};

/// Those of @p bytes up to each of @p ends, which do not descend, in one passage.
[[nodiscard]] QList<Beginning> beginnings(QByteArrayView bytes, const QList<qint64> &ends);

} // namespace shihe
