// How a place in a source is called: "第十条", "art. 10"; "附录D表D.5", "annex D, table D.5".
#pragma once

#include "core/catalog/catalog.h"

namespace shihe {

enum class Numerals { Arabic, Chinese };

/// A whole number in Chinese, as articles are counted: 10 is 十, 58 is 五十八. From 1 to 9,999.
[[nodiscard]] QString chineseNumber(int number);

/// The place @p at of @p source. Statutes and rules count by articles, in Chinese with @p numerals; standards have
/// numbers of their own, which stand as they are. "document" is the text as a whole.
[[nodiscard]] Text placeName(const Source &source, const QString &at, Numerals numerals);

/// Whether @p source has clauses rather than articles.
[[nodiscard]] constexpr bool countsByClauses(Kind kind)
{
    return kind == Kind::Standard || kind == Kind::International;
}

} // namespace shihe
