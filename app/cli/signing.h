// What `sign`, `report --sign` and `demo` share.
#pragma once

#include "app/cli/command.h"
#include "core/base/digest.h"
#include "core/signing/tokens.h"

#include <future>

namespace shihe::cli {

/// `--role`, `--reason`, `--place`, `--invisible`, `--seal`, `--token`, `--slot`, `--token-label`, `--key-id`,
/// `--certificate`, `--system-key`, `--level`, `--tsa`, `--tsa-optional`, `--ca`, `--system-trust`,
/// `--password-env`, `--password-fd`, networkOptions().
[[nodiscard]] QList<Arguments::Option> signingOptions();

/// The running program as the helper that loads a token's module.
[[nodiscard]] signing::TokenHelper tokenHelper();

/// The key to sign with: that of `--token` (with `--slot`, `--token-label`, `--key-id`, `--certificate`), the one of
/// `--system-key` in the system's store, else the PKCS#12 file @p keyFile. Password or PIN come from where the
/// arguments say. What else is wrong with the arguments is told before anybody types one in vain.
[[nodiscard]] Result<signing::Key> openSigner(const Context &context, const Arguments &arguments,
                                              const QString &keyFile);

/// The same for what takes its time before it signs: what must be asked is asked at once, and the key is opened on
/// another thread while the caller goes on.
[[nodiscard]] Result<std::future<Result<signing::Key>>>
openSignerBeside(const Context &context, const Arguments &arguments, const QString &keyFile);

struct SignedPdf
{
    QByteArray bytes;
    QList<Beginning> revisions; ///< as signing::revisionList() has them
};

/// Signs @p pdf with @p key as the arguments say. @p made is the leading language of a report that was made a moment
/// ago and has no signature yet; see SignOptions::ownWork.
[[nodiscard]] Result<SignedPdf> signWith(const Context &context, const Arguments &arguments, const signing::Key &key,
                                         const QByteArray &pdf, std::optional<Language> made = {});

/// Signs @p pdf with @p key; if @p visible, in the first place that the file keeps free for it.
[[nodiscard]] Result<QByteArray> signVisibly(const Context &context, const QByteArray &pdf, const signing::Key &key,
                                             signing::SignOptions options, bool visible,
                                             std::optional<Language> language = {});

} // namespace shihe::cli
