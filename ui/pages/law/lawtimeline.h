// The time line of the library: a lane for each source, with the as-of date as a line across all. A click or Enter
// leads to the source.
#pragma once

#include "ui/pages/law/lanes.h"
#include "ui/pages/law/reading.h"

class QLabel;
class QListView;
class QStandardItemModel;

namespace shihe::ui {

class LawTimeline final : public QWidget
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
    TimeScale m_times;
    QList<QList<StatusChange>> m_lanes; ///< by row
    QLabel *m_title;
    QLabel *m_lead;
    QList<std::pair<Status, QLabel *>> m_legend;
    QWidget *m_scale;
    QStandardItemModel *m_model;
    QListView *m_list;
};

} // namespace shihe::ui
