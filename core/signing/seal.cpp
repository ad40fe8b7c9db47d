#include "core/signing/seal.h"

#include "core/base/deflate.h"

#include <QtEndian>
#include <array>
#include <cstdlib>

namespace shihe::signing {
namespace {

constexpr quint32 LongestSide = 2000;
constexpr qsizetype LargestPicture = 8 * 1024 * 1024;

enum ColourType : quint8 { Grey = 0, Rgb = 2, Palette = 3, GreyAlpha = 4, RgbAlpha = 6 };

/// What the chunks of a PNG say that matter here.
struct Png
{
    quint32 width = 0;
    quint32 height = 0;
    quint8 type = 0;
    QByteArray palette;
    QByteArray transparency; ///< of the palette
    QByteArray packed;

    [[nodiscard]] int channels() const
    {
        switch (type) {
        case Grey:
        case Palette:
            return 1;
        case GreyAlpha:
            return 2;
        case Rgb:
            return 3;
        case RgbAlpha:
            return 4;
        default:
            return 0;
        }
    }
};

quint32 wordAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

std::optional<Png> chunksOf(const QByteArray &bytes)
{
    constexpr qsizetype Header = 25; // signature, length, type, then IHDR's 13 bytes
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.size() < Header + 8 || bytes.mid(12, 4) != "IHDR")
        return std::nullopt;
    Png png{wordAt(bytes, 16), wordAt(bytes, 20), static_cast<quint8>(bytes.at(25)), {}, {}, {}};
    const bool plainForm = bytes.at(24) == 8 && bytes.at(26) == 0 && bytes.at(27) == 0 && bytes.at(28) == 0;
    if (!plainForm || png.channels() == 0 || png.width == 0 || png.height == 0)
        return std::nullopt;
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const qsizetype length = wordAt(bytes, at);
        const QByteArray type = bytes.mid(at + 4, 4);
        if (length > bytes.size() - at - 12)
            return std::nullopt;
        const QByteArray data = bytes.mid(at + 8, length);
        if (type == "PLTE")
            png.palette = data;
        else if (type == "tRNS" && png.type == Palette)
            png.transparency = data;
        else if (type == "IDAT")
            png.packed += data;
        else if (type == "IEND")
            return png;
        at += length + 12;
    }
    return std::nullopt;
}

int paeth(int left, int above, int corner)
{
    const int estimate = left + above - corner;
    const int toLeft = std::abs(estimate - left);
    const int toAbove = std::abs(estimate - above);
    const int toCorner = std::abs(estimate - corner);
    return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
}

/// Takes back the filter of each line (ISO/IEC 15948, 9). False if one is unknown.
bool unfilter(QByteArray &lines, qsizetype width, qsizetype height, int step)
{
    auto *bytes = reinterpret_cast<unsigned char *>(lines.data());
    for (qsizetype y = 0; y < height; ++y) {
        unsigned char *line = bytes + y * (width + 1) + 1;
        const unsigned char *before = y == 0 ? nullptr : line - (width + 1);
        const unsigned char filter = line[-1];
        if (filter > 4)
            return false;
        for (qsizetype x = 0; x < width; ++x) {
            const int left = x < step ? 0 : line[x - step];
            const int above = before == nullptr ? 0 : before[x];
            const int corner = before == nullptr || x < step ? 0 : before[x - step];
            const std::array<int, 5> guess{0, left, above, (left + above) / 2, paeth(left, above, corner)};
            line[x] = static_cast<unsigned char>(line[x] + guess.at(filter));
        }
    }
    return true;
}

void addPixel(Seal &seal, const Png &png, const char *channels)
{
    const auto add = [&seal](const char *rgb, char alpha) {
        seal.rgb.append(rgb, 3);
        seal.alpha += alpha;
    };
    const std::array<char, 3> grey{channels[0], channels[0], channels[0]};
    const qsizetype index = static_cast<unsigned char>(channels[0]);
    switch (png.type) {
    case Grey:
        add(grey.data(), '\xff');
        break;
    case GreyAlpha:
        add(grey.data(), channels[1]);
        break;
    case Rgb:
        add(channels, '\xff');
        break;
    case RgbAlpha:
        add(channels, channels[3]);
        break;
    default:
        add(png.palette.mid(3 * index, 3).leftJustified(3, '\0').constData(),
            index < png.transparency.size() ? png.transparency.at(index) : '\xff');
    }
}

} // namespace

Result<std::optional<Seal>> sealFrom(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return std::optional<Seal>();
    const std::optional<Png> png = chunksOf(bytes);
    if (!png)
        return failure(QT_TRANSLATE_NOOP("words", "signing.seal-not-png"));
    if (png->width > LongestSide || png->height > LongestSide || bytes.size() > LargestPicture)
        return failure(QT_TRANSLATE_NOOP("words", "signing.seal-too-large"), {QString::number(LongestSide)});
    const qsizetype width = png->channels() * static_cast<qsizetype>(png->width);
    QByteArray lines = inflated(png->packed, (width + 1) * static_cast<qsizetype>(png->height));
    if (lines.isEmpty() || !unfilter(lines, width, png->height, png->channels()))
        return failure(QT_TRANSLATE_NOOP("words", "signing.seal-not-png"));
    Seal seal{static_cast<int>(png->width), static_cast<int>(png->height), {}, {}};
    seal.rgb.reserve(qsizetype{3} * seal.width * seal.height);
    for (qsizetype y = 0; y < seal.height; ++y)
        for (qsizetype x = 0; x < seal.width; ++x)
            addPixel(seal, *png, lines.constData() + y * (width + 1) + 1 + x * png->channels());
    if (std::all_of(seal.alpha.begin(), seal.alpha.end(), [](char alpha) { return alpha == '\xff'; }))
        seal.alpha.clear();
    return std::optional<Seal>(std::move(seal));
}

Object addSeal(Appender &update, const Seal &seal)
{
    const std::string size = "/Type/XObject/Subtype/Image/Filter/FlateDecode/BitsPerComponent 8/Width " +
                             std::to_string(seal.width) + "/Height " + std::to_string(seal.height);
    std::string mask;
    if (!seal.alpha.isEmpty())
        mask = "/SMask " +
               referenceTo(update.addStream(size + "/ColorSpace/DeviceGray", deflated(seal.alpha).toStdString()));
    return update.addStream(size + "/ColorSpace/DeviceRGB" + mask, deflated(seal.rgb).toStdString());
}

} // namespace shihe::signing
