// Catalogs of a user, loaded beside the built-in one.
//
// A user catalog is a folder with catalog.yaml and any of profile.yaml (further facts), obligations.yaml, and .yaml
// files below sources, practices and checklists. Its own ids begin with its id and a slash, its facts with its id and
// an underscore; what has no prefix means the built-in catalog, which it may cite, ask for and list. It knows of no
// other user catalog. In scoring its practices enter the views of its own checklists and sources and nothing else.
#pragma once

#include "core/catalog/load.h"

namespace shihe {

/// A user catalog that is not in order, and why.
struct LeftOut
{
    QString folder;           ///< its path
    QList<Diagnostic> faults; ///< one at least, ordered; places are from `folder`

    /// The first fault's file with its folder, "…/acme/practices/gate.yaml"; the folder where that is at fault.
    [[nodiscard]] QString file() const;
};

struct UserCatalogs
{
    Catalog catalog; ///< the base with all that are in order
    QList<LeftOut> leftOut;
};

/// The folders of the user catalogs in @p folder, as addUserCatalogs takes them.
[[nodiscard]] Result<QStringList> userCatalogFolders(const QString &folder);

/// Adds to @p base what the sub-folders of @p folder hold, each a user catalog; or @p folder itself, where it has a
/// catalog.yaml. Whatever lint (lint.h) finds in one, or an id that an earlier one has (catalog.user-id-taken), leaves
/// that one out and no other. Folders are taken in the order of their names as bytes, hidden ones are passed over; the
/// base should have no user catalogs yet. Thread-safe.
/// Errors: catalog.no-folder, catalog.folder-not-readable, catalog.too-many-catalogs.
[[nodiscard]] Result<UserCatalogs> addUserCatalogs(const Catalog &base, const QString &folder);

} // namespace shihe
