// A picture of the drawing room in the window, in the theme's colours and type. Its marks can be walked with the arrow
// keys and pointed at, if they lead somewhere.
#pragma once

#include "core/drawing/picture.h"
#include "ui/widgets/charttable.h"

#include <QHash>
#include <QWidget>

namespace shihe::ui {

class ChartCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void setChart(const Chart &chart, Language language);
    /// Marks can be chosen and activated; the canvas then takes the focus.
    void setActivatable(bool activatable);
    /// -1 for none.
    void setCurrent(int mark);
    [[nodiscard]] int current() const { return m_current; }
    /// Where @p mark is drawn, in the canvas; empty for one that can't be pointed at.
    [[nodiscard]] QRectF areaOf(int mark);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void activated(int mark);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Drawn for @p width, kept until chart or type change. The reference holds until the next call.
    [[nodiscard]] const drawing::Picture &picture(int width) const;
    [[nodiscard]] int markAt(QPointF place) const;
    void step(int by);
    void stepLane(int by); ///< of a time line
    [[nodiscard]] int laneAt(QPointF at) const;

    Chart m_chart;
    ChartTable m_table;
    bool m_activatable = false;
    int m_current = -1;
    int m_hovered = -1;
    mutable QHash<int, drawing::Picture> m_pictures; ///< by width
};

} // namespace shihe::ui
