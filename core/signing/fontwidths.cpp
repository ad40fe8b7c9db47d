#include "core/signing/fontwidths.h"

namespace shihe::signing {
namespace {

constexpr int LargestCode = 65535;

int codeOf(Object value)
{
    return value.isInteger() ? static_cast<int>(std::clamp<long long>(value.getIntValue(), 0, LargestCode)) : 0;
}

} // namespace

double numeric(Object value)
{
    return value.isNumber() ? value.getNumericValue() : 0;
}

FontWidths::FontWidths(Object font)
{
    if (!font.isDictionary())
        return;
    m_wide = font.getKey("/Subtype").isNameAndEquals("/Type0");
    if (m_wide) {
        const std::vector<Object> descendants = listOf(font.getKey("/DescendantFonts"));
        if (!descendants.empty())
            readComposite(descendants[0]);
        return;
    }
    const std::vector<Object> scale = listOf(font.getKey("/FontMatrix")); // Type 3 has units of its own
    const double unit = scale.size() == 6 ? numeric(scale[0]) * 1000 : 1;
    int code = codeOf(font.getKey("/FirstChar"));
    for (const Object &width : listOf(font.getKey("/Widths")))
        if (code <= LargestCode)
            m_widths[code++] = numeric(width) * unit;
}

void FontWidths::readComposite(Object descendant)
{
    if (!descendant.isDictionary())
        return;
    Object usual = descendant.getKey("/DW");
    m_default = usual.isNumber() ? usual.getNumericValue() : 1000;
    const std::vector<Object> list = listOf(descendant.getKey("/W"));
    int expanded = 0; // ranges that overlap would otherwise cost more and more
    for (std::size_t i = 0; i + 1 < list.size() && expanded <= LargestCode;) {
        int code = codeOf(list[i]);
        if (Object(list[i + 1]).isArray()) {
            for (const Object &width : listOf(list[i + 1]))
                if (code <= LargestCode)
                    m_widths[code++] = numeric(width);
            i += 2;
        } else if (i + 2 < list.size()) {
            for (const int last = codeOf(list[i + 1]); code <= last; ++code, ++expanded)
                m_widths[code] = numeric(list[i + 2]);
            i += 3;
        } else {
            break;
        }
    }
}

double FontWidths::width(const std::string &text) const
{
    double sum = 0;
    for (std::size_t i = 0; i + (m_wide ? 1 : 0) < text.size(); i += m_wide ? 2 : 1) {
        const auto byte = [&text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
        const auto found = m_widths.find(m_wide ? byte(i) * 256 + byte(i + 1) : byte(i));
        sum += found == m_widths.end() ? m_default : found->second;
    }
    return sum;
}

} // namespace shihe::signing
