// A transformation of a page's coordinates (ISO 32000-1, 8.3.4).
#pragma once

#include "core/signing/pdffile.h"

#include <array>

namespace shihe::signing {

struct Matrix
{
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

    /// This one first, then @p next.
    [[nodiscard]] Matrix then(const Matrix &next) const
    {
        return {a * next.a + b * next.c, a * next.b + b * next.d,          c * next.a + d * next.c,
                c * next.b + d * next.d, e * next.a + f * next.c + next.e, e * next.b + f * next.d + next.f};
    }

    /// The upright rectangle around what @p r becomes.
    [[nodiscard]] Rectangle map(const Rectangle &r) const
    {
        const std::array<double, 4> xs{a * r.left + c * r.bottom + e, a * r.right + c * r.bottom + e,
                                       a * r.left + c * r.top + e, a * r.right + c * r.top + e};
        const std::array<double, 4> ys{b * r.left + d * r.bottom + f, b * r.right + d * r.bottom + f,
                                       b * r.left + d * r.top + f, b * r.right + d * r.top + f};
        return {*std::min_element(xs.begin(), xs.end()), *std::min_element(ys.begin(), ys.end()),
                *std::max_element(xs.begin(), xs.end()), *std::max_element(ys.begin(), ys.end())};
    }
};

} // namespace shihe::signing
