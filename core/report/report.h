// Reports: from an evaluated assessment to a Document. Composes, decides nothing: every figure comes from the
// Evaluation. Pure: no clock, no file, no database. Any thread.
#pragma once

#include "core/document/document.h"
#include "core/scoring/scoring.h"

#include <memory>

namespace shihe::report {

/// The journal's last row when the report was made; printed, so that history can be held against it.
struct JournalMark
{
    qint64 seq = 0;
    QString hash;
};

struct Input
{
    std::shared_ptr<const Catalog> catalog;
    Assessment assessment;
    AssessmentEvaluation evaluation;
    std::optional<JournalMark> journal; ///< absent for a case file
    QDateTime made;                     ///< UTC
    QString preparedBy;                 ///< the claimed person; may be empty
    QString program;                    ///< "Shihe 0.1.0"
};

/// A report with an open red line (unknown or unanswered) is a draft and says so.
[[nodiscard]] bool isDraft(const Input &input);

/// The gap report in one language or both (the first leads).
[[nodiscard]] Document compose(const Input &input, const QList<Language> &languages, const Words &words);

} // namespace shihe::report
