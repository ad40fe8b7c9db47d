// The picture of a seal in the visible box.
#include "fixture.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::signing;
using namespace shihe::signing::test;

namespace {

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    QByteArray length(4, '\0');
    qToBigEndian(static_cast<quint32>(data.size()), length.data());
    return length + type + data + QByteArray(4, '\0'); // nobody checks the sum
}

/// @p lines with their filter bytes.
QByteArray png(int width, int height, char type, const QByteArray &lines, const QByteArray &more = {}, char bits = 8)
{
    QByteArray size(8, '\0');
    qToBigEndian(static_cast<quint32>(width), size.data());
    qToBigEndian(static_cast<quint32>(height), size.data() + 4);
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", size + bits + type + QByteArray(3, '\0')) + more +
           chunk("IDAT", qCompress(lines).sliced(4)) + chunk("IEND", {});
}

/// All of one half transparent red, each line filtered in another way: then most of what is left is zero.
QByteArray redSeal()
{
    constexpr int Side = 10;
    const QByteArray pixel = QByteArray::fromHex("c8102e80");
    QByteArray lines;
    for (int y = 0; y < Side; ++y) {
        QByteArray line(4 * Side, '\0');
        switch (y % 5) {
        case 0: // none
            line = pixel.repeated(Side);
            break;
        case 1: // from the left
            line.replace(0, 4, pixel);
            break;
        case 3: // from the mean of left and above
            line.replace(0, 4, QByteArray::fromHex("64081740"));
            break;
        default: // from above, or from the nearest
            break;
        }
        lines += static_cast<char>(y % 5) + line;
    }
    return png(Side, Side, 6, lines);
}

Box box()
{
    Box box;
    box.page = 2;
    box.left = 320;
    box.bottom = 60;
    box.width = 200;
    box.height = 70;
    box.lines = QStringList{u"张三"_s};
    return box;
}

} // namespace

class TestSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_pki.isReady()); }

    void standsInTheBoxWithItsTransparency()
    {
        SignOptions wish = options();
        wish.box = box();
        wish.outlines = triangles();
        wish.seal = redSeal();
        const auto done = sign(samplePdf(), m_pki.key(u"ec"_s), wish);
        QVERIFY2(done, done ? "" : qPrintable(done.error().code));
        const auto verdict = verify(*done, {QDateTime::currentDateTimeUtc(), {m_pki.root()}});
        QVERIFY(verdict);
        QCOMPARE(verdict->verdict, Verdict::Intact);

        QPDF pdf;
        pdf.processMemoryFile("signed", done->constData(), static_cast<std::size_t>(done->size()));
        Object widget = pdf.getRoot().getKey("/AcroForm").getKey("/Fields").getArrayItem(0);
        Object image =
            widget.getKey("/AP").getKey("/N").getDict().getKey("/Resources").getKey("/XObject").getKey("/Seal");
        QVERIFY(image.isStream());
        QCOMPARE(image.getDict().getKey("/Width").getIntValue(), 10LL);
        const auto pixels = image.getStreamData();
        QCOMPARE(pixels->getSize(), std::size_t{300});
        const auto alpha = image.getDict().getKey("/SMask").getStreamData();
        QCOMPARE(alpha->getSize(), std::size_t{100});
        for (std::size_t i = 0; i < 100; ++i) { // every kind of filter twice
            QCOMPARE(int(pixels->getBuffer()[3 * i]), 0xc8);
            QCOMPARE(int(pixels->getBuffer()[3 * i + 1]), 0x10);
            QCOMPARE(int(pixels->getBuffer()[3 * i + 2]), 0x2e);
            QCOMPARE(int(alpha->getBuffer()[i]), 0x80);
        }
    }

    void laterSignerMayHaveOneToo()
    {
        const auto first = sign(samplePdf(), m_pki.key(u"rsa"_s), options());
        QVERIFY(first);
        SignOptions wish = options();
        wish.box = box();
        wish.outlines = triangles();
        wish.seal = redSeal();
        const auto both = sign(*first, m_pki.key(u"ec"_s), wish);
        QVERIFY2(both, both ? "" : qPrintable(both.error().code));
        const auto verdict = verify(*both, {QDateTime::currentDateTimeUtc(), {m_pki.root()}});
        QCOMPARE(verdict->verdict, Verdict::PermittedAdditions);
    }

    void laterSignersStandBesideTheFirst()
    {
        QByteArray pdf = samplePdf();
        QList<Box> used;
        for (const QString &who : {u"rsa"_s, u"ec"_s}) { // the sample page has room for two
            const QList<Box> places = freePlaces(pdf);
            QVERIFY2(!places.isEmpty(), qPrintable(who));
            SignOptions wish = options();
            wish.box = places.constFirst();
            wish.box->lines = QStringList{who};
            wish.outlines = triangles();
            const auto done = sign(pdf, m_pki.key(who), wish);
            QVERIFY2(done, done ? "" : qPrintable(done.error().code));
            for (const Box &other : std::as_const(used)) {
                const bool apart = other.left + other.width <= wish.box->left ||
                                   wish.box->left + wish.box->width <= other.left ||
                                   other.bottom + other.height <= wish.box->bottom ||
                                   wish.box->bottom + wish.box->height <= other.bottom;
                QVERIFY(apart);
            }
            used << *wish.box;
            pdf = *done;
        }
        const auto verdict = verify(pdf, {QDateTime::currentDateTimeUtc(), {m_pki.root()}});
        QVERIFY(verdict);
        QCOMPARE(verdict->verdict, Verdict::PermittedAdditions);
        for (const Change &change : verdict->changes)
            QVERIFY2(change.what == u"signature-added", qPrintable(change.what));
    }

    void refusesWhatIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QString>("code");
        const QByteArray good = redSeal();
        const QString no = u"signing.seal-not-png"_s;
        QTest::newRow("text") << QByteArray("not a picture") << no;
        QTest::newRow("JPEG") << QByteArray::fromHex("ffd8ffe000104a46494600") << no;
        QTest::newRow("cut short") << good.chopped(20) << no;
        QTest::newRow("16 bits") << png(1, 1, 0, QByteArray(3, '\0'), {}, 16) << no;
        QTest::newRow("fewer lines than told") << png(4, 4, 0, QByteArray(10, '\0')) << no;
        QTest::newRow("more than told") << png(2, 2, 0, QByteArray(1000, '\0')) << no;
        QTest::newRow("unknown filter") << png(1, 1, 0, QByteArray("\x09\0", 2)) << no;
        QTest::newRow("no such colours") << png(1, 1, 5, QByteArray(2, '\0')) << no;
        QTest::newRow("huge") << png(60'000, 60'000, 0, QByteArray(2, '\0')) << u"signing.seal-too-large"_s;
    }
    void refusesWhatIsNoPicture()
    {
        QFETCH(QByteArray, picture);
        QFETCH(QString, code);
        SignOptions wish = options();
        wish.box = box();
        wish.outlines = triangles();
        wish.seal = picture;
        const auto done = sign(samplePdf(), m_pki.key(u"ec"_s), wish);
        QVERIFY(!done);
        QCOMPARE(done.error().code, code);
    }

    void takesPalettesAndGreys()
    {
        SignOptions wish = options();
        wish.box = box();
        wish.outlines = triangles();
        wish.seal = png(2, 1, 3, QByteArray("\0\0\1", 3), chunk("PLTE", QByteArray::fromHex("ff000000ff00")));
        QVERIFY(sign(samplePdf(), m_pki.key(u"ec"_s), wish));
        wish.seal = png(2, 1, 0, QByteArray("\0\x10\x80", 3));
        QVERIFY(sign(samplePdf(), m_pki.key(u"ec"_s), wish));
    }

private:
    Pki m_pki;
};

QTEST_GUILESS_MAIN(TestSeal)
#include "tst_seal.moc"
