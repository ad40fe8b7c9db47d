// The charts of a document as data. What is drawn is decided by the drawing room, alike for window and paper
// (core/drawing/charts.h); nothing here is counted or worded by it: whoever composes a chart gives the printed values,
// the names and the ends of the axes. Shares run from 0 to 1.
//
// Every chart is a figure: readers hear `alt`, which tells the result, not "chart"; give the same numbers in a table,
// too. A chart's marks (bars, cells, points, spans, arms) are counted from 0 in the order of the data, empty cells
// included; the window speaks of them by that number.
#pragma once

#include "core/document/prose.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace shihe::document {

struct Bar
{
    Prose label = {};
    Prose note = {};               ///< smaller, under the label, in the bar's colour: "草案，无约束力"
    QString value = {};            ///< printed at the bar's end
    std::optional<Mark> mark = {}; ///< stands before the value: what is grave has its seal, not a bar of its colour
    /// Length, 0 to 1. Without a value no bar is drawn, only `value` ("–").
    std::optional<double> share = {};
    Role role = Role::Indigo;
    /// The bar is hatched: the value is provisional.
    bool provisional = false;
    /// The bar is a frame of dashes: a draft, or law that is not in force.
    bool dashed = false;

    friend bool operator==(const Bar &, const Bar &) = default;
};

/// Horizontal bars with direct labels.
struct Bars
{
    Prose caption = {};
    QList<Bar> bars = {};
    /// Ends of the grid, printed below it: "0" and "100". Both empty: no axis.
    QString low = {};
    QString high = {};
    Phrase alt = {};

    friend bool operator==(const Bars &, const Bars &) = default;
};

/// A field of a heat map: the value in bold, a word under it.
struct HeatCell
{
    QString value = {}; ///< short, as printed: "61.5", "3"
    Prose note = {};    ///< smaller, under the value: "4 / 12", "严重"
    Role role = Role::Indigo;
    double strength = 0; ///< how dark the tint is, 0 (none) to 1; the number says the same
    std::optional<Mark> mark = {};

    friend bool operator==(const HeatCell &, const HeatCell &) = default;
};

struct HeatRow
{
    Prose label = {};
    QList<std::optional<HeatCell>> cells = {}; ///< one a column; nullopt: there is nothing to say, a bare dash

    friend bool operator==(const HeatRow &, const HeatRow &) = default;
};

/// Rows by columns, by tint and number. A risk matrix is one, too: impact down, likelihood across, the number of
/// findings in each field.
struct HeatMap
{
    Prose caption = {};
    Prose down = {};   ///< what the rows are, above their labels; may be empty
    Prose across = {}; ///< what the columns are, above their labels; may be empty
    QList<Prose> columns = {};
    QList<HeatRow> rows = {};
    Phrase alt = {};

    friend bool operator==(const HeatMap &, const HeatMap &) = default;
};

struct CurvePoint
{
    double x = 0;       ///< 0 to 1 along the axis
    double y = 0;       ///< 0 to 1 up the axis
    QString value = {}; ///< printed at the point; empty for none
    Prose label = {};   ///< what was reached there: the action; may be empty
    Role role = Role::Indigo;
    QString reached = {}; ///< x in words, for the table: "3.5"

    friend bool operator==(const CurvePoint &, const CurvePoint &) = default;
};

/// A round value of an axis, with a hairline across.
struct AxisLevel
{
    double at = 0; ///< 0 to 1 up the axis
    QString text = {};

    friend bool operator==(const AxisLevel &, const AxisLevel &) = default;
};

/// A line through points from left to right, such as the score reached over the days of work spent.
struct Curve
{
    Prose caption = {};
    Prose across = {};             ///< the name of the axis, below: "人天"
    Prose down = {};               ///< the name of the other one, above it
    QString left = {}, right = {}; ///< ends of the axis below
    QString low = {}, high = {};   ///< ends of the axis at the side
    QList<AxisLevel> levels = {};  ///< named at the side; if there are none, hairlines at the quarters and the ends
    QList<CurvePoint> points = {}; ///< x never falls
    /// A thing is reached all at once when the work is done: level, then up. Else straight from point to point.
    bool steps = false;
    Phrase alt = {};

    friend bool operator==(const Curve &, const Curve &) = default;
};

/// The side's axis of @p curve, whose points are shares of @p whole, ends at the first round value above them, so that
/// small steps are seen; its levels, and its ends, get their texts with @p unit ("%") behind.
void fitAxis(Curve &curve, int whole, const QString &unit);

/// A day of a time axis with what is printed below it.
struct Tick
{
    QDate day = {};
    QString text = {};

    friend bool operator==(const Tick &, const Tick &) = default;
};

struct TrendPoint
{
    QDate day = {};
    double share = 0;         ///< height
    QString value = {};       ///< printed above the point
    bool provisional = false; ///< a ring instead of a disc

    friend bool operator==(const TrendPoint &, const TrendPoint &) = default;
};

struct TrendLine
{
    Prose label = {}; ///< stands at the line's end
    Role role = Role::Indigo;
    QList<TrendPoint> points = {}; ///< by day; on the same day in order

    friend bool operator==(const TrendLine &, const TrendLine &) = default;
};

/// Values over time, up to four lines. Each line has its own stroke, so that it is known in black and white.
struct Trend
{
    Prose caption = {};
    QList<TrendLine> lines = {};
    QList<Tick> ticks = {};      ///< the days named below; points may stand between them
    QString low = {}, high = {}; ///< ends of the axis at the side
    Phrase alt = {};

    friend bool operator==(const Trend &, const Trend &) = default;
};

/// How a span is filled, so that it is known without its colour.
enum class Fill {
    Solid,   ///< in force
    Hatched, ///< published, not yet effective
    Dashed,  ///< a draft: an empty frame of dashes
    Pale     ///< superseded: a tint
};

struct Span
{
    QDate from = {};
    std::optional<QDate> to = {}; ///< the day after the last; nullopt: it goes on
    Prose label = {};             ///< in the span where there is room
    Role role = Role::Ink;
    Fill fill = Fill::Solid;

    friend bool operator==(const Span &, const Span &) = default;
};

struct Lane
{
    Prose label = {};
    QList<Span> spans = {}; ///< by day, none over another

    friend bool operator==(const Lane &, const Lane &) = default;
};

/// What held from when to when: a lane for each source.
struct Timeline
{
    Prose caption = {};
    QDate from = {}, to = {}; ///< what is shown; spans are cut there
    QList<Lane> lanes = {};
    QList<Tick> ticks = {};        ///< hairlines with a text, such as the years
    std::optional<Tick> asOf = {}; ///< an ink line across all lanes, its text above
    Phrase alt = {};

    friend bool operator==(const Timeline &, const Timeline &) = default;
};

struct Arm
{
    Prose label = {};
    QString value = {};
    std::optional<double> share = {};  ///< nullopt: the arm is bare
    std::optional<double> before = {}; ///< what is compared with; a dashed line

    friend bool operator==(const Arm &, const Arm &) = default;
};

/// Shares as arms around a centre, three to nine of them; with more, take bars.
struct Radar
{
    Prose caption = {};
    QList<Arm> arms = {};
    bool provisional = false; ///< the outline is dashed
    Phrase alt = {};

    friend bool operator==(const Radar &, const Radar &) = default;
};

} // namespace shihe::document
