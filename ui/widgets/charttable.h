// The numbers behind a chart as rows and columns, for those who can't see it.
#pragma once

#include "core/document/blocks.h"

#include <QCoreApplication>
#include <QStringList>
#include <variant>

namespace shihe::ui {

using Chart = std::variant<document::Bars, document::HeatMap, document::Curve, document::Trend, document::Timeline,
                           document::Radar>;

struct ChartCell
{
    QString text = {};
    int mark = -1; ///< the chart's mark that says the same; -1 for a name
};

struct ChartTable
{
    Q_DECLARE_TR_FUNCTIONS(shihe::ui::ChartTable)

public:
    QStringList heads = {};
    QList<QList<ChartCell>> rows = {};

    /// Dates and heads in @p language, the installed translator's.
    [[nodiscard]] static ChartTable of(const Chart &chart, Language language);
    /// What @p mark says, in one line.
    [[nodiscard]] QString words(int mark) const;
};

} // namespace shihe::ui
