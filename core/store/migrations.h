// The formats of a workspace file, as numbered steps forward. A released step is never edited.
#pragma once

#include "core/store/sqlite.h"

#include <functional>
#include <span>

namespace shihe::store {

/// Statements that lead from format `version - 1` to `version`; one statement a string (QtSql runs one at a time).
struct Migration
{
    int version = 0;
    QStringList statements;
    std::function<Result<void>(const Database &)> then = {}; ///< what no statement can do
};

/// All steps, ascending from version 1.
[[nodiscard]] std::span<const Migration> migrations();

/// The format that this program writes.
[[nodiscard]] int currentFormat();

/// Brings @p database to the last of @p steps, each step in a transaction of its own. A file that already holds a
/// format is copied beside itself first; gives that copy's path, or an empty one where none was needed. On error the
/// file is at the format of the last step that succeeded, and the copy stays.
[[nodiscard]] Result<QString> migrate(const Database &database, std::span<const Migration> steps);

} // namespace shihe::store
