#include "core/store/checker.h"
#include "core/store/filelock.h"

#include <QJsonArray>
#include <QtConcurrentRun>

namespace shihe::store {

using namespace Qt::StringLiterals;

namespace {

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
    return (*database)->integrityFault();
}

} // namespace

Result<CheckReport> check(const WorkspaceFile &file, CheckDepth depth)
{
    const auto database = openForReading(file);
    if (!database)
        return failure(database.error());
    // SQLite's own check takes as long as ours: both at once, each on a connection of its own.
    QFuture<Result<std::optional<Error>>> structure;
    if (depth == CheckDepth::Full)
        structure = QtConcurrent::run(&structureOf, file);
    CheckReport report;
    const auto walked = Checker(**database, depth, report).run();
    if (depth == CheckDepth::Full) {
        const auto structural = structure.takeResult();
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
