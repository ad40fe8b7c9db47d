// What an encrypted workspace is opened with, and the port (implemented in core/store, joined in app) that makes keys
// and changes them.
#pragma once

#include "core/base/base.h"

#include <memory>

namespace shihe {

/// The key of one workspace file. It wipes itself and is never written down, but for the recovery code.
class WorkspaceKey final
{
public:
    static constexpr qsizetype KeyDigits = 64;  ///< 256 bits
    static constexpr qsizetype SaltDigits = 32; ///< 128 bits: the first bytes of the file

    /// @p hex: the digits of the key, then those of the salt it was made with.
    explicit WorkspaceKey(Secret hex)
        : m_hex(std::move(hex))
    {
    }

    [[nodiscard]] std::string_view hex() const { return m_hex.utf8(); }
    [[nodiscard]] std::string_view keyHex() const { return hex().substr(0, KeyDigits); }

private:
    Secret m_hex;
};

/// nullptr: a workspace without a passphrase, which anybody can read.
using WorkspaceKeyPtr = std::shared_ptr<const WorkspaceKey>;

/// A workspace file and what opens it.
struct WorkspaceFile
{
    // Implicit: most files are plain ones, named by their path alone.
    WorkspaceFile(QString file, WorkspaceKeyPtr opens = {}) // NOLINT(google-explicit-constructor)
        : path(std::move(file))
        , key(std::move(opens))
    {
    }

    QString path;
    WorkspaceKeyPtr key;
};

/// Shorter passphrases are refused: they are guessed in no time.
inline constexpr qsizetype ShortestPassphrase = 8; // characters

/// How long a passphrase is, said honestly: nothing else about it can be known.
enum class PassphraseLength { None, TooShort, Short, Good };
[[nodiscard]] PassphraseLength lengthOf(QStringView passphrase);

/// Keys of workspaces. Safe from any thread.
class WorkspaceKeys
{
public:
    virtual ~WorkspaceKeys() = default;

    /// Whether @p workspace is encrypted, by its first bytes. Errors: file.not-found, store.not-a-workspace …
    [[nodiscard]] virtual Result<bool> isEncrypted(const QString &workspace) const = 0;

    /// Takes its time and 64 MiB of memory, on purpose: call it beside the user's thread. Tries the key on the file.
    /// Errors: store.passphrase-wrong, store.not-encrypted, and those of opening.
    [[nodiscard]] virtual Result<WorkspaceKeyPtr> unlock(const QString &workspace, const Secret &passphrase) const = 0;

    /// The same by the recovery code (recoverycode.h). Errors: store.recovery-wrong, recovery.* where it was mistyped.
    [[nodiscard]] virtual Result<WorkspaceKeyPtr> recover(const QString &workspace, const Secret &code) const = 0;

    /// A key for a new workspace or a new passphrase: another one each time. As slow as unlock().
    /// Error store.passphrase-short.
    [[nodiscard]] virtual Result<WorkspaceKeyPtr> make(const Secret &passphrase) const = 0;

    /// Gives @p workspace, which must be open nowhere, the key @p to, or none. A new file is made beside, checked and
    /// put in its place in one step; until then the old one is untouched. Backups made before stay as they were.
    /// Errors: store.locked, store.busy, store.disk-full, store.read-only, store.key-not-changed, and those of opening.
    [[nodiscard]] virtual Result<void> change(const WorkspaceFile &workspace, const WorkspaceKeyPtr &to) const = 0;
};

} // namespace shihe
