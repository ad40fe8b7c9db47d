#include "core/store/checker.h"
#include "core/store/filelock.h"

#include <QJsonArray>
#include <QtConcurrentRun>

namespace shihe::store {

using namespace Qt::StringLiterals;

namespace {

/// Bytes of pages kept by a connection that goes through the whole file, back and forth between tables and indexes.
constexpr qint64 CheckMemory = qint64(64) << 20;

/// What SQLite stumbles over is a fault that was found, not a file that can't be read.
bool isFault(const Error &error)
{
    return error.code == u"store.damaged"_s || error.code.startsWith(u"store.check-");
}

Result<std::optional<Error>> structureOf(const WorkspaceFile &file)
{
    const auto database = openForReading(file);
    if (!database)
        return failure(database.error());
    if (const auto granted = (*database)->useMemory(CheckMemory); !granted)
        return failure(granted.error());
    return (*database)->integrityFault();
}

} // namespace

Result<CheckReport> check(const WorkspaceFile &file, CheckDepth depth)
{
    const auto database = openForReading(file);
    if (!database)
        return failure(database.error());
    if (const auto granted = (*database)->useMemory(CheckMemory); !granted)
        return failure(granted.error());
    // SQLite's own check goes on beside ours, on a connection of its own; the journal needs all cores by itself.
    std::optional<QFuture<Result<std::optional<Error>>>> structure;
    const auto beginStructure = [&structure, &file] { structure = QtConcurrent::run(&structureOf, file); };
    CheckReport report;
    const auto walked = Checker(**database, depth, report, beginStructure).run();
    if (depth == CheckDepth::Full) {
        if (!structure)
            beginStructure(); // the journal is at fault, and perhaps more
        const auto structural = structure->takeResult();
        if (!structural && !isFault(structural.error()))
            return failure(structural.error());
        report.fault = structural ? *structural : structural.error(); // what is broken besides may follow from it
    }
    if (!walked && !isFault(walked.error()))
        return failure(walked.error());
    if (!walked && !report.fault)
        report.fault = walked.error();
    return report;
}

QJsonObject CheckReport::toJson() const
{
    QJsonValue found;
    if (fault)
        found = QJsonObject{{u"code"_s, fault->code}, {u"args"_s, QJsonArray::fromStringList(fault->args)}};
    return {{u"ok"_s, !fault},   {u"head"_s, QJsonObject{{u"seq"_s, head.seq}, {u"hash"_s, head.hash}}},
            {u"rows"_s, rows},   {u"objects"_s, objects},
            {u"files"_s, files}, {u"erased"_s, erased},
            {u"fault"_s, found}};
}

} // namespace shihe::store
