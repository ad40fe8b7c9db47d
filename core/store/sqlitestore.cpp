#include "core/store/store.h"

#include "core/store/blobs.h"
#include "core/store/changer.h"
#include "core/store/downloads.h"
#include "core/store/erasure.h"
#include "core/store/filelock.h"
#include "core/store/fulltext.h"
#include "core/store/history.h"
#include "core/store/listing.h"
#include "core/store/loading.h"
#include "core/store/migrations.h"
#include "core/store/signedrows.h"

#include <QFile>
#include <QFileInfo>

namespace shihe::store {

using namespace Qt::StringLiterals;

namespace {

Evidence evidenceOf(const QString &path, const StoredFile &stored)
{
    Evidence evidence;
    evidence.name = QFileInfo(path).fileName();
    evidence.sha256 = stored.sha256;
    evidence.size = stored.size;
    return evidence;
}

} // namespace

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

Result<std::unique_ptr<SqliteStore>> SqliteStore::create(const WorkspaceFile &file)
{
    const QString &path = file.path;
    if (QFileInfo::exists(path))
        return failure(QT_TRANSLATE_NOOP("words", "store.exists"), {path});
    const QString beside = path + u'.' + newId().left(8) + u".new"_s;
    auto made = [&]() -> Result<void> {
        const auto database = Database::create({beside, file.key});
        if (!database)
            return failure(database.error());
        if (const auto migrated = migrate(**database, migrations()); !migrated)
            return failure(migrated.error());
        return {};
    }();
    // A word is not enough: what lies on the disk is looked at.
    if (made && file.key) {
        if (const auto header = readHeader({beside, file.key}); !header)
            made = failure(header.error());
    }
    if (!made) {
        for (const QString &part : {beside, beside + u"-journal"_s})
            QFile::remove(part);
        Error error = made.error();
        error.args.replaceInStrings(beside, path);
        return failure(error);
    }
    if (QFile draft(beside); !draft.rename(path)) { // never over an existing file
        const QString reason = draft.errorString();
        QFile::remove(beside);
        return failure(QT_TRANSLATE_NOOP("words", "file.not-writable"), {path, reason});
    }
    return open(file, {Access::Write});
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const WorkspaceFile &named, OpenOptions options)
{
    const QString canonical = QFileInfo(named.path).canonicalFilePath();
    const WorkspaceFile file(canonical.isEmpty() ? named.path : canonical, named.key);
    const auto header = readHeader(file);
    if (!header)
        return failure(header.error());
    const auto newer = [&file](int format) {
        return Error{QString::fromLatin1(QT_TRANSLATE_NOOP("words", "store.newer")),
                     {file.path, QString::number(format), QString::number(currentFormat())}};
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

Result<std::unique_ptr<SqliteStore>> SqliteStore::openToWrite(const WorkspaceFile &file)
{
    const QString &path = file.path;
    if (!QFileInfo(path).isWritable() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return failure(QT_TRANSLATE_NOOP("words", "store.read-only"), {path});
    auto lock = FileLock::take(path);
    if (!lock)
        return failure(lock.error());
    auto database = Database::open(file, Mode::Write, onNetwork(path) ? Log::Rollback : Log::Wal);
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

Result<std::unique_ptr<SqliteStore>> SqliteStore::openToRead(const WorkspaceFile &file)
{
    auto database = openForReading(file);
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

Result<std::unique_ptr<SqliteStore>> create(const WorkspaceFile &file)
{
    return SqliteStore::create(file);
}

Result<std::unique_ptr<SqliteStore>> open(const WorkspaceFile &file, OpenOptions options)
{
    return SqliteStore::open(file, options);
}

std::optional<Error> SqliteStore::notice() const
{
    return m_parts->notice;
}

QString SqliteStore::path() const
{
    return m_parts->database->path();
}

WorkspaceKeyPtr SqliteStore::key() const
{
    return m_parts->database->key();
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
    return listOrganisations(*m_parts->database, translator());
}

Result<QList<AssessmentSummary>> SqliteStore::assessments() const
{
    return listAssessments(*m_parts->database, translator());
}

Result<QList<TextHit>> SqliteStore::search(const QString &words, int limit) const
{
    return FullText(*m_parts->database, *m_parts->contents).search(words, limit);
}

Result<void> SqliteStore::keepFigures(const QString &assessment, const Figures &figures)
{
    if (const auto allowed = writable(); !allowed)
        return allowed;
    return m_parts->database->transact([&] { return putFigures(*m_parts->database, assessment, figures); });
}

Result<QList<AnswerVersion>> SqliteStore::history(const Place &place, const QString &practice) const
{
    return answerHistory(*m_parts->database, translator(), place, practice);
}

Result<QList<FormerCatalog>> SqliteStore::formerCatalogs(const QString &assessment) const
{
    return catalogHistory(*m_parts->database, assessment);
}

Result<Assessment> SqliteStore::load(const QString &assessment) const
{
    return loadAssessment(*m_parts->database, translator(), assessment);
}

Result<JournalHead> SqliteStore::head() const
{
    return journalHead(*m_parts->database);
}

Result<QString> SqliteStore::rowHash(qint64 seq) const
{
    return shihe::store::rowHash(*m_parts->database, seq);
}

Result<qint64> SqliteStore::changesAfter(qint64 seq) const
{
    return shihe::store::changesAfter(*m_parts->database, seq);
}

Result<QByteArray> SqliteStore::secret() const
{
    const auto id = m_parts->database->value(u"SELECT id FROM journal ORDER BY seq LIMIT 1"_s);
    if (!id)
        return failure(id.error());
    return id->toString().toUtf8();
}

Result<JournalHead> SqliteStore::noteSigned(const SignedFile &file, const QString &actor, const QDateTime &at)
{
    if (const auto allowed = writable(); !allowed)
        return failure(allowed.error());
    auto head = m_parts->database->transact(
        [&] { return shihe::store::noteSigned(*m_parts->database, translator(), file, actor, at); });
    if (!head)
        m_parts->persons->forget();
    return head;
}

Result<QList<SignedFile>> SqliteStore::signedFiles() const
{
    return shihe::store::signedFiles(*m_parts->database, translator());
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

Result<std::unique_ptr<Erasure>> SqliteStore::erasure(const EraseTarget &target)
{
    if (const auto allowed = writable(); !allowed)
        return failure(allowed.error());
    return beginErasure(*m_parts->database, translator(), target);
}

Result<QList<std::pair<QString, QString>>> SqliteStore::persons() const
{
    return namedPersons(*m_parts->database);
}

Result<qint64> SqliteStore::fileBytes() const
{
    const auto bytes = m_parts->database->value(u"SELECT coalesce(sum(size), 0) FROM blob"_s);
    if (!bytes)
        return failure(bytes.error());
    return bytes->toLongLong();
}

Result<std::optional<JournalHead>> SqliteStore::step(const QString &assessment, bool redo, const QString &actor,
                                                     const QDateTime &at)
{
    if (const auto allowed = writable(); !allowed)
        return failure(allowed.error());
    if (issued(assessment))
        return failure(QT_TRANSLATE_NOOP("words", "store.issued"), {assessment});
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

bool SqliteStore::issued(const QString &assessment) const
{
    const auto state = m_parts->database->value(u"SELECT state FROM assessment WHERE id = ?"_s, {assessment});
    return state && isIssued(state->toString());
}

bool SqliteStore::canUndo(const QString &assessment) const
{
    const auto next = nextStep(*m_parts->database, assessment, false);
    return !readOnly() && !issued(assessment) && next && *next;
}

bool SqliteStore::canRedo(const QString &assessment) const
{
    const auto next = nextStep(*m_parts->database, assessment, true);
    return !readOnly() && !issued(assessment) && next && *next;
}

Result<Evidence> SqliteStore::addContent(const QString &file)
{
    if (const auto allowed = writable(); !allowed)
        return failure(allowed.error());
    const auto stored = putFile(*m_parts->database, file);
    if (!stored)
        return failure(stored.error());
    return evidenceOf(file, *stored);
}

namespace {

class StoreUpload final : public Upload
{
public:
    StoreUpload(const Database &database, const QString &file)
        : m_upload(database, file)
    {
    }

    [[nodiscard]] Result<void> begin() { return m_upload.begin(); }
    [[nodiscard]] Result<bool> step() override { return m_upload.advance(1); }
    [[nodiscard]] qint64 done() const override { return m_upload.done(); }
    [[nodiscard]] qint64 total() const override { return m_upload.total(); }
    [[nodiscard]] Evidence evidence() const override { return evidenceOf(m_upload.path(), m_upload.file()); }

private:
    FileUpload m_upload;
};

} // namespace

Result<std::unique_ptr<Upload>> SqliteStore::upload(const QString &file)
{
    if (const auto allowed = writable(); !allowed)
        return failure(allowed.error());
    auto upload = std::make_unique<StoreUpload>(*m_parts->database, file);
    if (const auto begun = upload->begin(); !begun)
        return failure(begun.error());
    return upload;
}

Result<std::unique_ptr<Download>> SqliteStore::download(const QString &sha256, const QString &file) const
{
    auto download = std::make_unique<FileDownload>(*m_parts->database, sha256, file);
    if (const auto begun = download->begin(); !begun)
        return failure(begun.error());
    return download;
}

Result<void> SqliteStore::exportContent(const QString &sha256, const QString &file) const
{
    const auto out = download(sha256, file);
    if (!out)
        return failure(out.error());
    while (true) {
        const auto ended = (*out)->step();
        if (!ended)
            return failure(ended.error());
        if (*ended)
            return {};
    }
}

Result<QByteArray> SqliteStore::content(const QString &sha256, qint64 limit) const
{
    return firstBytes(*m_parts->database, sha256, limit);
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
