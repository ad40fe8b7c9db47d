#include "core/store/keys.h"

#include "core/session/recoverycode.h"
#include "core/store/engine.h"
#include "core/store/filelock.h"
#include "core/store/journal.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <filesystem>

namespace shihe::store {

using namespace Qt::StringLiterals;

namespace {

const QString DraftSuffix = u".rekeyed"_s;

void removeDraft(const QString &path)
{
    for (const QString &part : {QString(), u".part"_s, u".part-journal"_s})
        QFile::remove(path + part);
}

/// The salt of an encrypted file. Error store.not-encrypted.
Result<QByteArray> saltOf(const QString &workspace)
{
    const auto look = firstLook(workspace);
    if (!look)
        return failure(look.error());
    if (!look->encrypted)
        return failure(QT_TRANSLATE_NOOP("words", "store.not-encrypted"), {workspace});
    return look->salt;
}

/// @p key, if it opens @p workspace.
Result<WorkspaceKeyPtr> tried(const QString &workspace, WorkspaceKeyPtr key)
{
    if (const auto header = readHeader({workspace, key}); !header)
        return failure(header.error());
    return key;
}

Error notChanged(const QString &workspace, const QString &why)
{
    return {QString::fromLatin1(QT_TRANSLATE_NOOP("words", "store.key-not-changed")), {workspace, why}};
}

Result<void> roomFor(const Database &database)
{
    const auto bytes = database.size();
    if (!bytes)
        return failure(bytes.error());
    constexpr qint64 Spare = 1024 * 1024;
    const QStorageInfo disk(QFileInfo(database.path()).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < *bytes + Spare)
        return failure(QT_TRANSLATE_NOOP("words", "store.disk-full"), {database.path()});
    return {};
}

/// The whole of @p copy is read, each page against its check sum, and says the same as @p original.
Result<void> compare(const Database &original, const WorkspaceFile &copy)
{
    const auto different = [&original](const QString &what) { return failure(notChanged(original.path(), what)); };
    const auto header = readHeader(copy); // what lies on the disk, too: cipher text or not
    if (!header)
        return different(header.error().code);
    const auto database = Database::open(copy, Mode::Immutable);
    if (!database)
        return different(database.error().code);
    const auto fault = (*database)->integrityFault();
    if (!fault || *fault)
        return different(!fault ? fault.error().code : (*fault)->args.join(u' '));
    const auto before = journalHead(original);
    const auto after = journalHead(**database);
    const auto format = original.format();
    if (!before || !after || *before != *after || !format || *format != header->format)
        return different(u"journal"_s);
    return {};
}

/// The old file gives way to the new one in one step.
Result<void> putInPlace(const QString &fresh, const QString &workspace)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(fresh).filesystemFilePath(), QFileInfo(workspace).filesystemFilePath(), error);
    if (error)
        return failure(notChanged(workspace, QString::fromStdString(error.message())));
    return {};
}

} // namespace

Result<bool> FileKeys::isEncrypted(const QString &workspace) const
{
    const auto look = firstLook(workspace);
    if (!look)
        return failure(look.error());
    return look->encrypted;
}

Result<WorkspaceKeyPtr> FileKeys::unlock(const QString &workspace, const Secret &passphrase) const
{
    const auto salt = saltOf(workspace);
    if (!salt)
        return failure(salt.error());
    auto key = deriveKey(passphrase, *salt);
    return key ? tried(workspace, *key) : key;
}

Result<WorkspaceKeyPtr> FileKeys::recover(const QString &workspace, const Secret &code) const
{
    const auto salt = saltOf(workspace);
    if (!salt)
        return failure(salt.error());
    const auto digits = keyOfRecoveryCode(code);
    if (!digits)
        return failure(digits.error());
    QByteArray hex;
    hex.reserve(WorkspaceKey::KeyDigits + WorkspaceKey::SaltDigits + 1);
    hex.append(digits->utf8().data(), static_cast<qsizetype>(digits->utf8().size()));
    hex += *salt;
    auto key = tried(workspace, std::make_shared<const WorkspaceKey>(Secret::fromUtf8(hex)));
    if (!key && key.error().code == u"store.passphrase-wrong"_s)
        return failure(QT_TRANSLATE_NOOP("words", "store.recovery-wrong"), {workspace});
    return key;
}

Result<WorkspaceKeyPtr> FileKeys::make(const Secret &passphrase) const
{
    QString text = QString::fromUtf8(passphrase.utf8().data(), static_cast<qsizetype>(passphrase.utf8().size()));
    const PassphraseLength length = lengthOf(text);
    wipe(text);
    if (length == PassphraseLength::None || length == PassphraseLength::TooShort)
        return failure(QT_TRANSLATE_NOOP("words", "store.passphrase-short"), {QString::number(ShortestPassphrase)});
    return deriveKey(passphrase, newKeySalt());
}

Result<void> FileKeys::change(const WorkspaceFile &named, const WorkspaceKeyPtr &to) const
{
    const QString canonical = QFileInfo(named.path).canonicalFilePath();
    const WorkspaceFile file(canonical.isEmpty() ? named.path : canonical, named.key);
    if (const auto header = readHeader(file); !header)
        return failure(header.error());
    if (!QFileInfo(file.path).isWritable() || !QFileInfo(QFileInfo(file.path).absolutePath()).isWritable())
        return failure(QT_TRANSLATE_NOOP("words", "store.read-only"), {file.path});
    const auto lock = FileLock::take(file.path);
    if (!lock)
        return failure(lock.error());
    // Exclusively, and without a log: whoever had it open would go on with the old file beside the new one's log.
    const auto database = Database::open(file, Mode::Write, Log::Rollback);
    if (!database)
        return failure(database.error());
    const auto journal = (*database)->value(u"PRAGMA journal_mode"_s);
    if (!journal || journal->toString() != u"delete"_s)
        return failure(QT_TRANSLATE_NOOP("words", "store.busy"), {file.path});
    if (const auto locked = (*database)->transact([]() -> Result<void> { return {}; }); !locked)
        return locked;
    if (const auto room = roomFor(**database); !room)
        return room;
    const WorkspaceFile fresh(file.path + DraftSuffix, to);
    removeDraft(fresh.path); // of a program that died; nobody else is at it, we have the lock
    auto done = (*database)->copyTo(fresh);
    if (done)
        done = compare(**database, fresh);
    if (done)
        done = putInPlace(fresh.path, file.path);
    if (!done)
        removeDraft(fresh.path);
    return done;
}

} // namespace shihe::store
