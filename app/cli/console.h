// The terminal: UTF-8 in and out, and a prompt that does not show what is typed. The one place with system calls of the
// command line; each has its Windows twin.
#pragma once

#include "core/base/base.h"
#include "core/signing/signing.h"

#include <optional>

namespace shihe::cli {

/// Writes one line and flushes it.
void print(const QString &line);
void printError(const QString &line);
void print(const QByteArray &utf8);

/// The next line of standard input without its end; nullopt at the end of input.
[[nodiscard]] std::optional<QString> readLine();

/// Asks on the terminal without echo. nullopt without a terminal to ask on.
[[nodiscard]] std::optional<signing::Secret> promptSecret(const QString &question);

/// The first line that can be read from file descriptor @p descriptor.
[[nodiscard]] std::optional<signing::Secret> readSecret(int descriptor);

} // namespace shihe::cli
