// The terminal: UTF-8 in and out, and a prompt that does not show what is typed. The one place with system calls of the
// command line; each has its Windows twin.
#pragma once

#include "core/base/base.h"

#include <optional>

namespace shihe::cli {

/// Writes one line and flushes it.
void print(const QString &line);
void printError(const QString &line);
void print(const QByteArray &utf8);

/// The next line of standard input without its end; nullopt at the end of input.
[[nodiscard]] std::optional<QString> readLine();

/// Where a question may be asked: on the terminal that is standard input, or, where input is what a command reads, on
/// the terminal that the program was started from.
enum class Asking { WhereInputIs, OnTheTerminal };

/// Asks on the terminal without echo. nullopt without a terminal to ask on.
[[nodiscard]] std::optional<Secret> promptSecret(const QString &question, Asking asking = Asking::WhereInputIs);

/// The first line that can be read from file descriptor @p descriptor.
[[nodiscard]] std::optional<Secret> readSecret(int descriptor);

} // namespace shihe::cli
