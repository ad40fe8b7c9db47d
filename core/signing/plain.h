// Words of strangers, made fit to be shown.
#pragma once

#include <QString>

namespace shihe::signing {

/// @p text without control, bidirectional and line separating characters, at most 200 long: what a stranger's file says
/// must not disturb a terminal or a window.
[[nodiscard]] QString plain(const QString &text);

} // namespace shihe::signing
