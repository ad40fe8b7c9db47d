// Keys of workspaces as files: from a passphrase or a recovery code, tried on the file, and changed.
#pragma once

#include "core/session/workspacekey.h"

namespace shihe::store {

/// Safe from any thread.
class FileKeys final : public WorkspaceKeys
{
public:
    [[nodiscard]] Result<bool> isEncrypted(const QString &workspace) const override;
    [[nodiscard]] Result<WorkspaceKeyPtr> unlock(const QString &workspace, const Secret &passphrase) const override;
    [[nodiscard]] Result<WorkspaceKeyPtr> recover(const QString &workspace, const Secret &code) const override;
    [[nodiscard]] Result<WorkspaceKeyPtr> make(const Secret &passphrase) const override;
    [[nodiscard]] Result<void> change(const WorkspaceFile &workspace, const WorkspaceKeyPtr &to) const override;
};

} // namespace shihe::store
