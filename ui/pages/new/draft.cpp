#include "ui/pages/new/draft.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

Profile over(Profile preset, const GivenFacts &given)
{
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        if (*it)
            preset.insert(it.key(), **it);
        else
            preset.remove(it.key());
    }
    return preset;
}

QStringList contextsOf(const Draft &draft)
{
    QStringList contexts;
    for (const DraftActivity &activity : draft.activities)
        contexts.append(activity.context);
    return contexts;
}

QJsonObject toJson(const Text &text)
{
    return {{u"zh"_s, text.zh}, {u"en"_s, text.en}};
}

Text textFrom(const QJsonValue &json)
{
    return {json[u"zh"].toString(), json[u"en"].toString()};
}

QJsonObject toJson(const GivenFacts &given)
{
    QJsonObject json;
    for (auto it = given.cbegin(); it != given.cend(); ++it)
        json.insert(it.key(), *it ? QJsonValue(factToText(**it)) : QJsonValue());
    return json;
}

GivenFacts factsFrom(const QJsonObject &json, const Catalog &catalog)
{
    GivenFacts given;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        const Fact *fact = catalog.fact(it.key());
        if (!fact)
            continue;
        if (it.value().isNull())
            given.insert(fact->id, std::nullopt);
        else if (const auto value = factFromText(*fact, it.value().toString()))
            given.insert(fact->id, *value);
    }
    return given;
}

} // namespace

Text bothLanguages(const QString &zh, const QString &en)
{
    const QString chinese = zh.trimmed();
    const QString english = en.trimmed();
    return {chinese.isEmpty() ? english : chinese, english.isEmpty() ? chinese : english};
}

Profile Draft::organisationFacts(const Catalog &catalog) const
{
    return over(shihe::presetFacts(catalog, contextsOf(*this), Scope::Organisation), given);
}

Profile Draft::activityFacts(const Catalog &catalog, qsizetype activity) const
{
    const DraftActivity &one = activities.at(activity);
    return over(shihe::presetFacts(catalog, {one.context}, Scope::Activity), one.given);
}

QStringList Draft::presetFacts(const Catalog &catalog, qsizetype activity) const
{
    QStringList facts;
    const bool ofOrganisation = activity < 0;
    const Profile preset = ofOrganisation
                               ? shihe::presetFacts(catalog, contextsOf(*this), Scope::Organisation)
                               : shihe::presetFacts(catalog, {activities.at(activity).context}, Scope::Activity);
    const GivenFacts &said = ofOrganisation ? given : activities.at(activity).given;
    for (const Fact &fact : catalog.facts) {
        if (preset.contains(fact.id) && !said.contains(fact.id))
            facts.append(fact.id);
    }
    return facts;
}

Assessment Draft::assessment(const Catalog &catalog, const Text &suggested) const
{
    Assessment made;
    made.title = title.isEmpty() ? suggested : bothLanguages(title.zh, title.en);
    made.asOf = asOf;
    made.organisation.id = organisation;
    made.organisation.name = bothLanguages(name.zh, name.en);
    made.organisation.profile = organisationFacts(catalog);
    for (qsizetype place = 0; place < activities.size(); ++place) {
        const DraftActivity &one = activities.at(place);
        Activity activity;
        activity.id = QString::number(place);
        const Context *context = catalog.context(one.context);
        activity.title = !one.title.isEmpty() ? bothLanguages(one.title.zh, one.title.en)
                         : context            ? context->activity
                                              : made.title;
        activity.profile = activityFacts(catalog, place);
        made.activities.append(activity);
    }
    return made;
}

bool Draft::touched() const
{
    Draft fresh;
    fresh.organisation = organisation;
    fresh.asOf = asOf;
    return *this != fresh;
}

QJsonObject Draft::toJson() const
{
    QJsonArray parts;
    for (const DraftActivity &one : activities) {
        parts.append(QJsonObject{
            {u"title"_s, ui::toJson(one.title)}, {u"context"_s, one.context}, {u"facts"_s, ui::toJson(one.given)}});
    }
    return {{u"organisation"_s, organisation},
            {u"name"_s, ui::toJson(name)},
            {u"copies"_s, copies},
            {u"copied"_s, copied},
            {u"title"_s, ui::toJson(title)},
            {u"as_of"_s, asOf.toString(Qt::ISODate)},
            {u"facts"_s, ui::toJson(given)},
            {u"activities"_s, parts}};
}

Draft Draft::fromJson(const QJsonObject &json, const Catalog &catalog)
{
    Draft draft;
    draft.organisation = json[u"organisation"].toString();
    draft.name = textFrom(json[u"name"]);
    draft.copies = json[u"copies"].toBool();
    draft.copied = json[u"copied"].toString();
    draft.title = textFrom(json[u"title"]);
    draft.asOf = QDate::fromString(json[u"as_of"].toString(), Qt::ISODate);
    draft.given = factsFrom(json[u"facts"].toObject(), catalog);
    draft.activities.clear();
    for (const QJsonValue part : json[u"activities"].toArray()) {
        const QString context = part[u"context"].toString();
        draft.activities.append({textFrom(part[u"title"]), catalog.context(context) ? context : QString(),
                                 factsFrom(part[u"facts"].toObject(), catalog)});
    }
    if (draft.activities.isEmpty())
        draft.activities.append(DraftActivity());
    return draft;
}

} // namespace shihe::ui
