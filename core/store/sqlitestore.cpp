#include "core/store/sqliteparts.h"

#include "core/store/blobs.h"
#include "core/store/changer.h"
#include "core/store/downloads.h"
#include "core/store/erasure.h"
#include "core/store/fulltext.h"
#include "core/store/history.h"
#include "core/store/listing.h"
#include "core/store/loading.h"

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

SqliteStore::SqliteStore(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
    m_parts->rows = std::make_unique<JournalReader>(*m_parts->database, translator(), [this] { return writable(); });
}

SqliteStore::~SqliteStore() = default;

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

JournalRows *SqliteStore::journalRows() const
{
    return m_parts->rows.get();
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
