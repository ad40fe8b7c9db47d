#include "core/assessment/persons.h"

#include <QRegularExpression>

namespace shihe {

using namespace Qt::StringLiterals;

namespace {

/// "十", "二十五", "一百": up to thousands; 0 if it is none.
qint64 chineseNumber(const QString &text)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    static const QString tens = u"十百千"_s;
    qint64 sum = 0;
    qint64 digit = 0;
    for (const QChar sign : text) {
        if (const qsizetype unit = tens.indexOf(sign); unit >= 0) {
            qint64 factor = 10;
            for (qsizetype i = 0; i < unit; ++i)
                factor *= 10;
            sum += (digit > 0 ? digit : 1) * factor;
            digit = 0;
        } else {
            digit = sign == u'两' ? 2 : std::max<qsizetype>(digits.indexOf(sign), 0);
        }
    }
    return sum + digit;
}

qint64 factorOf(const QString &unit)
{
    static const QHash<QString, qint64> factors{
        {u"千"_s, 1'000},       {u"万"_s, 10'000},   {u"亿"_s, 100'000'000},   {u"k"_s, 1'000},
        {u"thousand"_s, 1'000}, {u"m"_s, 1'000'000}, {u"million"_s, 1'000'000}};
    return factors.value(unit.toLower(), 1);
}

const QRegularExpression &numberPattern(Wording wording)
{
    static const QString number = u"(?<digits>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<unit>千|万|亿|(?:k|m|thousand|million)\\b)?"
                                  u"|(?<words>[一二两三四五六七八九十百千零]+)(?<big>万|亿)"_s;
    static const QString people =
        u"\\s*(?:多|余|左右)?\\s*(?:名|位|个)?\\s*(?:人|个人|用户|会员|客户|游客|员工|学生|业主|"
        u"persons?\\b|people\\b|individuals?\\b|users?\\b|members?\\b|customers?\\b|"
        u"visitors?\\b|(?:data )?subjects?\\b|faces\\b)"_s;
    static const QRegularExpression any(number, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ofPeople(u"(?:"_s + number + u")"_s + people,
                                             QRegularExpression::CaseInsensitiveOption);
    return wording == Wording::AboutPersons ? any : ofPeople;
}

/// Texts that tell of persons, each with how it does.
QList<std::pair<QString, Wording>> textsOf(const ActivityImpact &impact)
{
    QList<std::pair<QString, Wording>> texts;
    for (const DataFlow &flow : impact.flows) {
        if (flow.sensitive.value_or(true))
            texts.append({flow.texts[DataField::Persons], Wording::AboutPersons});
    }
    for (const DimensionJudgement &dimension : impact.dimensions) {
        if (const Correction &many = dimension.corrections[ImpactCorrection::ManyPersons]; many.counts())
            texts.append({many.reason, Wording::Any});
    }
    return texts;
}

std::optional<qint64> stored(const Activity &activity)
{
    const auto fact = activity.profile.constFind(u"persons_stored"_s);
    const auto *number = fact == activity.profile.constEnd() ? nullptr : std::get_if<qint64>(&*fact);
    return number ? std::optional(*number) : std::nullopt;
}

} // namespace

std::optional<qint64> personsSaid(const QString &text, Wording wording)
{
    constexpr double Most = 1e11; // more than there are people
    std::optional<qint64> most;
    auto matches = numberPattern(wording).globalMatch(text.normalized(QString::NormalizationForm_KC));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString digits = match.captured(u"digits"_s).remove(u',');
        const double number =
            digits.isEmpty()
                ? static_cast<double>(chineseNumber(match.captured(u"words"_s)) * factorOf(match.captured(u"big"_s)))
                : digits.toDouble() * static_cast<double>(factorOf(match.captured(u"unit"_s)));
        if (number > 0 && number < Most)
            most = std::max(most.value_or(0), qRound64(number));
    }
    return most;
}

QList<PersonsConflict> personsConflicts(const Assessment &assessment, qint64 threshold)
{
    QList<PersonsConflict> found;
    for (const Activity &activity : assessment.activities) {
        const std::optional<qint64> known = stored(activity);
        if (known && *known >= threshold)
            continue;
        PersonsConflict conflict{.activity = activity.id, .said = {}, .persons = 0, .stored = known};
        for (const auto &[text, wording] : textsOf(assessment.impact.activities.value(activity.id))) {
            const qint64 persons = personsSaid(text, wording).value_or(0);
            if (persons < threshold || persons <= conflict.persons)
                continue;
            conflict.said = text;
            conflict.persons = persons;
        }
        if (conflict.persons > 0)
            found.append(conflict);
    }
    return found;
}

ImpactAssessment contradicted(const Assessment &assessment, qint64 threshold)
{
    ImpactAssessment left;
    for (const PersonsConflict &conflict : personsConflicts(assessment, threshold)) {
        const ActivityImpact all = assessment.impact.activities.value(conflict.activity);
        ActivityImpact &some = left.activities[conflict.activity];
        for (const DataFlow &flow : all.flows) {
            if (flow.texts[DataField::Persons] != conflict.said)
                continue;
            DataFlow only{.id = flow.id, .texts = {}, .sensitive = flow.sensitive};
            only.texts[DataField::Persons] = conflict.said;
            some.flows.append(only);
        }
        for (std::size_t d = 0; d < ImpactDimensions; ++d) {
            const Correction &many = all.dimensions[d].corrections[ImpactCorrection::ManyPersons];
            if (many.reason == conflict.said)
                some.dimensions[d].corrections[ImpactCorrection::ManyPersons] = many;
        }
    }
    return left;
}

} // namespace shihe
