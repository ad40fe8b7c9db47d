#include "core/store/signedrows.h"

#include "core/store/fulltext.h"

#include <QJsonDocument>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const SignedFile &file)
{
    QJsonArray revisions;
    for (const Beginning &each : file.revisions)
        revisions << QJsonObject{{u"bytes"_s, each.bytes}, {u"sha256"_s, each.sha256}};
    return {{u"sha256"_s, file.sha256}, {u"bytes"_s, file.bytes}, {u"kind"_s, file.kind}, {u"revisions"_s, revisions}};
}

SignedFile fromJson(const QJsonObject &payload)
{
    const QJsonValue file = payload.value(u"file"_s);
    SignedFile out{.assessment = payload.value(u"assessment"_s).toString(),
                   .kind = file[u"kind"_s].toString(),
                   .sha256 = file[u"sha256"_s].toString(),
                   .bytes = file[u"bytes"_s].toInteger()};
    const QJsonArray revisions = file[u"revisions"_s].toArray();
    for (const QJsonValue each : revisions)
        out.revisions << Beginning{each[u"bytes"_s].toInteger(), each[u"sha256"_s].toString()};
    return out;
}

} // namespace

Result<JournalHead> noteSigned(const Database &database, const Translator &translator, const SignedFile &file,
                               const QString &actor, const QDateTime &at)
{
    const auto assessment = readObject(database, u"assessment"_s, {file.assessment});
    if (!assessment)
        return failure(assessment.error());
    if (!*assessment)
        return failure(QT_TRANSLATE_NOOP("words", "store.unknown-assessment"), {file.assessment});
    QList<ObjectChange> met;
    const auto signer = translator.persons.idOf(file.signer, met);
    if (!signer)
        return failure(signer.error());
    const auto person = translator.persons.idOf(actor, met);
    if (!person)
        return failure(person.error());
    QJsonArray changes;
    for (const ObjectChange &change : std::as_const(met))
        changes << change.toJson();
    const auto head = append(database, SignedKind,
                             {{u"assessment"_s, file.assessment},
                              {u"changes"_s, changes},
                              {u"file"_s, toJson(file)},
                              {u"signer"_s, *signer}},
                             *person, at);
    if (!head)
        return head;
    if (const auto indexed = FullText(database, translator.contents).follow(met); !indexed)
        return failure(indexed.error());
    return head;
}

Result<QList<SignedFile>> signedFiles(const Database &database, const Translator &translator)
{
    auto rows =
        database.query(u"SELECT seq, at, payload FROM journal WHERE kind = ? ORDER BY seq"_s, {QString(SignedKind)});
    if (!rows)
        return failure(rows.error());
    QList<SignedFile> files;
    QStringList signers;
    while (true) {
        const auto found = database.next(*rows);
        if (!found)
            return failure(found.error());
        if (!*found)
            break;
        const QJsonObject payload = QJsonDocument::fromJson(rows->value(2).toString().toUtf8()).object();
        SignedFile file = fromJson(payload);
        file.seq = rows->value(0).toLongLong();
        file.at = stampOf(rows->value(1).toString());
        files << file;
        signers << payload.value(u"signer"_s).toString();
    }
    for (qsizetype i = 0; i < files.size(); ++i) {
        auto name = translator.persons.nameOf(signers.at(i));
        if (!name)
            return failure(name.error());
        files[i].signer = *name;
    }
    return files;
}

Result<qint64> changesAfter(const Database &database, qint64 seq)
{
    const auto count =
        database.value(u"SELECT count(*) FROM journal WHERE seq > ? AND kind <> ?"_s, {seq, QString(SignedKind)});
    if (!count)
        return failure(count.error());
    return count->toLongLong();
}

} // namespace shihe::store
