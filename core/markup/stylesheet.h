// The style sheet of the HTML file: the report's colours and sizes for screen and print.
#pragma once

#include "core/document/colour.h"

#include <QString>
#include <optional>

namespace shihe::markup {

[[nodiscard]] QString stylesheet(const std::optional<document::Colour> &accent);

} // namespace shihe::markup
