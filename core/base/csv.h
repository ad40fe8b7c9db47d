// Rows as comma-separated values, for spreadsheets and scripts alike.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace shihe {

/// A text as a cell that no spreadsheet takes for a formula: what begins like one (=, +, -, @, also after blanks; a
/// tab, a line break) gets an apostrophe before it. Not for numbers.
[[nodiscard]] QString plainCell(const QString &text);

/// RFC 4180 (CRLF after each row, quotes where a cell needs them), UTF-8 with a byte order mark, without which
/// spreadsheets guess another encoding.
[[nodiscard]] QByteArray toCsv(const QList<QStringList> &rows);

} // namespace shihe
