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

/// What a test of @p fact wants; empty for a flag, whose question says it.
QString wantedText(const Fact &fact, const WantedTest &wanted, Language language)
{
    const FactValue &value = wanted.test.value;
    if (std::holds_alternative<bool>(value))
        return {};
    const QString text = Format::fact(fact, &value, language);
    switch (wanted.test.kind) {
    case Condition::Kind::AtLeast:
        return wanted.negated ? ReasonWords::tr("less than %1").arg(text) : ReasonWords::tr("%1 or more").arg(text);
    case Condition::Kind::AtMost:
        return wanted.negated ? ReasonWords::tr("more than %1").arg(text) : ReasonWords::tr("at most %1").arg(text);
    default:
        return wanted.negated ? ReasonWords::tr("other than %1").arg(text) : text;
    }
}

} // namespace

QString ReasonWords::fact(const Fact &fact, const DecidingFact &deciding, Language language)
{
    const QString known = Format::fact(fact, deciding.value ? &*deciding.value : nullptr, language);
    QStringList wanted;
    for (const WantedTest &test : deciding.wanted) {
        if (const QString text = wantedText(fact, test, language); !text.isEmpty())
            wanted.append(text);
    }
    const QString question = fact.question.in(language);
    if (wanted.isEmpty())
        return tr("%1 %2").arg(question, known);
    return tr("%1 %2 (this question is for: %3)")
        .arg(question, known, wanted.join(language == Language::Zh ? u"、"_s : u", "_s));
}

} // namespace shihe::ui
