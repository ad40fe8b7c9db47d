// What `sign`, `report --sign` and `demo` share.
#pragma once

#include "app/cli/command.h"
#include "core/signing/signing.h"

namespace shihe::cli {

/// `--role`, `--reason`, `--place`, `--invisible`, `--level`, `--tsa`, `--tsa-optional`, `--ca`, `--system-trust`,
/// `--password-env`, `--password-fd`, networkOptions().
[[nodiscard]] QList<Arguments::Option> signingOptions();

/// Signs @p pdf with the PKCS#12 file @p keyFile as the arguments say; the password comes from where they say.
/// @p ownWork: see SignOptions.
[[nodiscard]] Result<QByteArray> signWith(const Context &context, const Arguments &arguments, const QString &keyFile,
                                          const QByteArray &pdf, bool ownWork = false);

/// Signs @p pdf with @p key; if @p visible, in the first place that the file keeps free for it.
[[nodiscard]] Result<QByteArray> signVisibly(const Context &context, const QByteArray &pdf, const signing::Key &key,
                                             signing::SignOptions options, bool visible);

} // namespace shihe::cli
