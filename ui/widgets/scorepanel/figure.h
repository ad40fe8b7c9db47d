// Which number of which view: what a trace is asked for.
#pragma once

#include "core/catalog/catalog.h"

#include <QMetaType>
#include <QString>

namespace shihe::ui {

enum class FigureKind {
    Grade,
    Conformity,
    Coverage,
    Evidence,
    Crossed, ///< red lines answered no or partly
    Open     ///< red lines unknown or not answered
};

struct Figure
{
    FigureKind kind = FigureKind::Grade;
    QString view; ///< id of the View; "law" for red lines
    bool combined = false;            ///< of all activities together, not of the shown one
    QString topic = {};               ///< only its practices; empty for the whole view
    std::optional<Level> level = {};  ///< only those whose strongest clause is of that level
    friend bool operator==(const Figure &, const Figure &) = default;
};

} // namespace shihe::ui
