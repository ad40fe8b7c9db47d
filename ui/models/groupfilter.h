// The rows of a table that belong to one group and hold a text.
#pragma once

#include <QSortFilterProxyModel>

namespace shihe::ui {

/// For models whose rows tell the groups they belong to as flags and the text they are found by, case-folded. Sorts by
/// value.
class GroupFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// As the models have them.
    enum Role { SortRole = Qt::UserRole + 3, SearchRole, GroupsRole };

    /// @p source must outlive the filter.
    explicit GroupFilter(QAbstractItemModel *source, QObject *parent = nullptr);

    /// A flag of the model's groups; at first 1, which all of them name All.
    void setGroup(int group);
    /// In any case of letters.
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_group = 1;
    QString m_text;
};

/// Whether @p Model answers to the roles above.
template <typename Model>
constexpr bool isGrouped = Model::SortRole == static_cast<int>(GroupFilter::SortRole) &&
                           Model::SearchRole == static_cast<int>(GroupFilter::SearchRole) &&
                           Model::GroupsRole == static_cast<int>(GroupFilter::GroupsRole) && Model::All == 1;

} // namespace shihe::ui
