// Why a practice applies or does not: the facts that decide it, and what the practice asks of them.
#pragma once

#include "core/assessment/assessment.h"

namespace shihe {

/// One test of a fact as the tree wants it: `test` itself, or with `negated` its opposite.
struct WantedTest
{
    Condition test; ///< Is, Has, AtLeast or AtMost
    bool negated = false;
    friend bool operator==(const WantedTest &, const WantedTest &) = default;
};

/// A fact that decides, with what is known of it and what is wanted. Where the practice applies the wanted tests hold;
/// where it does not, none of them does.
struct DecidingFact
{
    QString fact;
    std::optional<FactValue> value; ///< nullopt: not known
    QList<WantedTest> wanted;       ///< in the order of the tree
    friend bool operator==(const DecidingFact &, const DecidingFact &) = default;
};

struct Reason
{
    Truth truth = Truth::True; ///< Unknown: assumed to apply
    QList<DecidingFact> facts; ///< each once, in the order of the tree; empty where it applies to everyone
    friend bool operator==(const Reason &, const Reason &) = default;
};

/// The facts of @p practice's `applies` tree that make it come out as it does under @p profile: all that hold it up
/// where it applies, each that rules it out where it does not, the unknown ones where it is assumed.
[[nodiscard]] Reason reasonFor(const Practice &practice, const Profile &profile);
/// The same of any tree, such as a source's `applies`; nullopt is true for everyone.
[[nodiscard]] Reason reasonFor(const std::optional<Condition> &applies, const Profile &profile);

} // namespace shihe
