// The workspace file: create, open, check, read its history.
//
// A workspace (`.shihe`) is one SQLite file with the application id "SHIH" and its format number as user_version.
// Format 4:
//
//   journal            the history, see below
//   content            names and free text (text) and files (sha256) under ref = SHA-256(salt ++ content), 32 bytes of
//                      salt
//   blob, chunk        files by SHA-256 in chunks of at most 1 MiB; upload marks those that no journal row claims yet
//   catalog            the catalogs that assessments are pinned to, compiled, by Catalog::key
//   person, organisation, assessment, activity, fact, answer, answer_evidence, evidence, action,
//   impact
//                      the state of the moment; texts stand in it as references to content
//   step               which journal rows undo and redo would take next, per assessment
//   answer_row         which journal rows changed an answer
//   figures            what Home shows of an assessment, for the row that changed it last; derived, in no journal row
//   indexed, grams     which object has which pairs of characters and words in its texts (core/store/fulltext.h);
//                      derived, in no journal row
//
// Format 3 had no impact. Format 2 had no index, no version and no marks of the state at assessment, and no digest at
// figures. Format 1 had no action, answer_row and figures, and fewer columns of answer and evidence; a file that can
// only be read is read as it is.
//
// A journal row (seq, id, at, actor, kind, payload, prev, hash) is written in the same transaction as the tables it
// changes. hash is the lower-case hex SHA-256 of the canonical JSON (RFC 8785) of the other seven fields, payload as an
// object; the first prev is 64 zeros; payload is stored in that canonical form. actor is the id of a person, empty for
// none. The payload of every kind is
//
//   {"assessment": id,                  where the row concerns exactly one
//    "of": seq,                         of undo and redo: the row that is reverted
//    "changes": [{"object": "answer", "key": [assessment, activity, practice], "before": {…}|null, "after": {…}|null},
//    …]}
//
// An object's members are the columns of its row (core/store/objects.h), NULLs left out, references to content as
// {"ref": hex}. A change set is one row: its kind is that of its only change ("set-answer", "set-fact",
// "rename-activity" …), "create-assessment" where it brings one in with everything in it, else "change-set". Persons
// met for the first time are added in the row that names them. So the tables are the sum of all `after`, undo is
// `before`, written as a new row
// ("undo", "redo"). A row "set-state" changes nothing but an assessment's state; one that issues it holds seq and hash
// of the head before it. A row "signed" with {"assessment", "file": {"sha256", "bytes", "kind", "revisions": [{"bytes",
// "sha256"}, …]}, "signer": id of a person, "changes": […]} notes that a report was signed: the digest of the file and
// of how it began in each of its states, so that an older one is known again; the file is not kept. It changes nothing,
// but a signer may be met for the first time in it, and it is no step. A row "erased" with {"what", "refs": […], "ids":
// […], "changes": […]} says which content is gone for good; its changes take an erased client out of the tables.
#pragma once

#include "core/store/sqlitestore.h"

#include <QJsonObject>
#include <functional>

namespace shihe::store {

/// SqliteStore::create and SqliteStore::open.
[[nodiscard]] Result<std::unique_ptr<SqliteStore>> create(const WorkspaceFile &file);
[[nodiscard]] Result<std::unique_ptr<SqliteStore>> open(const WorkspaceFile &file, OpenOptions options = {});

/// What check() found.
struct CheckReport
{
    std::optional<Error> fault; ///< the first fault: store.check-*; none: all in order
    JournalHead head;           ///< of the last row that was in order
    qint64 rows = 0;            ///< journal rows walked
    qint64 objects = 0;         ///< objects compared with the journal
    qint64 files = 0;           ///< files whose digest was computed
    qint64 erased = 0;          ///< references whose content was erased, and said so

    /// {"ok","head":{"seq","hash"},"rows","objects","files","erased","fault":{"code","args"}|null}
    [[nodiscard]] QJsonObject toJson() const;
};

/// How much of a workspace is checked: all of it, or the chain of the journal alone.
enum class CheckDepth { Full, Chain };

/// Walks a workspace: SQLite's own structure and foreign keys; the chain (seq without gap, prev, hash); every reference
/// against its content; every file against its digest; catalogs against what assessments are bound to; tables and undo
/// steps against the state rebuilt from the journal. Changes nothing. What is no readable workspace is an error; faults
/// inside are in the report. A sound chain proves consistency, and changes only against a head that was signed or
/// time-stamped.
[[nodiscard]] Result<CheckReport> check(const WorkspaceFile &file, CheckDepth depth = CheckDepth::Full);

/// One row of the history, its texts read.
struct LogRow
{
    qint64 seq = 0;
    QString id;
    QString at; ///< UTC, RFC 3339
    QString actor;
    QString actorName; ///< claimed; empty if unknown or erased
    QString kind;
    QJsonObject payload;
    QString prev;
    QString hash;
    QMap<QString, QString> texts; ///< content by reference, as far as it is there

    /// The eight fields, and "at_local", "actor_name" and "texts".
    [[nodiscard]] QJsonObject toJson() const;
    /// `12  2026-11-22T11:04:05.678+08:00  李明  set-answer  notice.face: yes`
    [[nodiscard]] QString toLine() const;
};

/// Calls @p each for every journal row from the first to the last, until it gives false.
[[nodiscard]] Result<void> log(const WorkspaceFile &file, const std::function<bool(const LogRow &)> &each);

struct Info
{
    QString path;
    int format = 0;
    bool encrypted = false;
    qint64 bytes = 0; ///< of the file
    JournalHead head;
    QString createdAt, changedAt; ///< UTC, of the first and last journal row; empty in an empty workspace
    qint64 organisations = 0;
    qint64 assessments = 0;
    qint64 activities = 0;
    qint64 answers = 0;
    qint64 evidence = 0;
    qint64 files = 0;
    qint64 fileBytes = 0;
    QList<AssessmentSummary> assessmentList;    ///< the one changed last first
    QList<std::pair<QString, QString>> persons; ///< names, and ids of those who worked in it

    [[nodiscard]] QJsonObject toJson() const;
};

[[nodiscard]] Result<Info> info(const WorkspaceFile &file);

} // namespace shihe::store
