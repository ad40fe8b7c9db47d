// The states one answer had, and the catalogs one assessment was on, read from the journal.
#pragma once

#include "core/session/ports.h"
#include "core/store/members.h"

namespace shihe::store {

/// The latest first.
[[nodiscard]] Result<QList<AnswerVersion>> answerHistory(const Database &database, const Translator &translator,
                                                         const Place &place, const QString &practice);

/// The catalogs @p assessment was on before its present one, the latest first.
[[nodiscard]] Result<QList<FormerCatalog>> catalogHistory(const Database &database, const QString &assessment);

} // namespace shihe::store
