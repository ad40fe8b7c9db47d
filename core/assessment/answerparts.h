// In what two states of an answer differ.
#pragma once

#include "core/assessment/assessment.h"

namespace shihe {

enum class AnswerPart { Value, Note, Reason, Evidence, Risk, Basis, Informant, Remark, Responsible, Due };

/// The parts that differ, in the order above; author and time are none. A missing answer is as an empty one of no
/// value: between it and any answer the value differs.
[[nodiscard]] QList<AnswerPart> differences(const std::optional<Answer> &before, const std::optional<Answer> &after);

} // namespace shihe
