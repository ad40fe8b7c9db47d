#include "core/report/standing.h"

#include <algorithm>

namespace shihe::report {

namespace {

Standing standingOf(std::optional<AnswerValue> value)
{
    if (!value || *value == AnswerValue::Unknown)
        return Standing::Open;
    switch (*value) {
    case AnswerValue::Yes:
        return Standing::Met;
    case AnswerValue::NotApplicable:
        return Standing::Excluded;
    case AnswerValue::No:
        return Standing::NotMet;
    default:
        return Standing::Partly;
    }
}

QStringList factsOf(const Reason &reason, const QStringList &known)
{
    QStringList facts;
    for (const DecidingFact &deciding : reason.facts) {
        if (!known.contains(deciding.fact))
            facts << deciding.fact;
    }
    return facts;
}

Judged judge(const Composer &c, const Source &source, const Clause &clause, const QStringList &known)
{
    Judged judged{.clause = &clause};
    if (!source.inForce(clause, c.whole().asOf)) {
        judged.standing = Standing::NotApplicable;
        judged.inTime = false;
        return judged;
    }
    const QStringList citing = c.catalog().practicesCiting({source.id, clause.at});
    judged.assumed = true;
    judged.standing = Standing::NotApplicable;
    for (const QString &id : citing) {
        const Practice &practice = *c.catalog().practice(id);
        if (!c.whole().applicable.contains(id))
            continue;
        judged.practices << id;
        judged.assumed = judged.assumed && c.whole().assumed.contains(id);
        judged.standing = std::min(judged.standing, standingOf(c.counted(practice)));
    }
    judged.assumed = judged.assumed && !judged.practices.isEmpty();
    if (citing.isEmpty())
        judged.standing = Standing::NotAsked;
    for (const QString &id : judged.practices.isEmpty() ? citing : judged.practices) {
        const Reason reason = overActivities(c, c.catalog().practice(id)->applies);
        if (judged.practices.isEmpty())
            addNew(judged.facts, factsOf(reason, {}));
        else if (judged.assumed || reason.truth == Truth::True) // for certain where it is, by what is unknown where not
            addNew(judged.facts, factsOf(reason, known));
    }
    return judged;
}

} // namespace

Reason overActivities(const Composer &c, const std::optional<Condition> &condition)
{
    std::optional<Reason> best;
    for (const Profile &profile : c.profiles()) {
        const Reason reason = reasonFor(condition, profile);
        if (!best || reason.truth > best->truth)
            best = reason;
    }
    return best.value_or(Reason{});
}

QList<Text> whyOutside(const Composer &c, const Source &source)
{
    if (source.statusOn(c.whole().asOf) != Status::InForce)
        return {c.statusOf(source)};
    const Reason binding = overActivities(c, source.applies);
    if (binding.truth == Truth::False)
        return reasonTexts(c, binding);
    const bool asks = std::any_of(source.clauses.begin(), source.clauses.end(),
                                  [](const Clause &clause) { return clause.level != Level::Info; });
    return asks ? QList<Text>() : QList<Text>{c.text(QStringLiteral("report.soa.asks-nothing"))};
}

Statement statementOf(const Composer &c, const Source &source, const Reason &binding)
{
    Statement statement{.source = &source};
    statement.reasons = reasonTexts(c, binding);
    statement.assumed = binding.truth == Truth::Unknown;
    for (const DecidingFact &fact : binding.facts)
        statement.known << fact.fact;
    for (const Clause &clause : source.clauses) {
        if (clause.level == Level::Info)
            statement.idle << &clause;
        else
            statement.clauses << judge(c, source, clause, statement.known);
    }
    return statement;
}

} // namespace shihe::report
