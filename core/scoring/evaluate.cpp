#include "core/scoring/views.h"

#include <algorithm>

namespace shihe {
namespace {

const FactValue *factOf(const Profile &profile, const QString &id)
{
    const auto found = profile.constFind(id);
    return found == profile.constEnd() ? nullptr : &*found;
}

bool reaches(const Profile &profile, const ScoringParameters::Threshold &threshold)
{
    const FactValue *value = factOf(profile, threshold.fact);
    const auto *number = value ? std::get_if<qint64>(value) : nullptr;
    return number && (threshold.included ? *number >= threshold.limit : *number > threshold.limit);
}

class Evaluator
{
public:
    Evaluator(const Catalog &catalog, QDate asOf)
        : m_parameters(catalog.scoring)
        , m_judge(catalog, asOf)
    {
        m_result.catalogVersion = catalog.version;
        m_result.catalogSha256 = catalog.sha256;
        m_result.asOf = asOf;
        if (asOf > catalog.date)
            m_result.lawKnownUntil = catalog.date;
    }

    Evaluation evaluate(QList<Item> items, QStringList assumed, QStringList unknownFacts)
    {
        m_items = std::move(items);
        m_result.assumed = std::move(assumed);
        m_result.unknownFacts = std::move(unknownFacts);
        for (Item &item : m_items) {
            m_result.applicable.append(item.practice->id);
            item.redLine = m_judge.isRedLine(item);
        }
        m_result.views = viewsOf(m_judge, m_items);
        listRedLines();
        listFindings();
        return std::move(m_result);
    }

    [[nodiscard]] bool isRedLine(const Item &item) const { return m_judge.isRedLine(item); }

    /// The levels before an override.
    [[nodiscard]] Levels computed(const Item &item) const
    {
        Levels levels;
        levels.impact = m_parameters.impactBySeverity.value(item.practice->severity);
        for (const auto &threshold : m_parameters.raiseImpact)
            levels.impact += reaches(*item.profile, threshold) ? 1 : 0;
        const auto valueOf = [&item](const QString &id) { return factOf(*item.profile, id); };
        if (m_parameters.vulnerable && m_parameters.vulnerable->evaluate(valueOf) == Truth::True)
            ++levels.impact;
        levels.impact = std::min(levels.impact, 3);

        const AnswerValue value = item.value();
        const bool crossed = item.redLine && value == AnswerValue::No;
        levels.likelihood = m_parameters.likelihood.value(crossed ? QStringLiteral("red_line_no") : word(value));
        for (const auto &floor : m_parameters.likelihoodFloor) {
            if (reaches(*item.profile, floor))
                levels.likelihood = std::max(levels.likelihood, floor.level);
        }
        levels.risk = m_parameters.matrix.at(levels.impact).at(levels.likelihood);
        return levels;
    }

private:
    void listRedLines()
    {
        for (const Item &item : m_items) {
            if (!item.redLine)
                continue;
            const AnswerValue value = item.value();
            if (value == AnswerValue::No || value == AnswerValue::Partly)
                m_result.redLines.append({item.practice->id, value});
            else if (value == AnswerValue::Unknown)
                m_result.openRedLines.append(item.practice->id);
        }
    }

    [[nodiscard]] int orderWeight(const QString &practice) const
    {
        const View &law = m_result.views.at(0);
        const auto found = law.weights.constFind(practice);
        return found != law.weights.constEnd() ? *found : m_result.views.at(1).weights.value(practice);
    }

    [[nodiscard]] Finding finding(const Item &item, QList<ClauseRef> clauses) const
    {
        Finding finding;
        finding.practice = item.practice->id;
        finding.activity = item.activity;
        if (item.answer)
            finding.answer = item.answer->value;
        finding.clauses = std::move(clauses);
        finding.binding = m_judge.strength(item, &ClauseState::law).mandatory;
        finding.computed = computed(item);
        finding.levels = finding.computed;
        if (item.answer && item.answer->risk) {
            finding.risk = item.answer->risk;
            finding.levels.impact = finding.risk->impact.value_or(finding.levels.impact);
            finding.levels.likelihood = finding.risk->likelihood.value_or(finding.levels.likelihood);
            finding.levels.risk = m_parameters.matrix.at(finding.levels.impact).at(finding.levels.likelihood);
        }
        const View &law = m_result.views.at(0);
        const qint64 lawWeight = law.weights.value(finding.practice);
        const int missing = 3 - m_judge.points(item.value());
        if (law.possible > 0)
            finding.gain = Fraction::reduced(100 * lawWeight * missing, law.possible);
        return finding;
    }

    void listFindings()
    {
        for (const Item &item : m_items) {
            const AnswerValue value = item.value();
            if (value == AnswerValue::Yes || value == AnswerValue::NotApplicable || isOfUser(item.practice->id))
                continue;
            const QString &id = item.practice->id;
            if (m_result.views.at(0).weights.value(id) > 0 || m_result.views.at(1).weights.value(id) > 0) {
                m_result.findings.append(finding(item, m_judge.clausesOf(item, &ClauseState::inForce)));
                continue;
            }
            if (m_judge.strength(item, &ClauseState::comes).factor > 0)
                m_result.anticipated.append(finding(item, m_judge.clausesOf(item, &ClauseState::comes)));
        }
        order(m_result.findings);
        order(m_result.anticipated);
        if (!m_result.findings.isEmpty())
            m_result.risk = m_result.findings.constFirst().levels.risk;
    }

    /// By priority, then weight; the practices already stand by id.
    void order(QList<Finding> &findings) const
    {
        QList<std::pair<std::pair<int, int>, qsizetype>> keys; // lower first
        for (qsizetype i = 0; i < findings.size(); ++i)
            keys.append({{-findings.at(i).levels.risk, -orderWeight(findings.at(i).practice)}, i});
        std::sort(keys.begin(), keys.end());
        QList<Finding> ordered;
        ordered.reserve(findings.size());
        for (const auto &[key, place] : std::as_const(keys))
            ordered.append(std::move(findings[place]));
        findings = std::move(ordered);
    }

    const ScoringParameters &m_parameters;
    const Judge m_judge;
    QList<Item> m_items;
    Evaluation m_result;
};

const Answer *answerOf(const Answers &answers, const QString &practice)
{
    const auto found = answers.constFind(practice);
    return found == answers.constEnd() ? nullptr : &*found;
}

struct ActivityFacts
{
    QString id;
    Profile profile;
    Answers answers;
    Applicability applicability;
};

QList<Item> itemsOf(const Catalog &catalog, const ActivityFacts &facts)
{
    QList<Item> items;
    for (const QString &id : facts.applicability.applicable) {
        const qsizetype place = catalog.practicePlace(id);
        items.append({.practice = &catalog.practices.at(place),
                      .place = place,
                      .answer = answerOf(facts.answers, id),
                      .profile = &facts.profile,
                      .activity = facts.id,
                      .redLine = false});
    }
    return items;
}

/// Of each practice that applies somewhere the item that counts, by id as bytes.
QMap<QByteArray, Item> worstItems(const Catalog &catalog, const QList<ActivityFacts> &all, QDate asOf)
{
    const Evaluator judge(catalog, asOf);
    QMap<QByteArray, Item> worst;
    for (const ActivityFacts &facts : all) {
        for (Item item : itemsOf(catalog, facts)) {
            item.redLine = judge.isRedLine(item);
            const QByteArray key = item.practice->id.toUtf8();
            const auto known = worst.constFind(key);
            if (known == worst.constEnd()) {
                worst.insert(key, item);
                continue;
            }
            const int difference = badness(item.answer) - badness(known->answer);
            const bool falls = item.value() != AnswerValue::Yes && item.value() != AnswerValue::NotApplicable;
            if (difference > 0 || (difference == 0 && falls && judge.computed(item).risk > judge.computed(*known).risk))
                worst.insert(key, item);
        }
    }
    return worst;
}

Evaluation combine(const Catalog &catalog, const QList<ActivityFacts> &all, QDate asOf)
{
    const QMap<QByteArray, Item> worst = worstItems(catalog, all, asOf);
    QStringList assumed;
    QStringList unknownFacts;
    for (const ActivityFacts &facts : all)
        unknownFacts += facts.applicability.unknownFacts;
    // Assumed is what applies for certain in no activity.
    for (const Item &item : std::as_const(worst)) {
        const QString &id = item.practice->id;
        const bool certain = std::any_of(all.cbegin(), all.cend(), [&id](const ActivityFacts &facts) {
            return facts.applicability.applicable.contains(id) && !facts.applicability.assumed.contains(id);
        });
        if (!certain)
            assumed.append(id);
    }
    std::sort(unknownFacts.begin(), unknownFacts.end());
    unknownFacts.removeDuplicates();
    return Evaluator(catalog, asOf).evaluate(worst.values(), assumed, unknownFacts);
}

QList<ActivityFacts> factsOf(const Catalog &catalog, const Assessment &assessment)
{
    QList<ActivityFacts> all;
    for (const Activity &activity : assessment.activities) {
        ActivityFacts facts{.id = activity.id,
                            .profile = profileOf(assessment.organisation, activity),
                            .answers = answersOf(assessment.organisation, activity),
                            .applicability = {}};
        facts.applicability = applicability(catalog, facts.profile);
        all.append(std::move(facts));
    }
    return all;
}

} // namespace

Evaluation evaluate(const Catalog &catalog, const Profile &profile, const Answers &answers, QDate asOf)
{
    const ActivityFacts facts{
        .id = {}, .profile = profile, .answers = answers, .applicability = applicability(catalog, profile)};
    return Evaluator(catalog, asOf)
        .evaluate(itemsOf(catalog, facts), facts.applicability.assumed, facts.applicability.unknownFacts);
}

AssessmentEvaluation evaluate(const Catalog &catalog, const Assessment &assessment, QDate asOf)
{
    const QList<ActivityFacts> all = factsOf(catalog, assessment);
    AssessmentEvaluation result;
    for (const ActivityFacts &facts : all) {
        result.activities.append({facts.id, Evaluator(catalog, asOf)
                                                .evaluate(itemsOf(catalog, facts), facts.applicability.assumed,
                                                          facts.applicability.unknownFacts)});
    }
    result.combined = all.size() == 1 ? result.activities.constFirst().evaluation : combine(catalog, all, asOf);
    return result;
}

int badness(const Answer *answer)
{
    if (!answer)
        return 5;
    switch (answer->value) {
    case AnswerValue::No:
        return 6;
    case AnswerValue::Unknown:
        return 4;
    case AnswerValue::Partly:
        return 3;
    case AnswerValue::Mostly:
        return 2;
    case AnswerValue::Yes:
        return 1;
    case AnswerValue::NotApplicable:
        break;
    }
    return 0;
}

Answers combinedAnswers(const Catalog &catalog, const Assessment &assessment, QDate asOf)
{
    const QList<ActivityFacts> all = factsOf(catalog, assessment);
    Answers answers;
    for (const Item &item : worstItems(catalog, all, asOf)) {
        if (item.answer)
            answers.insert(item.practice->id, *item.answer);
    }
    return answers;
}

} // namespace shihe
