// The time line of the library: a lane for each source, with the as-of date as a line across all. A click or Enter
// leads to the source.
#pragma once

#include "ui/pages/law/reading.h"
#include "ui/widgets/card.h"

class QLabel;

namespace shihe::ui {

class ChartView;

class LawTimeline final : public ScrolledColumn
{
    Q_OBJECT

public:
    explicit LawTimeline(QWidget *parent = nullptr);

    /// @p sources by their place in the catalog.
    void show(const Reading &reading, const QList<qsizetype> &sources);
    void retranslate();

Q_SIGNALS:
    void sourceWanted(const QString &id);

private:
    QStringList m_marks; ///< the source of each span
    QLabel *m_title;
    QLabel *m_lead;
    ChartView *m_chart;
};

} // namespace shihe::ui
