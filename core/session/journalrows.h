// What a store that keeps a journal can tell of single rows.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace shihe {

/// A Store may be one of these, too: whoever needs it asks for it, whoever doesn't need not know.
class JournalRows
{
public:
    JournalRows() = default;
    Q_DISABLE_COPY_MOVE(JournalRows)
    virtual ~JournalRows() = default;
    /// Of the row @p seq; empty where there is none.
    [[nodiscard]] virtual Result<QString> rowHash(qint64 seq) const = 0;
};

} // namespace shihe
