// Digests. SHA-256 (FIPS 180-4) is the only one the product uses for identity of content.
#pragma once

#include <QByteArray>
#include <QString>

namespace shihe {

/// The digest itself, 32 bytes.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

/// 64 lower-case hexadecimal digits.
[[nodiscard]] QString sha256Hex(QByteArrayView bytes);

} // namespace shihe
