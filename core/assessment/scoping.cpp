#include "core/assessment/scoping.h"

#include <QSet>

#include <algorithm>

namespace shihe {
namespace {

constexpr qsizetype MostClauses = 3;

using ValueOf = std::function<const FactValue *(const QString &)>;

ValueOf valuesOf(const Profile &profile)
{
    return [&profile](const QString &id) -> const FactValue * {
        const auto found = profile.constFind(id);
        return found == profile.constEnd() ? nullptr : &*found;
    };
}

/// The unknown facts that @p condition hangs on: what a branch asks for is passed over once the branch is settled.
void collectOpen(const Condition &condition, const ValueOf &valueOf, QSet<QString> &open)
{
    if (condition.evaluate(valueOf) != Truth::Unknown)
        return;
    if (!condition.fact.isEmpty())
        open.insert(condition.fact);
    for (const Condition &child : condition.children)
        collectOpen(child, valueOf, open);
}

/// The numbers that @p condition compares @p fact with, as "from": at most N ends at N + 1.
void collectLimits(const Condition &condition, const QString &fact, QSet<qint64> &limits)
{
    const auto *number = condition.fact == fact ? std::get_if<qint64>(&condition.value) : nullptr;
    if (number && condition.kind == Condition::Kind::AtLeast)
        limits.insert(*number);
    if (number && condition.kind == Condition::Kind::AtMost)
        limits.insert(*number + 1);
    for (const Condition &child : condition.children)
        collectLimits(child, fact, limits);
}

QSet<qint64> limitsIn(const std::optional<Condition> &condition, const QString &fact)
{
    QSet<qint64> limits;
    if (condition)
        collectLimits(*condition, fact, limits);
    limits.remove(0); // no number lies below
    return limits;
}

Truth truthOf(const std::optional<Condition> &condition, const QList<Profile> &profiles)
{
    if (!condition)
        return Truth::True;
    Truth best = Truth::False;
    for (const Profile &profile : profiles)
        best = std::max(best, condition->evaluate(valuesOf(profile)));
    return best;
}

QList<Profile> profilesOf(const Organisation &organisation, const QList<Activity> &activities)
{
    QList<Profile> profiles;
    for (const Activity &activity : activities)
        profiles.append(profileOf(organisation, activity));
    if (profiles.isEmpty())
        profiles.append(organisation.profile);
    return profiles;
}

/// The most deciding first; equal ones stay as they are.
void sortByWeight(QList<OpenFact> &facts)
{
    std::stable_sort(facts.begin(), facts.end(), [](const OpenFact &a, const OpenFact &b) {
        return a.practices != b.practices ? a.practices > b.practices : a.sources > b.sources;
    });
}

bool mandatory(const Clause &clause)
{
    return clause.level == Level::Shall || clause.level == Level::Prohibited;
}

/// Adds those of @p cites that are in force on @p asOf, law before standards.
void addClauses(const Catalog &catalog, const QList<ClauseRef> &cites, bool mandatoryOnly, QDate asOf,
                QList<ClauseRef> &clauses)
{
    for (const Force force : {Force::Binding, Force::Recommended, Force::Voluntary}) {
        for (const ClauseRef &ref : cites) {
            const Source &source = *catalog.source(ref.source);
            const Clause &clause = *catalog.clause(ref);
            const bool wanted = source.force == force && source.depth != Depth::History &&
                                source.inForce(clause, asOf) && (!mandatoryOnly || mandatory(clause));
            if (wanted && clauses.size() < MostClauses && !clauses.contains(ref))
                clauses.append(ref);
        }
    }
}

} // namespace

QList<OpenFact> openFacts(const Catalog &catalog, const Profile &profile)
{
    const ValueOf valueOf = valuesOf(profile);
    QHash<QString, OpenFact> found;
    const auto see = [&](const std::optional<Condition> &condition, int OpenFact::*count) {
        if (!condition)
            return;
        QSet<QString> open;
        collectOpen(*condition, valueOf, open);
        for (const QString &fact : std::as_const(open))
            ++(found[fact].*count);
    };
    for (const Practice &practice : catalog.practices)
        see(practice.applies, &OpenFact::practices);
    for (const Source &source : catalog.sources)
        see(source.applies, &OpenFact::sources);
    QList<OpenFact> open;
    for (const Fact &fact : catalog.facts) {
        if (const auto one = found.constFind(fact.id); one != found.cend())
            open.append({fact.id, one->practices, one->sources});
    }
    sortByWeight(open);
    return open;
}

QList<OpenFact> openOrganisationFacts(const Catalog &catalog, const Organisation &organisation,
                                      const QList<Activity> &activities)
{
    QHash<QString, OpenFact> most;
    for (const Profile &profile : profilesOf(organisation, activities)) {
        for (const OpenFact &each : openFacts(catalog, profile)) {
            OpenFact &kept = most[each.fact];
            kept = {each.fact, std::max(kept.practices, each.practices), std::max(kept.sources, each.sources)};
        }
    }
    QList<OpenFact> open;
    for (const Fact &fact : catalog.facts) {
        if (fact.scope == Scope::Organisation && most.contains(fact.id))
            open.append(most.value(fact.id));
    }
    sortByWeight(open);
    return open;
}

QList<OpenFact> openActivityFacts(const Catalog &catalog, const Organisation &organisation, const Activity &activity)
{
    QList<OpenFact> open = openFacts(catalog, profileOf(organisation, activity));
    open.removeIf([&catalog](const OpenFact &each) { return catalog.fact(each.fact)->scope != Scope::Activity; });
    return open;
}

Reach reach(const Catalog &catalog, const Organisation &organisation, const QList<Activity> &activities, QDate asOf)
{
    const QList<Profile> profiles = profilesOf(organisation, activities);
    Reach result;
    QSet<QString> asked;
    for (const Practice &practice : catalog.practices) {
        const Truth truth = truthOf(practice.applies, profiles);
        if (truth == Truth::False)
            continue;
        result.practices.append(practice.id);
        if (truth == Truth::Unknown)
            result.assumed.append(practice.id);
        for (const ClauseRef &ref : practice.cites)
            asked.insert(ref.source);
    }
    for (const Force force : {Force::Binding, Force::Recommended, Force::Voluntary}) {
        QStringList assumed;
        for (const Source &source : catalog.sources) {
            if (source.force != force || source.depth == Depth::History || !asked.contains(source.id) ||
                source.statusOn(asOf) != Status::InForce)
                continue;
            const Truth truth = truthOf(source.applies, profiles);
            if (truth == Truth::True)
                result.sources.append(source.id);
            if (truth == Truth::Unknown)
                assumed.append(source.id);
        }
        result.sources += assumed;
        result.assumedSources += assumed;
    }
    return result;
}

QList<Limit> limitsOf(const Catalog &catalog, const QString &fact, QDate asOf)
{
    QMap<qint64, Limit> limits;
    for (const Duty &duty : catalog.duties) {
        for (const qint64 from : limitsIn(duty.applies, fact)) {
            limits[from].duties.append(duty.id);
            addClauses(catalog, duty.cites.first(1), false, asOf, limits[from].clauses);
        }
    }
    QMap<qint64, QList<ClauseRef>> cites;
    for (const Practice &practice : catalog.practices) {
        for (const qint64 from : limitsIn(practice.applies, fact)) {
            limits[from].practices.append(practice.id);
            cites[from] += practice.cites;
        }
    }
    QList<Limit> ascending;
    for (auto it = limits.begin(); it != limits.end(); ++it) {
        it->from = it.key();
        addClauses(catalog, cites.value(it.key()), true, asOf, it->clauses);
        ascending.append(*it);
    }
    return ascending;
}

int practicesAsking(const Catalog &catalog, const QString &fact)
{
    return static_cast<int>(
        std::count_if(catalog.practices.cbegin(), catalog.practices.cend(), [&fact](const Practice &practice) {
            return practice.applies && practice.applies->facts().contains(fact);
        }));
}

Profile presetFacts(const Catalog &catalog, const QStringList &contexts, Scope scope)
{
    Profile preset;
    QSet<QString> disputed;
    for (const QString &id : contexts) {
        const Context *context = catalog.context(id);
        if (!context)
            continue;
        for (auto it = context->facts.cbegin(); it != context->facts.cend(); ++it) {
            const Fact *fact = catalog.fact(it.key());
            if (!fact || fact->scope != scope)
                continue;
            if (preset.contains(it.key()) && preset.value(it.key()) != it.value())
                disputed.insert(it.key());
            preset.insert(it.key(), it.value());
        }
    }
    for (const QString &fact : std::as_const(disputed))
        preset.remove(fact);
    return preset;
}

} // namespace shihe
