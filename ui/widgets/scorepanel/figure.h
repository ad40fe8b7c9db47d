// Which number of which view: what a trace is asked for.
#pragma once

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
    QString view;          ///< id of the View; "law" for red lines
    bool combined = false; ///< of all activities together, not of the shown one
    friend bool operator==(const Figure &, const Figure &) = default;
};

} // namespace shihe::ui
