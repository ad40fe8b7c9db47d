#include "ui/models/findingsfilter.h"

namespace shihe::ui {

static_assert(isGrouped<FindingsModel>);

void FindingsFilter::setWanted(const FindingsWanted &wanted)
{
    m_wanted = wanted;
    invalidateFilter();
}

bool FindingsFilter::isWanted(const QModelIndex &index) const
{
    const auto *model = static_cast<const FindingsModel *>(sourceModel());
    if (!m_wanted.topic.isEmpty() && index.data(FindingsModel::TopicRole).toString() != m_wanted.topic)
        return false;
    if (m_wanted.priority && index.data(FindingsModel::PriorityRole).toInt() != *m_wanted.priority)
        return false;
    if (m_wanted.responsible && index.data(FindingsModel::ResponsibleRole).toString() != *m_wanted.responsible)
        return false;
    const QDate due = index.data(FindingsModel::DueRole).toDate();
    switch (m_wanted.due) {
    case FindingsWanted::AnyDay:
        break;
    case FindingsWanted::Overdue:
        if (!due.isValid() || due >= model->today())
            return false;
        break;
    case FindingsWanted::Soon:
        if (!due.isValid() || due < model->today() || due > model->today().addDays(FindingsWanted::SoonDays))
            return false;
        break;
    case FindingsWanted::NoDay:
        if (due.isValid())
            return false;
        break;
    }
    return m_wanted.view.isEmpty() || model->isIn(index.row(), m_wanted.view);
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return GroupFilter::filterAcceptsRow(row, parent) && isWanted(sourceModel()->index(row, 0, parent));
}

} // namespace shihe::ui
