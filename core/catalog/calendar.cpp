#include "core/catalog/calendar.h"

namespace shihe {

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    const auto year = years.constFind(day.year());
    if (year != years.cend()) {
        if (year->work.contains(day))
            return true;
        if (year->off.contains(day))
            return false;
    }
    return day.dayOfWeek() <= Qt::Friday;
}

Deadline WorkingCalendar::workingDaysAfter(QDate event, int count) const
{
    Deadline end{event, false};
    while (count > 0) {
        end.day = end.day.addDays(1);
        end.estimated = end.estimated || !knows(end.day.year());
        if (isWorkingDay(end.day))
            --count;
    }
    return end;
}

Deadline WorkingCalendar::rolled(QDate day) const
{
    Deadline end{day, !knows(day.year())};
    while (!isWorkingDay(end.day)) {
        end.day = end.day.addDays(1);
        end.estimated = end.estimated || !knows(end.day.year());
    }
    return end;
}

} // namespace shihe
