#include "core/report/parts.h"

#include "core/assessment/binding.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Text &text)
{
    return {{u"zh"_s, text.zh}, {u"en"_s, text.en}};
}

QJsonValue toJson(const FactValue &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *one = std::get_if<QString>(&value))
        return *one;
    return QJsonArray::fromStringList(std::get<QStringList>(value));
}

QJsonObject toJson(const Profile &profile)
{
    QJsonObject object;
    for (auto fact = profile.cbegin(); fact != profile.cend(); ++fact)
        object.insert(fact.key(), toJson(fact.value()));
    return object;
}

QJsonObject toJson(const Answer &answer)
{
    QJsonObject object{{u"value"_s, word(answer.value)}};
    const auto put = [&object](const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    put(u"note"_s, answer.note);
    put(u"reason"_s, answer.reason);
    put(u"informant"_s, answer.informant);
    if (answer.basis)
        put(u"basis"_s, word(*answer.basis));
    if (!answer.evidence.isEmpty())
        object.insert(u"evidence"_s, QJsonArray::fromStringList(answer.evidence));
    if (answer.risk) {
        QJsonObject risk{{u"reason"_s, answer.risk->reason}};
        if (answer.risk->impact)
            risk.insert(u"impact"_s, impactWord(*answer.risk->impact));
        if (answer.risk->likelihood)
            risk.insert(u"likelihood"_s, likelihoodWord(*answer.risk->likelihood));
        object.insert(u"risk"_s, risk);
    }
    return object;
}

QJsonObject toJson(const Answers &answers)
{
    QJsonObject object;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        object.insert(answer.key(), toJson(answer.value()));
    return object;
}

/// In the shape of a case file: what stands above the activities is the organisation's.
QJsonObject toJson(const Assessment &assessment)
{
    QJsonArray activities;
    for (const Activity &activity : assessment.activities)
        activities.append(QJsonObject{{u"id"_s, activity.id},
                                      {u"title"_s, toJson(activity.title)},
                                      {u"profile"_s, toJson(activity.profile)},
                                      {u"answers"_s, toJson(activity.answers)}});
    return {{u"case"_s, 1},
            {u"title"_s, toJson(assessment.title)},
            {u"organisation"_s, toJson(assessment.organisation.name)},
            {u"as_of"_s, assessment.asOf.toString(Qt::ISODate)},
            {u"profile"_s, toJson(assessment.organisation.profile)},
            {u"answers"_s, toJson(assessment.organisation.answers)},
            {u"activities"_s, activities}};
}

void attach(Composer &c, const QString &name, const QJsonObject &object, const QString &description)
{
    c.document().attachments << document::Attachment{.name = name,
                                                     .bytes = QJsonDocument(object).toJson(QJsonDocument::Indented),
                                                     .mime = "application/json",
                                                     .relationship = document::Relationship::Data,
                                                     .description = c.phrase(c.text(description)),
                                                     .modified = c.input().made};
}

} // namespace

void addAttachments(Composer &c)
{
    attach(c, u"evaluation.json"_s, shihe::toJson(c.input().evaluation, c.severalActivities()),
           u"report.attachment.evaluation"_s);
    attach(c, u"assessment.json"_s, toJson(c.assessment()), u"report.attachment.assessment"_s);
    Binding binding = c.input().binding.value_or(bindingOf(c.assessment(), c.catalog(), {}));
    binding.asOf = c.assessment().asOf; // a report may be made as of another day
    attach(c, u"binding.json"_s, shihe::toJson(binding), u"report.attachment.binding"_s);
}

} // namespace shihe::report
