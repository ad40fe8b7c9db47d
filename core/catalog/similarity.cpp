#include "core/catalog/similarity.h"

#include <algorithm>

namespace shihe {

Bigrams::Bigrams(const QString &text)
{
    QList<char32_t> letters;
    for (const char32_t letter : text.normalized(QString::NormalizationForm_KC).toLower().toUcs4()) {
        if (QChar::isLetterOrNumber(letter))
            letters.append(letter);
    }
    if (letters.size() == 1)
        m_pairs.append(letters.constFirst());
    for (qsizetype i = 1; i < letters.size(); ++i)
        m_pairs.append(quint64(letters.at(i - 1)) << 32 | letters.at(i));
    std::sort(m_pairs.begin(), m_pairs.end());
}

qsizetype Bigrams::common(const Bigrams &other) const
{
    qsizetype count = 0;
    auto left = m_pairs.cbegin();
    auto right = other.m_pairs.cbegin();
    while (left != m_pairs.cend() && right != other.m_pairs.cend()) {
        if (*left == *right) {
            ++count;
            ++left;
            ++right;
        } else if (*left < *right) {
            ++left;
        } else {
            ++right;
        }
    }
    return count;
}

bool Bigrams::resembles(const Bigrams &other) const
{
    // 2c / (a + b) >= 4/5
    const qsizetype sum = size() + other.size();
    // The shorter one bounds what they can have in common.
    if (10 * std::min(size(), other.size()) < 4 * sum)
        return false;
    return 10 * common(other) >= 4 * sum;
}

} // namespace shihe
