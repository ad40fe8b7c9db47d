#include "core/assessment/assessment.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

namespace shihe {
namespace {

constexpr std::array Values{AnswerValue::Yes, AnswerValue::Mostly,  AnswerValue::Partly,
                            AnswerValue::No,  AnswerValue::Unknown, AnswerValue::NotApplicable};
constexpr std::array Bases{Basis::Stated, Basis::DocumentSeen, Basis::Observed, Basis::Tested};
constexpr std::array EvidenceKinds{EvidenceKind::File, EvidenceKind::Link, EvidenceKind::Paper};
constexpr std::array ActionStatuses{ActionStatus::Open, ActionStatus::InProgress, ActionStatus::Done,
                                    ActionStatus::Dropped};

template <typename T, std::size_t N>
std::optional<T> fromWord(const std::array<T, N> &all, const QString &wanted)
{
    for (const T value : all) {
        if (word(value) == wanted)
            return value;
    }
    return std::nullopt;
}

template <typename WordOf>
std::optional<int> levelFromWord(WordOf wordOf, const QString &wanted)
{
    for (int level = 0; level < 4; ++level) {
        if (wordOf(level) == wanted)
            return level;
    }
    return std::nullopt;
}

QString optionList(const Fact &fact)
{
    QStringList ids;
    for (const FactOption &option : fact.options)
        ids.append(option.id);
    return ids.join(QStringLiteral(", "));
}

tl::unexpected<Error> unknownOption(const Fact &fact, const QString &given)
{
    return failure(QT_TRANSLATE_NOOP("words", "assessment.unknown-option"), {given, fact.id, optionList(fact)});
}

tl::unexpected<Error> wrongType(const Fact &fact, const QString &given)
{
    switch (fact.type) {
    case FactType::Flag:
        return failure(QT_TRANSLATE_NOOP("words", "assessment.not-a-flag"), {given, fact.id});
    case FactType::Number:
        return failure(QT_TRANSLATE_NOOP("words", "assessment.not-a-number"), {given, fact.id});
    case FactType::One:
    case FactType::Many:
        break;
    }
    return unknownOption(fact, given);
}

} // namespace

QString word(AnswerValue value)
{
    switch (value) {
    case AnswerValue::Yes:
        return QStringLiteral("yes");
    case AnswerValue::Mostly:
        return QStringLiteral("mostly");
    case AnswerValue::Partly:
        return QStringLiteral("partly");
    case AnswerValue::No:
        return QStringLiteral("no");
    case AnswerValue::Unknown:
        return QStringLiteral("unknown");
    case AnswerValue::NotApplicable:
        break;
    }
    return QStringLiteral("na");
}

std::optional<AnswerValue> answerValueFromWord(const QString &wanted)
{
    return fromWord(Values, wanted);
}

QString word(Basis basis)
{
    switch (basis) {
    case Basis::Stated:
        return QStringLiteral("stated");
    case Basis::DocumentSeen:
        return QStringLiteral("document-seen");
    case Basis::Observed:
        return QStringLiteral("observed");
    case Basis::Tested:
        break;
    }
    return QStringLiteral("tested");
}

std::optional<Basis> basisFromWord(const QString &wanted)
{
    return fromWord(Bases, wanted);
}

QString word(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::File:
        return QStringLiteral("file");
    case EvidenceKind::Link:
        return QStringLiteral("link");
    case EvidenceKind::Paper:
        break;
    }
    return QStringLiteral("paper");
}

std::optional<EvidenceKind> evidenceKindFromWord(const QString &wanted)
{
    return fromWord(EvidenceKinds, wanted);
}

QString word(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return QStringLiteral("open");
    case ActionStatus::InProgress:
        return QStringLiteral("in-progress");
    case ActionStatus::Done:
        return QStringLiteral("done");
    case ActionStatus::Dropped:
        break;
    }
    return QStringLiteral("dropped");
}

std::optional<ActionStatus> actionStatusFromWord(const QString &wanted)
{
    return fromWord(ActionStatuses, wanted);
}

QString impactWord(int level)
{
    switch (level) {
    case 0:
        return QStringLiteral("low");
    case 1:
        return QStringLiteral("medium");
    case 2:
        return QStringLiteral("high");
    default:
        return QStringLiteral("serious");
    }
}

QString likelihoodWord(int level)
{
    return level == 3 ? QStringLiteral("very-high") : impactWord(level);
}

std::optional<int> impactFromWord(const QString &wanted)
{
    return levelFromWord(impactWord, wanted);
}
std::optional<int> likelihoodFromWord(const QString &wanted)
{
    return levelFromWord(likelihoodWord, wanted);
}

Profile profileOf(const Organisation &organisation, const Activity &activity)
{
    Profile profile = organisation.profile;
    profile.insert(activity.profile);
    return profile;
}

Answers answersOf(const Organisation &organisation, const Activity &activity)
{
    Answers answers = organisation.answers;
    answers.insert(activity.answers);
    return answers;
}

namespace {

/// Looks a fact up in @p profile, which must outlive it.
auto valuesOf(const Profile &profile)
{
    return [&profile](const QString &id) -> const FactValue * {
        const auto found = profile.constFind(id);
        return found == profile.constEnd() ? nullptr : &*found;
    };
}

} // namespace

bool binds(const Source &source, const Profile &profile)
{
    return !source.applies || source.applies->evaluate(valuesOf(profile)) != Truth::False;
}

QList<ClauseRef> bindingClauses(const Catalog &catalog, const QList<ClauseRef> &clauses, const Assessment &assessment)
{
    QList<Profile> profiles;
    for (const Activity &activity : assessment.activities)
        profiles << profileOf(assessment.organisation, activity);
    QList<ClauseRef> binding;
    for (const ClauseRef &ref : clauses) {
        const Source &source = *catalog.source(ref.source);
        if (!source.applies || std::any_of(profiles.cbegin(), profiles.cend(),
                                           [&](const Profile &profile) { return binds(source, profile); }))
            binding.append(ref);
    }
    if (binding.isEmpty())
        binding = clauses;
    std::vector<std::tuple<Force, Level, qsizetype>> ranks;
    for (const ClauseRef &ref : std::as_const(binding))
        ranks.emplace_back(catalog.source(ref.source)->force, catalog.clause(ref)->level,
                           static_cast<qsizetype>(ranks.size()));
    std::sort(ranks.begin(), ranks.end());
    QList<ClauseRef> sorted;
    for (const auto &[force, level, place] : ranks)
        sorted << binding.at(place);
    return sorted;
}

Applicability applicability(const Catalog &catalog, const Profile &profile)
{
    Applicability result;
    const std::function<const FactValue *(const QString &)> valueOf = valuesOf(profile);

    for (const Practice &practice : catalog.practices) {
        Truth truth = Truth::True;
        if (practice.applies)
            truth = practice.applies->evaluate(valueOf);
        if (truth == Truth::False)
            continue;
        result.applicable.append(practice.id);
        if (truth == Truth::Unknown)
            result.assumed.append(practice.id);
    }
    for (const QString &fact : catalog.askedFacts()) {
        if (!profile.contains(fact))
            result.unknownFacts.append(fact);
    }
    return result;
}

Result<void> checkFact(const Fact &fact, const FactValue &value)
{
    const QString given = factToText(value);
    switch (fact.type) {
    case FactType::Flag:
        if (!std::holds_alternative<bool>(value))
            return wrongType(fact, given);
        break;
    case FactType::Number: {
        const auto *number = std::get_if<qint64>(&value);
        if (!number || *number < 0)
            return wrongType(fact, given);
        break;
    }
    case FactType::One: {
        const auto *option = std::get_if<QString>(&value);
        if (!option || !fact.option(*option))
            return unknownOption(fact, given);
        break;
    }
    case FactType::Many: {
        const auto *options = std::get_if<QStringList>(&value);
        if (!options)
            return unknownOption(fact, given);
        for (const QString &option : *options) {
            if (!fact.option(option))
                return unknownOption(fact, option);
        }
        break;
    }
    }
    return {};
}

Result<FactValue> factFromText(const Fact &fact, const QString &text)
{
    FactValue value;
    switch (fact.type) {
    case FactType::Flag:
        if (text != u"true" && text != u"false")
            return wrongType(fact, text);
        value = text == u"true";
        break;
    case FactType::Number: {
        const bool digits =
            !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        bool fits = false;
        const qint64 number = text.toLongLong(&fits);
        if (!digits || !fits)
            return wrongType(fact, text);
        value = number;
        break;
    }
    case FactType::One:
        value = text;
        break;
    case FactType::Many: {
        QStringList options = text.isEmpty() ? QStringList() : text.split(u',');
        options.removeDuplicates();
        value = options;
        break;
    }
    }
    if (const auto fits = checkFact(fact, value); !fits)
        return failure(fits.error());
    return value;
}

QString factToText(const FactValue &value)
{
    struct Writer
    {
        QString operator()(bool flag) const { return flag ? QStringLiteral("true") : QStringLiteral("false"); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(const QString &option) const { return option; }
        QString operator()(const QStringList &options) const { return options.join(u','); }
    };
    return std::visit(Writer{}, value);
}

Result<void> checkAnswer(const QString &practice, const Answer &answer)
{
    if (answer.value == AnswerValue::NotApplicable && answer.reason.trimmed().isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "assessment.reason-missing"), {practice});
    if (answer.risk && answer.risk->reason.trimmed().isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "assessment.override-reason-missing"), {practice});
    return {};
}

} // namespace shihe
