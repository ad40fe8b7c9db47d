// Conditions on profile facts, in three-valued logic.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <variant>

namespace shihe {

/// A fact's value: flag, whole number >= 0, one option, or several options (an empty list is known to be empty).
using FactValue = std::variant<bool, qint64, QString, QStringList>;

enum class Truth { False, Unknown, True };

/// A tree of `all`, `any`, `not` over tests of one fact each.
struct Condition
{
    enum class Kind { All, Any, Not, Is, Has, AtLeast, AtMost };

    Kind kind = Kind::All;
    QList<Condition> children; ///< of All, Any, Not (one)
    QString fact;              ///< of the tests
    FactValue value;           ///< what the fact is compared with: flag or option (Is), option (Has), number

    /// @p valueOf gives a fact's value or nullptr if it is not given; then the test is Unknown.
    /// An empty `all` is True, an empty `any` False (Kleene's logic).
    [[nodiscard]] Truth evaluate(const std::function<const FactValue *(const QString &)> &valueOf) const;

    /// Every fact the tree asks for, each once, in order of first use.
    [[nodiscard]] QStringList facts() const;

    // Written out: the compiler can't default it while the list of children is of the type itself.
    friend bool operator==(const Condition &left, const Condition &right);
};

} // namespace shihe
