// A workbook as data, its Office Open XML form (ISO/IEC 29500), and a sheet of it as comma-separated values.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <variant>

namespace shihe::exchange {

/// A number with two decimals, exact.
struct Hundredths
{
    qint64 value = 0;
    friend bool operator==(const Hundredths &, const Hundredths &) = default;
};

/// Nothing, a text (never a formula, whatever it begins with), a whole number, a number with two decimals, a day.
using Cell = std::variant<std::monostate, QString, qint64, Hundredths, QDate>;

struct Column
{
    QString title;
    int width = 12; ///< characters
};

/// A heading that stays in sight, can be filtered, and the rows below it.
struct Sheet
{
    QString name; ///< what a sheet's name may not hold is replaced
    QList<Column> columns;
    QList<QList<Cell>> rows;
};

struct Workbook
{
    QString title;
    QDateTime made; ///< UTC
    QList<Sheet> sheets;
};

/// The bytes of an .xlsx file; the same for the same workbook. Texts are cut where the format ends (32,767 units).
/// Errors: exchange.not-packed.
[[nodiscard]] Result<QByteArray> toXlsx(const Workbook &workbook);

/// As core/base/csv.h writes: texts that begin like formulas get an apostrophe, days are ISO dates, numbers have a
/// point in any language. Whole texts, the same for the same sheet.
[[nodiscard]] QByteArray toCsv(const Sheet &sheet);

} // namespace shihe::exchange
