// What the workspace's journal keeps of files that were signed.
#pragma once

#include "app/cli/workspace.h"
#include "core/signing/signing.h"

namespace shihe::cli {

/// @p pdf, signed by @p signer, as the journal notes it.
[[nodiscard]] SignedFile signedFileOf(const QByteArray &pdf, const QString &signer);

/// Notes @p signedFile in the workspace @p workspace, which is opened to be written for that. Errors: store.*.
[[nodiscard]] Result<void> noteSigned(const WorkspaceFile &workspace, const SignedFile &signedFile);

/// A workspace kept open to note what becomes of files that come from elsewhere.
class Notebook final
{
public:
    /// Errors: store.*.
    [[nodiscard]] static Result<Notebook> open(const WorkspaceFile &workspace);

    /// Notes @p pdf, whose assessment is the one it names, else that of a file which the journal knows and it goes on
    /// from. Without @p signer it is who signed it last. Errors: signing.not-noted (args: why).
    [[nodiscard]] Result<void> note(const Context &context, const QByteArray &pdf, const QString &signer);

private:
    [[nodiscard]] Result<void> write(const QByteArray &pdf, const QString &signer);

    std::unique_ptr<store::SqliteStore> m_store;
};

} // namespace shihe::cli
