// Which of the findings are shown.
#pragma once

#include "ui/models/findingsmodel.h"
#include "ui/models/groupfilter.h"

namespace shihe::ui {

/// Which of the findings are wanted; what is left open asks for nothing.
struct FindingsWanted
{
    enum Due { AnyDay, Overdue, Soon, NoDay };
    static constexpr int SoonDays = 30;

    QString topic = {};
    QString view = {}; ///< a checklist or a source
    std::optional<int> priority = {};
    std::optional<QString> responsible = {}; ///< empty: nobody
    Due due = AnyDay;
    friend bool operator==(const FindingsWanted &, const FindingsWanted &) = default;
};

/// One group of the findings, what is wanted of it, and a text to be found in it.
class FindingsFilter final : public GroupFilter
{
    Q_OBJECT

public:
    using GroupFilter::GroupFilter;

    void setWanted(const FindingsWanted &wanted);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool isWanted(const QModelIndex &index) const;

    FindingsWanted m_wanted;
};

} // namespace shihe::ui
