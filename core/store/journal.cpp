#include "core/store/journal.h"

#include "core/base/digest.h"

#include <QJsonArray>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

/// All of them as bytes: spares the way to UTF-16 and back for every row of a check.
QString columns()
{
    QStringList names{u"seq"_s};
    for (const QString &text : {u"id"_s, u"at"_s, u"actor"_s, u"kind"_s, u"payload"_s, u"prev"_s, u"hash"_s})
        names << Database::bytesOf(text);
    return u"SELECT %1 FROM journal "_s.arg(names.join(u", "_s));
}

JournalRow rowOf(const QSqlQuery &query)
{
    const auto bytes = [&query](int column) { return query.value(column).toByteArray(); };
    return {query.value(0).toLongLong(), bytes(1), bytes(2), bytes(3), bytes(4), bytes(5), bytes(6), bytes(7)};
}

} // namespace

QString chainStart()
{
    return {64, u'0'};
}

QByteArray chainHash(const JournalRow &row)
{
    // RFC 8785 sorts members: actor, at, id, kind, payload, prev, seq. The payload is canonical already.
    QByteArray bytes;
    bytes.reserve(row.payload.size() + 400);
    const auto add = [&bytes](const char *name, const QByteArray &text) {
        bytes += name;
        appendCanonical(bytes, text);
    };
    add("{\"actor\":", row.actor);
    add(",\"at\":", row.at);
    add(",\"id\":", row.id);
    add(",\"kind\":", row.kind);
    bytes += ",\"payload\":" + row.payload;
    add(",\"prev\":", row.prev);
    bytes += ",\"seq\":" + QByteArray::number(row.seq) + '}';
    return sha256(bytes).toHex();
}

Result<JournalHead> journalHead(const Database &database)
{
    auto query = database.query(u"SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"_s);
    if (!query)
        return failure(query.error());
    const auto found = database.next(*query);
    if (!found)
        return failure(found.error());
    if (!*found)
        return JournalHead{0, chainStart()};
    return JournalHead{query->value(0).toLongLong(), query->value(1).toString()};
}

Result<JournalHead> append(const Database &database, const QString &kind, const QJsonObject &payload,
                           const QString &actor, const QDateTime &at)
{
    const auto head = journalHead(database);
    if (!head)
        return head;
    JournalRow row{head->seq + 1, newId().toUtf8(),       utcStamp(at).toUtf8(), actor.toUtf8(),
                   kind.toUtf8(), canonicalJson(payload), head->hash.toUtf8(),   {}};
    row.hash = chainHash(row);
    const auto text = [](const QByteArray &bytes) { return QString::fromUtf8(bytes); };
    if (const auto added = database.execute(
            u"INSERT INTO journal (seq, id, at, actor, kind, payload, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {row.seq, text(row.id), text(row.at), text(row.actor), text(row.kind), text(row.payload), text(row.prev),
             text(row.hash)});
        !added)
        return failure(added.error());
    return JournalHead{row.seq, text(row.hash)};
}

Result<JournalRow> journalRow(const Database &database, qint64 seq)
{
    auto query = database.query(columns() + u"WHERE seq = ?"_s, {seq});
    if (!query)
        return failure(query.error());
    const auto found = database.next(*query);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(QT_TRANSLATE_NOOP("words", "store.damaged"), {database.path(), u"journal %1"_s.arg(seq)});
    return rowOf(*query);
}

Result<QString> rowHash(const Database &database, qint64 seq)
{
    auto query = database.query(u"SELECT hash FROM journal WHERE seq = ?"_s, {seq});
    if (!query)
        return failure(query.error());
    const auto found = database.next(*query);
    if (!found)
        return failure(found.error());
    return *found ? query->value(0).toString() : QString();
}

Result<void> eachRow(const Database &database, const std::function<Result<bool>(const JournalRow &)> &take)
{
    auto query = database.query(columns() + u"ORDER BY seq"_s);
    if (!query)
        return failure(query.error());
    while (true) {
        const auto found = database.next(*query);
        if (!found)
            return failure(found.error());
        if (!*found)
            return {};
        const auto taken = take(rowOf(*query));
        if (!taken)
            return failure(taken.error());
        if (!*taken)
            return {};
    }
}

std::optional<QList<ObjectChange>> changesOf(const QJsonObject &payload)
{
    const QJsonValue listed = payload.value(u"changes"_s);
    if (!listed.isArray() && !listed.isUndefined())
        return std::nullopt;
    QList<ObjectChange> changes;
    for (const QJsonValue value : listed.toArray()) {
        auto change = ObjectChange::fromJson(value.toObject());
        if (!change)
            return std::nullopt;
        changes << std::move(*change);
    }
    return changes;
}

} // namespace shihe::store
