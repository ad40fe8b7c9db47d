// The order in which the assessments of a workspace stand.
#pragma once

#include "core/session/session.h"

#include <functional>

namespace shihe::ui {

/// By last change, name, grade, red lines, first date, as-of day, coverage.
enum class AssessmentOrder { Changed, Name, Grade, RedLines, Due, AsOf, Coverage };

/// Sorts @p places, each of which @p summary knows; equal ones stay as they are. Names are compared in @p language, the
/// organisation's first.
void sortAssessments(QList<qsizetype> &places, const std::function<const AssessmentSummary &(qsizetype)> &summary,
                     AssessmentOrder order, Qt::SortOrder direction, Language language);

} // namespace shihe::ui
