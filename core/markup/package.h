// The parts of an Office file, which is a ZIP archive.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace shihe::markup {

/// By name: "word/document.xml".
using Parts = QMap<QString, QByteArray>;

/// Error: markup.package, with what is wrong.
[[nodiscard]] Result<Parts> unpacked(const QByteArray &package);
/// Every part has the same moment, so that equal parts make equal files. Error: markup.package.
[[nodiscard]] Result<QByteArray> packed(const Parts &parts);

} // namespace shihe::markup
