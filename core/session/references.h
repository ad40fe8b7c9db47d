// Evidence without content: an address on the net, or paper that lies somewhere.
#pragma once

#include "core/assessment/assessment.h"

namespace shihe {

/// A link as people type or paste it; `https://` is added where no scheme stands. Only http, https and ftp with a host:
/// opening anything else could start a program. @p name may be empty: then the host and path name it.
/// Error session.no-address.
[[nodiscard]] Result<Evidence> linkTo(const QString &address, const QString &name);

/// Error session.paper-without-name.
[[nodiscard]] Result<Evidence> paperAt(const QString &name, const QString &place);

/// Whether opening a file of this name would run it on some system.
[[nodiscard]] bool isProgram(const QString &name);

} // namespace shihe
