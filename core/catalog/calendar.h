// Working days in China, from the State Council's yearly notices.
#pragma once

#include <QDate>
#include <QList>
#include <QMap>

namespace shihe {

/// The days of one year that differ from Monday to Friday.
struct CalendarYear
{
    QList<QDate> off;  ///< days off, weekends within included
    QList<QDate> work; ///< Saturdays and Sundays that are worked to make up
    friend bool operator==(const CalendarYear &, const CalendarYear &) = default;
};

/// The last day of a period, and whether every year it touches has its notice.
struct Deadline
{
    QDate day;
    bool estimated = false; ///< a year without a notice was counted Monday to Friday
    friend bool operator==(const Deadline &, const Deadline &) = default;
};

/// A working day is Monday to Friday, less the days off, plus the make-up days. Of a year whose notice is not out yet
/// Monday to Friday is all that is known. Pure; any thread.
class WorkingCalendar final
{
public:
    QMap<int, CalendarYear> years;

    [[nodiscard]] bool knows(int year) const { return years.contains(year); }
    [[nodiscard]] bool isWorkingDay(QDate day) const;
    /// The @p count-th working day after @p event, which is not counted itself (Civil Code art. 201). @p count >= 0.
    [[nodiscard]] Deadline workingDaysAfter(QDate event, int count) const;
    /// @p day, or the next working day if it is none (Civil Code art. 203).
    [[nodiscard]] Deadline rolled(QDate day) const;

    friend bool operator==(const WorkingCalendar &, const WorkingCalendar &) = default;
};

} // namespace shihe
