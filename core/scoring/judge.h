// What evaluation knows of one catalog on one day: the state of each clause, what levels and answers count. Of this
// room alone.
#pragma once

#include "core/scoring/clausesets.h"
#include "core/scoring/scoring.h"

#include <algorithm>
#include <array>

namespace shihe {

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

/// One catalog on one day, asked once for each evaluation. The catalog must outlive it; reading is safe from any
/// thread.
class Judge final
{
public:
    Judge(const Catalog &catalog, QDate day)
        : m_catalog(catalog)
        , m_clauses(catalog, day)
    {
        const ScoringParameters &parameters = catalog.scoring;
        for (const Level level : {Level::Prohibited, Level::Shall, Level::Should, Level::May, Level::Info})
            m_factors.at(static_cast<size_t>(level)) = parameters.levelFactor.value(level);
        for (const AnswerValue value : {AnswerValue::Yes, AnswerValue::Mostly, AnswerValue::Partly, AnswerValue::No,
                                        AnswerValue::Unknown, AnswerValue::NotApplicable})
            m_points.at(static_cast<size_t>(value)) = parameters.values.value(word(value));
    }

    using Test = bool ClauseState::*;

    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] const ClauseState &at(const ClausePlace &place) const { return m_clauses.at(place); }
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

    /// Marked so, and a prohibited or shall clause of the law of the day stands behind it.
    [[nodiscard]] bool isRedLine(const Item &item) const
    {
        return item.practice->redLine && !isOfUser(item.practice->id) && strength(item, &ClauseState::law).mandatory;
    }

private:
    const Catalog &m_catalog;
    ClauseSets m_clauses;
    std::array<int, 5> m_factors{}; ///< by Level
    std::array<int, 6> m_points{};  ///< by AnswerValue
};

} // namespace shihe
