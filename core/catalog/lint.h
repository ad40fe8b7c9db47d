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
    QString id, version;
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
/// The same of a user catalog that is to stand beside @p base.
[[nodiscard]] LintReport lint(const QString &folder, const Catalog &base);

/// Whether the catalog in @p folder is meant to stand beside @p base: its catalog.yaml gives another id, and either
/// there is no scoring.yaml or a file of it writes an id with the prefix `<its id>/`, which no other catalog does.
[[nodiscard]] bool isUserCatalog(const QString &folder, const Catalog &base);

} // namespace shihe
