// Fonts with fallback, outlines, and pictures.
#include "core/drawing/drawing.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace shihe;
using namespace shihe::drawing;
using namespace Qt::StringLiterals;
using document::Mark;
using document::Role;

namespace {

double luminance(const Colour &colour)
{
    const auto linear = [](int part) {
        const double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

// WCAG 2.1, 1.4.3
double measured(const Colour &text, const Colour &ground)
{
    return (luminance(ground) + 0.05) / (luminance(text) + 0.05);
}

} // namespace

class TestDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Fonts::load(QStringLiteral(SHIHE_FONTS));
        QVERIFY2(loaded, "run scripts/fonts first");
        m_fonts.emplace(std::move(*loaded));
    }

    void oneCharacterOneGlyph()
    {
        const QString text = u"office 网络 fi"_s;
        const auto glyphs = m_fonts->shape(text, Language::En, false);
        QVERIFY(glyphs);
        QCOMPARE(glyphs->size(), text.size()); // no ligatures
        QString back;
        for (const Glyph &glyph : *glyphs)
            back += text.mid(glyph.begin, glyph.length);
        QCOMPARE(back, text);
    }

    void fallback_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("font");
        QTest::newRow("Han") << u"人"_s << u"NotoSansSC"_s;
        QTest::newRow("GB2312") << u"垆"_s << u"NotoSansSC"_s;
        QTest::newRow("Latin") << u"é"_s << u"NotoSansSC"_s;
        QTest::newRow("rare Han") << u"𠮷"_s << u"LXGWWenKai"_s;
        QTest::newRow("symbol") << u"✔"_s << u"DejaVuSans"_s;
    }
    void fallback()
    {
        QFETCH(QString, text);
        QFETCH(QString, font);
        for (const bool bold : {false, true}) {
            const auto glyphs = m_fonts->shape(text, Language::Zh, bold);
            QVERIFY(glyphs);
            const QString name = m_fonts->face(glyphs->first().face).metrics().postscriptName;
            QVERIFY2(name.startsWith(font), qPrintable(name));
            QCOMPARE(name.contains(u"Bold"), bold);
        }
    }

    void aClusterStaysInOneFont()
    {
        const QString text = u"ae\u0301b"_s; // e with a combining acute
        const auto glyphs = m_fonts->shape(text, Language::En, false);
        QVERIFY(glyphs);
        qsizetype covered = 0;
        for (const Glyph &glyph : *glyphs)
            covered += glyph.length;
        QCOMPARE(covered, text.size());
    }

    void missingGlyph()
    {
        const auto glyphs = m_fonts->shape(u"备注：已完成\U0001FAE8了"_s, Language::Zh, false);
        QVERIFY(!glyphs);
        QCOMPARE(glyphs.error().code, u"drawing.missing-glyph"_s);
        QCOMPARE(glyphs.error().args.first(), u"U+1FAE8"_s);
        QVERIFY(glyphs.error().args.last().contains(u"已完成"));
        QCOMPARE(m_fonts->missing(u"一行\n\U0001FAE8，\U0001FAE8א"_s), (QStringList{u"U+1FAE8"_s, u"U+05D0"_s}));
        QVERIFY(m_fonts->missing(u"张三\t李四\r\n𠮷"_s).isEmpty());
        QCOMPARE(m_fonts->spellingOut().shown(u"好\U0001F44D\U0001F3FD了"_s), u"好[U+1F44D U+1F3FD]了"_s);
        QCOMPARE(m_fonts->shown(u"好\U0001FAE8了"_s), u"好\U0001FAE8了"_s);
    }

    void controlCharactersAreTamed()
    {
        QCOMPARE(Fonts::settable(u"a\tb\r\nc\rd\u2028e\u0007f"_s), u"a b\nc\nd\nef"_s);
        QCOMPARE(Fonts::settable(u"人脸 face"_s), u"人脸 face"_s);
    }

    void quotationMarksFitTheirLanguage()
    {
        const auto width = [&](Language language) { return *m_fonts->width(u"“"_s, language, false, 1); };
        QCOMPARE(width(Language::Zh), 1.0);
        QVERIFY(width(Language::En) < 0.6);
        QVERIFY(*m_fonts->width(u"park’s"_s, Language::Zh, false, 1) < 3.2);
    }

    // As in running text, and where the labels of charts are measured, too.
    void labelsKeepHanAndLatinApart()
    {
        const auto gap = [&](const QString &text) {
            const QList<Glyph> glyphs = m_fonts->shape(text, Language::Zh, false).value();
            double sum = *m_fonts->width(text, Language::Zh, false, 1);
            for (const Glyph &glyph : glyphs)
                sum -= glyph.advance;
            return qRound(100 * sum);
        };
        QCOMPARE(gap(u"App收集"_s), 25);
        QCOMPARE(gap(u"对SDK的接入"_s), 50);
        QCOMPARE(gap(u"人脸，App"_s), 0);
        QCOMPARE(gap(u"人脸 App"_s), 0);
    }

    void outlines()
    {
        const auto glyphs = m_fonts->shape(u"张三A"_s, Language::Zh, false);
        QVERIFY(glyphs);
        QCOMPARE(glyphs->size(), 3);
        for (const Glyph &glyph : *glyphs) {
            double right = 0;
            double top = 0;
            for (const Point &point : m_fonts->face(glyph.face).outline(glyph.id).points) {
                right = std::max(right, point.x);
                top = std::min(top, point.y);
            }
            QVERIFY(right > 0.5 && right <= 1);
            QVERIFY(top < -0.6 && top > -1.2);
        }
    }

    void subsetsKeepTheGlyphsAskedFor()
    {
        const auto glyphs = m_fonts->shape(u"人脸识别"_s, Language::Zh, false);
        QVERIFY(glyphs);
        QList<quint32> ids{0};
        for (const Glyph &glyph : *glyphs)
            ids << glyph.id;
        const auto subset = m_fonts->face(glyphs->first().face).subset(ids);
        QVERIFY(subset);
        QCOMPARE(subset->glyphs.size(), ids.size());
        QCOMPARE(subset->glyphs.first(), 0u);
        QVERIFY(subset->bytes.size() < 20000);
    }

    void brokenFolders()
    {
        QTemporaryDir folder;
        const auto none = Fonts::load(folder.path());
        QVERIFY(!none);
        QCOMPARE(none.error().code, u"drawing.font-missing"_s);
        QFile file(folder.filePath(u"NotoSansSC-Regular.ttf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no font at all") > 0);
        file.close();
        const auto broken = Fonts::load(folder.path());
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, u"drawing.font-broken"_s);
    }

    void everyTextPairIsReadable()
    {
        for (const Role role :
             {Role::Ink, Role::Slate, Role::Indigo, Role::Jade, Role::Ochre, Role::Cinnabar, Role::Violet}) {
            for (const Colour &ground : {White, Paper, Well, tint(role)})
                QVERIFY(measured(colour(role), ground) >= 4.5);
        }
    }

    /// A house's colour stays as it is where it can be read, and keeps its hue where it is darkened.
    void aColourIsMadeLegible()
    {
        const Colour dark{0x00, 0x3A, 0x70};
        QCOMPARE(legible(dark), dark);
        for (const Colour &wish :
             {Colour{0xFF, 0xC1, 0x07}, Colour{0x00, 0xB0, 0xF0}, White, Colour{0x80, 0x80, 0x80}}) {
            const Colour made = legible(wish);
            QVERIFY(measured(made, White) >= 4.5 && measured(made, Well) >= 4.5);
            QVERIFY(measured(made, Well) < 5); // no darker than it must be
            QCOMPARE(contrast(White, made), measured(made, White));
            QCOMPARE(made.red >= made.blue, wish.red >= wish.blue);
        }
    }

    void marksDifferByShape()
    {
        QList<QList<Shape>> seen;
        for (const Mark kind : {Mark::Disc, Mark::Half, Mark::Square, Mark::Ring, Mark::Dashed, Mark::Hollow,
                                Mark::Halved, Mark::Lozenge, Mark::Peak}) {
            const Picture picture = mark(kind, 10);
            QVERIFY(!picture.shapes.isEmpty());
            QVERIFY(!seen.contains(picture.shapes));
            seen << picture.shapes;
            for (const Shape &shape : picture.shapes) {
                for (const Point &point : shape.path.points)
                    QVERIFY(point.x >= 0 && point.x <= picture.width && point.y <= 0 && point.y >= -10);
            }
        }
    }

    void sealsAreCinnabarOnlyForE()
    {
        const auto ink = [&](const QString &grade) {
            return seal(*m_fonts, {.grade = grade, .alt = {}}, 90)->labels.first().colour;
        };
        QCOMPARE(ink(u"E"_s), colour(Role::Cinnabar));
        for (const QString &grade : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"–"_s})
            QCOMPARE(ink(grade), colour(Role::Ink));
        QCOMPARE(seal(*m_fonts, {.grade = u"B"_s}, 90)->shapes.size(), 2);
        const auto provisional = seal(*m_fonts, {.grade = u"B"_s, .provisional = true}, 90);
        QCOMPARE(provisional->shapes.size(), 1);
        QVERIFY(provisional->shapes.first().dash > 0);
    }

    void barsAreAsLongAsTheirShare()
    {
        document::Bars bars;
        bars.bars = {{.label = document::Prose(Language::Zh, u"全"_s), .value = u"100"_s, .share = 1.0},
                     {.label = document::Prose(Language::Zh, u"半"_s), .value = u"50"_s, .share = 0.5},
                     {.label = document::Prose(Language::Zh, u"无"_s), .value = u"–"_s, .share = {}}};
        const auto picture = drawing::chart(*m_fonts, bars, 400);
        QVERIFY(picture);
        QCOMPARE(picture->shapes.size(), 3); // two bars and the axis
        const auto length = [&](int index) {
            return picture->shapes[index].path.points[1].x - picture->shapes[index].path.points[0].x;
        };
        QCOMPARE(qRound(100 * length(1) / length(0)), 50);
        for (const Label &label : picture->labels)
            QVERIFY(label.at.x + *m_fonts->width(label.text, label.language, label.bold, label.size) <= 400.01);
    }

private:
    std::optional<Fonts> m_fonts;
};

QTEST_GUILESS_MAIN(TestDrawing)
#include "tst_drawing.moc"
