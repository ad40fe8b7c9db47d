// The states one answer had, read from the journal.
#pragma once

#include "core/session/ports.h"
#include "core/store/members.h"

namespace shihe::store {

/// The latest first.
[[nodiscard]] Result<QList<AnswerVersion>> answerHistory(const Database &database, const Translator &translator,
                                                         const Place &place, const QString &practice);

} // namespace shihe::store
