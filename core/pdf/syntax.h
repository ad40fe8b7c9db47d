// How values are written in PDF (ISO 32000-1, 7.3).
#pragma once

#include "core/drawing/palette.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace shihe::pdf {

/// At most two decimals, no exponent, no "-0".
[[nodiscard]] QByteArray number(double value);
[[nodiscard]] QByteArray number(int value);
[[nodiscard]] QByteArray number(qsizetype value);
/// Four hexadecimal digits.
[[nodiscard]] QByteArray hex4(unsigned value);
/// UTF-16BE without a byte order mark, as hexadecimal digits.
[[nodiscard]] QByteArray utf16Digits(QStringView text);
/// Puts @p byte into a string in parentheses that has been begun.
void appendEscaped(QByteArray &literal, char byte);
/// A string of bytes in parentheses.
[[nodiscard]] QByteArray literal(QByteArrayView bytes);
/// A text string: as it stands where it is ASCII, else in UTF-16BE.
[[nodiscard]] QByteArray textString(QStringView text);
[[nodiscard]] QByteArray reference(int object);
[[nodiscard]] QByteArray rectangle(double left, double bottom, double right, double top);
/// `0.11 0.15 0.2`: the operands of rg and RG.
[[nodiscard]] QByteArray operands(const drawing::Colour &colour);
/// `(D:20261122030405Z)`.
[[nodiscard]] QByteArray date(const QDateTime &utc);

} // namespace shihe::pdf
