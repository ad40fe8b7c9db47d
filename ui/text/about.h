// What each figure of the window means: name, formula in words, where it comes from. The one place for these sentences;
// every number in them is read from the catalog's scoring.yaml, so that they can't say otherwise than the score does.
#pragma once

#include "core/catalog/catalog.h"

#include <QCoreApplication>

namespace shihe::ui {

/// A figure that can be asked about.
enum class About {
    Grade,
    Provisional,
    Conformity,
    Coverage,
    Evidence,
    RedLines,
    OpenRedLines,
    Standards, ///< the view of recommended standards, and why it stands apart
    Checklists,
    Applicable,
    Priority,        ///< of a finding
    OverallPriority, ///< the worst of all findings
    Gain,
    GainPerEffort, ///< the order of the plan and its curve
    Projected      ///< the score if ticked actions were done
};

class AboutWords
{
    Q_DECLARE_TR_FUNCTIONS(shihe::ui::AboutWords)

public:
    /// What the figure is called.
    [[nodiscard]] static QString name(About figure);
    /// One sentence, for a tool tip or a column's head.
    [[nodiscard]] static QString brief(About figure);
    /// How it is worked out, a paragraph a line.
    [[nodiscard]] static QString text(About figure, const ScoringParameters &scoring);
    /// The keys of scoring.yaml it depends on; empty for a plain count.
    [[nodiscard]] static QStringList parameters(About figure);
    /// The chapter of the guide that goes on from here.
    [[nodiscard]] static QString chapter(About figure);
};

} // namespace shihe::ui
