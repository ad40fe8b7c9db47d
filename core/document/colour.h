// A colour as a value.
#pragma once

namespace shihe::document {

/// sRGB, each 0 to 255.
struct Colour
{
    int red = 0;
    int green = 0;
    int blue = 0;

    friend bool operator==(const Colour &, const Colour &) = default;
};

} // namespace shihe::document
