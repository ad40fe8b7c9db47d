#include "core/markup/png.h"

#include <QtEndian>

namespace shihe::markup {
namespace {

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// CRC-32 as PNG wants it (ISO 3309).
quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~sum;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return number(static_cast<quint32>(data.size())) + type + data + number(checksum(type + data));
}

} // namespace

QByteArray png(const document::Image &image)
{
    const qsizetype stride = qsizetype{3} * image.width;
    QByteArray lines;
    lines.reserve((stride + 1) * image.height);
    for (int y = 0; y < image.height; ++y)
        lines += '\0' + image.rgb.mid(y * stride, stride); // no filter
    const QByteArray head = number(static_cast<quint32>(image.width)) + number(static_cast<quint32>(image.height)) +
                            QByteArray("\x08\x02\0\0\0", 5);
    // qCompress puts the length before a zlib stream.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", head) + chunk("IDAT", qCompress(lines, 9).mid(4)) +
           chunk("IEND", {});
}

} // namespace shihe::markup
