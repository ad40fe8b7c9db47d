// How values are written in PDF (ISO 32000-1, 7.3).
#pragma once

#include "core/drawing/palette.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringBuilder>

#include <array>

namespace shihe::pdf {

/// A short piece of syntax, of which a file has hundreds of thousands: it needs no memory of its own, and joins with +
/// like a QByteArray.
class Token final
{
public:
    Token &operator<<(char character);
    Token &operator<<(QByteArrayView characters);
    Token &operator<<(qint64 whole);

    operator QByteArrayView() const { return {m_text.data(), m_size}; } // NOLINT(google-explicit-constructor)
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] const char *data() const { return m_text.data(); }

private:
    std::array<char, 56> m_text; ///< as far as it is used
    qsizetype m_size = 0;
};

/// At most two decimals, no exponent, no "-0".
[[nodiscard]] Token number(double value);
[[nodiscard]] Token number(int value);
[[nodiscard]] Token number(qsizetype value);
/// Four hexadecimal digits.
[[nodiscard]] QByteArray hex4(unsigned value);
/// UTF-16BE without a byte order mark, as hexadecimal digits.
[[nodiscard]] QByteArray utf16Digits(QStringView text);
/// Puts @p byte into a string in parentheses that has been begun.
template <typename Bytes>
void appendEscaped(Bytes &literal, char byte)
{
    if (byte == '\r') { // as it stands it would be read as a line feed
        literal.append('\\');
        byte = 'r';
    } else if (byte == '(' || byte == ')' || byte == '\\') {
        literal.append('\\');
    }
    literal.append(byte);
}
/// A string of bytes in parentheses.
[[nodiscard]] QByteArray literal(QByteArrayView bytes);
/// A text string: as it stands where it is ASCII, else in UTF-16BE.
[[nodiscard]] QByteArray textString(QStringView text);
[[nodiscard]] Token reference(int object);
[[nodiscard]] QByteArray rectangle(double left, double bottom, double right, double top);
/// `0.11 0.15 0.2`: the operands of rg and RG.
[[nodiscard]] Token operands(const drawing::Colour &colour);
/// `(D:20261122030405Z)`.
[[nodiscard]] QByteArray date(const QDateTime &utc);

} // namespace shihe::pdf

template <>
struct QConcatenable<shihe::pdf::Token>
{
    using type = shihe::pdf::Token;
    using ConvertTo = QByteArray;
    enum { ExactSize = true };
    static qsizetype size(const type &token) { return token.size(); }
    static void appendTo(const type &token, char *&out) { out = std::copy_n(token.data(), token.size(), out); }
};
