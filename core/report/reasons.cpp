// Why something applies or not, in the words of the report.
#include "core/report/parts.h"

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

/// What a test of @p fact wants; of an option its label alone.
Text wantedText(const Composer &c, const Fact &fact, const WantedTest &wanted)
{
    const Text text = factValue(c, fact, wanted.test.value);
    switch (wanted.test.kind) {
    case Condition::Kind::AtLeast:
        return c.text(wanted.negated ? u"report.reason.less"_s : u"report.reason.at-least"_s, {text});
    case Condition::Kind::AtMost:
        return c.text(wanted.negated ? u"report.reason.more"_s : u"report.reason.at-most"_s, {text});
    default:
        return text;
    }
}

/// All that is wanted of @p fact; empty for a flag, whose question says it.
Text allWanted(const Composer &c, const Fact &fact, const QList<WantedTest> &tests)
{
    if (fact.type == FactType::Flag)
        return {};
    QList<Text> wanted;
    QList<Text> others;
    for (const WantedTest &test : tests) {
        const bool other = test.negated && fact.type != FactType::Number;
        (other ? others : wanted) << wantedText(c, fact, test);
    }
    if (!others.isEmpty())
        wanted << c.text(u"report.reason.other-than"_s, {joined(others, u"、"_s, u", "_s)});
    return joined(wanted, u"、"_s, u", "_s);
}

} // namespace

QList<Text> reasonTexts(const Composer &c, const Reason &reason, const QStringList &known)
{
    QList<Text> said;
    for (const DecidingFact &deciding : reason.facts) {
        if (known.contains(deciding.fact))
            continue;
        const Fact &fact = *c.catalog().fact(deciding.fact);
        const Text value = deciding.value ? factValue(c, fact, *deciding.value) : c.text(u"fact.unknown"_s);
        const Text wanted = reason.truth == Truth::False ? allWanted(c, fact, deciding.wanted) : Text{};
        said << (wanted.isEmpty() ? c.text(u"report.reason.fact"_s, {fact.question, value})
                                  : c.text(u"report.reason.fact-wanted"_s, {fact.question, value, wanted}));
    }
    return said;
}

} // namespace shihe::report
