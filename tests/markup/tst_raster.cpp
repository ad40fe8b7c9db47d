// Pictures as pixels: what is filled, stroked, dashed and written.
#include "core/markup/raster.h"

#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_Raster final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void paintsWhatThePictureHolds();

private:
    std::optional<drawing::Fonts> m_fonts;
};

void tst_Raster::initTestCase()
{
    auto fonts = drawing::Fonts::load(QStringLiteral(SHIHE_FONTS));
    QVERIFY(fonts);
    m_fonts.emplace(std::move(*fonts));
}

void tst_Raster::paintsWhatThePictureHolds()
{
    using namespace drawing;
    const auto at = [](const document::Image &image, int x, int y) {
        const qsizetype place = 3 * (qsizetype{y} * image.width + x);
        return Colour{uchar(image.rgb.at(place)), uchar(image.rgb.at(place + 1)), uchar(image.rgb.at(place + 2))};
    };
    const Colour red{200, 0, 0};
    Picture square{.width = 20, .height = 10, .shapes = {{.path = rectangle(2, 2, 4.25, 6), .fill = red}}};
    const document::Image filled = markup::raster(square, *m_fonts, 2).value();
    QCOMPARE(filled.width, 40);
    QCOMPARE(filled.height, 20);
    QCOMPARE(at(filled, 3, 10), White);
    QCOMPARE(at(filled, 4, 10), red);
    QCOMPARE(at(filled, 11, 10), red);
    QVERIFY(at(filled, 12, 10).green > 120 && at(filled, 12, 10).green < 136); // half of the pixel
    QCOMPARE(at(filled, 13, 10), White);
    // A stroke of dashes leaves gaps; one without them leaves the inside free.
    Path line;
    line.move({0, 5});
    line.line({20, 5});
    const document::Image dashes =
        markup::raster({.width = 20, .height = 10, .shapes = {{.path = line, .stroke = red, .width = 2, .dash = 4}}},
                       *m_fonts, 2)
            .value();
    QCOMPARE(at(dashes, 4, 10), red);
    QCOMPARE(at(dashes, 12, 10), White);
    QCOMPARE(at(dashes, 20, 10), red);
    QCOMPARE(at(dashes, 20, 2), White);
    const document::Image ring =
        markup::raster(
            {.width = 20, .height = 20, .shapes = {{.path = circle({10, 10}, 6), .stroke = red, .width = 2}}}, *m_fonts,
            2)
            .value();
    QCOMPARE(at(ring, 20, 20), White);
    QCOMPARE(at(ring, 8, 20), red);
    QCOMPARE(at(ring, 20, 8), red);
    const document::Image text =
        markup::raster(
            {.width = 20, .height = 20, .labels = {{.text = u"■"_s, .at = {2, 16}, .size = 14, .colour = red}}},
            *m_fonts, 2)
            .value();
    QVERIFY(text.rgb.count(char(200)) > 100);
    QVERIFY(!markup::raster({.width = 9, .height = 9, .labels = {{.text = u"\u202Eא"_s}}}, *m_fonts, 1));
}

QTEST_GUILESS_MAIN(tst_Raster)
#include "tst_raster.moc"
