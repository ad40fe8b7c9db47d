#include "core/assessment/binding.h"

#include "core/base/canonicaljson.h"
#include "core/base/digest.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shihe {
namespace {

QJsonObject textOf(const Answer &answer)
{
    QJsonObject object{{u"value"_s, word(answer.value)},
                       {u"note"_s, answer.note},
                       {u"reason"_s, answer.reason},
                       {u"evidence"_s, QJsonArray::fromStringList(answer.evidence)},
                       {u"informant"_s, answer.informant}};
    if (answer.basis)
        object.insert(u"basis"_s, word(*answer.basis));
    if (answer.risk)
        object.insert(u"risk"_s, QJsonObject{{u"impact"_s, answer.risk->impact.value_or(-1)},
                                             {u"likelihood"_s, answer.risk->likelihood.value_or(-1)},
                                             {u"reason"_s, answer.risk->reason}});
    return object;
}

QJsonObject textOf(const Profile &profile)
{
    QJsonObject object;
    for (auto fact = profile.cbegin(); fact != profile.cend(); ++fact)
        object.insert(fact.key(), factToText(fact.value()));
    return object;
}

QJsonObject textOf(const Evidence &piece)
{
    return {{u"kind"_s, word(piece.kind)}, {u"name"_s, piece.name}, {u"reference"_s, piece.reference}};
}

/// Digests under a key, of things at their places.
class Keyed final
{
public:
    explicit Keyed(QByteArray key)
        : m_key(std::move(key))
    {
    }

    [[nodiscard]] QString facts(const QJsonObject &facts) const { return digestOf({u"facts"_s}, facts); }
    [[nodiscard]] QString answer(const QString &activity, const QString &practice, const Answer &answer) const
    {
        return digestOf({u"answer"_s, activity, practice}, textOf(answer));
    }
    [[nodiscard]] QString evidence(const Evidence &piece) const
    {
        return digestOf({u"evidence"_s, piece.id},
                        piece.sha256.isEmpty() ? textOf(piece) : QJsonObject{{u"sha256"_s, piece.sha256}});
    }

private:
    [[nodiscard]] QString digestOf(const QStringList &place, const QJsonObject &thing) const
    {
        const QByteArray bytes =
            canonicalJson(QJsonObject{{u"place"_s, QJsonArray::fromStringList(place)}, {u"is"_s, thing}});
        return QString::fromLatin1(hmacSha256(m_key, bytes).toHex());
    }

    QByteArray m_key;
};

/// Those of version 1.
struct Plain
{
    [[nodiscard]] static QString facts(const QJsonObject &facts) { return sha256Hex(canonicalJson(facts)); }
    [[nodiscard]] static QString answer(const QString &, const QString &, const Answer &answer)
    {
        return sha256Hex(canonicalJson(textOf(answer)));
    }
    [[nodiscard]] static QString evidence(const Evidence &piece)
    {
        return piece.sha256.isEmpty() ? sha256Hex(canonicalJson(textOf(piece))) : piece.sha256;
    }
};

template <class Digests>
void digest(Binding &binding, const Assessment &assessment, const Digests &digests)
{
    const auto answersAt = [&](const QString &activity, const Answers &answers) {
        QMap<QString, QString> &here = binding.answers[activity];
        for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
            here.insert(answer.key(), digests.answer(activity, answer.key(), answer.value()));
    };
    QJsonObject facts{{QString(), textOf(assessment.organisation.profile)}};
    answersAt({}, assessment.organisation.answers);
    for (const Activity &activity : assessment.activities) {
        facts.insert(activity.id, textOf(activity.profile));
        answersAt(activity.id, activity.answers);
    }
    binding.facts = digests.facts(facts);
    for (const Evidence &piece : assessment.evidence)
        binding.evidence[piece.id] = digests.evidence(piece);
}

Binding bare(const Assessment &assessment, const Catalog &catalog)
{
    return {.assessment = assessment.id,
            .asOf = assessment.asOf,
            .catalogVersion = catalog.version,
            .catalogSha256 = catalog.sha256,
            .userCatalogs = catalog.userPins()};
}

QJsonObject toJson(const QMap<QString, QString> &digests)
{
    QJsonObject object;
    for (auto each = digests.cbegin(); each != digests.cend(); ++each)
        object.insert(each.key(), each.value());
    return object;
}

QMap<QString, QString> digestsFrom(const QJsonObject &object)
{
    QMap<QString, QString> digests;
    for (auto each = object.begin(); each != object.end(); ++each)
        digests.insert(each.key(), each.value().toString());
    return digests;
}

/// Calls @p added, @p changed or @p removed with the key of everything that differs.
template <class Added, class Changed, class Removed>
void compare(const QMap<QString, QString> &before, const QMap<QString, QString> &now, const Added &added,
             const Changed &changed, const Removed &removed)
{
    for (auto each = before.cbegin(); each != before.cend(); ++each) {
        const auto found = now.constFind(each.key());
        if (found == now.cend())
            removed(each.key());
        else if (found.value() != each.value())
            changed(each.key());
    }
    for (auto each = now.cbegin(); each != now.cend(); ++each)
        if (!before.contains(each.key()))
            added(each.key());
}

} // namespace

Binding bindingOf(const Assessment &assessment, const Catalog &catalog, const QByteArray &key)
{
    Binding binding = bare(assessment, catalog);
    if (!key.isEmpty())
        digest(binding, assessment, Keyed(key));
    return binding;
}

Binding plainBindingOf(const Assessment &assessment, const Catalog &catalog)
{
    Binding binding = bare(assessment, catalog);
    binding.version = 1;
    digest(binding, assessment, Plain());
    return binding;
}

QJsonObject toJson(const Binding &binding)
{
    QJsonArray users;
    for (const CatalogPin &pin : binding.userCatalogs)
        users.append(QJsonObject{{u"id"_s, pin.id}, {u"version"_s, pin.version}, {u"sha256"_s, pin.sha256}});
    QJsonArray answers;
    for (auto place = binding.answers.cbegin(); place != binding.answers.cend(); ++place)
        answers.append(QJsonObject{{u"activity"_s, place.key()}, {u"digests"_s, toJson(place.value())}});
    return {
        {u"binding"_s, binding.version},
        {u"assessment"_s, binding.assessment},
        {u"as_of"_s, binding.asOf.toString(Qt::ISODate)},
        {u"catalog"_s,
         QJsonObject{{u"version"_s, binding.catalogVersion}, {u"sha256"_s, binding.catalogSha256}, {u"user"_s, users}}},
        {u"journal"_s, QJsonObject{{u"seq"_s, binding.seq}, {u"hash"_s, binding.head}}},
        {u"facts"_s, binding.facts},
        {u"answers"_s, answers},
        {u"evidence"_s, toJson(binding.evidence)}};
}

Result<Binding> bindingFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int version = object.value(u"binding"_s).toInt();
    if (version < 1 || version > Binding::Version)
        return failure(QT_TRANSLATE_NOOP("words", "assessment.not-a-binding"));
    const QJsonObject catalog = object.value(u"catalog"_s).toObject();
    const QJsonObject journal = object.value(u"journal"_s).toObject();
    Binding binding{.version = version,
                    .assessment = object.value(u"assessment"_s).toString(),
                    .asOf = QDate::fromString(object.value(u"as_of"_s).toString(), Qt::ISODate),
                    .catalogVersion = catalog.value(u"version"_s).toString(),
                    .catalogSha256 = catalog.value(u"sha256"_s).toString(),
                    .seq = journal.value(u"seq"_s).toInteger(),
                    .head = journal.value(u"hash"_s).toString(),
                    .facts = object.value(u"facts"_s).toString(),
                    .evidence = digestsFrom(object.value(u"evidence"_s).toObject())};
    for (const QJsonValue &pin : catalog.value(u"user"_s).toArray())
        binding.userCatalogs << CatalogPin{pin[u"id"_s].toString(), pin[u"version"_s].toString(),
                                           pin[u"sha256"_s].toString()};
    for (const QJsonValue &place : object.value(u"answers"_s).toArray())
        binding.answers.insert(place[u"activity"_s].toString(), digestsFrom(place[u"digests"_s].toObject()));
    return binding;
}

BindingChanges changesSince(const Binding &report, const Binding &now)
{
    BindingChanges changes;
    changes.catalog = report.catalogSha256 != now.catalogSha256 || report.userCatalogs != now.userCatalogs;
    changes.facts = report.facts != now.facts;
    QStringList activities = report.answers.keys() + now.answers.keys();
    activities.sort();
    activities.removeDuplicates();
    for (const QString &activity : std::as_const(activities)) {
        const auto into = [&activity](QList<AnswerPlace> &list) {
            return [&activity, &list](const QString &practice) { list << AnswerPlace{activity, practice}; };
        };
        compare(report.answers.value(activity), now.answers.value(activity), into(changes.answersAdded),
                into(changes.answersChanged), into(changes.answersRemoved));
    }
    const auto into = [](QStringList &list) { return [&list](const QString &id) { list << id; }; };
    compare(report.evidence, now.evidence, into(changes.evidenceAdded), into(changes.evidenceChanged),
            into(changes.evidenceRemoved));
    return changes;
}

} // namespace shihe
