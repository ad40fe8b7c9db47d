#include "core/catalog/rules.h"

namespace shihe::rules {
namespace {

QString testName(Condition::Kind kind)
{
    switch (kind) {
    case Condition::Kind::Is:
        return QStringLiteral("is");
    case Condition::Kind::Has:
        return QStringLiteral("has");
    case Condition::Kind::AtLeast:
        return QStringLiteral("at_least");
    default:
        return QStringLiteral("at_most");
    }
}

bool takes(FactType type, Condition::Kind test)
{
    switch (type) {
    case FactType::Flag:
    case FactType::One:
        return test == Condition::Kind::Is;
    case FactType::Many:
        return test == Condition::Kind::Has;
    case FactType::Number:
        break;
    }
    return test == Condition::Kind::AtLeast || test == Condition::Kind::AtMost;
}

void checkTest(Draft &draft, const Condition &test, const Place &place)
{
    const int line = place.line(QStringLiteral("fact"));
    const Fact *fact = draft.fact(test.fact);
    if (!fact) {
        draft.report(place, line, QT_TRANSLATE_NOOP("words", "catalog.unknown-fact"), {test.fact});
        return;
    }
    // A flag that is compared with anything but true or false was read as text.
    const bool flagged = fact->type != FactType::Flag || std::holds_alternative<bool>(test.value);
    if (!takes(fact->type, test.kind) || !flagged) {
        draft.report(place, line, QT_TRANSLATE_NOOP("words", "catalog.wrong-test"), {test.fact, testName(test.kind)});
        return;
    }
    const auto *option = std::get_if<QString>(&test.value);
    if (option && !fact->option(*option))
        draft.report(place, line, QT_TRANSLATE_NOOP("words", "catalog.unknown-option"), {test.fact, *option});
}

} // namespace

/// Walks the condition along the YAML that it was read from.
void checkCondition(Draft &draft, const Condition &condition, const Place &place)
{
    switch (condition.kind) {
    case Condition::Kind::Not:
        checkCondition(draft, condition.children.constFirst(), {place.file, place.node->find(QStringLiteral("not"))});
        break;
    case Condition::Kind::All:
    case Condition::Kind::Any: {
        const QString key = condition.kind == Condition::Kind::All ? QStringLiteral("all") : QStringLiteral("any");
        for (qsizetype i = 0; i < condition.children.size(); ++i)
            checkCondition(draft, condition.children.at(i), place.item(key, i));
        break;
    }
    default:
        checkTest(draft, condition, place);
    }
}

namespace {

void checkThresholds(Draft &draft, const QList<ScoringParameters::Threshold> &thresholds, const QString &key)
{
    for (qsizetype i = 0; i < thresholds.size(); ++i) {
        const Place place = draft.scoring.item(key, i);
        const QString &id = thresholds.at(i).fact;
        const Fact *fact = draft.catalog.fact(id);
        if (!fact)
            draft.report(place, place.line(), QT_TRANSLATE_NOOP("words", "catalog.unknown-fact"), {id});
        else if (fact->type != FactType::Number)
            draft.report(place, place.line(), QT_TRANSLATE_NOOP("words", "catalog.wrong-test"),
                         {id, thresholds.at(i).included ? QStringLiteral("at_least") : QStringLiteral("above")});
    }
}

void checkScoring(Draft &draft)
{
    const ScoringParameters &scoring = draft.catalog.scoring;
    checkThresholds(draft, scoring.raiseImpact, QStringLiteral("raise_impact"));
    checkThresholds(draft, scoring.likelihoodFloor, QStringLiteral("likelihood_floor"));
    if (scoring.vulnerable)
        checkCondition(draft, *scoring.vulnerable,
                       {draft.scoring.file, draft.scoring.node->find(QStringLiteral("vulnerable"))});
    for (qsizetype i = 0; i < scoring.grades.size(); ++i) {
        const bool descends = i == 0 || scoring.grades.at(i).from < scoring.grades.at(i - 1).from;
        const bool ends = i + 1 < scoring.grades.size() || scoring.grades.at(i).from == 0;
        if (!descends || !ends) {
            const Place place = draft.scoring.item(QStringLiteral("grades"), i);
            draft.report(place, place.line(), QT_TRANSLATE_NOOP("words", "catalog.grade-order"),
                         {scoring.grades.at(i).grade});
        }
    }
}

} // namespace

void checkFacts(Draft &draft)
{
    for (qsizetype i = 0; i < draft.catalog.facts.size(); ++i) {
        const Fact &fact = draft.catalog.facts.at(i);
        const bool wants = fact.type == FactType::One || fact.type == FactType::Many;
        const Place &place = draft.facts.at(i);
        if (wants && fact.options.isEmpty())
            draft.report(place, place.line(), QT_TRANSLATE_NOOP("words", "catalog.options-missing"), {fact.id});
        if (!wants && !fact.options.isEmpty()) {
            draft.report(place, place.line(QStringLiteral("options")),
                         QT_TRANSLATE_NOOP("words", "catalog.options-unwanted"), {fact.id});
        }
    }
    for (qsizetype i = 0; i < draft.catalog.sources.size(); ++i) {
        const Source &source = draft.catalog.sources.at(i);
        const Place &place = draft.sources.at(i);
        if (source.applies)
            checkCondition(draft, *source.applies, {place.file, place.node->find(QStringLiteral("applies"))});
    }
    for (qsizetype i = 0; i < draft.catalog.practices.size(); ++i) {
        const Practice &practice = draft.catalog.practices.at(i);
        const Place &place = draft.practices.at(i);
        if (practice.applies)
            checkCondition(draft, *practice.applies, {place.file, place.node->find(QStringLiteral("applies"))});
    }
    if (draft.scoring.node)
        checkScoring(draft);
}

} // namespace shihe::rules
