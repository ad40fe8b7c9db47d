// A chart of a document in the window: the caption, the drawing, and behind a button the same numbers as a table.
//
//   auto *view = new ChartView;
//   view->setChart(bars, language);               // again after each change, also of language
//   view->setActivatable(true);                   // marks lead somewhere: by mouse, arrow keys and Enter, in the table
//   too connect(view, &ChartView::activated, …);      // marks are counted as core/document/charts.h says
//
// The drawing's accessible name is the chart's `alt`. The table follows by itself.
#pragma once

#include "ui/widgets/charttable.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace shihe::ui {

class ChartCanvas;
class TextButton;

class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(const Chart &chart, Language language);
    void setActivatable(bool activatable);
    /// The drawing gives way to the table, or comes back.
    void showTable(bool table);
    [[nodiscard]] bool isTable() const { return m_isTable; }
    [[nodiscard]] const Chart &chart() const { return m_chart; }

Q_SIGNALS:
    void activated(int mark);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillTable();
    void fitTable();

    Chart m_chart;
    Language m_language = Language::Zh;
    bool m_activatable = false;
    bool m_isTable = false;
    QLabel *m_caption;
    TextButton *m_toggle;
    ChartCanvas *m_canvas;
    QTableWidget *m_table;
};

} // namespace shihe::ui
