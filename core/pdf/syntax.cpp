#include "core/pdf/syntax.h"

#include <algorithm>
#include <cstdlib>

namespace shihe::pdf {

using namespace Qt::StringLiterals;

QByteArray number(double value)
{
    const qint64 hundredths = qRound64(value * 100);
    const qint64 size = std::abs(hundredths);
    QByteArray text = QByteArray::number(size / 100);
    if (hundredths < 0)
        text.prepend('-');
    if (const auto rest = static_cast<char>(size % 100); rest != 0) {
        text += '.';
        text += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0)
            text += static_cast<char>('0' + rest % 10);
    }
    return text;
}

QByteArray number(int value)
{
    return QByteArray::number(value);
}

QByteArray number(qsizetype value)
{
    return QByteArray::number(value);
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

void appendEscaped(QByteArray &literal, char byte)
{
    if (byte == '\r') { // as it stands it would be read as a line feed
        literal += "\\r";
        return;
    }
    if (byte == '(' || byte == ')' || byte == '\\')
        literal += '\\';
    literal += byte;
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

QByteArray reference(int object)
{
    return number(object) + " 0 R";
}

QByteArray rectangle(double left, double bottom, double right, double top)
{
    return "[" + number(left) + " " + number(bottom) + " " + number(right) + " " + number(top) + "]";
}

QByteArray operands(const drawing::Colour &colour)
{
    const auto part = [](int value) {
        QByteArray text = QByteArray::number(value / 255.0, 'f', 3);
        return text.endsWith(".000") ? text.left(text.size() - 4) : text;
    };
    return part(colour.red) + " " + part(colour.green) + " " + part(colour.blue);
}

QByteArray date(const QDateTime &utc)
{
    return "(D:" + utc.toUTC().toString(u"yyyyMMddHHmmss").toLatin1() + "Z)";
}

} // namespace shihe::pdf
