#include "core/store/checker.h"
#include "core/store/filelock.h"

#include <QJsonArray>

namespace shihe::store {

using namespace Qt::StringLiterals;

Result<CheckReport> check(const QString &path, CheckDepth depth)
{
    const auto database = openForReading(path);
    if (!database)
        return failure(database.error());
    CheckReport report;
    Checker checker(**database, depth, report);
    if (const auto done = checker.run(); !done) {
        // What SQLite stumbles over in the middle is a fault that was found, not a file that can't be read.
        if (done.error().code != u"store.damaged"_s && !done.error().code.startsWith(u"store.check-"))
            return failure(done.error());
        report.fault = done.error();
    }
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
