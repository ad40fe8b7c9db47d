#include "core/assessment/reasons.h"

namespace shihe {
namespace {

class Collector
{
public:
    explicit Collector(const Profile &profile)
        : m_profile(profile)
        , m_valueOf([this](const QString &id) {
            const auto found = m_profile.constFind(id);
            return found == m_profile.cend() ? nullptr : &*found;
        })
    {
    }

    [[nodiscard]] Truth truth(const Condition &condition) const { return condition.evaluate(m_valueOf); }

    /// What decides a tree are its children that come out as it does itself.
    void collect(const Condition &condition, bool negated)
    {
        switch (condition.kind) {
        case Condition::Kind::All:
        case Condition::Kind::Any: {
            const Truth whole = truth(condition);
            for (const Condition &child : condition.children) {
                if (truth(child) == whole)
                    collect(child, negated);
            }
            break;
        }
        case Condition::Kind::Not:
            collect(condition.children.constFirst(), !negated);
            break;
        default:
            add(condition, negated);
        }
    }

    [[nodiscard]] QList<DecidingFact> facts() const { return m_facts; }

private:
    void add(const Condition &test, bool negated)
    {
        auto known = std::find_if(m_facts.begin(), m_facts.end(),
                                  [&test](const DecidingFact &each) { return each.fact == test.fact; });
        if (known == m_facts.end()) {
            const FactValue *value = m_valueOf(test.fact);
            m_facts.append({test.fact, value ? std::optional(*value) : std::nullopt, {}});
            known = std::prev(m_facts.end());
        }
        if (const WantedTest wanted{test, negated}; !known->wanted.contains(wanted))
            known->wanted.append(wanted);
    }

    const Profile &m_profile;
    std::function<const FactValue *(const QString &)> m_valueOf;
    QList<DecidingFact> m_facts;
};

} // namespace

Reason reasonFor(const Practice &practice, const Profile &profile)
{
    return reasonFor(practice.applies, profile);
}

Reason reasonFor(const std::optional<Condition> &applies, const Profile &profile)
{
    if (!applies)
        return {};
    Collector collector(profile);
    collector.collect(*applies, false);
    return {collector.truth(*applies), collector.facts()};
}

} // namespace shihe
