// The style sheet of the report: A4, a baseline of 15 points, six sizes. Lengths in points.
#pragma once

#include "core/document/blocks.h"

#include <array>

namespace shihe::pdf {

inline constexpr double Millimetre = 72 / 25.4;
inline constexpr double PageWidth = 595.28;
inline constexpr double PageHeight = 841.89;
inline constexpr double MarginTop = 22 * Millimetre;
inline constexpr double MarginRight = 20 * Millimetre;
inline constexpr double MarginBottom = 22 * Millimetre;
inline constexpr double MarginLeft = 24 * Millimetre;
inline constexpr double TextWidth = PageWidth - MarginLeft - MarginRight;
inline constexpr double TextTop = MarginTop;
inline constexpr double TextBottom = PageHeight - MarginBottom;
/// Of the cover's facts, for their labels.
inline constexpr double CoverLabelShare = 0.28;
/// Running text is no wider than 40 Han characters.
inline constexpr double ReadingWidth = 420;
/// Tables and facts no higher than this, about a third of a page, stay in one piece.
inline constexpr double MostWhole = 220;
/// The same for call-outs, about half a page: cut in two they are no longer seen as one thing.
inline constexpr double MostWholeCard = 360;
/// Where a chapter ends no lower than this, with two fifths of the page free, the next one follows there, however long.
inline constexpr double RoomForChapter = TextTop + (TextBottom - TextTop) * 3 / 5;

/// A size with the distance of its baselines.
struct Measure
{
    double size = 0;
    double lead = 0;

    friend constexpr bool operator==(const Measure &, const Measure &) = default;
};

inline constexpr Measure Tiny{8, 11.5};

[[nodiscard]] constexpr Measure measure(document::TextSize size) noexcept
{
    constexpr std::array<Measure, 6> Sheet{{{9, 13}, {10.5, 15}, {12, 18}, {15, 22}, {20, 28}, {30, 40}}};
    return Sheet[static_cast<std::size_t>(size)];
}

/// One size smaller, for the second language.
[[nodiscard]] constexpr Measure below(document::TextSize size) noexcept
{
    return size == document::TextSize::Small ? Tiny
                                             : measure(static_cast<document::TextSize>(static_cast<int>(size) - 1));
}

} // namespace shihe::pdf
