#include "core/catalog/condition.h"

#include <algorithm>

namespace shihe {
namespace {

Truth negated(Truth truth)
{
    if (truth == Truth::Unknown)
        return truth;
    return truth == Truth::True ? Truth::False : Truth::True;
}

Truth test(const Condition &condition, const FactValue &value)
{
    const auto of = [](bool holds) { return holds ? Truth::True : Truth::False; };
    switch (condition.kind) {
    case Condition::Kind::Is:
        return of(value == condition.value);
    case Condition::Kind::Has: {
        const auto *many = std::get_if<QStringList>(&value);
        const auto *option = std::get_if<QString>(&condition.value);
        return of(many && option && many->contains(*option));
    }
    case Condition::Kind::AtLeast:
    case Condition::Kind::AtMost: {
        const auto *number = std::get_if<qint64>(&value);
        const auto *limit = std::get_if<qint64>(&condition.value);
        if (!number || !limit)
            return Truth::False;
        return of(condition.kind == Condition::Kind::AtLeast ? *number >= *limit : *number <= *limit);
    }
    default:
        return Truth::False;
    }
}

void collect(const Condition &condition, QStringList &facts)
{
    if (!condition.fact.isEmpty() && !facts.contains(condition.fact))
        facts.append(condition.fact);
    for (const Condition &child : condition.children)
        collect(child, facts);
}

} // namespace

Truth Condition::evaluate(const std::function<const FactValue *(const QString &)> &valueOf) const
{
    switch (kind) {
    case Kind::All: {
        Truth result = Truth::True;
        for (const Condition &child : children)
            result = std::min(result, child.evaluate(valueOf));
        return result;
    }
    case Kind::Any: {
        Truth result = Truth::False;
        for (const Condition &child : children)
            result = std::max(result, child.evaluate(valueOf));
        return result;
    }
    case Kind::Not:
        return negated(children.constFirst().evaluate(valueOf));
    default:
        break;
    }
    const FactValue *given = valueOf(fact);
    return given ? test(*this, *given) : Truth::Unknown;
}

QStringList Condition::facts() const
{
    QStringList facts;
    collect(*this, facts);
    return facts;
}

bool operator==(const Condition &left, const Condition &right)
{
    return left.kind == right.kind && left.fact == right.fact && left.value == right.value &&
           left.children == right.children;
}

} // namespace shihe
