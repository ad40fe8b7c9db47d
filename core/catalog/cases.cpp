#include "core/catalog/cases.h"

#include <QSet>

namespace shihe {
namespace {

constexpr int MaxSteps = 1'000'000;
constexpr int MaxNamedOptions = 16;

void collect(const Condition &condition, QList<Condition> &tests)
{
    if (!condition.fact.isEmpty())
        tests.append(condition);
    for (const Condition &child : condition.children)
        collect(child, tests);
}

QList<FactValue> numbers(const QList<Condition> &tests, const QString &fact)
{
    QSet<qint64> numbers{0};
    for (const Condition &test : tests) {
        if (test.fact != fact)
            continue;
        const qint64 limit = std::get<qint64>(test.value);
        numbers.insert(limit);
        if (test.kind == Condition::Kind::AtLeast && limit > 0)
            numbers.insert(limit - 1);
        else if (test.kind == Condition::Kind::AtMost && limit < std::numeric_limits<qint64>::max())
            numbers.insert(limit + 1);
    }
    QList<FactValue> values;
    for (const qint64 number : std::as_const(numbers))
        values.append(number);
    return values;
}

QList<FactValue> choices(const QList<Condition> &tests, const Fact &fact)
{
    QStringList named;
    for (const Condition &test : tests) {
        if (test.fact == fact.id && !named.contains(std::get<QString>(test.value)))
            named.append(std::get<QString>(test.value));
    }
    // All options that nobody names are alike: one stands for them.
    for (const FactOption &option : fact.options) {
        if (!named.contains(option.id)) {
            named.append(option.id);
            break;
        }
    }
    QList<FactValue> values;
    for (const QString &option : std::as_const(named))
        values.append(option);
    return values;
}

/// Every subset of the named options.
std::optional<QList<FactValue>> subsets(const QList<Condition> &tests, const QString &fact)
{
    QStringList named;
    for (const Condition &test : tests) {
        if (test.fact == fact && !named.contains(std::get<QString>(test.value)))
            named.append(std::get<QString>(test.value));
    }
    if (named.size() > MaxNamedOptions)
        return std::nullopt;
    QList<FactValue> values;
    for (quint32 mask = 0; mask < 1U << named.size(); ++mask) {
        QStringList chosen;
        for (qsizetype i = 0; i < named.size(); ++i) {
            if (mask >> i & 1U)
                chosen.append(named.at(i));
        }
        values.append(chosen);
    }
    return values;
}

class Search final
{
public:
    Search(const Condition &condition, QList<QPair<QString, QList<FactValue>>> variables)
        : m_condition(condition)
        , m_variables(std::move(variables))
    {
    }

    std::optional<Outcomes> run() { return visit(0) ? std::optional(m_outcomes) : std::nullopt; }

private:
    bool done() const { return m_outcomes.canBeTrue && m_outcomes.canBeFalse; }

    /// Gives the fact at @p index each of its values. A truth that is known before all facts are given stays, whatever
    /// they are: such a branch ends there. False when the steps are used up.
    bool visit(qsizetype index)
    {
        if (++m_steps > MaxSteps)
            return false;
        const Truth truth = m_condition.evaluate([this](const QString &fact) {
            const auto found = m_given.constFind(fact);
            return found == m_given.constEnd() ? nullptr : &*found;
        });
        if (truth != Truth::Unknown) {
            (truth == Truth::True ? m_outcomes.canBeTrue : m_outcomes.canBeFalse) = true;
            return true;
        }
        const auto &[fact, values] = m_variables.at(index);
        for (const FactValue &value : values) {
            m_given.insert(fact, value);
            if (!visit(index + 1))
                return false;
            if (done())
                break;
        }
        m_given.remove(fact);
        return true;
    }

    const Condition &m_condition;
    QList<QPair<QString, QList<FactValue>>> m_variables;
    QHash<QString, FactValue> m_given;
    Outcomes m_outcomes;
    int m_steps = 0;
};

} // namespace

std::optional<Outcomes> possibleOutcomes(const Catalog &catalog, const Condition &condition)
{
    QList<Condition> tests;
    collect(condition, tests);
    QList<QPair<QString, QList<FactValue>>> variables;
    for (const QString &id : condition.facts()) {
        const Fact &fact = *catalog.fact(id);
        std::optional<QList<FactValue>> values;
        switch (fact.type) {
        case FactType::Flag:
            values = QList<FactValue>{false, true};
            break;
        case FactType::Number:
            values = numbers(tests, id);
            break;
        case FactType::One:
            values = choices(tests, fact);
            break;
        case FactType::Many:
            values = subsets(tests, id);
            break;
        }
        if (!values)
            return std::nullopt;
        variables.append({id, *values});
    }
    return Search(condition, std::move(variables)).run();
}

} // namespace shihe
