// The catalog from its YAML files.
#pragma once

#include "core/catalog/catalog.h"

namespace shihe {

/// A fault of a catalog and where it lies.
struct Diagnostic
{
    QString file; ///< path from the catalog's root; empty if the folder itself can't be read
    int line = 0; ///< from 1; 0 stands for the file as a whole
    Error error;

    /// The folder is missing or unreadable (exit status 2), rather than at fault inside (1).
    [[nodiscard]] bool aboutFolder() const { return file.isEmpty(); }
    /// "sources/pipl-2021.yaml:12", without the number for a whole file.
    [[nodiscard]] QString place() const;

    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

/// Reads the catalog in @p folder: `catalog.yaml`, `profile.yaml`, `scoring.yaml` and the .yaml files below `sources`,
/// `practices` and `checklists`. Every file is checked against its JSON Schema; days must be real, ids unique, and
/// whatever is referred to must be there, so that a loaded catalog can be used without looking twice. What only lint
/// proves (lint.h) is not asked here. All faults are reported, ordered by file and line; with one `aboutFolder` there
/// is no other. Thread-safe.
/// Errors: catalog.no-folder, catalog.folder-not-readable, catalog.too-many-files (about the folder),
/// catalog.too-large; yaml.*, file.*, catalog.no-file, catalog.stray-file (a file of no known kind), and the catalog.*
/// of schema.h, builder.h and the first part of rules.h.
[[nodiscard]] tl::expected<Catalog, QList<Diagnostic>> loadYaml(const QString &folder);

/// SHA-256 of the lines `<sha256 of the file>  <path from the root>\n`, sorted by path as bytes, over all .yaml files
/// below @p folder. Errors: catalog.no-folder, catalog.folder-not-readable, file.*.
[[nodiscard]] Result<QString> catalogSha256(const QString &folder);

} // namespace shihe
