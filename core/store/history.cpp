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

/// The journal rows whose numbers @p query gives.
Result<QList<JournalRow>> rowsOf(const Database &database, const QString &query, const QVariantList &values)
{
    auto found = database.query(query, values);
    if (!found)
        return failure(found.error());
    QList<qint64> numbers;
    while (true) {
        const auto more = database.next(*found);
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
        numbers << found->value(0).toLongLong();
    }
    QList<JournalRow> rows;
    for (const qint64 number : std::as_const(numbers)) {
        auto row = journalRow(database, number);
        if (!row)
            return failure(row.error());
        rows << std::move(*row);
    }
    return rows;
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
    const auto rows =
        rowsOf(database,
               u"SELECT seq FROM answer_row WHERE assessment = ? AND activity = ? AND practice = ? ORDER BY seq DESC"_s,
               {key.at(0), key.at(1), key.at(2)});
    if (!rows)
        return failure(rows.error());
    QList<AnswerVersion> versions;
    for (const JournalRow &row : *rows) {
        auto version = versionOf(row, key, translator);
        if (!version)
            return failure(version.error());
        versions << std::move(*version);
    }
    return versions;
}

Result<QList<FormerCatalog>> catalogHistory(const Database &database, const QString &assessment)
{
    const auto format = database.format();
    if (!format)
        return failure(format.error());
    if (*format < 2)
        return QList<FormerCatalog>(); // nothing changed its catalog then
    // Issuing cuts off the steps that can be undone, so the journal is asked what stands: by the answers that a change
    // made drafts; and by the steps, where it made none.
    const auto rows =
        rowsOf(database,
               u"SELECT journal.seq FROM answer_row JOIN journal ON journal.seq = answer_row.seq "
               "WHERE answer_row.assessment = ? AND journal.kind IN ('change-catalog', 'undo', 'redo') "
               "UNION SELECT step.seq FROM step JOIN journal ON journal.seq = step.seq "
               "WHERE step.assessment = ? AND step.undone = 0 AND journal.kind = 'change-catalog' ORDER BY 1 DESC"_s,
               {assessment, assessment});
    if (!rows)
        return failure(rows.error());
    QList<FormerCatalog> catalogs;
    QHash<qint64, bool> stands; // by the last undo or redo of each row
    for (const JournalRow &row : *rows) {
        const QJsonObject payload = QJsonDocument::fromJson(row.payload).object();
        if (row.kind != "change-catalog") {
            const qint64 of = payload.value(u"of"_s).toInteger();
            if (!stands.contains(of))
                stands.insert(of, row.kind == "redo");
            continue;
        }
        if (!stands.value(row.seq, true))
            continue;
        for (const ObjectChange &change : changesOf(payload).value_or(QList<ObjectChange>())) {
            if (change.object != u"assessment"_s || !change.before)
                continue;
            const QJsonObject &before = *change.before;
            catalogs << FormerCatalog{row.seq, stampOf(QString::fromUtf8(row.at)),
                                      before.value(u"catalog_version"_s).toString(),
                                      catalogKey(before.value(u"catalog_sha256"_s).toString(), pinsOf(before))};
        }
    }
    return catalogs;
}

} // namespace shihe::store
