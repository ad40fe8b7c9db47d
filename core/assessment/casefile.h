// Case files: an assessment as one YAML file. What `evaluate` reads, and the format of tests/cases/.
#pragma once

#include "core/assessment/assessment.h"

namespace shihe {

/// What a case file expects of its evaluation (tests).
struct CaseExpectation
{
    QDate asOf;
    QStringList redLines;
    QStringList findings;
    QStringList notFindings;
};

struct CaseFile
{
    Assessment assessment; ///< with exactly one unnamed activity if the file has no `activities`
    bool severalActivities = false;
    QList<CaseExpectation> expect;
};

/// An error at a line of a file; line 0 stands for the file as a whole.
struct PlacedError
{
    QString file;
    int line = 0;
    Error error;
};

/// Reads @p path against @p catalog: every practice, fact and option must be known, `na` needs a reason.
/// A file may have 1 MiB and 100 levels; anchors, aliases, tags and duplicate keys are refused.
[[nodiscard]] tl::expected<CaseFile, PlacedError> readCase(const Catalog &catalog, const QString &path);

/// The same from bytes; @p name stands in errors.
[[nodiscard]] tl::expected<CaseFile, PlacedError> readCase(const Catalog &catalog, const QByteArray &bytes,
                                                           const QString &name);

} // namespace shihe
