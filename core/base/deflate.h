// Packing in zlib's format, for every file of ours that has packed parts.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace shihe {

/// @p data in the zlib format (RFC 1950), packed as tightly as pays; at most 2 GiB. The same data gives the same bytes.
/// From any thread.
[[nodiscard]] QByteArray deflated(QByteArrayView data);

/// What @p packed holds, in the zlib format; empty unless it is exactly @p size bytes. From any thread.
[[nodiscard]] QByteArray inflated(QByteArrayView packed, qsizetype size);

} // namespace shihe
