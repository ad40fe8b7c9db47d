// Why a question is asked or not, in words.
#pragma once

#include "core/assessment/reasons.h"

#include <QCoreApplication>

namespace shihe::ui {

class ReasonWords
{
    Q_DECLARE_TR_FUNCTIONS(shihe::ui::ReasonWords)

public:
    /// "Shown because of the profile:", "Not applicable because of the profile:", …; a whole sentence where no fact
    /// decides.
    [[nodiscard]] static QString lead(const Reason &reason);
    /// The fact's question, what is known, and whom the practice is for: "How many persons …? 5,000 persons (this
    /// question is for: 100,000 or more)".
    [[nodiscard]] static QString fact(const Fact &fact, const DecidingFact &deciding, Language language);
};

} // namespace shihe::ui
