#include "core/scoring/clausesets.h"
#include "core/scoring/scoring.h"

#include <algorithm>
#include <array>
#include <vector>

namespace shihe {
namespace {

/// One applicable practice with the answer that counts for it and the facts around that answer.
struct Item
{
    const Practice *practice = nullptr;
    qsizetype place = 0;            ///< of the practice in the catalog
    const Answer *answer = nullptr; ///< nullptr: none given
    const Profile *profile = nullptr;
    QString activity;
    bool redLine = false;

    [[nodiscard]] AnswerValue value() const { return answer ? answer->value : AnswerValue::Unknown; }
};

/// Some of a practice's clauses, seen together: whether there are any, how strong, whether one is a duty.
struct Strength
{
    int factor = -1; ///< of the strongest; -1 without clauses
    bool mandatory = false;

    void add(int other, bool duty)
    {
        factor = std::max(factor, other);
        mandatory = mandatory || duty;
    }
    [[nodiscard]] explicit operator bool() const { return factor >= 0; }
};

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
        : m_catalog(catalog)
        , m_parameters(catalog.scoring)
        , m_clauses(catalog, asOf)
    {
        m_result.catalogVersion = catalog.version;
        m_result.catalogSha256 = catalog.sha256;
        m_result.asOf = asOf;
        if (asOf > catalog.date)
            m_result.lawKnownUntil = catalog.date;
        for (const Level level : {Level::Prohibited, Level::Shall, Level::Should, Level::May, Level::Info})
            m_factors.at(static_cast<size_t>(level)) = m_parameters.levelFactor.value(level);
        for (const AnswerValue value : {AnswerValue::Yes, AnswerValue::Mostly, AnswerValue::Partly, AnswerValue::No,
                                        AnswerValue::Unknown, AnswerValue::NotApplicable})
            m_points.at(static_cast<size_t>(value)) = m_parameters.values.value(word(value));
    }

    Evaluation evaluate(QList<Item> items, QStringList assumed, QStringList unknownFacts)
    {
        m_items = std::move(items);
        m_result.assumed = std::move(assumed);
        m_result.unknownFacts = std::move(unknownFacts);
        for (Item &item : m_items) {
            m_result.applicable.append(item.practice->id);
            item.redLine = isRedLine(item);
        }
        addViews();
        listRedLines();
        listFindings();
        return std::move(m_result);
    }

    /// Marked so, and a prohibited or shall clause of the law of the day stands behind it.
    [[nodiscard]] bool isRedLine(const Item &item) const
    {
        return item.practice->redLine && strength(item, &ClauseState::law).mandatory;
    }

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
    using Test = bool ClauseState::*;

    [[nodiscard]] const QList<ClausePlace> &cites(const Item &item) const { return m_catalog.citesOf(item.place); }
    [[nodiscard]] const Clause &clause(const ClausePlace &place) const
    {
        return m_catalog.sources.at(place.source).clauses.at(place.clause);
    }
    [[nodiscard]] int factor(Level level) const { return m_factors.at(static_cast<size_t>(level)); }
    [[nodiscard]] int points(AnswerValue value) const { return m_points.at(static_cast<size_t>(value)); }

    [[nodiscard]] Strength strength(const Item &item, Test test) const
    {
        Strength found;
        for (const ClausePlace &place : cites(item)) {
            if (m_clauses.at(place).*test)
                found.add(factor(clause(place).level), mandatory(clause(place).level));
        }
        return found;
    }

    /// The clauses that pass @p test, ordered by their text as bytes.
    [[nodiscard]] QList<ClauseRef> clausesOf(const Item &item, Test test) const
    {
        QList<ClauseRef> found;
        for (const ClausePlace &place : cites(item)) {
            if (m_clauses.at(place).*test)
                found.append({m_catalog.sources.at(place.source).id, clause(place).at});
        }
        return found;
    }

    /// A view while its practices are added.
    struct Sum
    {
        View view;
        bool mandatoryNo = false;
        QString cap;
    };

    [[nodiscard]] static Sum begin(const QString &id, ViewKind kind)
    {
        Sum sum;
        sum.view.id = id;
        sum.view.kind = kind;
        return sum;
    }

    void add(Sum &sum, const Item &item, const Strength &strength) const
    {
        if (!strength)
            return;
        View &view = sum.view;
        const int weight = item.practice->severity * strength.factor;
        view.weights.insert(view.weights.cend(), item.practice->id, weight);
        const AnswerValue value = item.value();
        ++view.applicable;
        view.answered += value != AnswerValue::Unknown ? 1 : 0;
        if (value == AnswerValue::NotApplicable)
            return;
        const bool positive = value == AnswerValue::Yes || value == AnswerValue::Mostly;
        view.positive += positive ? 1 : 0;
        view.evidenced += positive && !item.answer->evidence.isEmpty() ? 1 : 0;
        view.earned += qint64{weight} * points(value);
        view.possible += qint64{weight} * 3;
        sum.mandatoryNo = sum.mandatoryNo || (value == AnswerValue::No && strength.mandatory);
        if (item.redLine)
            sum.cap = std::max(sum.cap, m_parameters.caps.value(word(value)));
    }

    void finish(Sum sum)
    {
        View &view = sum.view;
        view.provisional = view.answered < view.applicable;
        // A later letter is worse.
        view.grade = std::max(grade(view, sum.mandatoryNo), view.possible > 0 ? sum.cap : QString());
        m_result.views.append(std::move(view));
    }

    void addViews()
    {
        Sum law = begin(QStringLiteral("law"), ViewKind::Law);
        Sum standards = begin(QStringLiteral("standards"), ViewKind::Standards);
        for (const Item &item : m_items) {
            add(law, item, strength(item, &ClauseState::law));
            add(standards, item, strength(item, &ClauseState::standards));
        }
        finish(std::move(law));
        finish(std::move(standards));
        addChecklists();
        addSources();
    }

    void addChecklists()
    {
        QList<const Item *> items(m_catalog.practices.size(), nullptr); // by place
        for (const Item &item : m_items)
            items[item.place] = &item;
        for (qsizetype i = 0; i < m_catalog.checklists.size(); ++i) {
            const Checklist &checklist = m_catalog.checklists.at(i);
            QList<bool> listed(m_catalog.sources.size(), false);
            for (qsizetype j = 0; j < m_catalog.sources.size(); ++j)
                listed[j] = checklist.sources.contains(m_catalog.sources.at(j).id);
            Sum sum = begin(checklist.id, ViewKind::Checklist);
            for (const qsizetype place : m_catalog.practicesOf(i)) {
                if (!items.at(place))
                    continue;
                Strength found;
                for (const ClausePlace &cite : m_catalog.citesOf(place)) {
                    if (listed.at(cite.source) && m_clauses.at(cite).exists)
                        found.add(factor(clause(cite).level), mandatory(clause(cite).level));
                }
                add(sum, *items.at(place), found);
            }
            finish(std::move(sum));
        }
    }

    void addSources()
    {
        std::vector<Sum> sums;
        for (const Source &source : m_catalog.sources)
            sums.push_back(begin(source.id, ViewKind::Source));
        for (const Item &item : m_items) {
            // Ordered by text, so that the clauses of one source stand together.
            const QList<ClausePlace> &places = cites(item);
            for (qsizetype i = 0; i < places.size();) {
                const qsizetype source = places.at(i).source;
                Strength found;
                for (; i < places.size() && places.at(i).source == source; ++i) {
                    if (m_clauses.at(places.at(i)).exists)
                        found.add(factor(clause(places.at(i)).level), mandatory(clause(places.at(i)).level));
                }
                add(sums.at(static_cast<size_t>(source)), item, found);
            }
        }
        for (Sum &sum : sums)
            finish(std::move(sum));
    }

    [[nodiscard]] QString grade(const View &view, bool mandatoryNo) const
    {
        if (view.possible == 0)
            return {};
        for (const auto &step : m_parameters.grades) {
            if (view.earned * 100 >= view.possible * step.from && !(step.refusesMandatoryNo && mandatoryNo))
                return step.grade;
        }
        return m_parameters.grades.constLast().grade;
    }

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
        finding.binding = strength(item, &ClauseState::law).mandatory;
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
        const int missing = 3 - points(item.value());
        if (law.possible > 0)
            finding.gain = Fraction::reduced(100 * lawWeight * missing, law.possible);
        return finding;
    }

    void listFindings()
    {
        for (const Item &item : m_items) {
            const AnswerValue value = item.value();
            if (value == AnswerValue::Yes || value == AnswerValue::NotApplicable)
                continue;
            const QString &id = item.practice->id;
            if (m_result.views.at(0).weights.value(id) > 0 || m_result.views.at(1).weights.value(id) > 0) {
                m_result.findings.append(finding(item, clausesOf(item, &ClauseState::inForce)));
                continue;
            }
            if (strength(item, &ClauseState::comes).factor > 0)
                m_result.anticipated.append(finding(item, clausesOf(item, &ClauseState::comes)));
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

    const Catalog &m_catalog;
    const ScoringParameters &m_parameters;
    ClauseSets m_clauses;
    std::array<int, 5> m_factors{}; ///< by Level
    std::array<int, 6> m_points{};  ///< by AnswerValue
    QList<Item> m_items;
    Evaluation m_result;
};

const Answer *answerOf(const Answers &answers, const QString &practice)
{
    const auto found = answers.constFind(practice);
    return found == answers.constEnd() ? nullptr : &*found;
}

/// Worst first: a no is known to fall short; then what nobody answered, what nobody knows, and upwards.
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

Evaluation combine(const Catalog &catalog, const QList<ActivityFacts> &all, QDate asOf)
{
    const Evaluator judge(catalog, asOf);
    QMap<QByteArray, Item> worst; // by id as bytes
    QStringList assumed;
    QStringList unknownFacts;
    for (const ActivityFacts &facts : all) {
        unknownFacts += facts.applicability.unknownFacts;
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
    QList<ActivityFacts> all;
    for (const Activity &activity : assessment.activities) {
        ActivityFacts facts{.id = activity.id,
                            .profile = profileOf(assessment.organisation, activity),
                            .answers = answersOf(assessment.organisation, activity),
                            .applicability = {}};
        facts.applicability = applicability(catalog, facts.profile);
        all.append(std::move(facts));
    }
    AssessmentEvaluation result;
    for (const ActivityFacts &facts : std::as_const(all)) {
        result.activities.append({facts.id, Evaluator(catalog, asOf)
                                                .evaluate(itemsOf(catalog, facts), facts.applicability.assumed,
                                                          facts.applicability.unknownFacts)});
    }
    result.combined = all.size() == 1 ? result.activities.constFirst().evaluation : combine(catalog, all, asOf);
    return result;
}

} // namespace shihe
