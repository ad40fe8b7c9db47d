// A look at evidence without opening it: text, pictures, the pages of a PDF, and why there is none.
#include "proving.h"

#include "core/base/digest.h"
#include "ui/pages/evidence/evidencepreview.h"
#include "ui/widgets/pages/pagesview.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::child;

namespace {

constexpr int MiB = 1024 * 1024;

/// A page of each colour.
QByteArray pdf(const QList<QColor> &colours)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        qFatal("no buffer");
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (qsizetype i = 0; i < colours.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.fillRect(QRect(0, 0, writer.width(), writer.height()), colours.at(i));
    }
    painter.end();
    return bytes;
}

} // namespace

class tst_EvidencePreview final : public QObject, private test::Proving
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void theTextIsGuessed_data();
    void theTextIsGuessed();
    void thePreviewShowsWhatItIs();
    void aPdfIsShownPageByPage();
    void aPdfThatCannotBeShownSaysWhy_data();
    void aPdfThatCannotBeShownSaysWhy();
    void aLargePdfHoldsNothingUp();
};

void tst_EvidencePreview::theTextIsGuessed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << u"告知书"_s.toUtf8() << u"告知书"_s;
    QTest::newRow("UTF-8, cut") << u"告知书"_s.toUtf8().chopped(1) << u"告知"_s;
    QTest::newRow("GB18030") << QByteArray::fromHex("b8e6d6aacae9") << u"告知书"_s;
    QTest::newRow("UTF-16") << QByteArray::fromHex("fffe4a54e577664e") << u"告知书"_s;
    QTest::newRow("no text") << QByteArray("\x7f"
                                           "ELF\0\1",
                                           6)
                             << QString();
}

void tst_EvidencePreview::theTextIsGuessed()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(textOf(bytes).has_value(), !QByteArray(QTest::currentDataTag()).startsWith("no"));
    QTEST(textOf(bytes).value_or(QString()), "text");
}

void tst_EvidencePreview::thePreviewShowsWhatItIs()
{
    QByteArray png;
    {
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    }
    piece(u"1.txt"_s, QByteArray::fromHex("b8e6d6aacae9"));
    piece(u"2.png"_s, png);
    piece(u"3.bin"_s, QByteArray(64, '\0'));
    Page *shown = page();
    auto *text = child<QPlainTextEdit>(*shown, u"previewText"_s);
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), u"告知书"_s);
    press(Qt::Key_Down);
    auto *picture = child<QWidget>(*shown, u"picture"_s);
    QTRY_VERIFY(picture->isVisible());
    QVERIFY(!text->isVisible());
    QTRY_COMPARE(picture->grab().toImage().pixelColor(5, 5), QColor(Qt::red));
    press(Qt::Key_Down);
    QVERIFY(child<QLabel>(*shown, u"noPreview"_s)->isVisible());
    QVERIFY(!picture->isVisible());
    QVERIFY(
        child<QLabel>(*shown, u"pieceFacts"_s)->text().remove(QChar(0x200b)).contains(sha256Hex(QByteArray(64, '\0'))));
}

void tst_EvidencePreview::aPdfIsShownPageByPage()
{
    piece(u"1.pdf"_s, pdf({Qt::red, Qt::green, Qt::blue}));
    piece(u"2.scan"_s, pdf({Qt::yellow})); // known by what it says, not by its name
    Page *shown = page();
    auto *pages = child<PagesView>(*shown, u"previewPages"_s);
    QTRY_VERIFY(pages->isVisible() && shown->isSettled());
    QCOMPARE(pages->pageCount(), 3);
    const auto colour = [&] {
        const QImage seen = pages->viewport()->grab().toImage();
        return seen.pixelColor(seen.width() / 2, 60);
    };
    QCOMPARE(colour(), QColor(Qt::red));
    child<QWidget>(*shown, u"previewNext"_s)->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(pages->page(), 1);
    QTRY_VERIFY(shown->isSettled());
    QCOMPARE(colour(), QColor(Qt::green));
    pages->setFocus();
    press(Qt::Key_End);
    QTRY_VERIFY(shown->isSettled());
    QCOMPARE(child<QSpinBox>(*shown, u"previewPage"_s)->value(), 3);
    child<QTableView>(*shown, u"evidenceTable"_s)->setFocus();
    press(Qt::Key_Down);
    QTRY_COMPARE(pages->pageCount(), 1);
    QTRY_VERIFY(shown->isSettled());
    QCOMPARE(colour(), QColor(Qt::yellow));
    test::picture(*world, u"evidence-pdf-en"_s);
}

void tst_EvidencePreview::aPdfThatCannotBeShownSaysWhy_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("cut off") << u"cut"_s << u"damaged"_s;
    QTest::newRow("no PDF at all") << u"text"_s << u"damaged"_s;
    QTest::newRow("with a password") << u"locked"_s << u"password"_s;
}

void tst_EvidencePreview::aPdfThatCannotBeShownSaysWhy()
{
    QFETCH(QString, kind);
    QFETCH(QString, said);
    const QByteArray whole = pdf({Qt::red});
    QByteArray bytes = kind == u"cut" ? whole.first(200) : QByteArray("a shopping list");
    if (kind == u"locked") {
        const QString plain = file(u"plain.pdf"_s, whole);
        const QString locked = world->file(u"locked.pdf"_s);
        QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, u"open"_s, u"own"_s, u"256"_s, u"--"_s, plain, locked}),
                 0);
        QFile in(locked);
        QVERIFY(in.open(QIODevice::ReadOnly));
        bytes = in.readAll();
    }
    piece(u"1.pdf"_s, bytes);
    piece(u"2.pdf"_s, whole);
    Page *shown = page();
    auto *why = child<QLabel>(*shown, u"noPreview"_s);
    QTRY_VERIFY(why->isVisible());
    QVERIFY2(why->text().contains(said), qPrintable(why->text()));
    QVERIFY(!child<QWidget>(*shown, u"previewPages"_s)->isVisible());
    QVERIFY(!child<QWidget>(*shown, u"previewNext"_s)->isVisible());
    press(Qt::Key_Down); // the next one is shown all the same
    QTRY_VERIFY(child<QWidget>(*shown, u"previewPages"_s)->isVisible());
    QVERIFY(!why->isVisible());
}

void tst_EvidencePreview::aLargePdfHoldsNothingUp()
{
    // As large as is shown at all: a PDF with a long tail.
    QByteArray bytes = pdf({Qt::red});
    bytes.append("\n%");
    bytes.append(QByteArray(24 * MiB - bytes.size(), 'x'));
    piece(u"1.txt"_s, "text");
    piece(u"2.pdf"_s, bytes);
    piece(u"3.pdf"_s, bytes + "x");
    Page *shown = page();
    QElapsedTimer clock;
    clock.start();
    press(Qt::Key_Down);
    const qint64 held = clock.elapsed();
    qInfo("held up for %lld ms", static_cast<long long>(held));
    QVERIFY(held < 400); // a busy machine; 100 ms is the aim
    QTRY_VERIFY(shown->isSettled());
    QCOMPARE(child<PagesView>(*shown, u"previewPages"_s)->pageCount(), 1);
    press(Qt::Key_Down);
    QVERIFY(child<QLabel>(*shown, u"noPreview"_s)->text().contains(u"too large"_s));
    QVERIFY(!child<QWidget>(*shown, u"previewPages"_s)->isVisible());
}

QTEST_MAIN(tst_EvidencePreview)
#include "tst_evidencepreview.moc"
