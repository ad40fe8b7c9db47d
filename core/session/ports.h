// What a session needs of the world: a store and a clock. Implemented in core/store, joined in app.
#pragma once

#include "core/session/changes.h"

#include <QByteArray>

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

    /// What its catalog is kept under (Store::catalog).
    [[nodiscard]] QString catalogKey() const { return shihe::catalogKey(catalogSha256, userCatalogs); }
};

/// The workspace as sessions see it. One thread at a time.
class Store
{
public:
    virtual ~Store() = default;

    [[nodiscard]] virtual QString path() const = 0;
    [[nodiscard]] virtual bool readOnly() const = 0;
    /// What the user should know about how it was opened: why it is read-only, or where a copy of an older format lies.
    [[nodiscard]] virtual std::optional<Error> notice() const { return std::nullopt; }
    [[nodiscard]] virtual Result<QList<OrganisationSummary>> organisations() const = 0;
    [[nodiscard]] virtual Result<QList<AssessmentSummary>> assessments() const = 0;
    /// Error store.unknown-assessment.
    [[nodiscard]] virtual Result<Assessment> load(const QString &assessment) const = 0;
    [[nodiscard]] virtual Result<JournalHead> head() const = 0;

    /// All or nothing. When it returns, the change is on the disk (fsync). @p at is UTC, @p actor the claimed person.
    [[nodiscard]] virtual Result<JournalHead> apply(const ChangeSet &changes, const QString &actor, QDateTime at) = 0;

    /// The last step of @p assessment that can be undone (or redone), as a new journal row; nullopt if there is none.
    [[nodiscard]] virtual Result<std::optional<JournalHead>> undo(const QString &assessment, const QString &actor,
                                                                  QDateTime at) = 0;
    [[nodiscard]] virtual Result<std::optional<JournalHead>> redo(const QString &assessment, const QString &actor,
                                                                  QDateTime at) = 0;
    [[nodiscard]] virtual bool canUndo(const QString &assessment) const = 0;
    [[nodiscard]] virtual bool canRedo(const QString &assessment) const = 0;

    /// Streams a file into the store by its SHA-256, in chunks; gives the digest and size to put in an Evidence.
    /// Storing the same content twice keeps one copy. Errors: file.*, store.*.
    [[nodiscard]] virtual Result<Evidence> addContent(const QString &file) = 0;
    [[nodiscard]] virtual Result<void> exportContent(const QString &sha256, const QString &file) const = 0;

    /// The catalog an assessment is pinned to with its user catalogs, in compiled form, by Catalog::key. putCatalog
    /// keeps it with the workspace.
    [[nodiscard]] virtual Result<QByteArray> catalog(const QString &key) const = 0;
    [[nodiscard]] virtual Result<void> putCatalog(const QString &version, const QString &key,
                                                  const QByteArray &compiled) = 0;
};

} // namespace shihe
