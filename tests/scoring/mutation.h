// Versions of a catalog as the future might bring them, and assessments full of answers; by chance, but the same for
// the same generator.
#pragma once

#include "core/scoring/upgrade.h"

#include <QRandomGenerator>

namespace shihe::test {

/// tests/data/catalogs/@p name, as loaded from YAML. Fatal where it is faulty.
[[nodiscard]] Catalog storedCatalog(const QString &name);

/// @p catalog as a later version: practices reworded, renamed, split, merged, gone, weighed otherwise, of another
/// scope, and new ones; facts without an option, of another type, of another scope, gone.
[[nodiscard]] Catalog mutated(const Catalog &catalog, QRandomGenerator &chance);

/// Two activities with facts, answers and drafts of every sort.
[[nodiscard]] Assessment filled(const Catalog &catalog, QRandomGenerator &chance);

} // namespace shihe::test
