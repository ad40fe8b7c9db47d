#include "core/store/store.h"

#include "core/store/blobs.h"
#include "core/store/changer.h"
#include "core/store/filelock.h"
#include "core/store/loading.h"
#include "core/store/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace shihe::store {

using namespace Qt::StringLiterals;

struct SqliteStore::Parts
{
    std::unique_ptr<FileLock> lock; // released last
    std::unique_ptr<Database> database;
    std::unique_ptr<Contents> contents;
    std::unique_ptr<Persons> persons;
    std::optional<Error> notice;

    explicit Parts(std::unique_ptr<Database> opened)
        : database(std::move(opened))
        , contents(std::make_unique<Contents>(*database))
        , persons(std::make_unique<Persons>(*database, *contents))
    {
    }
};

SqliteStore::SqliteStore(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

SqliteStore::~SqliteStore() = default;

Result<std::unique_ptr<SqliteStore>> SqliteStore::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(QT_TRANSLATE_NOOP("words", "store.exists"), {path});
    const QString beside = path + u'.' + newId().left(8) + u".new"_s;
    const auto made = [&]() -> Result<void> {
        const auto database = Database::create(beside);
        if (!database)
            return failure(database.error());
        if (const auto migrated = migrate(**database, migrations()); !migrated)
            return failure(migrated.error());
        return {};
    }();
    if (!made) {
        for (const QString &part : {beside, beside + u"-journal"_s})
            QFile::remove(part);
        Error error = made.error();
        error.args.replaceInStrings(beside, path);
        return failure(error);
    }
    if (QFile file(beside); !file.rename(path)) { // never over an existing file
        const QString reason = file.errorString();
        QFile::remove(beside);
        return failure(QT_TRANSLATE_NOOP("words", "file.not-writable"), {path, reason});
    }
    return open(path, {Access::Write});
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &path, OpenOptions options)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString file = canonical.isEmpty() ? path : canonical;
    const auto header = readHeader(file);
    if (!header)
        return failure(header.error());
    const auto newer = [&file](int format) {
        return Error{QString::fromLatin1(QT_TRANSLATE_NOOP("words", "store.newer")),
                     {file, QString::number(format), QString::number(currentFormat())}};
    };

    std::optional<Error> reason;
    if (header->format > currentFormat()) {
        reason = newer(header->format);
    } else if (options.access != Access::Read) {
        auto opened = openToWrite(file);
        if (opened)
            return opened;
        const Error &error = opened.error();
        if (error.code != u"store.read-only"_s && error.code != u"store.locked"_s && error.code != u"store.newer"_s)
            return opened;
        reason = error;
    }
    if (reason && options.access == Access::Write)
        return failure(*reason);

    auto opened = openToRead(file);
    if (!opened && header->format > currentFormat())
        return failure(newer(header->format)); // a format we can't even read
    if (opened)
        (*opened)->m_parts->notice = reason;
    return opened;
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::openToWrite(const QString &path)
{
    if (!QFileInfo(path).isWritable() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return failure(QT_TRANSLATE_NOOP("words", "store.read-only"), {path});
    auto lock = FileLock::take(path);
    if (!lock)
        return failure(lock.error());
    auto database = Database::open(path, Mode::Write, onNetwork(path) ? Log::Rollback : Log::Wal);
    if (!database)
        return failure(database.error());
    const auto format = (*database)->format();
    if (!format)
        return failure(format.error());
    if (*format > currentFormat()) { // said by the log alone: a newer program died right after its migration
        return failure(QT_TRANSLATE_NOOP("words", "store.newer"),
                       {path, QString::number(*format), QString::number(currentFormat())});
    }
    const auto backup = migrate(**database, migrations());
    if (!backup)
        return failure(backup.error());
    const auto leftOver = (*database)->value(u"SELECT count(*) FROM upload"_s);
    if (!leftOver)
        return failure(leftOver.error());
    if (leftOver->toInt() > 0) {
        if (const auto dropped = dropUploads(**database); !dropped)
            return failure(dropped.error());
    }
    auto parts = std::make_unique<Parts>(std::move(*database));
    parts->lock = std::move(*lock);
    if (!backup->isEmpty())
        parts->notice = Error{QString::fromLatin1(QT_TRANSLATE_NOOP("words", "store.migrated")), {path, *backup}};
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(parts)));
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::openToRead(const QString &path)
{
    auto database = openForReading(path);
    if (!database)
        return failure(database.error());
    // Every column we read, once: an older format, or a newer one that renamed something, is found here.
    for (const ObjectType &type : objectTypes()) {
        const auto read =
            eachObject(**database, type.name, u"-"_s, [](const auto &, const auto &) -> Result<void> { return {}; });
        if (!read)
            return failure(read.error());
    }
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::make_unique<Parts>(std::move(*database))));
}

Result<std::unique_ptr<SqliteStore>> create(const QString &path)
{
    return SqliteStore::create(path);
}

Result<std::unique_ptr<SqliteStore>> open(const QString &path, OpenOptions options)
{
    return SqliteStore::open(path, options);
}

std::optional<Error> SqliteStore::notice() const
{
    return m_parts->notice;
}

QString SqliteStore::path() const
{
    return m_parts->database->path();
}

bool SqliteStore::readOnly() const
{
    return m_parts->database->mode() != Mode::Write;
}

Translator SqliteStore::translator() const
{
    return {*m_parts->contents, *m_parts->persons};
}

Result<void> SqliteStore::writable() const
{
    if (readOnly())
        return failure(m_parts->notice.value_or(
            Error{QString::fromLatin1(QT_TRANSLATE_NOOP("words", "store.read-only")), {path()}}));
    // A file that was moved or whose folder was taken away would take edits to nowhere.
    if (!QFileInfo::exists(path()))
        return failure(QT_TRANSLATE_NOOP("words", "store.vanished"), {path()});
    return {};
}

Result<QList<OrganisationSummary>> SqliteStore::organisations() const
{
    QList<OrganisationSummary> found;
    const auto read = eachObject(*m_parts->database, u"organisation"_s, {},
                                 [&](const QStringList &key, const QJsonObject &members) -> Result<void> {
                                     const auto name = translator().text(members, u"name"_s);
                                     if (!name)
                                         return failure(name.error());
                                     found << OrganisationSummary{key.at(0), *name};
                                     return {};
                                 });
    if (!read)
        return failure(read.error());
    return found;
}

Result<QList<AssessmentSummary>> SqliteStore::assessments() const
{
    const auto organisations = this->organisations();
    if (!organisations)
        return failure(organisations.error());
    QHash<QString, Text> names;
    for (const OrganisationSummary &organisation : *organisations)
        names.insert(organisation.id, organisation.name);
    QHash<QString, QDateTime> changed;
    auto stamps = m_parts->database->query(u"SELECT id, changed_at FROM assessment"_s);
    if (!stamps)
        return failure(stamps.error());
    while (stamps->next())
        changed.insert(stamps->value(0).toString(), stampOf(stamps->value(1).toString()));

    QList<AssessmentSummary> found;
    const auto read = eachObject(*m_parts->database, u"assessment"_s, {},
                                 [&](const QStringList &key, const QJsonObject &members) -> Result<void> {
                                     const auto title = translator().text(members, u"title"_s);
                                     if (!title)
                                         return failure(title.error());
                                     const QString organisation = members.value(u"organisation"_s).toString();
                                     found << AssessmentSummary{key.at(0),
                                                                organisation,
                                                                names.value(organisation),
                                                                *title,
                                                                dayOf(members.value(u"as_of"_s)).value_or(QDate()),
                                                                members.value(u"state"_s).toString(),
                                                                members.value(u"catalog_version"_s).toString(),
                                                                members.value(u"catalog_sha256"_s).toString(),
                                                                changed.value(key.at(0)),
                                                                pinsOf(members)};
                                     return {};
                                 });
    if (!read)
        return failure(read.error());
    std::stable_sort(found.begin(), found.end(), [](const AssessmentSummary &a, const AssessmentSummary &b) {
        return a.changedAt > b.changedAt; // the latest first
    });
    return found;
}

Result<Assessment> SqliteStore::load(const QString &assessment) const
{
    return loadAssessment(*m_parts->database, translator(), assessment);
}

Result<JournalHead> SqliteStore::head() const
{
    return journalHead(*m_parts->database);
}

Result<JournalHead> SqliteStore::apply(const ChangeSet &changes, const QString &actor, QDateTime at)
{
    if (const auto allowed = writable(); !allowed)
        return failure(allowed.error());
    Changer changer(*m_parts->database, translator());
    auto head = m_parts->database->transact([&] { return changer.apply(changes, actor, at); });
    if (!head)
        m_parts->persons->forget();
    return head;
}

Result<std::optional<JournalHead>> SqliteStore::step(const QString &assessment, bool redo, const QString &actor,
                                                     const QDateTime &at)
{
    if (const auto allowed = writable(); !allowed)
        return failure(allowed.error());
    Changer changer(*m_parts->database, translator());
    auto head = m_parts->database->transact([&]() -> Result<std::optional<JournalHead>> {
        const auto seq = nextStep(*m_parts->database, assessment, redo);
        if (!seq)
            return failure(seq.error());
        if (!*seq)
            return std::optional<JournalHead>();
        const auto reverted = changer.revert(**seq, redo, assessment, actor, at);
        if (!reverted)
            return failure(reverted.error());
        return std::optional(*reverted);
    });
    if (!head)
        m_parts->persons->forget();
    return head;
}

Result<std::optional<JournalHead>> SqliteStore::undo(const QString &assessment, const QString &actor, QDateTime at)
{
    return step(assessment, false, actor, at);
}

Result<std::optional<JournalHead>> SqliteStore::redo(const QString &assessment, const QString &actor, QDateTime at)
{
    return step(assessment, true, actor, at);
}

bool SqliteStore::canUndo(const QString &assessment) const
{
    const auto next = nextStep(*m_parts->database, assessment, false);
    return !readOnly() && next && *next;
}

bool SqliteStore::canRedo(const QString &assessment) const
{
    const auto next = nextStep(*m_parts->database, assessment, true);
    return !readOnly() && next && *next;
}

Result<Evidence> SqliteStore::addContent(const QString &file)
{
    if (const auto allowed = writable(); !allowed)
        return failure(allowed.error());
    const auto stored = putFile(*m_parts->database, file);
    if (!stored) {
        // What got in before the fault is dropped at once; where even that fails, the next opening does it.
        const auto dropped = dropUploads(*m_parts->database);
        Q_UNUSED(dropped)
        return failure(stored.error());
    }
    Evidence evidence;
    evidence.name = QFileInfo(file).fileName();
    evidence.sha256 = stored->sha256;
    evidence.size = stored->size;
    return evidence;
}

Result<void> SqliteStore::exportContent(const QString &sha256, const QString &file) const
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return failure(QT_TRANSLATE_NOOP("words", "file.not-writable"), {file, out.errorString()});
    auto written = writeFileTo(*m_parts->database, sha256, out);
    if (!written) {
        out.cancelWriting();
        Error error = written.error();
        if (error.code == u"file.not-writable"_s)
            error.args[0] = file;
        return failure(error);
    }
    if (!out.commit())
        return failure(QT_TRANSLATE_NOOP("words", "file.not-writable"), {file, out.errorString()});
    return {};
}

Result<QByteArray> SqliteStore::catalog(const QString &key) const
{
    const auto found = m_parts->database->value(u"SELECT compiled FROM catalog WHERE sha256 = ?"_s, {key});
    if (!found)
        return failure(found.error());
    if (!found->isValid())
        return failure(QT_TRANSLATE_NOOP("words", "store.unknown-catalog"), {key});
    return found->toByteArray();
}

Result<void> SqliteStore::putCatalog(const QString &version, const QString &key, const QByteArray &compiled)
{
    if (const auto allowed = writable(); !allowed)
        return allowed;
    // The first one stays: assessments are bound to its bytes.
    return m_parts->database->transact([&] {
        return m_parts->database->execute(
            u"INSERT INTO catalog (sha256, version, compiled) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING"_s,
            {key, version, compiled});
    });
}

} // namespace shihe::store
