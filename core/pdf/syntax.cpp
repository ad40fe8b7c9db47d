#include "core/pdf/syntax.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace shihe::pdf {

using namespace Qt::StringLiterals;

Token &Token::operator<<(char character)
{
    Q_ASSERT(m_size < static_cast<qsizetype>(m_text.size()));
    m_text[static_cast<std::size_t>(m_size++)] = character;
    return *this;
}

Token &Token::operator<<(QByteArrayView characters)
{
    for (const char character : characters)
        *this << character;
    return *this;
}

Token &Token::operator<<(qint64 whole)
{
    char *const begin = m_text.data() + m_size;
    const std::to_chars_result result = std::to_chars(begin, m_text.data() + m_text.size(), whole);
    Q_ASSERT(result.ec == std::errc());
    m_size += result.ptr - begin;
    return *this;
}

Token number(double value)
{
    const qint64 hundredths = qRound64(value * 100);
    const qint64 size = std::abs(hundredths);
    Token text;
    if (hundredths < 0)
        text << '-';
    text << size / 100;
    if (const auto rest = static_cast<char>(size % 100); rest != 0) {
        text << '.' << static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0)
            text << static_cast<char>('0' + rest % 10);
    }
    return text;
}

Token number(int value)
{
    return Token() << qint64{value};
}

Token number(qsizetype value)
{
    return Token() << qint64{value};
}

QByteArray hex4(unsigned value)
{
    static constexpr char Digits[] = "0123456789ABCDEF";
    const char text[4] = {Digits[value >> 12 & 15], Digits[value >> 8 & 15], Digits[value >> 4 & 15],
                          Digits[value & 15]};
    return {text, 4};
}

QByteArray utf16Digits(QStringView text)
{
    QByteArray digits;
    digits.reserve(4 * text.size());
    for (const QChar unit : text)
        digits += hex4(unit.unicode());
    return digits;
}

QByteArray literal(QByteArrayView bytes)
{
    QByteArray text = "("_qba;
    text.reserve(bytes.size() + 8);
    for (const char byte : bytes)
        appendEscaped(text, byte);
    return text + ')';
}

QByteArray textString(QStringView text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar unit) { return unit >= u' ' && unit <= u'~'; });
    if (ascii)
        return literal(text.toLatin1());
    QByteArray bytes = "\xFE\xFF"_qba;
    for (const QChar unit : text) {
        bytes += static_cast<char>(unit.row());
        bytes += static_cast<char>(unit.cell());
    }
    return literal(bytes);
}

Token reference(int object)
{
    return number(object) << " 0 R";
}

QByteArray rectangle(double left, double bottom, double right, double top)
{
    return "[" + number(left) + " " + number(bottom) + " " + number(right) + " " + number(top) + "]";
}

Token operands(const drawing::Colour &colour)
{
    Token text;
    for (const int value : {colour.red, colour.green, colour.blue}) {
        if (text.size() > 0)
            text << ' ';
        const int thousandths = qRound(value * 1000 / 255.0);
        if (thousandths % 1000 == 0) {
            text << qint64{thousandths / 1000};
            continue;
        }
        text << "0.";
        for (const int unit : {100, 10, 1})
            text << static_cast<char>('0' + thousandths / unit % 10);
    }
    return text;
}

QByteArray date(const QDateTime &utc)
{
    return "(D:" + utc.toUTC().toString(u"yyyyMMddHHmmss").toLatin1() + "Z)";
}

} // namespace shihe::pdf
