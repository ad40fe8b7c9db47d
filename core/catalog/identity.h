// Which catalogs there are: the built-in one, or its replacement, and those that a user adds beside it.
#pragma once

#include "core/base/base.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace shihe {

/// One version of a catalog, to the last byte of its files.
struct CatalogPin
{
    QString id;
    QString version;
    QString sha256;
    friend bool operator==(const CatalogPin &, const CatalogPin &) = default;
};

/// A catalog of a user that was added to another. Its sources, practices, checklists and duties are told by their ids,
/// which begin with its own and a slash; its facts are listed here.
struct UserCatalog
{
    CatalogPin pin;
    QDate date;
    QStringList facts;
    friend bool operator==(const UserCatalog &, const UserCatalog &) = default;
};

/// How one thing is named, and how it is not. Lint refuses the wrong renderings.
struct Term
{
    Text name;
    QStringList notZh, notEn;
    friend bool operator==(const Term &, const Term &) = default;
};

/// Whether a source, practice, checklist or duty is one of a user catalog. Lint keeps the slash from all others.
[[nodiscard]] inline bool isOfUser(QStringView id)
{
    return id.contains(u'/');
}

/// What the facts of the user catalog @p id begin with: "my-firm" -> "my_firm_".
[[nodiscard]] QString factPrefix(const QString &id);

/// Under which digest a workspace keeps a catalog with its user catalogs: that of the built-in one where it stands
/// alone, else the SHA-256 of the lines `<sha256>  <id>\n`, first the built-in one's (without an id), then the users'.
[[nodiscard]] QString catalogKey(const QString &sha256, const QList<CatalogPin> &users);

} // namespace shihe
