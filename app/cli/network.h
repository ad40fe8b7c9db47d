// What the commands that may go online share. Each address is told on standard error before it is asked.
#pragma once

#include "app/cli/command.h"
#include "core/signing/signing.h"

namespace shihe::cli {

/// `--allow-host`, `--proxy`.
[[nodiscard]] QList<Arguments::Option> networkOptions();
[[nodiscard]] signing::WebOptions webOptions(const Context &context, const Arguments &arguments);

/// The certificates in the files of `--ca`. Errors: those of readFile().
[[nodiscard]] Result<QList<QByteArray>> rootsOf(const Arguments &arguments);

/// `--level` or `--extend`: "b", "t", "lt" or "lta"; nullopt for any other word.
[[nodiscard]] std::optional<signing::Level> levelFromWord(const QString &word);

/// What extend() needs besides the level, from `--tsa`, `--ca`, `--system-trust` and the options above.
[[nodiscard]] Result<signing::ExtendOptions> extendOptions(const Context &context, const Arguments &arguments);

/// `sign IN.pdf --extend lt|lta`: the extended file. Errors: cli.sign.extend and those of extend().
[[nodiscard]] Result<QByteArray> extendWith(const Context &context, const Arguments &arguments, const QByteArray &pdf);

/// One line a signature: who, and which level it has.
void printLevels(const Context &context, const QByteArray &pdf);

} // namespace shihe::cli
