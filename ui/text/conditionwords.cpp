#include "ui/text/conditionwords.h"

#include "ui/text/format.h"

namespace shihe::ui {

namespace {

QString testText(const Condition &test, bool negated, const Catalog &catalog, Language language)
{
    const Fact *fact = catalog.fact(test.fact);
    if (!fact)
        return test.fact;
    FactValue wanted = test.value;
    if (bool *flag = std::get_if<bool>(&wanted); flag && negated) {
        *flag = !*flag; // "no" rather than "other than yes"
        negated = false;
    }
    QString value = Format::fact(*fact, &wanted, language);
    if (test.kind == Condition::Kind::AtLeast)
        value = negated ? ConditionWords::tr("less than %1").arg(value) : ConditionWords::tr("%1 or more").arg(value);
    else if (test.kind == Condition::Kind::AtMost)
        value = negated ? ConditionWords::tr("more than %1").arg(value) : ConditionWords::tr("at most %1").arg(value);
    else if (negated)
        value = ConditionWords::tr("other than %1").arg(value);
    return ConditionWords::tr("%1 %2").arg(fact->question.in(language), value);
}

void tell(const Condition &condition, bool negated, int depth, const Catalog &catalog, Language language,
          QList<ConditionLine> &lines)
{
    if (condition.kind == Condition::Kind::Not) {
        tell(condition.children.constFirst(), !negated, depth, catalog, language, lines);
        return;
    }
    if (condition.kind != Condition::Kind::All && condition.kind != Condition::Kind::Any) {
        lines.append({depth, testText(condition, negated, catalog, language)});
        return;
    }
    // "Not all" is "one of these doesn't", "not any" is "none": the negation goes to the tests below.
    const bool all = (condition.kind == Condition::Kind::All) != negated;
    int below = depth;
    if (condition.children.size() > 1 && (!all || depth > 0)) {
        lines.append({depth, all ? ConditionWords::tr("All of these:") : ConditionWords::tr("One of these:")});
        ++below;
    }
    for (const Condition &child : condition.children)
        tell(child, negated, below, catalog, language, lines);
}

} // namespace

QList<ConditionLine> ConditionWords::lines(const Condition &condition, const Catalog &catalog, Language language)
{
    QList<ConditionLine> lines;
    tell(condition, false, 0, catalog, language, lines);
    return lines;
}

} // namespace shihe::ui
