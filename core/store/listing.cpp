#include "core/store/listing.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

QString toText(const Figures &figures)
{
    QJsonArray due;
    for (const QDate &day : figures.due)
        due.append(day.toString(Qt::ISODate));
    const QJsonObject json{{u"grade"_s, figures.grade},           {u"provisional"_s, figures.provisional},
                           {u"applicable"_s, figures.applicable}, {u"answered"_s, figures.answered},
                           {u"red_lines"_s, figures.redLines},    {u"open_red_lines"_s, figures.openRedLines},
                           {u"findings"_s, figures.findings},     {u"due"_s, due}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Figures> fromText(const QString &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isObject())
        return std::nullopt;
    Figures figures;
    figures.grade = json[u"grade"_s].toString();
    figures.provisional = json[u"provisional"_s].toBool();
    figures.applicable = json[u"applicable"_s].toInt();
    figures.answered = json[u"answered"_s].toInt();
    figures.redLines = json[u"red_lines"_s].toInt();
    figures.openRedLines = json[u"open_red_lines"_s].toInt();
    figures.findings = json[u"findings"_s].toInt();
    for (const QJsonValue day : json[u"due"_s].toArray()) {
        if (const auto date = dayOf(day))
            figures.due << *date;
    }
    return figures;
}

/// Figures that are not as they were kept are none.
std::optional<Figures> sound(const QSqlQuery &row)
{
    if (row.isNull(2) || figuresDigest(row.value(0).toString(), row.value(3).toLongLong(), row.value(2).toString()) !=
                             row.value(4).toString())
        return std::nullopt;
    return fromText(row.value(2).toString());
}

/// What the rows of the table say beside the members of the objects.
struct Beside
{
    QDateTime changedAt;
    std::optional<Figures> figures;
};

Result<QHash<QString, Beside>> besides(const Database &database)
{
    const auto format = database.format();
    if (!format)
        return failure(format.error());
    const QString all =
        u"SELECT assessment.id, assessment.changed_at, figures.figures, figures.seq, "
        "figures.digest FROM assessment "
        "LEFT JOIN figures ON figures.assessment = assessment.id AND figures.seq = assessment.changed_seq"_s;
    auto rows = database.query(*format < 3 ? u"SELECT id, changed_at, NULL, 0, '' FROM assessment"_s : all);
    if (!rows)
        return failure(rows.error());
    QHash<QString, Beside> found;
    while (true) {
        const auto more = database.next(*rows);
        if (!more)
            return failure(more.error());
        if (!*more)
            return found;
        found.insert(rows->value(0).toString(), {stampOf(rows->value(1).toString()), sound(*rows)});
    }
}

} // namespace

Result<QList<OrganisationSummary>> listOrganisations(const Database &database, const Translator &translator)
{
    QList<OrganisationSummary> found;
    const auto read = eachObject(database, u"organisation"_s, {},
                                 [&](const QStringList &key, const QJsonObject &members) -> Result<void> {
                                     const auto name = translator.text(members, u"name"_s);
                                     if (!name)
                                         return failure(name.error());
                                     found << OrganisationSummary{key.at(0), *name};
                                     return {};
                                 });
    if (!read)
        return failure(read.error());
    return found;
}

Result<QList<AssessmentSummary>> listAssessments(const Database &database, const Translator &translator)
{
    const auto organisations = listOrganisations(database, translator);
    if (!organisations)
        return failure(organisations.error());
    QHash<QString, Text> names;
    for (const OrganisationSummary &organisation : *organisations)
        names.insert(organisation.id, organisation.name);
    const auto beside = besides(database);
    if (!beside)
        return failure(beside.error());

    QList<AssessmentSummary> found;
    const auto read = eachObject(database, u"assessment"_s, {},
                                 [&](const QStringList &key, const QJsonObject &members) -> Result<void> {
                                     const auto title = translator.text(members, u"title"_s);
                                     if (!title)
                                         return failure(title.error());
                                     const QString organisation = members.value(u"organisation"_s).toString();
                                     const Beside kept = beside->value(key.at(0));
                                     found << AssessmentSummary{key.at(0),
                                                                organisation,
                                                                names.value(organisation),
                                                                *title,
                                                                dayOf(members.value(u"as_of"_s)).value_or(QDate()),
                                                                members.value(u"state"_s).toString(),
                                                                members.value(u"catalog_version"_s).toString(),
                                                                members.value(u"catalog_sha256"_s).toString(),
                                                                kept.changedAt,
                                                                pinsOf(members),
                                                                kept.figures};
                                     return {};
                                 });
    if (!read)
        return failure(read.error());
    std::stable_sort(found.begin(), found.end(), [](const AssessmentSummary &a, const AssessmentSummary &b) {
        return a.changedAt > b.changedAt; // the latest first
    });
    return found;
}

QString figuresDigest(const QString &assessment, qint64 seq, const QString &figures)
{
    return sha256Hex(u"%1\n%2\n%3"_s.arg(assessment, QString::number(seq), figures).toUtf8());
}

Result<void> putFigures(const Database &database, const QString &assessment, const Figures &figures)
{
    const auto seq = database.value(u"SELECT changed_seq FROM assessment WHERE id = ?"_s, {assessment});
    if (!seq)
        return failure(seq.error());
    if (!seq->isValid())
        return failure(QT_TRANSLATE_NOOP("words", "store.unknown-assessment"), {assessment});
    const QString text = toText(figures);
    return database.execute(u"INSERT INTO figures (assessment, seq, figures, digest) VALUES (?, ?, ?, ?) "
                            "ON CONFLICT (assessment) DO UPDATE SET seq = excluded.seq, figures = excluded.figures, "
                            "digest = excluded.digest"_s,
                            {assessment, seq->toLongLong(), text, figuresDigest(assessment, seq->toLongLong(), text)});
}

} // namespace shihe::store
