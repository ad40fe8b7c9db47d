#include "core/scoring/scoring.h"

#include <QJsonArray>

namespace shihe {
namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const View &view)
{
    return {{QStringLiteral("id"), view.id},
            {QStringLiteral("kind"), word(view.kind)},
            {QStringLiteral("earned"), view.earned},
            {QStringLiteral("possible"), view.possible},
            {QStringLiteral("conformity"), orNull(view.conformityText())},
            {QStringLiteral("applicable"), view.applicable},
            {QStringLiteral("answered"), view.answered},
            {QStringLiteral("positive"), view.positive},
            {QStringLiteral("evidenced"), view.evidenced},
            {QStringLiteral("grade"), orNull(view.grade)},
            {QStringLiteral("provisional"), view.provisional}};
}

QJsonValue toJson(const std::optional<RiskOverride> &risk)
{
    if (!risk)
        return {};
    return QJsonObject{
        {QStringLiteral("impact"), risk->impact ? QJsonValue(impactWord(*risk->impact)) : QJsonValue()},
        {QStringLiteral("likelihood"), risk->likelihood ? QJsonValue(likelihoodWord(*risk->likelihood)) : QJsonValue()},
        {QStringLiteral("reason"), risk->reason}};
}

QJsonArray toJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        QJsonArray clauses;
        for (const ClauseRef &ref : finding.clauses)
            clauses.append(ref.text());
        array.append(
            QJsonObject{{QStringLiteral("practice"), finding.practice},
                        {QStringLiteral("answer"), finding.answer ? QJsonValue(word(*finding.answer)) : QJsonValue()},
                        {QStringLiteral("clauses"), clauses},
                        {QStringLiteral("binding"), finding.binding},
                        {QStringLiteral("impact"), impactWord(finding.levels.impact)},
                        {QStringLiteral("likelihood"), likelihoodWord(finding.levels.likelihood)},
                        {QStringLiteral("risk"), impactWord(finding.levels.risk)},
                        {QStringLiteral("computed"),
                         QJsonObject{{QStringLiteral("impact"), impactWord(finding.computed.impact)},
                                     {QStringLiteral("likelihood"), likelihoodWord(finding.computed.likelihood)},
                                     {QStringLiteral("risk"), impactWord(finding.computed.risk)}}},
                        {QStringLiteral("override"), toJson(finding.risk)},
                        {QStringLiteral("gain"), QJsonObject{{QStringLiteral("num"), finding.gain.num},
                                                             {QStringLiteral("den"), finding.gain.den}}}});
    }
    return array;
}

} // namespace

QJsonObject toJson(const Evaluation &evaluation)
{
    QJsonArray views;
    for (const View &view : evaluation.views)
        views.append(toJson(view));
    QJsonArray redLines;
    for (const RedLine &line : evaluation.redLines)
        redLines.append(
            QJsonObject{{QStringLiteral("practice"), line.practice}, {QStringLiteral("answer"), word(line.answer)}});
    QJsonObject object{
        {QStringLiteral("catalog"), QJsonObject{{QStringLiteral("version"), evaluation.catalogVersion},
                                                {QStringLiteral("sha256"), evaluation.catalogSha256}}},
        {QStringLiteral("as_of"), evaluation.asOf.toString(Qt::ISODate)},
        {QStringLiteral("applicable"), QJsonArray::fromStringList(evaluation.applicable)},
        {QStringLiteral("assumed"), QJsonArray::fromStringList(evaluation.assumed)},
        {QStringLiteral("unknown_facts"), QJsonArray::fromStringList(evaluation.unknownFacts)},
        {QStringLiteral("views"), views},
        {QStringLiteral("red_lines"), redLines},
        {QStringLiteral("open_red_lines"), QJsonArray::fromStringList(evaluation.openRedLines)},
        {QStringLiteral("findings"), toJson(evaluation.findings)},
        {QStringLiteral("anticipated"), toJson(evaluation.anticipated)},
        {QStringLiteral("risk"), evaluation.risk ? QJsonValue(impactWord(*evaluation.risk)) : QJsonValue()}};
    if (evaluation.lawKnownUntil)
        object.insert(QStringLiteral("law_known_until"), evaluation.lawKnownUntil->toString(Qt::ISODate));
    return object;
}

QJsonObject toJson(const AssessmentEvaluation &evaluation, bool severalActivities)
{
    if (!severalActivities)
        return toJson(evaluation.combined);
    QJsonArray activities;
    for (const ActivityEvaluation &activity : evaluation.activities) {
        QJsonObject object = toJson(activity.evaluation);
        object.insert(QStringLiteral("id"), activity.id);
        activities.append(object);
    }
    return {{QStringLiteral("combined"), toJson(evaluation.combined)}, {QStringLiteral("activities"), activities}};
}

} // namespace shihe
