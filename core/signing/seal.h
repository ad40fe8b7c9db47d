// The picture of a seal (公章) in a visible signature.
#pragma once

#include "core/signing/appender.h"

namespace shihe::signing {

struct Seal
{
    int width = 0;
    int height = 0;
    QByteArray rgb;   ///< sRGB, three bytes a pixel
    QByteArray alpha; ///< one byte a pixel; empty if nothing shines through
};

/// Reads a PNG of 8 bits a channel that is not interlaced (ISO/IEC 15948); none of an empty one. Errors:
/// signing.seal-not-png, signing.seal-too-large (over 2000 pixels a side).
[[nodiscard]] Result<std::optional<Seal>> sealFrom(const QByteArray &png);

/// Adds it as an image with its transparency.
[[nodiscard]] Object addSeal(Appender &update, const Seal &seal);

} // namespace shihe::signing
