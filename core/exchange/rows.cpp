#include "core/exchange/rows.h"

#include "core/scoring/plan.h"

namespace shihe::exchange {

using namespace Qt::StringLiterals;

QString Speaker::say(const Text &text) const
{
    QStringList said;
    for (const Language language : m_languages) {
        if (const QString &one = text.in(language); !one.isEmpty() && !said.contains(one))
            said.append(one);
    }
    return said.join(u" / "_s);
}

QString Speaker::say(const QString &key) const
{
    return say(Text{m_words.text(Language::Zh, key), m_words.text(Language::En, key)});
}

QList<Action> inOrder(const PlanInput &input)
{
    const QList<Action> &all = input.assessment.actions;
    QList<Action> ordered;
    for (const PlanStep &step : plan(input.assessment, input.combined)) {
        std::copy_if(all.begin(), all.end(), std::back_inserter(ordered),
                     [&step](const Action &action) { return action.id == step.action; });
    }
    for (const ActionStatus status : {ActionStatus::Done, ActionStatus::Dropped}) {
        std::copy_if(all.begin(), all.end(), std::back_inserter(ordered),
                     [status](const Action &action) { return action.status == status; });
    }
    return ordered;
}

Text topicName(const Words &words, const QString &topic)
{
    const QString key = u"topic."_s + topic;
    const auto name = [&](Language language) { return words.has(language, key) ? words.text(language, key) : topic; };
    return {name(Language::Zh), name(Language::En)};
}

} // namespace shihe::exchange
