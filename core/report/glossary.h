// What the glossary is made of, as tables that a test holds against the catalog.
#pragma once

#include "core/catalog/clauseref.h"

#include <QList>
#include <QStringList>

namespace shihe::report {

/// A clause that says what a term of the catalog is.
struct TermPlace
{
    QString term; ///< as the catalog's list of terms writes it in Chinese
    ClauseRef clause;
};
[[nodiscard]] const QList<TermPlace> &termPlaces();

/// The report's own words; the names are the words `report.glossary.word.<id>` and `report.glossary.means.<id>`.
[[nodiscard]] const QStringList &ownWords();
/// Short forms that a report explains where it uses them: "CAC", "GB/T".
[[nodiscard]] const QStringList &abbreviations();

} // namespace shihe::report
