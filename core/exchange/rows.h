// What calendar and workbook share: the order of actions, clauses and words in one or two languages. Of this room
// alone.
#pragma once

#include "core/exchange/exchange.h"

namespace shihe::exchange {

/// Says words in the chosen languages.
class Speaker final
{
public:
    Speaker(const Words &words, QList<Language> languages)
        : m_words(words)
        , m_languages(std::move(languages))
    {
    }

    [[nodiscard]] const QList<Language> &languages() const { return m_languages; }
    [[nodiscard]] QString in(Language language, const QString &key) const { return m_words.text(language, key); }
    /// "高", "高 / High"; once where both are the same.
    [[nodiscard]] QString say(const Text &text) const;
    [[nodiscard]] QString say(const QString &key) const;

private:
    const Words &m_words;
    QList<Language> m_languages;
};

/// Pending ones in the order of the plan, then those done, then those dropped.
[[nodiscard]] QList<Action> inOrder(const PlanInput &input);

/// A topic of a user's own catalog has no word of ours; its id then stands.
[[nodiscard]] Text topicName(const Words &words, const QString &topic);

} // namespace shihe::exchange
