#include "core/obligations/obligations.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shihe {
namespace {

QJsonValue orNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject both(const Text &text)
{
    return {{u"zh"_s, text.zh}, {u"en"_s, text.en}};
}

QJsonObject toJson(const Period &period)
{
    const bool length = period.hasLength();
    return {{u"kind"_s, word(period.kind)},
            {u"count"_s, length ? QJsonValue(period.count) : QJsonValue(QJsonValue::Null)},
            {u"unit"_s, length ? QJsonValue(word(period.unit)) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject toJson(const Catalog &catalog, const Obligation &obligation)
{
    const auto duty = std::find_if(catalog.duties.cbegin(), catalog.duties.cend(),
                                   [&obligation](const Duty &one) { return one.id == obligation.duty; });
    Q_ASSERT(duty != catalog.duties.cend());
    QJsonArray clauses;
    for (const ClauseRef &ref : obligation.clauses)
        clauses.append(ref.text());
    QJsonValue threshold(QJsonValue::Null);
    if (obligation.threshold)
        threshold =
            QJsonObject{{u"fact"_s, obligation.threshold->fact}, {u"at_least"_s, obligation.threshold->atLeast}};
    return {{u"id"_s, obligation.duty},
            {u"activity"_s, obligation.activity.isEmpty() ? QJsonValue(QJsonValue::Null) : obligation.activity},
            {u"title"_s, both(duty->title)},
            {u"state"_s, word(obligation.state)},
            {u"clauses"_s, clauses},
            {u"unknown_facts"_s, QJsonArray::fromStringList(obligation.unknownFacts)},
            {u"starts"_s, orNull(obligation.starts)},
            {u"threshold"_s, threshold},
            {u"event"_s, both(duty->event)},
            {u"event_date"_s, obligation.event.toString(Qt::ISODate)},
            {u"event_given"_s, obligation.eventGiven},
            {u"period"_s, toJson(duty->period)},
            {u"due"_s, orNull(obligation.due)},
            {u"calendar"_s, obligation.estimated ? u"estimated"_s : u"published"_s}};
}

} // namespace

QJsonObject toJson(const Catalog &catalog, const QList<Obligation> &obligations, QDate asOf)
{
    QJsonArray all;
    for (const Obligation &obligation : obligations)
        all.append(toJson(catalog, obligation));
    const QJsonValue last =
        catalog.calendar.years.isEmpty() ? QJsonValue(QJsonValue::Null) : catalog.calendar.years.lastKey();
    return {{u"catalog"_s, QJsonObject{{u"version"_s, catalog.version}, {u"sha256"_s, catalog.sha256}}},
            {u"as_of"_s, asOf.toString(Qt::ISODate)},
            {u"holidays_until"_s, last},
            {u"obligations"_s, all}};
}

} // namespace shihe
