// Who writes a workspace, and how it is opened for those who only read.
#pragma once

#include "core/store/sqlite.h"

#include <QLockFile>

namespace shihe::store {

/// Held by the one program that writes a workspace: the file `<workspace>.lock`, which names the program, its process
/// and its computer. One left by a program that died on this computer is taken over.
class FileLock final
{
public:
    /// Errors: store.locked (workspace, program, process id, computer, lock file), store.read-only.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> take(const QString &workspace);

private:
    explicit FileLock(const QString &file)
        : m_lock(file)
    {
    }

    QLockFile m_lock;
};

/// The gentlest way that works: with the right to tidy up where folder and file are writable, read-only beside a log,
/// without any lock or file beside it else. A file of a newer format is always opened in one of the last two ways.
/// Errors: store.needs-recovery (a crash left a log in a folder that can't be written).
[[nodiscard]] Result<std::unique_ptr<Database>> openForReading(const WorkspaceFile &file);

} // namespace shihe::store
