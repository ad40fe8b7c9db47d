#include "core/base/csv.h"

#include "core/exchange/spreadsheet.h"

namespace shihe::exchange {

using namespace Qt::StringLiterals;

namespace {

QString text(std::monostate)
{
    return {};
}

QString text(const QString &words)
{
    return plainCell(words);
}

QString text(qint64 number)
{
    return QString::number(number);
}

QString text(Hundredths number)
{
    const quint64 size = number.value < 0 ? 0 - static_cast<quint64>(number.value) : static_cast<quint64>(number.value);
    const QString sign = number.value < 0 ? u"-"_s : QString();
    return u"%1%2.%3"_s.arg(sign).arg(size / 100).arg(size % 100, 2, 10, QChar(u'0'));
}

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

QByteArray toCsv(const Sheet &sheet)
{
    QList<QStringList> rows{{}};
    for (const Column &column : sheet.columns)
        rows.first().append(plainCell(column.title));
    for (const QList<Cell> &row : sheet.rows) {
        QStringList cells;
        for (const Cell &cell : row)
            cells.append(std::visit([](const auto &value) { return text(value); }, cell));
        rows.append(cells);
    }
    return shihe::toCsv(rows);
}

} // namespace shihe::exchange
