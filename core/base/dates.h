// Dates of the law. "Today" and deadlines are in Asia/Shanghai; stamps are in UTC.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>

namespace shihe {

/// The calendar day in China at @p instant. China has kept UTC+8 without summer time since 1992, which is why no
/// time zone database is asked.
[[nodiscard]] QDate dayInChina(const QDateTime &instant);

/// `YYYY-MM-DD` and nothing else; nullopt for anything that is no such day.
[[nodiscard]] std::optional<QDate> dateFromIso(const QString &text);

/// A day as people type it: 2026-11-22, 2026/11/22, 2026.11.22, 20261122 or 2026年11月22日; month and day may have one
/// digit where something stands between. nullopt for anything that is no day.
[[nodiscard]] std::optional<QDate> dayFromText(const QString &text);

/// `2026-11-22T11:04:05.678+08:00`: the same instant by the clocks of China.
[[nodiscard]] QString chinaStamp(const QDateTime &instant);

/// `2026-11-22T03:04:05.678Z`.
[[nodiscard]] QString utcStamp(const QDateTime &instant);

} // namespace shihe
