#include "ui/text/reasonwords.h"

#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

QString ReasonWords::lead(const Reason &reason)
{
    switch (reason.truth) {
    case Truth::True:
        return reason.facts.isEmpty() ? tr("Shown because it applies to everyone.")
                                      : tr("Shown because of the profile:");
    case Truth::Unknown:
        return tr("Assumed to apply, because this is not known yet:");
    case Truth::False:
        break;
    }
    return tr("Not applicable because of the profile:");
}

namespace {

/// What a test of @p fact wants; for the options of a fact its label alone.
QString wantedText(const Fact &fact, const WantedTest &wanted, Language language)
{
    const QString text = Format::fact(fact, &wanted.test.value, language);
    switch (wanted.test.kind) {
    case Condition::Kind::AtLeast:
        return wanted.negated ? ReasonWords::tr("less than %1").arg(text) : ReasonWords::tr("%1 or more").arg(text);
    case Condition::Kind::AtMost:
        return wanted.negated ? ReasonWords::tr("more than %1").arg(text) : ReasonWords::tr("at most %1").arg(text);
    default:
        return text;
    }
}

/// All that is wanted of @p fact; empty for a flag, whose question says it.
QString allWanted(const Fact &fact, const QList<WantedTest> &tests, Language language)
{
    if (fact.type == FactType::Flag)
        return {};
    QStringList wanted;
    QStringList others;
    for (const WantedTest &test : tests) {
        const bool other = test.negated && fact.type != FactType::Number;
        (other ? others : wanted).append(wantedText(fact, test, language));
    }
    const QString comma = language == Language::Zh ? u"、"_s : u", "_s;
    if (!others.isEmpty())
        wanted.append(ReasonWords::tr("other than %1").arg(others.join(comma)));
    return wanted.join(comma);
}

} // namespace

QString ReasonWords::fact(const Fact &fact, const DecidingFact &deciding, Language language)
{
    const QString question = fact.question.in(language);
    const QString known = Format::fact(fact, deciding.value ? &*deciding.value : nullptr, language);
    const QString wanted = allWanted(fact, deciding.wanted, language);
    return wanted.isEmpty() ? tr("%1 %2").arg(question, known)
                            : tr("%1 %2 (this question is for: %3)").arg(question, known, wanted);
}

} // namespace shihe::ui
