// Carries out change sets, undo and redo: tables, undo steps and one journal row, within the caller's transaction.
#pragma once

#include "core/store/journal.h"
#include "core/store/members.h"

namespace shihe::store {

class Changer final
{
public:
    Changer(const Database &database, Translator translator)
        : m_database(database)
        , m_translator(translator)
    {
    }

    /// The head after the new row; the head as it is where @p changes change nothing. An approved assessment that they
    /// touch goes back to draft. Errors: store.unknown-*, store.id-taken, store.evidence-in-use, store.last-activity,
    /// store.number-too-large, store.issued, store.state-not-allowed.
    [[nodiscard]] Result<JournalHead> apply(const ChangeSet &changes, const QString &actor, const QDateTime &at);

    /// Takes @p step back (or makes it again) as a new row. The state of an assessment is not undone with what it
    /// holds. Error store.issued.
    [[nodiscard]] Result<JournalHead> revert(qint64 step, bool redo, const QString &assessment, const QString &actor,
                                             const QDateTime &at);

private:
    struct Target
    {
        QString object;
        QStringList key;
        Members before;
    };

    [[nodiscard]] Result<void> carryOut(const Change &change);
    [[nodiscard]] Result<void> make(const CreateOrganisation &change);
    [[nodiscard]] Result<void> make(const RenameOrganisation &change);
    [[nodiscard]] Result<void> make(const CreateAssessment &change);
    [[nodiscard]] Result<void> make(const ChangeAssessment &change);
    [[nodiscard]] Result<void> make(const ChangeCatalog &change);
    [[nodiscard]] Result<void> make(const SetState &change);
    [[nodiscard]] Result<void> make(const CreateActivity &change);
    [[nodiscard]] Result<void> make(const RenameActivity &change);
    [[nodiscard]] Result<void> make(const RemoveActivity &change);
    [[nodiscard]] Result<void> make(const SetFact &change);
    [[nodiscard]] Result<void> make(const SetAnswer &change);
    [[nodiscard]] Result<void> make(const AddEvidence &change);
    [[nodiscard]] Result<void> make(const ChangeEvidence &change);
    [[nodiscard]] Result<void> make(const RemoveEvidence &change);
    [[nodiscard]] Result<void> make(const SetAction &change);
    [[nodiscard]] Result<void> make(const RemoveAction &change);
    [[nodiscard]] Result<void> make(const SetImpact &change);

    [[nodiscard]] Result<Target> fresh(const QString &object, const QStringList &key) const;
    [[nodiscard]] Result<Target> existing(const QString &object, const QStringList &key, const char *error) const;
    [[nodiscard]] Result<void> checkPlace(const Place &place) const;
    /// Makes @p members of an assessment name the catalog, and the very bytes of it that are kept.
    [[nodiscard]] Result<void> pin(QJsonObject &members, const QString &version, const QString &sha256,
                                   const QList<CatalogPin> &users) const;
    /// Error store.issued where @p target belongs to an assessment that is.
    [[nodiscard]] Result<void> checkOpen(const Target &target) const;
    /// What was approved and is touched now is a draft again.
    [[nodiscard]] Result<void> voidApprovals();
    /// Writes the object and notes it for the payload, unless it is the same as before. Error store.issued.
    [[nodiscard]] Result<void> become(const Target &target, const Members &after);
    [[nodiscard]] Result<void> write(const Target &target, const Members &after);
    [[nodiscard]] Result<JournalHead> record(const QString &kind, QJsonObject payload);
    /// What can be undone after @p head.
    [[nodiscard]] Result<void> keepStep(const QString &kind, const JournalHead &head);

    const Database &m_database;
    Translator m_translator;
    QString m_actor;
    QDateTime m_at;
    QList<ObjectChange> m_done;
};

/// Notes at the assessments and answers that @p changes touch which row it was.
[[nodiscard]] Result<void> noteRow(const Database &database, const QList<ObjectChange> &changes, qint64 seq,
                                   const QDateTime &at);

/// The assessments that @p changes touch, each once.
[[nodiscard]] QStringList touchedBy(const QList<ObjectChange> &changes);

/// The keys of the answers that @p changes touch, each once.
[[nodiscard]] QList<QStringList> answersIn(const QList<ObjectChange> &changes);

/// Whether @p changes bring @p assessment into being: undo stops short of that.
[[nodiscard]] bool creates(const QList<ObjectChange> &changes, const QString &assessment);

/// The assessments that @p changes issue: undo never goes beyond that.
[[nodiscard]] QStringList issuedBy(const QList<ObjectChange> &changes);

/// The kind of row that changes nothing but the state of an assessment, and is no step that could be undone.
inline constexpr QLatin1StringView StateKind("set-state");

/// The journal row that undo (or redo) of @p assessment would revert next; nullopt if there is none.
[[nodiscard]] Result<std::optional<qint64>> nextStep(const Database &database, const QString &assessment, bool redo);

} // namespace shihe::store
