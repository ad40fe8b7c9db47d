// A small catalog whose every figure can be computed by hand.
#pragma once

#include "core/scoring/scoring.h"

namespace shihe::test {

/// Sources: `law` (binding, published 2025-03-21, in force 2025-06-01), `old` (binding, in force 2017 to 2025),
/// `gbt` (recommended, in force 2023), `draft` (a draft since 2019, superseded 2026-01-01), `pledge` (voluntary, 2019).
///
/// | practice  | severity | red line | cites                                   |
/// | a.ban     | 5 | yes | law:1 prohibited, gbt:1 shall                        |
/// | b.duty    | 4 | no  | law:2 shall, old:1 shall                              |
/// | c.advice  | 2 | no  | law:3 should                                          |
/// | d.info    | 3 | no  | law:4 info                                            |
/// | e.std     | 3 | yes | gbt:2 shall (no red line in law: nothing of it binds) |
/// | f.draft   | 3 | no  | draft:1 shall                                         |
/// | g.minors  | 5 | no  | law:5 shall; applies where minors is true             |
/// | h.pledge  | 1 | no  | pledge:1 should                                       |
/// Checklists: `all` (every practice; sources law, gbt, draft), `none` (no practice; source pledge).
[[nodiscard]] Catalog sampleCatalog();

[[nodiscard]] Answer answered(AnswerValue value, const QStringList &evidence = {});

} // namespace shihe::test
