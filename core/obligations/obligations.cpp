#include "core/obligations/obligations.h"

#include <algorithm>

namespace shihe {
namespace {

Truth truth(const std::optional<Condition> &condition, const Profile &profile)
{
    if (!condition)
        return Truth::True;
    return condition->evaluate([&profile](const QString &fact) {
        const auto found = profile.constFind(fact);
        return found == profile.cend() ? nullptr : &*found;
    });
}

/// Every number that a test of @p condition is about.
void limits(const Condition &condition, QList<DutyThreshold> &found)
{
    if (condition.kind == Condition::Kind::AtLeast)
        found.append({condition.fact, std::get<qint64>(condition.value)});
    for (const Condition &child : condition.children)
        limits(child, found);
}

/// What a higher number than the known one would bring about.
std::optional<DutyThreshold> thresholdOf(const Duty &duty, const Profile &profile)
{
    if (!duty.applies)
        return std::nullopt;
    QList<DutyThreshold> candidates;
    limits(*duty.applies, candidates);
    std::sort(candidates.begin(), candidates.end(),
              [](const DutyThreshold &a, const DutyThreshold &b) { return a.atLeast < b.atLeast; });
    for (const DutyThreshold &candidate : candidates) {
        const auto known = profile.constFind(candidate.fact);
        if (known == profile.cend() || std::get<qint64>(*known) >= candidate.atLeast)
            continue;
        Profile higher = profile;
        higher.insert(candidate.fact, candidate.atLeast);
        if (truth(duty.applies, higher) == Truth::True)
            return candidate;
    }
    return std::nullopt;
}

/// The day on which the first clause of @p duty takes effect after @p day, if one is published by then.
std::optional<QDate> startOf(const Catalog &catalog, const Duty &duty, QDate day)
{
    std::optional<QDate> earliest;
    for (const ClauseRef &ref : duty.cites) {
        const Source &source = *catalog.source(ref.source);
        const Clause &clause = *catalog.clause(ref);
        const auto status = source.statusOn(day);
        // A draft announces nothing; of a text in force a single clause may still be to come.
        if (status != Status::Published && status != Status::InForce)
            continue;
        QDate starts = clause.from.value_or(QDate());
        for (const StatusChange &change : source.status) {
            if (change.is == Status::InForce && change.from > day)
                starts = std::max(starts, change.from);
        }
        if (starts > day && (!earliest || starts < *earliest))
            earliest = starts;
    }
    return earliest;
}

class Finder
{
public:
    Finder(const Catalog &catalog, QDate asOf, const DutyEvents &events)
        : m_catalog(catalog)
        , m_asOf(asOf)
        , m_events(events)
    {
    }

    void see(const Duty &duty, const Profile &profile, const QString &activity)
    {
        Obligation found{.duty = duty.id, .activity = activity};
        for (const ClauseRef &ref : duty.cites) {
            if (m_catalog.source(ref.source)->inForce(*m_catalog.clause(ref), m_asOf))
                found.clauses.append(ref);
        }
        if (found.clauses.isEmpty()) {
            found.starts = startOf(m_catalog, duty, m_asOf);
            if (!found.starts)
                return;
            found.clauses = duty.cites;
        }
        switch (truth(duty.applies, profile)) {
        case Truth::True:
            found.state = found.starts ? DutyState::Coming : DutyState::Running;
            break;
        case Truth::Unknown:
            found.state = found.starts ? DutyState::Coming : DutyState::Assumed;
            for (const QString &fact : duty.applies->facts()) {
                if (!profile.contains(fact))
                    found.unknownFacts.append(fact);
            }
            break;
        case Truth::False:
            found.threshold = thresholdOf(duty, profile);
            if (!found.threshold)
                return;
            found.state = DutyState::Threshold;
            break;
        }
        const auto given = m_events.constFind(duty.id);
        found.eventGiven = given != m_events.cend();
        found.event = found.eventGiven ? *given : found.starts.value_or(m_asOf);
        // A threshold not yet reached has no day to count from.
        if (found.state != DutyState::Threshold) {
            if (const auto end = endOf(duty.period, found.event, m_catalog.calendar)) {
                found.due = end->day;
                found.estimated = end->estimated;
            }
        }
        m_all.append(found);
    }

    QList<Obligation> take()
    {
        std::stable_sort(m_all.begin(), m_all.end(), [](const Obligation &a, const Obligation &b) {
            if (a.state != b.state)
                return a.state < b.state;
            if (a.due != b.due)
                return b.due ? a.due && *a.due < *b.due : true;
            return a.duty.toUtf8() < b.duty.toUtf8();
        });
        return std::move(m_all);
    }

private:
    const Catalog &m_catalog;
    QDate m_asOf;
    const DutyEvents &m_events;
    QList<Obligation> m_all;
};

bool ofOrganisation(const Catalog &catalog, const Duty &duty)
{
    if (!duty.applies)
        return false;
    const QStringList facts = duty.applies->facts();
    return std::all_of(facts.cbegin(), facts.cend(), [&catalog](const QString &id) {
        const Fact *fact = catalog.fact(id);
        return fact && fact->scope == Scope::Organisation;
    });
}

} // namespace

QString word(DutyState state)
{
    switch (state) {
    case DutyState::Running:
        return QStringLiteral("running");
    case DutyState::Assumed:
        return QStringLiteral("assumed");
    case DutyState::Coming:
        return QStringLiteral("coming");
    case DutyState::Threshold:
        break;
    }
    return QStringLiteral("threshold");
}

std::optional<Deadline> endOf(const Period &period, QDate event, const WorkingCalendar &calendar)
{
    if (!period.hasLength() || period.unit == Period::Unit::Hours)
        return std::nullopt;
    QDate day = event;
    switch (period.unit) {
    case Period::Unit::Hours:
        break;
    case Period::Unit::Days:
        day = event.addDays(period.count);
        break;
    case Period::Unit::WorkingDays:
        return calendar.workingDaysAfter(event, period.count);
    case Period::Unit::Months:
        day = event.addMonths(period.count);
        break;
    case Period::Unit::Years:
        day = event.addYears(period.count);
        break;
    }
    // Only a deadline moves to the next working day; what must be kept or done again by a day does not wait for one.
    if (period.kind == Period::Kind::Within)
        return calendar.rolled(day);
    return Deadline{day, false};
}

QList<Obligation> obligations(const Catalog &catalog, const Assessment &assessment, QDate asOf,
                              const DutyEvents &events)
{
    Finder finder(catalog, asOf, events);
    const bool several = assessment.activities.size() > 1;
    for (const Duty &duty : catalog.duties) {
        if (ofOrganisation(catalog, duty)) {
            finder.see(duty, assessment.organisation.profile, QString());
            continue;
        }
        for (const Activity &activity : assessment.activities)
            finder.see(duty, profileOf(assessment.organisation, activity), several ? activity.id : QString());
    }
    return finder.take();
}

} // namespace shihe
