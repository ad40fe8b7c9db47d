// How wide a text is, asked of whoever will paint it: the report's fonts on paper, the window's in the window.
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"

#include <QString>

namespace shihe::drawing {

class Ruler
{
public:
    virtual ~Ruler() = default;

    /// Of one line of @p size points, in points. Error: drawing.missing-glyph, where the fonts can't show @p text.
    [[nodiscard]] virtual Result<double> width(const QString &text, Language language, bool bold,
                                               double size) const = 0;

protected:
    Ruler() = default;
    Ruler(const Ruler &) = default;
    Ruler(Ruler &&) = default;
    Ruler &operator=(const Ruler &) = default;
    Ruler &operator=(Ruler &&) = default;
};

} // namespace shihe::drawing
