// The charts of the score page: an evaluation in the words of the window, with the figure behind each mark.
#pragma once

#include "core/scoring/topics.h"
#include "ui/widgets/charttable.h"
#include "ui/widgets/scorepanel/figure.h"
#include "ui/window/desk.h"

namespace shihe::ui {

/// A figure and whose it is: an activity's, or (empty) that of all together.
struct AskedFigure
{
    Figure figure = {};
    QString activity = {};
};

struct ScoreChart
{
    Chart chart = document::Bars{};
    QList<AskedFigure> figures = {}; ///< by mark
};

/// What the charts show: one evaluation and the answers it rests on.
struct Shown
{
    const Evaluation &evaluation;
    const Answers &answers;
    QString activity; ///< empty for all together
};

/// One row of the comparison of activities.
struct ComparedRow
{
    QString name;
    const Evaluation *evaluation = nullptr;
    QString activity; ///< empty for all together
};

class ScoreCharts
{
    Q_DECLARE_TR_FUNCTIONS(shihe::ui::ScoreCharts)

public:
    ScoreCharts(const Desk &desk, const Catalog &catalog)
        : m_desk(desk)
        , m_catalog(catalog)
    {
    }

    /// Conformity of each checklist of which something applies.
    [[nodiscard]] ScoreChart checklists(const Shown &shown) const;
    /// Conformity of view @p view by topic, the weakest first.
    [[nodiscard]] ScoreChart topics(const Shown &shown, const QString &view) const;
    /// Topics by the levels that occur.
    [[nodiscard]] ScoreChart heatMap(const Shown &shown, const QString &view) const;
    /// Activities side by side: grade, conformity, coverage, evidence, red lines.
    [[nodiscard]] ScoreChart activities(const QList<ComparedRow> &rows) const;

private:
    [[nodiscard]] document::Prose say(const QString &text) const { return {m_desk.language(), text}; }

    const Desk &m_desk;
    const Catalog &m_catalog;
};

} // namespace shihe::ui
