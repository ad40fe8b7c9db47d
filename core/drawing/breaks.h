// Where a line may end.
#pragma once

#include "core/base/text.h"

#include <QList>
#include <QString>

namespace shihe::drawing {

/// How welcome a line break before a UTF-16 unit is; a higher value is preferred.
enum class Break : quint8 {
    Never,  ///< inside a cluster, or the start of the text
    Last,   ///< between any two clusters: only where nothing else fits
    Glued,  ///< UAX 14 allows it, our rules don't (inside "GB/T 39335", between a number and its unit)
    Soft,   ///< after / . - _ = & ? of a long word such as a URL
    Allowed ///< an ordinary opportunity
};

/// One value for each unit of @p text: may a line begin there? UAX 14 by QTextBoundaryFinder, plus the Chinese rules:
/// no line begins with closing punctuation or ends with opening punctuation; dashes and ellipses stay whole; numbers
/// stay with their units; clause numbers, dates and standard numbers stay whole.
[[nodiscard]] QList<Break> breaks(const QString &text);

} // namespace shihe::drawing
