// Whether two questions ask the same.
#pragma once

#include <QList>
#include <QString>

namespace shihe {

/// The pairs of neighbouring letters of a text. The text is normalised first: Unicode NFKC, lower case, then letters
/// and digits only (Unicode categories L and N), so that blanks and punctuation count for nothing. Letters are
/// Unicode characters, not UTF-16 units. A text of one letter has that letter as its only pair.
class Bigrams final
{
public:
    explicit Bigrams(const QString &text);

    /// The Sørensen-Dice share of the two multisets, 2 x common / (size + size), is 0.8 or more. Computed in whole
    /// numbers; two texts without letters resemble each other.
    [[nodiscard]] bool resembles(const Bigrams &other) const;

    /// Pairs that both have, each as often as both have it.
    [[nodiscard]] qsizetype common(const Bigrams &other) const;
    [[nodiscard]] qsizetype size() const { return m_pairs.size(); }

private:
    QList<quint64> m_pairs; ///< sorted; first letter in the upper half
};

} // namespace shihe
