// The workspace as one SQLite file. What the file holds is described in store.h.
#pragma once

#include "core/session/ports.h"

namespace shihe::store {

struct Translator;

enum class Access {
    Write, ///< to write or not at all
    Read,  ///< only to read; leaves room for another program that writes
    Any,   ///< to write where that is possible, else to read; SqliteStore::notice() then says why
};

struct OpenOptions
{
    Access access = Access::Any;
};

/// An open workspace. Of several programs one writes; the others may read. Belongs to the thread that opened it.
class SqliteStore final : public Store
{
public:
    /// A new, empty workspace, opened for writing; encrypted where @p file has a key. It is made beside and renamed, so
    /// that no half of one is ever found. Errors: store.exists, store.read-only, store.disk-full, store.not-opened …
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> create(const WorkspaceFile &file);

    /// Opens @p named and brings an older format up to date, after a copy beside it. A file it refuses is untouched.
    /// Errors: file.not-found, file.not-readable, store.not-a-workspace, store.damaged, store.newer, store.read-only,
    /// store.locked (file, program, process id, computer), store.busy, store.disk-full, store.needs-recovery;
    /// store.passphrase-needed, store.passphrase-wrong, store.not-encrypted (a key for a plain file).
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> open(const WorkspaceFile &named,
                                                                   OpenOptions options = {});

    ~SqliteStore() override;
    SqliteStore(const SqliteStore &) = delete;
    SqliteStore &operator=(const SqliteStore &) = delete;

    /// What the user should know about how the file was opened: store.migrated (the copy's path), or why it is
    /// read-only.
    [[nodiscard]] std::optional<Error> notice() const override;

    [[nodiscard]] QString path() const override;
    [[nodiscard]] bool readOnly() const override;
    [[nodiscard]] WorkspaceKeyPtr key() const override;
    [[nodiscard]] Result<QList<OrganisationSummary>> organisations() const override;
    [[nodiscard]] Result<QList<AssessmentSummary>> assessments() const override;
    [[nodiscard]] Result<Assessment> load(const QString &assessment) const override;
    [[nodiscard]] Result<JournalHead> head() const override;
    [[nodiscard]] JournalRows *journalRows() const override;

    /// Beside the errors of Store: store.read-only or what notice() says, store.vanished (the file is gone),
    /// store.unknown-organisation, -assessment, -activity, -evidence, -content; store.id-taken; store.evidence-in-use;
    /// store.number-too-large; store.disk-full, store.disk-fault, store.busy.
    [[nodiscard]] Result<JournalHead> apply(const ChangeSet &changes, const QString &actor, QDateTime at) override;
    [[nodiscard]] Result<std::optional<JournalHead>> undo(const QString &assessment, const QString &actor,
                                                          QDateTime at) override;
    [[nodiscard]] Result<std::optional<JournalHead>> redo(const QString &assessment, const QString &actor,
                                                          QDateTime at) override;
    [[nodiscard]] bool canUndo(const QString &assessment) const override;
    [[nodiscard]] bool canRedo(const QString &assessment) const override;

    [[nodiscard]] Result<std::unique_ptr<Erasure>> erasure(const EraseTarget &target) override;
    [[nodiscard]] Result<QList<std::pair<QString, QString>>> persons() const override;
    [[nodiscard]] Result<qint64> fileBytes() const override;

    [[nodiscard]] Result<QList<AnswerVersion>> history(const Place &place, const QString &practice) const override;
    [[nodiscard]] Result<QList<FormerCatalog>> formerCatalogs(const QString &assessment) const override;
    [[nodiscard]] Result<QList<TextHit>> search(const QString &words, int limit) const override;
    [[nodiscard]] Result<void> keepFigures(const QString &assessment, const Figures &figures) override;

    [[nodiscard]] Result<std::unique_ptr<Upload>> upload(const QString &file) override;
    [[nodiscard]] Result<Evidence> addContent(const QString &file) override;
    [[nodiscard]] Result<void> exportContent(const QString &sha256, const QString &file) const override;
    [[nodiscard]] Result<std::unique_ptr<Download>> download(const QString &sha256, const QString &file) const override;
    [[nodiscard]] Result<QByteArray> content(const QString &sha256, qint64 limit) const override;

    /// Error store.unknown-catalog.
    [[nodiscard]] Result<QByteArray> catalog(const QString &key) const override;
    [[nodiscard]] Result<void> putCatalog(const QString &version, const QString &key,
                                          const QByteArray &compiled) override;

private:
    struct Parts; ///< connection, lock, caches
    explicit SqliteStore(std::unique_ptr<Parts> parts);
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> openToWrite(const WorkspaceFile &file);
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> openToRead(const WorkspaceFile &file);
    [[nodiscard]] Result<void> writable() const;
    [[nodiscard]] Translator translator() const;
    [[nodiscard]] bool issued(const QString &assessment) const;
    [[nodiscard]] Result<std::optional<JournalHead>> step(const QString &assessment, bool redo, const QString &actor,
                                                          const QDateTime &at);

    std::unique_ptr<Parts> m_parts;
};

} // namespace shihe::store
