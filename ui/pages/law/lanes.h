// Spans of time as lanes: when a source was a draft, published, in force, superseded. Painted alike in the list of all
// and on a source's own page.
#pragma once

#include "core/catalog/catalog.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace shihe::ui {

/// What is shown of time, and the day the law is looked at.
struct TimeScale
{
    QDate from, to;
    QDate asOf;

    /// Whole years that hold every change of @p sources from 2012 on, and @p asOf. What came earlier is cut.
    [[nodiscard]] static TimeScale over(const QList<const Source *> &sources, QDate asOf);
    /// Where @p day stands between @p left and @p right, in px.
    [[nodiscard]] int at(QDate day, int left, int right) const;
    /// 1 January of the years that are named, no more than @p most.
    [[nodiscard]] QList<QDate> years(int most) const;
    friend bool operator==(const TimeScale &, const TimeScale &) = default;
};

/// The spans of @p changes between the left and right edge of @p lane, and the as-of line through it.
void paintLane(QPainter &painter, const QRect &lane, const QList<StatusChange> &changes, const TimeScale &scale);
/// The years below one another's hairlines, and the as-of day.
void paintScale(QPainter &painter, const QRect &area, const TimeScale &scale);
[[nodiscard]] int scaleHeight();

/// How a status is filled, as a small sample for a legend.
void paintSpan(QPainter &painter, const QRectF &box, Status status);

/// One source's lane with its scale.
class StatusLane final : public QWidget
{
    Q_OBJECT

public:
    StatusLane(const Source &source, QDate asOf, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<StatusChange> m_changes;
    TimeScale m_scale;
};

} // namespace shihe::ui
