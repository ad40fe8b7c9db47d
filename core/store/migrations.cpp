#include "core/store/migrations.h"

#include "core/store/fulltext.h"

#include <QDateTime>
#include <QFileInfo>

namespace shihe::store {

using namespace Qt::StringLiterals;

std::span<const Migration> migrations()
{
    static const std::vector<Migration> steps{
        {1,
         {
             // The history: see store.h. Everything below but content and files can be rebuilt from it.
             uR"(CREATE TABLE journal (
                    seq INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    at TEXT NOT NULL,
                    actor TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    payload TEXT NOT NULL,
                    prev TEXT NOT NULL,
                    hash TEXT NOT NULL
                ) STRICT)"_s,

             // Files by digest. `upload` marks those that no journal row has claimed yet.
             uR"(CREATE TABLE blob (
                    sha256 TEXT PRIMARY KEY,
                    size INTEGER NOT NULL
                ) STRICT)"_s,
             uR"(CREATE TABLE chunk (
                    sha256 TEXT NOT NULL REFERENCES blob (sha256) ON DELETE CASCADE,
                    number INTEGER NOT NULL,
                    bytes BLOB NOT NULL CHECK (length(bytes) <= 1048576),
                    PRIMARY KEY (sha256, number)
                ) STRICT)"_s,
             uR"(CREATE TABLE upload (
                    sha256 TEXT PRIMARY KEY REFERENCES blob (sha256) ON DELETE CASCADE
                ) STRICT)"_s,

             // Names, free text and files, each under its salted digest. Nothing refers to it by a foreign key: erased
             // content leaves the references standing.
             uR"(CREATE TABLE content (
                    ref TEXT PRIMARY KEY,
                    salt BLOB NOT NULL,
                    text TEXT,
                    sha256 TEXT REFERENCES blob (sha256),
                    CHECK ((text IS NULL) <> (sha256 IS NULL))
                ) STRICT)"_s,
             u"CREATE INDEX content_by_blob ON content (sha256) WHERE sha256 IS NOT NULL"_s,

             // By Catalog::key: the digest of the catalog, or of it and the user catalogs beside it.
             uR"(CREATE TABLE catalog (
                    sha256 TEXT PRIMARY KEY,
                    version TEXT NOT NULL,
                    compiled BLOB NOT NULL
                ) STRICT)"_s,

             // The state of the moment. Columns that hold a reference to content are marked "ref".
             uR"(CREATE TABLE person (
                    id TEXT PRIMARY KEY,
                    name TEXT -- ref
                ) STRICT)"_s,
             uR"(CREATE TABLE organisation (
                    id TEXT PRIMARY KEY,
                    name_zh TEXT, -- ref
                    name_en TEXT  -- ref
                ) STRICT)"_s,
             uR"(CREATE TABLE assessment (
                    id TEXT PRIMARY KEY,
                    organisation TEXT NOT NULL REFERENCES organisation (id),
                    title_zh TEXT, -- ref
                    title_en TEXT, -- ref
                    as_of TEXT,
                    state TEXT NOT NULL,
                    catalog_version TEXT,
                    catalog_sha256 TEXT,
                    user_catalogs TEXT, -- JSON
                    catalog_compiled TEXT,
                    changed_at TEXT NOT NULL DEFAULT ''
                ) STRICT)"_s,
             u"CREATE INDEX assessment_by_organisation ON assessment (organisation)"_s,
             uR"(CREATE TABLE activity (
                    assessment TEXT NOT NULL REFERENCES assessment (id),
                    id TEXT NOT NULL,
                    position INTEGER NOT NULL,
                    title_zh TEXT, -- ref
                    title_en TEXT, -- ref
                    PRIMARY KEY (assessment, id)
                ) STRICT)"_s,
             // An empty activity stands for the organisation's part of the assessment.
             uR"(CREATE TABLE fact (
                    assessment TEXT NOT NULL REFERENCES assessment (id),
                    activity TEXT NOT NULL,
                    fact TEXT NOT NULL,
                    value TEXT NOT NULL,
                    PRIMARY KEY (assessment, activity, fact)
                ) STRICT)"_s,
             uR"(CREATE TABLE evidence (
                    assessment TEXT NOT NULL REFERENCES assessment (id),
                    id TEXT NOT NULL,
                    name TEXT,   -- ref
                    file TEXT,   -- ref
                    sha256 TEXT REFERENCES blob (sha256),
                    size INTEGER NOT NULL,
                    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
                    keep_until TEXT,
                    source TEXT, -- ref
                    at TEXT,
                    PRIMARY KEY (assessment, id)
                ) STRICT)"_s,
             uR"(CREATE TABLE answer (
                    assessment TEXT NOT NULL REFERENCES assessment (id),
                    activity TEXT NOT NULL,
                    practice TEXT NOT NULL,
                    value TEXT NOT NULL CHECK (value IN ('yes', 'mostly', 'partly', 'no', 'unknown', 'na')),
                    note TEXT,      -- ref
                    reason TEXT,    -- ref
                    basis TEXT,
                    informant TEXT, -- ref
                    author TEXT,
                    at TEXT,
                    risk_impact TEXT,
                    risk_likelihood TEXT,
                    risk_reason TEXT, -- ref
                    PRIMARY KEY (assessment, activity, practice)
                ) STRICT)"_s,
             uR"(CREATE TABLE answer_evidence (
                    assessment TEXT NOT NULL,
                    activity TEXT NOT NULL,
                    practice TEXT NOT NULL,
                    position INTEGER NOT NULL,
                    evidence TEXT NOT NULL,
                    PRIMARY KEY (assessment, activity, practice, position),
                    FOREIGN KEY (assessment, activity, practice)
                        REFERENCES answer (assessment, activity, practice) ON DELETE CASCADE,
                    FOREIGN KEY (assessment, evidence) REFERENCES evidence (assessment, id)
                ) STRICT)"_s,
             u"CREATE INDEX answer_evidence_by_evidence ON answer_evidence (assessment, evidence)"_s,

             // Which journal rows can be undone (undone = 0, from the last) and redone (undone = 1, from the first).
             uR"(CREATE TABLE step (
                    assessment TEXT NOT NULL REFERENCES assessment (id),
                    seq INTEGER NOT NULL REFERENCES journal (seq),
                    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
                    PRIMARY KEY (assessment, undone, seq)
                ) STRICT)"_s,
             u"CREATE INDEX step_by_seq ON step (seq)"_s,
         }},
        {2,
         {
             u"ALTER TABLE answer ADD COLUMN remark TEXT"_s,      // ref
             u"ALTER TABLE answer ADD COLUMN responsible TEXT"_s, // ref
             u"ALTER TABLE answer ADD COLUMN due TEXT"_s,
             u"ALTER TABLE answer ADD COLUMN carried INTEGER CHECK (carried = 1)"_s,
             u"ALTER TABLE evidence ADD COLUMN kind TEXT"_s,
             u"ALTER TABLE evidence ADD COLUMN reference TEXT"_s, // ref
             u"ALTER TABLE evidence ADD COLUMN valid_until TEXT"_s,
             uR"(CREATE TABLE action (
                    assessment TEXT NOT NULL REFERENCES assessment (id),
                    id TEXT NOT NULL,
                    position INTEGER NOT NULL,
                    title TEXT, -- ref
                    practices TEXT, -- JSON
                    owner TEXT, -- ref
                    due TEXT,
                    effort_hours INTEGER,
                    status TEXT NOT NULL CHECK (status IN ('open', 'in-progress', 'done', 'dropped')),
                    note TEXT, -- ref
                    PRIMARY KEY (assessment, id)
                ) STRICT)"_s,

             // Which journal rows changed an answer: an index of the journal, which it follows from.
             uR"(CREATE TABLE answer_row (
                    assessment TEXT NOT NULL,
                    activity TEXT NOT NULL,
                    practice TEXT NOT NULL,
                    seq INTEGER NOT NULL REFERENCES journal (seq),
                    PRIMARY KEY (assessment, activity, practice, seq)
                ) STRICT)"_s,
             uR"(INSERT INTO answer_row
                 SELECT DISTINCT json_extract(change.value, '$.key[0]'), json_extract(change.value, '$.key[1]'),
                        json_extract(change.value, '$.key[2]'), journal.seq
                 FROM journal, json_each(journal.payload, '$.changes') AS change
                 WHERE json_extract(change.value, '$.object') = 'answer')"_s,

             // The figures of an assessment as of the row that changed it last; derived, and made anew when needed.
             u"ALTER TABLE assessment ADD COLUMN changed_seq INTEGER NOT NULL DEFAULT 0"_s,
             uR"(CREATE TABLE figures (
                    assessment TEXT PRIMARY KEY REFERENCES assessment (id),
                    seq INTEGER NOT NULL,
                    figures TEXT NOT NULL -- JSON
                ) STRICT)"_s,
         }},
        {3,
         QStringList{
             // How an assessment came into its state, and the head of the journal when it was issued.
             u"ALTER TABLE assessment ADD COLUMN version INTEGER"_s, // none: the first
             u"ALTER TABLE assessment ADD COLUMN issued_seq INTEGER"_s,
             u"ALTER TABLE assessment ADD COLUMN issued_hash TEXT"_s,
             u"ALTER TABLE assessment ADD COLUMN state_by TEXT"_s,
             u"ALTER TABLE assessment ADD COLUMN state_at TEXT"_s,
             u"ALTER TABLE assessment ADD COLUMN state_note TEXT"_s, // ref

             // Figures are in no journal row: a digest of their own tells whether they are as they were laid down.
             u"DELETE FROM figures"_s,
             u"ALTER TABLE figures ADD COLUMN digest TEXT NOT NULL DEFAULT ''"_s,
         } + FullText::schema(),
         [](const Database &database) {
             const Contents contents(database);
             return FullText(database, contents).fill();
         }},
        {4,
         {
             // The impact assessment, a row for each single thing that was entered; an empty activity: of the whole.
             uR"(CREATE TABLE impact (
                    assessment TEXT NOT NULL REFERENCES assessment (id),
                    activity TEXT NOT NULL,
                    item TEXT NOT NULL,
                    text TEXT, -- ref
                    name TEXT, -- ref
                    value TEXT, -- JSON
                    PRIMARY KEY (assessment, activity, item)
                ) STRICT)"_s,
         }},
    };
    return steps;
}

int currentFormat()
{
    return migrations().back().version;
}

Result<QString> migrate(const Database &database, std::span<const Migration> steps)
{
    const auto format = database.format();
    if (!format)
        return failure(format.error());
    const int from = *format;
    if (steps.empty() || from >= steps.back().version)
        return QString();

    QString backup;
    if (from > 0) {
        const QFileInfo file(database.path());
        backup = u"%1/%2.format-%3.%4.shihe"_s.arg(file.absolutePath(), file.completeBaseName(), QString::number(from),
                                                   QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s));
        if (const auto copied = database.copyTo(backup); !copied)
            return failure(copied.error());
    }
    for (const Migration &step : steps) {
        if (step.version <= from)
            continue;
        const auto done = database.transact([&]() -> Result<void> {
            for (const QString &statement : step.statements) {
                if (auto ran = database.execute(statement); !ran)
                    return ran;
            }
            if (step.then) {
                if (auto filled = step.then(database); !filled)
                    return filled;
            }
            // user_version lies in the file's header and is rolled back with the rest.
            return database.execute(u"PRAGMA user_version = %1"_s.arg(step.version));
        });
        if (!done)
            return failure(done.error());
    }
    return backup;
}

} // namespace shihe::store
