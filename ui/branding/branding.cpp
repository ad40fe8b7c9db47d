#include "ui/branding/branding.h"

#include "core/base/files.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr qint64 FileLimit = 10 * 1024 * 1024;

QSize fitted(const QSize &size)
{
    const QSize most(LogoWidth, LogoHeight);
    return size.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1});
}

QImage drawing(const QByteArray &bytes)
{
    QSvgRenderer renderer(bytes);
    const QSize size = renderer.defaultSize();
    if (!renderer.isValid() || size.isEmpty())
        return {};
    QImage image(fitted(size), QImage::Format_RGB888);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QImage picture(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QImage read = reader.read();
    if (read.isNull())
        return {};
    const bool large = read.width() > LogoWidth || read.height() > LogoHeight;
    const QImage scaled =
        large ? read.scaled(fitted(read.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : read;
    QImage image(scaled.size(), QImage::Format_RGB888);
    image.fill(Qt::white); // what is transparent shows the paper
    QPainter painter(&image);
    painter.drawImage(0, 0, scaled);
    return image;
}

} // namespace

QString toText(const document::Colour &colour)
{
    return u"#%1%2%3"_s.arg(colour.red, 2, 16, QChar(u'0'))
        .arg(colour.green, 2, 16, QChar(u'0'))
        .arg(colour.blue, 2, 16, QChar(u'0'));
}

Result<document::Image> logoFrom(const QString &file)
{
    const auto bytes = readFile(file, FileLimit);
    if (!bytes)
        return failure(bytes.error());
    QImage image = picture(*bytes);
    if (image.isNull())
        image = drawing(*bytes);
    if (image.isNull())
        return failure(QT_TRANSLATE_NOOP("words", "branding.no-image"), {file});
    document::Image logo{.width = image.width(), .height = image.height()};
    for (int y = 0; y < image.height(); ++y) // lines are padded in memory
        logo.rgb.append(reinterpret_cast<const char *>(image.constScanLine(y)), qsizetype{3} * image.width());
    return logo;
}

Result<report::Branding> brandingOf(const House &house)
{
    report::Branding branding{.accent = document::colourFrom(house.accent),
                              .footer = house.footer,
                              .cover = house.cover,
                              .clauses = house.clauses};
    if (house.logo.isEmpty())
        return branding;
    auto logo = logoFrom(house.logo);
    if (!logo)
        return failure(logo.error());
    branding.logo = std::move(*logo);
    return branding;
}

} // namespace shihe::ui
