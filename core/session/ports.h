// What a session needs of the world: a store and a clock. Implemented in core/store, joined in app.
#pragma once

#include "core/scoring/scoring.h"
#include "core/session/changes.h"
#include "core/session/erasing.h"
#include "core/session/workspacekey.h"

#include <QByteArray>
#include <memory>

namespace shihe {

/// The time, as an argument: a test brings its own.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; ///< UTC
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// The end of the journal: its last row's number and hash. Number 0 and 64 zeros in an empty journal.
struct JournalHead
{
    qint64 seq = 0;
    QString hash;
    friend bool operator==(const JournalHead &, const JournalHead &) = default;
};

struct OrganisationSummary
{
    QString id;
    Text name;
};

/// What the home page shows of an assessment without opening it. Derived: kept by sessions, true for the row it names.
struct Figures
{
    QString grade; ///< of `law`, all activities together; empty for none
    bool provisional = false;
    int applicable = 0; ///< in `law`
    int answered = 0;
    int redLines = 0;     ///< crossed
    int openRedLines = 0; ///< unknown or unanswered
    int findings = 0;
    QList<QDate> due = {}; ///< of pending actions and of answers that name a day, ascending
    friend bool operator==(const Figures &, const Figures &) = default;
};

/// @p combined: of all activities of @p assessment together.
[[nodiscard]] Figures figuresOf(const Assessment &assessment, const Evaluation &combined);

/// One state an answer had.
struct AnswerVersion
{
    qint64 seq = 0;
    QDateTime at;                 ///< UTC
    QString actor;                ///< claimed name; empty if erased
    QString kind;                 ///< of the journal row: "set-answer", "undo", …
    std::optional<Answer> answer; ///< nullopt: it was taken away
    bool carried = false;
};

/// Something people wrote in which a search of the whole workspace found all of its words.
struct TextHit
{
    enum class In { Organisation, Assessment, Activity, Answer, Evidence, Action, Impact };
    In in = In::Answer;
    QString assessment; ///< empty for an organisation
    QString activity;   ///< of an answer or in an impact assessment: where it stands; empty for the whole
    QString id;         ///< of the organisation, activity, evidence or action; the practice of an answer; what of an
                        ///< impact assessment it is
    QString text;       ///< that has the first of the words
};

/// A file on its way into the workspace, step by step so that a window stays awake. Destroyed before the end it leaves
/// nothing behind.
class Upload
{
public:
    virtual ~Upload() = default;
    /// At most one chunk of 1 MiB. True once all is in. Errors: file.*, store.*; then the upload is over.
    [[nodiscard]] virtual Result<bool> step() = 0;
    [[nodiscard]] virtual qint64 done() const = 0;  ///< bytes worked through
    [[nodiscard]] virtual qint64 total() const = 0; ///< bytes to work through
    /// Name, digest and size, once step() gave true.
    [[nodiscard]] virtual Evidence evidence() const = 0;
};

/// Stored content on its way out into a file, step by step. The file appears only when it is whole and its digest is
/// proven; destroyed before the end it leaves nothing behind.
class Download
{
public:
    virtual ~Download() = default;
    /// At most one chunk of 1 MiB. True once the file is there. Errors: file.*, store.*; then the download is over.
    [[nodiscard]] virtual Result<bool> step() = 0;
    [[nodiscard]] virtual qint64 done() const = 0;  ///< bytes written
    [[nodiscard]] virtual qint64 total() const = 0; ///< bytes to write
};

/// A catalog that an assessment was on before it went over to a later one.
struct FormerCatalog
{
    qint64 seq = 0; ///< of the journal row that left it
    QDateTime at;   ///< UTC
    QString version;
    QString key; ///< what Store::catalog keeps it under
    friend bool operator==(const FormerCatalog &, const FormerCatalog &) = default;
};

struct AssessmentSummary
{
    QString id;
    QString organisation;
    Text organisationName;
    Text title;
    QDate asOf;
    QString state;
    QString catalogVersion;
    QString catalogSha256;
    QDateTime changedAt; ///< UTC
    QList<CatalogPin> userCatalogs = {};
    std::optional<Figures> figures = {}; ///< nullopt where none are kept for its present state

    /// What its catalog is kept under (Store::catalog).
    [[nodiscard]] QString catalogKey() const { return shihe::catalogKey(catalogSha256, userCatalogs); }
};

class JournalRows;

/// The workspace as sessions see it. One thread at a time.
class Store
{
public:
    virtual ~Store() = default;

    [[nodiscard]] virtual QString path() const = 0;
    [[nodiscard]] virtual bool readOnly() const = 0;
    /// What it was opened with; nullptr for a plain one.
    [[nodiscard]] virtual WorkspaceKeyPtr key() const { return {}; }
    /// What the user should know about how it was opened: why it is read-only, or where a copy of an older format lies.
    [[nodiscard]] virtual std::optional<Error> notice() const { return std::nullopt; }
    [[nodiscard]] virtual Result<QList<OrganisationSummary>> organisations() const = 0;
    [[nodiscard]] virtual Result<QList<AssessmentSummary>> assessments() const = 0;
    /// Error store.unknown-assessment.
    [[nodiscard]] virtual Result<Assessment> load(const QString &assessment) const = 0;
    [[nodiscard]] virtual Result<JournalHead> head() const = 0;
    /// Its journal, row by row (core/session/journalrows.h); nullptr where none is kept.
    [[nodiscard]] virtual JournalRows *journalRows() const { return nullptr; }

    /// All or nothing. When it returns, the change is on the disk (fsync). @p at is UTC, @p actor the claimed person.
    [[nodiscard]] virtual Result<JournalHead> apply(const ChangeSet &changes, const QString &actor, QDateTime at) = 0;

    /// The last step of @p assessment that can be undone (or redone), as a new journal row; nullopt if there is none.
    [[nodiscard]] virtual Result<std::optional<JournalHead>> undo(const QString &assessment, const QString &actor,
                                                                  QDateTime at) = 0;
    [[nodiscard]] virtual Result<std::optional<JournalHead>> redo(const QString &assessment, const QString &actor,
                                                                  QDateTime at) = 0;
    [[nodiscard]] virtual bool canUndo(const QString &assessment) const = 0;
    [[nodiscard]] virtual bool canRedo(const QString &assessment) const = 0;

    /// Begins to erase @p target for good; destroy it before the store. An issued assessment is no hindrance: what is
    /// erased is content, not what was judged. Errors: store.unknown-evidence, store.unknown-organisation, store.*.
    [[nodiscard]] virtual Result<std::unique_ptr<Erasure>> erasure(const EraseTarget &target) = 0;
    /// All names of persons that stand in the workspace, with the id of those who worked in it, by name.
    [[nodiscard]] virtual Result<QList<std::pair<QString, QString>>> persons() const = 0;
    /// Bytes of all files in the workspace.
    [[nodiscard]] virtual Result<qint64> fileBytes() const = 0;

    /// The states of one answer, the latest first. Empty where it was never given.
    [[nodiscard]] virtual Result<QList<AnswerVersion>> history(const Place &place, const QString &practice) const = 0;

    /// The catalogs that @p assessment was on before its present one, the latest first; without changes that were
    /// undone.
    [[nodiscard]] virtual Result<QList<FormerCatalog>> formerCatalogs(const QString &assessment) const = 0;

    /// Looks for all of @p words (by blanks, in any order) in the names, notes and other texts of all assessments, at
    /// most @p limit places, the latest written first. Two Chinese characters are enough; of other words the beginning
    /// is. Error store.search-older where a file of an older format is only read.
    [[nodiscard]] virtual Result<QList<TextHit>> search(const QString &words, int limit) const = 0;

    /// Keeps @p figures for the present state of @p assessment; no journal row, no fsync needed.
    [[nodiscard]] virtual Result<void> keepFigures(const QString &assessment, const Figures &figures) = 0;

    /// Begins to take @p file in; destroy it before the store. One at a time. Errors: file.*, store.*.
    [[nodiscard]] virtual Result<std::unique_ptr<Upload>> upload(const QString &file) = 0;

    /// Streams a file into the store by its SHA-256, in chunks; gives the digest and size to put in an Evidence.
    /// Storing the same content twice keeps one copy. Errors: file.*, store.*.
    [[nodiscard]] virtual Result<Evidence> addContent(const QString &file) = 0;
    [[nodiscard]] virtual Result<void> exportContent(const QString &sha256, const QString &file) const = 0;
    /// Begins to write stored content to @p file; destroy it before the store. Errors: file.*, store.*.
    [[nodiscard]] virtual Result<std::unique_ptr<Download>> download(const QString &sha256,
                                                                     const QString &file) const = 0;
    /// The first @p limit bytes of stored content, for a look at it: its digest is not proven. Errors: store.*.
    [[nodiscard]] virtual Result<QByteArray> content(const QString &sha256, qint64 limit) const = 0;

    /// The catalog an assessment is pinned to with its user catalogs, in compiled form, by Catalog::key. putCatalog
    /// keeps it with the workspace.
    [[nodiscard]] virtual Result<QByteArray> catalog(const QString &key) const = 0;
    [[nodiscard]] virtual Result<void> putCatalog(const QString &version, const QString &key,
                                                  const QByteArray &compiled) = 0;
};

} // namespace shihe
