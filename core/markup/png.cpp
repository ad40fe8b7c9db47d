#include "core/markup/png.h"

#include "core/base/deflate.h"

#include <QtEndian>
#include <libdeflate.h>

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
    return libdeflate_crc32(0, bytes.data(), static_cast<std::size_t>(bytes.size()));
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
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", head) + chunk("IDAT", deflated(lines)) +
           chunk("IEND", {});
}

} // namespace shihe::markup
