// A colour as a value.
#pragma once

#include <QString>
#include <optional>

namespace shihe::document {

/// sRGB, each 0 to 255.
struct Colour
{
    int red = 0;
    int green = 0;
    int blue = 0;

    friend bool operator==(const Colour &, const Colour &) = default;
};

/// "#2b4a7f" as a colour; nullopt for anything else.
[[nodiscard]] std::optional<Colour> colourFrom(const QString &text);

} // namespace shihe::document
