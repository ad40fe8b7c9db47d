// What leaves the program for other tools: the plan as a calendar and as a workbook. Pure: no clock, no file; safe from
// any thread. Internal remarks (Answer::remark) are in none of it.
#pragma once

#include "core/base/words.h"
#include "core/exchange/spreadsheet.h"
#include "core/scoring/scoring.h"

#include <memory>

namespace shihe::exchange {

/// What an export is made of, by value, so that it may be made beside the window.
struct PlanInput
{
    std::shared_ptr<const Catalog> catalog;
    Assessment assessment;
    Evaluation combined; ///< of all activities together
    QDateTime made;      ///< UTC
};

/// Calendars take events, to-do lists take tasks; few programs take both, and one that does would show all twice.
enum class CalendarKind { Events, Tasks };

/// The dates of the plan (RFC 5545, UTF-8, CRLF): pending actions and answers that name a day as all-day events; or all
/// actions that weren't dropped, and those answers, as tasks with their state. Days are days in China and stand as date
/// values, which no time zone moves. The same action or answer has the same UID in each export, so that a second import
/// renews the first.
[[nodiscard]] QByteArray toIcs(const PlanInput &input, CalendarKind kind, Language language, const Words &words);

/// The sheets Plan and Findings, in this order, in one language, or in both (the first leads).
[[nodiscard]] Workbook planWorkbook(const PlanInput &input, const QList<Language> &languages, const Words &words);

} // namespace shihe::exchange
