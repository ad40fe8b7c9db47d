#include "core/store/history.h"

#include "core/store/journal.h"

#include <QJsonDocument>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

/// What the answer was after @p row.
Result<AnswerVersion> versionOf(const JournalRow &row, const QStringList &key, const Translator &translator)
{
    AnswerVersion version;
    version.seq = row.seq;
    version.at = stampOf(QString::fromUtf8(row.at));
    version.kind = QString::fromUtf8(row.kind);
    const auto actor = translator.persons.nameOf(QString::fromUtf8(row.actor));
    if (!actor)
        return failure(actor.error());
    version.actor = *actor;
    // Within one row an answer may be touched more than once; the last state is what the row left behind.
    const auto changes = changesOf(QJsonDocument::fromJson(row.payload).object()).value_or(QList<ObjectChange>());
    for (const ObjectChange &change : changes) {
        if (change.object != u"answer"_s || change.key != key)
            continue;
        version.answer.reset();
        version.carried = change.after && change.after->value(u"carried"_s).toBool();
        if (!change.after)
            continue;
        auto answer = translator.toAnswer(*change.after);
        if (!answer)
            return failure(answer.error());
        version.answer = std::move(*answer);
    }
    return version;
}

} // namespace

Result<QList<AnswerVersion>> answerHistory(const Database &database, const Translator &translator, const Place &place,
                                           const QString &practice)
{
    const QStringList key{place.assessment, place.activity, practice};
    const auto format = database.format();
    if (!format)
        return failure(format.error());
    if (*format < 2)
        return QList<AnswerVersion>(); // a file that is only read and has no index of its answers
    auto rows = database.query(
        u"SELECT seq FROM answer_row WHERE assessment = ? AND activity = ? AND practice = ? ORDER BY seq DESC"_s,
        {key.at(0), key.at(1), key.at(2)});
    if (!rows)
        return failure(rows.error());
    QList<qint64> numbers;
    while (true) {
        const auto found = database.next(*rows);
        if (!found)
            return failure(found.error());
        if (!*found)
            break;
        numbers << rows->value(0).toLongLong();
    }
    QList<AnswerVersion> versions;
    for (const qint64 number : std::as_const(numbers)) {
        const auto row = journalRow(database, number);
        if (!row)
            return failure(row.error());
        auto version = versionOf(*row, key, translator);
        if (!version)
            return failure(version.error());
        versions << std::move(*version);
    }
    return versions;
}

} // namespace shihe::store
