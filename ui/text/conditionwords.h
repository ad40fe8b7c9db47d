// A condition on the profile in words: whom a source binds.
#pragma once

#include "core/catalog/catalog.h"

#include <QCoreApplication>

namespace shihe::ui {

/// A line of a condition told as a list; `depth` is how far it stands in.
struct ConditionLine
{
    int depth = 0;
    QString text;
    friend bool operator==(const ConditionLine &, const ConditionLine &) = default;
};

class ConditionWords
{
    Q_DECLARE_TR_FUNCTIONS(shihe::ui::ConditionWords)

public:
    /// "Which biometrics …? Face", "One of these:" and what stands under it. Facts that @p catalog doesn't know keep
    /// their ids.
    [[nodiscard]] static QList<ConditionLine> lines(const Condition &condition, const Catalog &catalog,
                                                    Language language);
};

} // namespace shihe::ui
