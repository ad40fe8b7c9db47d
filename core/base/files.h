// Reading and writing whole files with errors a user understands.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <optional>

namespace shihe {

/// The bytes of @p path. Errors: file.not-found, file.not-readable, file.too-large (over @p limit bytes).
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit);

/// Replaces @p path by @p bytes: written beside it, flushed to the disk, then renamed, so that the old file or the
/// whole new one is there, never a part. Errors: file.not-writable, file.disk-full.
/// @p permissions, if given, are set before the first byte is written (a key file is never readable by others).
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes,
                                     std::optional<QFileDevice::Permissions> permissions = std::nullopt);

/// Where the product's own data files (fonts, colour profile, samples) lie: beside the program when run from a build
/// or a portable folder, in `../share/shihe` when installed, inside the bundle on macOS.
/// @p program is the folder of the running program. Empty if there is none.
[[nodiscard]] QString dataFolder(const QString &program);

} // namespace shihe
