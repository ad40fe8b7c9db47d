// The rules of a catalog that no schema can say.
#pragma once

#include "core/catalog/load.h"

namespace shihe {

struct LintReport
{
    QList<Diagnostic> diagnostics; ///< ordered by file and line; empty: the catalog is in order
    qsizetype facts = 0;
    qsizetype sources = 0;
    qsizetype clauses = 0;
    qsizetype practices = 0;
    qsizetype checklists = 0;
    QString version;
    QString sha256; ///< empty if the folder can't be read

    [[nodiscard]] bool clean() const { return diagnostics.isEmpty(); }
    /// The folder is missing or unreadable: exit status 2 instead of 1.
    [[nodiscard]] bool folderUnreadable() const
    {
        return !diagnostics.isEmpty() && diagnostics.constFirst().aboutFolder();
    }
};

/// Proves the rules of the catalog in @p folder ("Rules that lint proves" in docs/architecture.md). The rules are asked
/// only once every file can be read and fits its schema: else their faults would be echoes of those. Thread-safe.
/// Errors: those of loadYaml and catalog.* as named in rules.h.
[[nodiscard]] LintReport lint(const QString &folder);

} // namespace shihe
