#include "core/base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonValue>
#include <algorithm>
#include <cmath>

namespace shihe {
namespace {

/// What JSON can't hold as it is; nullptr for all other characters.
const char *escaped(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return nullptr;
    }
}

// ECMAScript Number::toString for the shortest digits that read back to the same double.
void writeNumber(QByteArray &out, double number)
{
    if (number == 0.0) {
        out += '0';
        return;
    }
    if (number < 0.0) {
        out += '-';
        number = -number;
    }
    const QByteArray shortest = QByteArray::number(number, 'e', QLocale::FloatingPointShortest);
    const qsizetype e = shortest.indexOf('e');
    QByteArray digits = shortest.left(e);
    digits.remove(1, 1);
    const int exponent = shortest.mid(e + 1).toInt() + 1; // value = 0.digits x 10^exponent
    const int count = static_cast<int>(digits.size());
    if (count <= exponent && exponent <= 21) {
        out += digits + QByteArray(exponent - count, '0');
    } else if (0 < exponent && exponent <= 21) {
        out += digits.left(exponent) + '.' + digits.mid(exponent);
    } else if (-6 < exponent && exponent <= 0) {
        out += "0." + QByteArray(-exponent, '0') + digits;
    } else {
        out += digits.left(1);
        if (count > 1)
            out += '.' + digits.mid(1);
        out += 'e';
        out += exponent - 1 < 0 ? '-' : '+';
        out += QByteArray::number(std::abs(exponent - 1));
    }
}

void write(QByteArray &out, const QJsonValue &value);

void writeObject(QByteArray &out, const QJsonObject &object)
{
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end()); // QString compares UTF-16 code units, as RFC 8785 3.2.3 asks
    out += '{';
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i > 0)
            out += ',';
        appendCanonical(out, keys.at(i).toUtf8());
        out += ':';
        write(out, object.value(keys.at(i)));
    }
    out += '}';
}

void writeArray(QByteArray &out, const QJsonArray &array)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        write(out, array.at(i));
    }
    out += ']';
}

void write(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        break;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        writeNumber(out, value.toDouble());
        break;
    case QJsonValue::String:
        appendCanonical(out, value.toString().toUtf8());
        break;
    case QJsonValue::Array:
        writeArray(out, value.toArray());
        break;
    case QJsonValue::Object:
        writeObject(out, value.toObject());
        break;
    }
}

} // namespace

void appendCanonical(QByteArray &out, QByteArrayView text)
{
    out += '"';
    qsizetype plain = 0; // where what needs no escape begins
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        const char *special = escaped(c);
        if (!special && (c >= 0x20 || c < 0)) // all bytes of what is not ASCII stand as they are
            continue;
        out += text.sliced(plain, i - plain);
        plain = i + 1;
        if (special)
            out += special;
        else
            out += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
    }
    out += text.sliced(plain);
    out += '"';
}

QByteArray canonicalJson(const QJsonObject &object)
{
    QByteArray out;
    writeObject(out, object);
    return out;
}

} // namespace shihe
