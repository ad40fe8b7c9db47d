// Which characters belong to which script, as far as setting Chinese and English together needs it.
#pragma once

namespace shihe::drawing {

/// Han, kana, and the punctuation that is set an em wide with them.
[[nodiscard]] constexpr bool isHan(char16_t unit) noexcept
{
    return (unit >= 0x2E80 && unit <= 0x9FFF) || (unit >= 0xF900 && unit <= 0xFAFF) ||
           (unit >= 0xFE30 && unit <= 0xFE4F) || (unit >= 0xFF01 && unit <= 0xFF60) ||
           (unit >= 0xD840 && unit <= 0xD8BF) || (unit >= 0xDC00 && unit <= 0xDFFF); // planes 2 and 3
}

/// A Han character proper, not punctuation: what a Latin neighbour keeps a quarter em away from.
[[nodiscard]] constexpr bool isIdeograph(char16_t unit) noexcept
{
    return (unit >= 0x2E80 && unit <= 0x2FDF) || unit == 0x3005 || unit == 0x3007 ||
           (unit >= 0x3041 && unit <= 0x30FF && unit != 0x30FB) || (unit >= 0x3400 && unit <= 0x9FFF) ||
           (unit >= 0xF900 && unit <= 0xFAFF) || (unit >= 0xD840 && unit <= 0xD8BF) ||
           (unit >= 0xDC00 && unit <= 0xDFFF);
}

/// Letters of the Latin, Greek and Cyrillic alphabets and the digits.
[[nodiscard]] constexpr bool isLatin(char16_t unit) noexcept
{
    return (unit >= u'0' && unit <= u'9') || (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z') ||
           (unit >= 0x00C0 && unit <= 0x024F && unit != 0x00D7 && unit != 0x00F7) || (unit >= 0x0370 && unit <= 0x052F);
}

/// Two neighbours that a quarter em keeps apart.
[[nodiscard]] constexpr bool standApart(char16_t left, char16_t right) noexcept
{
    return (isIdeograph(left) && isLatin(right)) || ((isLatin(left) || left == u'%') && isIdeograph(right));
}
inline constexpr double HanLatinSpace = 0.25; // ems

[[nodiscard]] constexpr bool isDigit(char16_t unit) noexcept
{
    return unit >= u'0' && unit <= u'9';
}

/// Stands for itself: never joins a neighbour of the same kind in one cluster.
[[nodiscard]] constexpr bool isSimple(char16_t unit) noexcept
{
    return (unit >= 0x20 && unit < 0x7F) || (unit >= 0x4E00 && unit <= 0x9FFF) || unit == 0x3001 || unit == 0x3002 ||
           (unit >= 0xFF01 && unit <= 0xFF5E);
}

/// Full-width marks whose right half is blank, and those whose left half is.
[[nodiscard]] constexpr bool isClosing(char16_t unit) noexcept
{
    switch (unit) {
    case u'，':
    case u'。':
    case u'、':
    case u'；':
    case u'：':
    case u'）':
    case u'》':
    case u'」':
    case u'』':
    case u'】':
    case u'〉':
    case u'〕':
        return true;
    default:
        return false;
    }
}
[[nodiscard]] constexpr bool isOpening(char16_t unit) noexcept
{
    switch (unit) {
    case u'（':
    case u'《':
    case u'「':
    case u'『':
    case u'【':
    case u'〈':
    case u'〔':
        return true;
    default:
        return false;
    }
}

} // namespace shihe::drawing
