#include "core/store/backups.h"

#include "core/store/filelock.h"
#include "core/store/journal.h"
#include "core/store/store.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QStorageInfo>

namespace shihe::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype TagLength = 8;
constexpr qint64 Spare = 1024 * 1024; ///< room to leave on a disk beside the copy

Result<QString> tagOf(const Database &database)
{
    const auto first = database.value(u"SELECT hash FROM journal ORDER BY seq LIMIT 1"_s);
    if (!first)
        return failure(first.error());
    return (first->isValid() ? first->toString() : chainStart()).first(TagLength);
}

Error cancelled()
{
    return {QString::fromLatin1(QT_TRANSLATE_NOOP("words", "store.cancelled")), {}};
}

const QString DraftSuffix = u".new"_s;
const QString DraftLock = u".lock"_s;

void removeDraft(const QString &path)
{
    // The last is QLockFile's own, while it takes over the lock of a dead program.
    for (const QString &part : {QString(), u".part"_s, u".part-journal"_s, DraftLock + u".rmlock"_s})
        QFile::remove(path + part);
}

/// A file that goes again unless it is kept. The lock beside it says that somebody is still at it.
class Draft final
{
public:
    explicit Draft(const QString &final)
        : m_path(final + u'.' + newId().first(8) + DraftSuffix)
        , m_lock(m_path + DraftLock)
    {
        m_lock.setStaleLockTime(0); // a large copy takes its time
        (void)m_lock.tryLock();     // where no lock can be written, no draft can be either
    }
    ~Draft() { removeDraft(m_path); }
    Q_DISABLE_COPY_MOVE(Draft)

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Gives it its name, which must be free.
    [[nodiscard]] Result<void> keepAs(const QString &final) const
    {
        if (QFileInfo::exists(final))
            return failure(QT_TRANSLATE_NOOP("words", "store.exists"), {final});
        if (QFile file(m_path); !file.rename(final))
            return failure(QT_TRANSLATE_NOOP("words", "store.backup-folder"),
                           {QFileInfo(final).absolutePath(), file.errorString()});
        return {};
    }

private:
    QString m_path;
    QLockFile m_lock;
};

/// Whoever makes a lock writes into it at once. One that stays empty is of a program that died in between, which
/// QLockFile takes for one that still lives.
bool isEmptyForLong(const QString &lock)
{
    constexpr qint64 Minute = 60;
    const QFileInfo info(lock);
    return info.exists() && info.size() == 0 && info.lastModified().secsTo(QDateTime::currentDateTime()) >= Minute;
}

/// Removes the drafts in @p folder, of names that begin with @p start, whose makers died over them.
void removeDeadDrafts(const QString &folder, const QString &start)
{
    QSet<QString> drafts;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        const qsizetype end = file.fileName().indexOf(DraftSuffix);
        if (end > 0 && file.fileName().startsWith(start))
            drafts.insert(file.absoluteFilePath().first(file.absolutePath().size() + 1 + end + DraftSuffix.size()));
    }
    for (const QString &draft : std::as_const(drafts)) {
        const QString locked = draft + DraftLock;
        QLockFile lock(locked);
        lock.setStaleLockTime(0);
        if (lock.tryLock(0) || (isEmptyForLong(locked) && QFile::remove(locked)))
            removeDraft(draft);
    }
}

/// A copy of @p source in @p draft. What hinders is said of the folder it goes to.
Result<void> copy(const Database &source, const Draft &draft, BackupRun &run)
{
    const QString folder = QFileInfo(draft.path()).absolutePath();
    const QFileInfo place(folder);
    if (!place.isDir() || !place.isWritable())
        return failure(QT_TRANSLATE_NOOP("words", "store.backup-folder"), {folder, QString()});
    const auto bytes = source.size();
    if (!bytes)
        return failure(bytes.error());
    const auto noRoom = [&folder] { return QStorageInfo(folder).bytesAvailable() < Spare; };
    const Error full{QString::fromLatin1(QT_TRANSLATE_NOOP("words", "store.backup-no-room")),
                     {folder, QString::number(*bytes / Spare + 1)}};
    if (const QStorageInfo disk(folder); disk.isValid() && disk.bytesAvailable() < *bytes + Spare)
        return failure(full);
    run.expect(draft.path() + u".part"_s, *bytes);
    if (run.cancelled())
        return failure(cancelled());
    if (auto copied = source.copyTo(draft.path()); !copied) {
        const Error &error = copied.error();
        if (error.code == u"store.disk-full"_s || noRoom())
            return failure(full);
        if (error.code == u"store.not-opened"_s || error.code == u"file.not-writable"_s ||
            error.code == u"store.disk-fault"_s || error.code == u"store.read-only"_s)
            return failure(QT_TRANSLATE_NOOP("words", "store.backup-folder"), {folder, error.args.value(1)});
        return copied;
    }
    if (run.cancelled())
        return failure(cancelled());
    return {};
}

/// SQLite's own checks passed, and the journal's head is a row of @p source with the same hash.
Result<JournalHead> verify(const QString &file, const Database &source)
{
    const auto faulty = [&source](const QString &what) {
        return Error{QString::fromLatin1(QT_TRANSLATE_NOOP("words", "store.backup-faulty")), {source.path(), what}};
    };
    const auto database = Database::open({file, source.key()}, Mode::Immutable);
    if (!database)
        return failure(faulty(database.error().code));
    const auto fault = (*database)->integrityFault();
    if (!fault)
        return failure(faulty(fault.error().code));
    if (*fault)
        return failure(faulty((*fault)->args.join(u' ')));
    auto head = journalHead(**database);
    if (!head)
        return failure(faulty(head.error().code));
    const auto hash = source.value(u"SELECT hash FROM journal WHERE seq = ?"_s, {head->seq});
    if (!hash)
        return failure(hash.error());
    if (head->seq > 0 && hash->toString() != head->hash)
        return failure(faulty(u"journal %1"_s.arg(head->seq)));
    return head;
}

} // namespace

Result<QList<Backup>> FileBackups::list(const WorkspaceFile &workspace, const QString &folder) const
{
    const auto source = openForReading(workspace);
    if (!source)
        return failure(source.error());
    const auto tag = tagOf(**source);
    if (!tag)
        return failure(tag.error());
    const QRegularExpression name(u"^%1\\.%2\\.(\\d{8})-(\\d{9})Z\\.(\\d+)\\.shihe$"_s.arg(
                                      QRegularExpression::escape(QFileInfo(workspace.path).completeBaseName()), *tag),
                                  QRegularExpression::UseUnicodePropertiesOption);
    QList<Backup> found;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        const auto match = name.match(file.fileName());
        if (!match.hasMatch())
            continue;
        const QDateTime at(QDate::fromString(match.captured(1), u"yyyyMMdd"_s),
                           QTime::fromString(match.captured(2), u"HHmmsszzz"_s), Qt::UTC);
        if (at.isValid())
            found.append({file.absoluteFilePath(), at, match.captured(3).toLongLong(), file.size()});
    }
    std::sort(found.begin(), found.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return found;
}

Result<JournalHead> FileBackups::head(const WorkspaceFile &workspace) const
{
    const auto source = openForReading(workspace);
    if (!source)
        return failure(source.error());
    return journalHead(**source);
}

Result<Backup> FileBackups::make(const WorkspaceFile &workspace, const QString &folder, const QDateTime &now,
                                 BackupRun &run) const
{
    const auto source = openForReading(workspace);
    if (!source)
        return failure(source.error());
    const auto tag = tagOf(**source);
    if (!tag)
        return failure(tag.error());
    if (!QDir().mkpath(folder))
        return failure(QT_TRANSLATE_NOOP("words", "store.backup-folder"), {folder, QString()});
    const QString name = u"%1.%2."_s.arg(QFileInfo(workspace.path).completeBaseName(), *tag);
    removeDeadDrafts(folder, name);
    const QString start =
        u"%1/%2%3Z."_s.arg(QDir(folder).absolutePath(), name, now.toUTC().toString(u"yyyyMMdd-HHmmsszzz"_s));
    const Draft draft(start);
    if (const auto copied = copy(**source, draft, run); !copied)
        return failure(copied.error());
    const auto head = verify(draft.path(), **source);
    if (!head)
        return failure(head.error());
    if (run.cancelled())
        return failure(cancelled());
    const QString path = start + QString::number(head->seq) + u".shihe"_s;
    if (const auto kept = draft.keepAs(path); !kept)
        return failure(kept.error());
    return Backup{path, now.toUTC(), head->seq, QFileInfo(path).size()};
}

Result<void> FileBackups::remove(const Backup &backup) const
{
    if (QFile file(backup.path); !file.remove() && file.exists())
        return failure(QT_TRANSLATE_NOOP("words", "file.not-writable"), {backup.path, file.errorString()});
    return {};
}

Result<JournalHead> FileBackups::restore(const WorkspaceFile &named, const QString &target, BackupRun &run) const
{
    // One from before its workspace was encrypted is plain, and is restored as it is.
    const auto look = firstLook(named.path);
    const WorkspaceFile backup(named.path, look && look->encrypted ? named.key : nullptr);
    if (QFileInfo::exists(target))
        return failure(QT_TRANSLATE_NOOP("words", "store.exists"), {target});
    // Opening it would change it: what stands in the log would be written into the file.
    if (QFileInfo::exists(backup.path + u"-wal"_s))
        return failure(QT_TRANSLATE_NOOP("words", "store.restore-open"), {backup.path});
    const auto inOrder = [&backup](const QString &file) -> Result<JournalHead> {
        const auto report = check({file, backup.key});
        if (!report && report.error().code == u"store.passphrase-wrong"_s) // one from before a change of it
            return failure(QT_TRANSLATE_NOOP("words", "store.restore-other-passphrase"), {file});
        if (!report)
            return failure(report.error());
        if (report->fault)
            return failure(Error{QString::fromLatin1(QT_TRANSLATE_NOOP("words", "store.restore-faulty")),
                                 {backup.path, QStringList(report->fault->args).join(u' ')}});
        return report->head;
    };
    const auto before = inOrder(backup.path);
    if (!before)
        return before;
    if (run.cancelled())
        return failure(cancelled());
    const auto source = openForReading(backup);
    if (!source)
        return failure(source.error());
    const Draft draft(target);
    if (const auto copied = copy(**source, draft, run); !copied)
        return failure(copied.error());
    auto after = inOrder(draft.path());
    if (!after)
        return after;
    if (*after != *before)
        return failure(QT_TRANSLATE_NOOP("words", "store.backup-faulty"), {backup.path, u"journal"_s});
    if (run.cancelled())
        return failure(cancelled());
    if (const auto kept = draft.keepAs(target); !kept)
        return failure(kept.error());
    return after;
}

} // namespace shihe::store
