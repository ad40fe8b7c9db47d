// Where lines may end, and that the setter keeps to it.
#include "core/drawing/drawing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace shihe;
using namespace shihe::drawing;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const Fonts &fonts, const QString &text, double width)
{
    const auto lines = typeset(fonts, document::Phrase(Language::Zh, text), {.size = 10}, width);
    QStringList texts;
    if (!lines)
        return {lines.error().code};
    for (const Line &line : *lines) {
        QString words;
        for (const Segment &segment : line.segments) {
            for (const Glyph &glyph : segment.glyphs)
                words += line.text->mid(glyph.begin, glyph.length);
        }
        texts << words;
    }
    return texts;
}

} // namespace

class TestBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Fonts::load(QStringLiteral(SHIHE_FONTS));
        QVERIFY2(loaded, "run scripts/fonts first");
        m_fonts.emplace(std::move(*loaded));
    }

    // In the texts | stands where a line may end, ~ where it may not; nothing is said of other places.
    void opportunities_data()
    {
        QTest::addColumn<QString>("marked");
        const char *texts[] = {
            "人|脸|识|别~，应|当~。",
            "法~、|正~；|公~：|平~？|好~！",
            "见|（~条~）|和",
            "《~办|法~》~，|依",
            "他说|“~你|好~”|后",
            "称|‘~网~’|为",
            "~「~甲~」|乙",
            "有|【~注~】|文",
            "费|￥~1~0~0~元",
            "等~—~—|即",
            "省~…~…|后",
            "占|9~2~%~，|达",
            "温|3~7~℃|时",
            "千|5~‰|内",
            "在|1~5~天|内",
            "共|1~2~0~0~0~0~人|数",
            "第~十~条|规|定",
            "第~5~条|规|定",
            "依|第~二~十~九~条~、|三",
            "见|G~B~/~T~ ~3~9~3~3~5~-~2~0~2~0|第",
            "于|2~0~2~6~年~1~1~月~2~2~日|起",
            "2026-~11-~22 |to",
            "see |art.~ ~10 |and",
            "see |arts.~ ~55-~56 |now",
            "item |5 ~b) |of",
            "clause |5.5 ~b)-~f) |of",
            "第~十~条|（~应~当~）|和",
            "法|（~不~适~用~）|和",
            "法|（~年|卡|会|员~）|和",
            "第~十~条 |· ~禁~止",
            "办|法 ~· |入|园|口",
            "within |15 ~days |after",
            "about |500 ~MB |of",
            "the |law~, |as",
            "say |“yes” |now",
            "the |park’s |gate",
            "a ~— |b",
            "SHA-256 |9f86d0",
        };
        for (const char *text : texts)
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void opportunities()
    {
        QFETCH(QString, marked);
        QString text;
        QList<std::pair<qsizetype, bool>> expected;
        for (const QChar c : marked) {
            if (c == u'|' || c == u'~')
                expected << std::pair(text.size(), c == u'|');
            else
                text += c;
        }
        const QList<Break> found = breaks(text);
        for (const auto &[at, may] : expected) {
            if (at == 0 || at == text.size())
                continue;
            if ((found[at] == Break::Allowed) != may)
                QFAIL(qPrintable(text.left(at) + (may ? u" should part from "_s : u" should stay with "_s) +
                                 text.mid(at)));
        }
    }

    void addressesPartAfterPunctuation()
    {
        const QString address = u"https://example.org/a_long_folder/evaluation.json?version=2026&hash=9f86"_s;
        const QList<Break> found = breaks(address);
        QCOMPARE(found[address.indexOf(u"long")], Break::Soft);
        QVERIFY(found[address.indexOf(u"version=") + 3] == Break::Last);
        for (const QString &line : linesOf(*m_fonts, u"见"_s + address, 110).mid(0, 2))
            QVERIFY2(u"/.-_=&?:"_s.contains(line.back()), qPrintable(line));
    }

    void hashesPartAnywhereAtLast()
    {
        const QString hash(64, u'f');
        const QStringList lines = linesOf(*m_fonts, hash, 100);
        QVERIFY(lines.size() > 2);
        QCOMPARE(lines.join(QString()), hash);
    }

    // Never thirty and two: groups can be held against each other by eye.
    void digestsPartInGroups()
    {
        const QString digest = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
        for (const double width : {100.0, 141.0, 170.0}) {
            const QStringList lines = linesOf(*m_fonts, digest, width);
            QCOMPARE(lines.join(QString()), digest);
            QCOMPARE(lines.size(), 4);
            for (const QString &line : lines)
                QCOMPARE(line.size(), 16);
        }
    }

    void wordsBeforeAHashStayTogether()
    {
        QCOMPARE(linesOf(*m_fonts, u"shihe 2026.11.0, SHA-256 "_s + QString(64, u'a'), 300).first(),
                 u"shihe 2026.11.0, SHA-256 "_s);
    }

    // Whatever the width: nothing is lost, no line begins or ends with what it must not, none is too wide.
    void anyWidth_data()
    {
        QTest::addColumn<double>("width");
        for (int width = 45; width < 330; width += 15)
            QTest::addRow("%d", width) << double(width);
    }
    void anyWidth()
    {
        QFETCH(double, width);
        QRandomGenerator random(7);
        const QString pieces[] = {u"人脸识别"_s, u"，"_s,     u"信息"_s,   u"（存储）"_s, u"《办法》"_s,
                                  u"。"_s,       u"处理者"_s, u"“同意”"_s, u"15天"_s,     u"法"_s,
                                  u"第十条"_s,   u"、"_s,     u"应当"_s,   u"删除"_s};
        QString text;
        for (int i = 0; i < 400; ++i) {
            const QString &piece = pieces[random.bounded(static_cast<int>(std::size(pieces)))];
            if (!text.isEmpty() && u"，。、"_s.contains(text.back()) && u"，。、"_s.contains(piece.front()))
                continue;
            text += piece;
        }
        const auto lines = typeset(*m_fonts, document::Phrase(Language::Zh, text), {.size = 10}, width);
        QVERIFY(lines);
        const QStringList texts = linesOf(*m_fonts, text, width);
        QCOMPARE(texts.join(QString()), text);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QVERIFY2(i == 0 || !u"，。、）》”"_s.contains(texts[i].front()), qPrintable(texts[i]));
            QVERIFY2(!u"（《“"_s.contains(texts[i].back()), qPrintable(texts[i]));
            QVERIFY((*lines)[i].width <= width + 5.01); // the blank half of a closing mark may hang over
        }
    }

    void spaceBetweenHanAndLatin()
    {
        const auto width = [&](const QString &text) {
            return typeset(*m_fonts, document::Phrase(Language::Zh, text), {.size = 10}, 500)->first().width;
        };
        QCOMPARE(qRound(10 * (width(u"用A"_s) - width(u"用"_s) - width(u"A"_s))), 25);
        QCOMPARE(qRound(10 * (width(u"9用"_s) - width(u"用"_s) - width(u"9"_s))), 25);
        QCOMPARE(qRound(10 * (width(u"用，A"_s) - width(u"用，"_s) - width(u"A"_s))), 0);
        QCOMPARE(qRound(10 * (width(u"用）。"_s) - width(u"用"_s) - 15)), 0); // two marks close up by half an em
        QCOMPARE(linesOf(*m_fonts, u"用A"_s, 500), QStringList{u"用A"_s});
    }

    void noCharacterStandsAlone()
    {
        const auto lines = [this](const QString &text, double width) { return linesOf(*m_fonts, text, width); };
        QCOMPARE(lines(u"甲乙丙丁戊己庚辛壬癸子"_s, 100), (QStringList{u"甲乙丙丁戊己庚辛壬"_s, u"癸子"_s}));
        QCOMPARE(lines(u"甲乙丙丁戊己庚辛壬癸子。"_s, 100), (QStringList{u"甲乙丙丁戊己庚辛壬"_s, u"癸子。"_s}));
        QCOMPARE(lines(u"甲乙丙丁戊己庚辛壬癸子\n丑寅"_s, 100),
                 (QStringList{u"甲乙丙丁戊己庚辛壬"_s, u"癸子"_s, u"丑寅"_s}));
        QCOMPARE(lines(u"甲乙丙丁戊己庚辛壬癸子丑"_s, 100), (QStringList{u"甲乙丙丁戊己庚辛壬癸"_s, u"子丑"_s}));
        // Of few characters none is given away, nor is one that may not begin a line.
        QCOMPARE(lines(u"甲乙丙丁"_s, 30), (QStringList{u"甲乙丙"_s, u"丁"_s}));
        QCOMPARE(lines(u"甲乙丙丁戊己庚辛《壬》癸"_s, 110).join(QString()), u"甲乙丙丁戊己庚辛《壬》癸"_s);
        QVERIFY(!lines(u"甲乙丙丁戊己庚辛《壬》癸"_s, 110).constLast().startsWith(u'》'));
    }

    void forcedLines()
    {
        QCOMPARE(linesOf(*m_fonts, u"一\n二\r\n三"_s, 500), (QStringList{u"一"_s, u"二"_s, u"三"_s}));
        QVERIFY(linesOf(*m_fonts, {}, 500).isEmpty());
    }

private:
    std::optional<Fonts> m_fonts;
};

QTEST_GUILESS_MAIN(TestBreaks)
#include "tst_breaks.moc"
