// A file as the row of its states: what a journal keeps of a signed file, so that it knows an older state of it again.
#pragma once

#include "core/base/digest.h"

#include <QByteArray>
#include <QList>

namespace shihe::signing {

/// How @p pdf began in each of its revisions, oldest first, each up to its end-of-file mark, without the end of line
/// behind it, which some programs add or drop. Two files that went through a state in common share that beginning.
/// Empty if it cannot be read strictly.
[[nodiscard]] QList<Beginning> revisionList(const QByteArray &pdf);

/// The same for one that was just verified: @p ends as Verification has them.
[[nodiscard]] QList<Beginning> revisionList(const QByteArray &pdf, const QList<qint64> &ends);

} // namespace shihe::signing
