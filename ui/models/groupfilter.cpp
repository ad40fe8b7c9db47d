#include "ui/models/groupfilter.h"

namespace shihe::ui {

GroupFilter::GroupFilter(QAbstractItemModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(source);
    setSortRole(SortRole);
    setSortLocaleAware(true);
}

void GroupFilter::setGroup(int group)
{
    m_group = group;
    invalidateFilter();
}

void GroupFilter::setText(const QString &text)
{
    m_text = text.trimmed().toCaseFolded();
    invalidateFilter();
}

bool GroupFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return (index.data(GroupsRole).toInt() & m_group) != 0 &&
           (m_text.isEmpty() || index.data(SearchRole).toString().contains(m_text));
}

} // namespace shihe::ui
