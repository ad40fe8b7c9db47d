// Naming a clause.
#pragma once

#include <QString>

namespace shihe {

/// A clause by its source and place, printed "source:at".
struct ClauseRef
{
    QString source;
    QString at;

    [[nodiscard]] QString text() const { return source + u':' + at; }
    friend bool operator==(const ClauseRef &, const ClauseRef &) = default;
};

} // namespace shihe
