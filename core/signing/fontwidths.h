// How wide text is set, as far as a PDF's font tells.
#pragma once

#include "core/signing/pdffile.h"

namespace shihe::signing {

/// 0 for what is no number.
[[nodiscard]] double numeric(Object value);

/// Advance widths of one font in thousandths of the text size.
class FontWidths final
{
public:
    explicit FontWidths(Object font);
    [[nodiscard]] double width(const std::string &text) const;
    [[nodiscard]] std::size_t codes(const std::string &text) const { return m_wide ? text.size() / 2 : text.size(); }

private:
    static constexpr double UsualWidth = 500; // where a font tells nothing

    void readComposite(Object descendant);

    bool m_wide = false;
    double m_default = UsualWidth;
    std::map<int, double> m_widths;
};

} // namespace shihe::signing
