// An image as PNG.
#pragma once

#include "core/document/blocks.h"

namespace shihe::markup {

/// True colour, eight bits a channel. @p image keeps the rules of document::check.
[[nodiscard]] QByteArray png(const document::Image &image);

} // namespace shihe::markup
