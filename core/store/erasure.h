// The port's Erasure on a workspace file, and whom it can be about.
#pragma once

#include "core/store/eraser.h"

#include <memory>

namespace shihe::store {

[[nodiscard]] Result<std::unique_ptr<Erasure>> beginErasure(const Database &database, const Translator &translator,
                                                            const EraseTarget &target);

/// Names that stand alone where persons are named, with the id of those who worked in the workspace.
[[nodiscard]] Result<QList<std::pair<QString, QString>>> namedPersons(const Database &database);

} // namespace shihe::store
