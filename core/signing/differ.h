// What differs between two revisions of a PDF, by what a reader can reach and not by object number.
//
// Both trees are walked in step from the trailer; each pair of indirect objects is compared once. Places have short
// names: a page is "Page" however it was reached, a field "Field", a structure element "Element"; so a difference is
// named by what it is in the older revision. What later revisions may change (validation data, values of fields,
// metadata) is walked last: an object that also stands behind a page is judged as part of the page.
#pragma once

#include "core/signing/expansion.h"
#include "core/signing/fields.h"

namespace shihe::signing {

enum class DifferenceKind { Added, Removed, Changed };

struct Difference
{
    DifferenceKind kind = DifferenceKind::Changed;
    std::string place;       ///< "Page/Annots[3]", "Catalog/DSS", "Element/K[1]" …
    std::optional<int> page; ///< from 1
    Object before;           ///< null if added
    Object after;            ///< null if removed
    Object owner;            ///< the newer revision's object that the place's first word names
    QString field;           ///< full name, where the place is "Field"
};

struct Comparison
{
    std::vector<Difference> differences;
    int hidden = 0; ///< objects of the newer revision alone that nothing reaches
};

/// Throws for what cannot be read, and std::length_error for trees over the limits.
[[nodiscard]] Comparison compare(QPDF &older, QPDF &newer, Budget &budget);

} // namespace shihe::signing
