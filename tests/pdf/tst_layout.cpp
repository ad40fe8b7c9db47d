// What stands on which page: no lonely heading, no lost or clipped text, heads again, no empty page.
#include "sample.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace shihe;
using namespace shihe::document;
using namespace Qt::StringLiterals;

namespace {

constexpr double Millimetre = 72 / 25.4;

Paragraph lines(int count)
{
    QStringList words;
    for (int i = 1; i <= count; ++i)
        words << u"行%1"_s.arg(i);
    return Paragraph{.text = Prose(Language::Zh, words.join(u'\n'))};
}

Prose zh(const QString &text)
{
    return Prose(Language::Zh, text);
}

Table table(int rows, const QString &text)
{
    Table made{.columns = {{.share = 300}, {.share = 700}}, .head = {Row{.cells = {zh(u"列甲"_s), zh(u"列乙"_s)}}}};
    for (int i = 1; i <= rows; ++i)
        made.rows << Row{.cells = {zh(u"R%1"_s.arg(i)), zh(text)}};
    return made;
}

int pageOf(const QByteArray &pdf, int pages, const QString &word)
{
    for (int page = 1; page <= pages; ++page) {
        if (textOf(pdf, page).contains(word))
            return page;
    }
    return 0;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Whatever stands above, a heading has two lines of its text below it, and no page holds a single line.
    void headingsAreNeverAlone_data()
    {
        QTest::addColumn<int>("above");
        for (int above = 36; above <= 49; ++above)
            QTest::addRow("%d lines above", above) << above;
    }
    void headingsAreNeverAlone()
    {
        QFETCH(int, above);
        Document document = emptyDocument();
        document.blocks = {Heading{.level = 1, .text = zh(u"首章"_s)}, lines(above),
                           Heading{.level = 2, .text = zh(u"次节"_s)}, lines(5)};
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        const int page = pageOf(rendered->bytes, rendered->pages, u"次节"_s);
        const QString text = textOf(rendered->bytes, page);
        const QString below = text.mid(text.indexOf(u"次节"));
        QVERIFY2(below.contains(u"行1\n") && below.contains(u"行2\n"), qPrintable(text));
        QVERIFY2(below.contains(u"行5") || !below.contains(u"行4"), "a widow");
        for (int each = 1; each <= rendered->pages; ++each)
            QVERIFY(textOf(rendered->bytes, each).count(u"行") >= 2);
    }

    // What is short and said twice is found on one page.
    void twoLanguagesStayTogether_data()
    {
        QTest::addColumn<int>("above");
        for (int above = 36; above <= 46; ++above)
            QTest::addRow("%d lines above", above) << above;
    }
    void twoLanguagesStayTogether()
    {
        QFETCH(int, above);
        const Prose said(Text{u"甲言\n乙言\n丙言"_s, u"one\ntwo\nthree"_s}, {Language::Zh, Language::En});
        Document document = emptyDocument();
        document.blocks = {Heading{.level = 1, .text = zh(u"章"_s)}, lines(above), Paragraph{.text = said}, lines(30)};
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        QCOMPARE(pageOf(rendered->bytes, rendered->pages, u"甲言"_s),
                 pageOf(rendered->bytes, rendered->pages, u"three"_s));
    }

    void tableHeadsComeAgainButOnce()
    {
        Document document = emptyDocument();
        document.blocks = {table(90, u"一条发现的说明文字"_s)};
        const auto rendered = renderFixed(document);
        QVERIFY(rendered && rendered->pages >= 2);
        for (int page = 1; page <= rendered->pages; ++page)
            QCOMPARE(textOf(rendered->bytes, page).count(u"列甲"), 1);
        const QString tree = judge(rendered->bytes, u"pdfinfo"_s, {u"-struct-text"_s}).output;
        static const QRegularExpression rowLine(u"^ *TR\\b"_s, QRegularExpression::MultilineOption);
        QCOMPARE(tree.count(u"列甲"), 1); // for readers, once
        QCOMPARE(tree.count(rowLine), 91);
        const QString text = textOf(rendered->bytes);
        for (int row = 1; row <= 90; ++row)
            QVERIFY(text.contains(u"R%1\n"_s.arg(row)));
    }

    // A column gets what its longest word lacks; a share alone would have cut "Severity" and "应当".
    void columnsHoldTheirWords()
    {
        const auto en = [](const QString &text) { return Prose(Language::En, text); };
        Table narrow{.columns = {{.share = 60}, {.share = 60}, {.share = 60}, {.share = 820}},
                     .head = {Row{.cells = {en(u"Severity"_s), en(u"No"_s), en(u"级"_s), en(u"Information"_s)}}}};
        narrow.rows << Row{.cells = {en(u"3"_s), en(u"1,234,567,890"_s), zh(u"应当"_s).marked(Mark::Ring),
                                     en(u"What was found on the day of the visit"_s)}}
                    << Row{.cells = {en(u"Not answered"_s), en(u"5"_s), zh(u"禁止"_s), en(u"x"_s)}};
        Document document = emptyDocument();
        document.blocks = {narrow};
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        const QList<Word> set = wordsOf(rendered->bytes).value(0);
        QStringList words;
        for (const Word &word : set)
            words << word.text;
        for (const QString &whole : {u"Severity"_s, u"1,234,567,890"_s, u"answered"_s, u"Information"_s, u"禁止"_s})
            QVERIFY2(words.contains(whole), qPrintable(words.join(u'|')));
        QVERIFY2(std::any_of(words.cbegin(), words.cend(), [](const QString &w) { return w.endsWith(u"应当"_s); }),
                 qPrintable(words.join(u'|')));
        for (const Word &word : set)
            QVERIFY2(word.right < 595.28 - 20 * Millimetre + 1, qPrintable(word.text));
    }

    // Words that no table can hold are broken, and leave the other columns what they need.
    void columnsThatLackTooMuchStay()
    {
        const QString huge(60, u'w');
        Table table{.columns = {{.share = 250}, {.share = 250}, {.share = 250}, {.share = 250}}};
        table.rows << Row{.cells = {zh(huge), zh(huge), zh(huge), zh(huge)}};
        Document document = emptyDocument();
        document.blocks = {table};
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        const QList<Word> set = wordsOf(rendered->bytes).value(0);
        for (const Word &word : set)
            QVERIFY2(word.right < 595.28 - 20 * Millimetre + 1, qPrintable(word.text));
    }

    void aCellTallerThanAPageBreaks()
    {
        QString tall;
        for (int i = 1; i <= 300; ++i)
            tall += u"第%1句说明，"_s.arg(i);
        Document document = emptyDocument();
        document.blocks = {Heading{.level = 1, .text = zh(u"章"_s)}, table(1, u"短"_s), table(1, tall), lines(1)};
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        QVERIFY(rendered->pages >= 2);
        static const QRegularExpression blanks(u"\\s"_s); // poppler puts one between Han and digits
        QVERIFY(textOf(rendered->bytes, 1).remove(blanks).contains(u"第1句")); // begins at once
        const QString text = textOf(rendered->bytes).remove(blanks);
        for (int i = 1; i <= 300; ++i)
            QVERIFY2(text.contains(u"第%1句"_s.arg(i)), qPrintable(QString::number(i)));
    }

    // However much stands above: a heading, the short row it begins with, and the first lines of a high one.
    void highRowsBreakWhereTheyMay_data()
    {
        QTest::addColumn<int>("above");
        QTest::addColumn<int>("sentences");
        for (int above = 1; above <= 46; above += 3) {
            QTest::addRow("%d lines above, two thirds of a page", above) << above << 75;
            QTest::addRow("%d lines above, more than a page", above) << above << 150;
        }
    }
    void highRowsBreakWhereTheyMay()
    {
        QFETCH(int, above);
        QFETCH(int, sentences);
        QString high;
        for (int i = 1; i <= sentences; ++i)
            high += u"其%1之言，说明如此这般的情形；"_s.arg(i);
        Table card{.columns = {{.share = 170}, {.share = 830}}};
        card.rows << Row{.cells = {zh(u"结论"_s), zh(u"否"_s)}, .keepWithNext = true}
                  << Row{.cells = {zh(u"条款"_s), zh(high)}} << Row{.cells = {zh(u"记录"_s), zh(u"完"_s)}};
        Document document = emptyDocument();
        document.blocks = {Heading{.level = 1, .text = zh(u"章"_s)}, lines(above),
                           Heading{.level = 2, .text = zh(u"次节"_s)}, card};
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        const QString text = textOf(rendered->bytes, pageOf(rendered->bytes, rendered->pages, u"次节"_s));
        QVERIFY2(text.contains(u"结论") && text.contains(u"情形"), qPrintable(text));
        // A page ends where less than a third of it is free.
        const QList<QList<Word>> pages = wordsOf(rendered->bytes);
        for (qsizetype page = 0; page + 1 < pages.size(); ++page) {
            double lowest = 0;
            for (const Word &word : pages.at(page)) {
                if (word.bottom < 841.89 - 22 * Millimetre + 1)
                    lowest = std::max(lowest, word.bottom);
            }
            QVERIFY2(lowest > 841.89 - 22 * Millimetre - 230, qPrintable(QString::number(lowest)));
        }
    }

    // A row that is whole goes over to the next page as it is.
    void wholeRowsDoNotBreak_data()
    {
        QTest::addColumn<int>("above");
        for (int above = 16; above <= 40; above += 6)
            QTest::addRow("%d lines above", above) << above;
    }
    void wholeRowsDoNotBreak()
    {
        QFETCH(int, above);
        QStringList parts;
        for (int i = 1; i <= 28; ++i)
            parts << u"P%1"_s.arg(i);
        Document document = emptyDocument();
        Table form = table(1, parts.join(u'\n'));
        form.rows.first().whole = true;
        document.blocks = {lines(above), form};
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        QCOMPARE(pageOf(rendered->bytes, rendered->pages, u"P1"_s), pageOf(rendered->bytes, rendered->pages, u"P28"_s));
    }

    // Nor is a small table parted to fill a last page that lacks little.
    void smallTablesStayWhole_data()
    {
        QTest::addColumn<int>("above");
        QTest::addColumn<int>("below");
        for (int above = 20; above <= 48; ++above) {
            QTest::addRow("%d lines above", above) << above << 0;
            QTest::addRow("%d lines above, 18 below", above) << above << 18;
        }
    }
    void smallTablesStayWhole()
    {
        QFETCH(int, above);
        QFETCH(int, below);
        Document document = emptyDocument();
        document.blocks = {Heading{.level = 1, .text = zh(u"章"_s)}, lines(above), table(8, u"短"_s)};
        if (below > 0)
            document.blocks.push_back(lines(below));
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        const QString text = textOf(rendered->bytes, pageOf(rendered->bytes, rendered->pages, u"R1"_s));
        QVERIFY2(text.contains(u"列甲") && text.contains(u"R8"), qPrintable(text));
    }

    // A long table leaves two rows at least on either side of a page break.
    void noRowStandsAlone_data()
    {
        QTest::addColumn<int>("above");
        for (int above = 1; above <= 48; ++above)
            QTest::addRow("%d lines above", above) << above;
    }
    void noRowStandsAlone()
    {
        QFETCH(int, above);
        Document document = emptyDocument();
        document.blocks = {Heading{.level = 1, .text = zh(u"章"_s)}, lines(above), table(30, u"短"_s)};
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        static const QRegularExpression row(u"^R\\d+$"_s, QRegularExpression::MultilineOption);
        for (int page = 1; page <= rendered->pages; ++page) {
            const QString text = textOf(rendered->bytes, page);
            QVERIFY2(text.count(row) != 1, qPrintable(text));
        }
    }

    // Whatever stands above: the last page of a chapter holds more than the last row of a table or the note below it.
    void noPageHoldsNextToNothing_data()
    {
        QTest::addColumn<int>("above");
        QTest::addColumn<bool>("note");
        for (int above = 1; above <= 48; above += 5) {
            QTest::addRow("%d lines above", above) << above << false;
            QTest::addRow("%d lines above, a note below", above) << above << true;
        }
    }
    void noPageHoldsNextToNothing()
    {
        QFETCH(int, above);
        QFETCH(bool, note);
        Document document = emptyDocument();
        document.blocks = {Heading{.level = 1, .text = zh(u"章"_s)}, lines(above), table(40, u"短"_s)};
        if (note)
            document.blocks.push_back(Paragraph{.text = zh(u"注脚"_s), .size = TextSize::Small});
        document.blocks.push_back(Heading{.level = 1, .text = zh(u"末章"_s), .newPage = true});
        document.blocks.push_back(lines(30));
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        const int last = pageOf(rendered->bytes, rendered->pages, u"R40\n"_s);
        const QString text = textOf(rendered->bytes, last);
        QVERIFY2(text.count(u"短") >= 5 && text.count(u"列甲") == 1, qPrintable(text));
        QVERIFY2(!note || text.contains(u"注脚"), qPrintable(text));
        QString all;
        for (int row = 1; row <= 40; ++row)
            all += u"R%1 "_s.arg(row);
        static const QRegularExpression other(u"R\\d+\\n"_s);
        QString said;
        for (auto match = other.globalMatch(textOf(rendered->bytes)); match.hasNext();)
            said += match.next().captured().trimmed() + u' ';
        QCOMPARE(said, all); // once each, and in order
        QCOMPARE(textOf(rendered->bytes, rendered->pages).count(u"行"), 30);
    }

    // Nothing reaches over the margins, whatever is put into a narrow cell.
    void nothingLeavesThePage()
    {
        Document document = sampleDocument({Language::Zh, Language::En});
        const QString hash = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
        document.blocks.push_back(table(3, hash + u" https://example.org/a/very/long/path?with=arguments&and=more"_s));
        document.blocks.push_back(Table{.columns = {{.share = 50}, {.share = 950}},
                                        .rows = {Row{.cells = {zh(u"Wwwwwwwwwwww人"_s), zh(hash.repeated(5))}}}});
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        const QList<QList<Word>> pages = wordsOf(rendered->bytes);
        QCOMPARE(pages.size(), rendered->pages);
        for (const QList<Word> &words : pages) {
            QVERIFY(!words.isEmpty());
            for (const Word &word : words)
                QVERIFY2(word.left > 24 * Millimetre - 1 && word.right < 595.28 - 20 * Millimetre + 6 &&
                             word.top > 8 * Millimetre && word.bottom < 841.89 - 8 * Millimetre,
                         qPrintable(word.text));
        }
    }

    void noEmptyPages()
    {
        Document document = emptyDocument();
        document.blocks = {PageBreak{}, PageBreak{}, Heading{.level = 1, .text = zh(u"甲"_s)},
                           PageBreak{}, PageBreak{}, Heading{.level = 1, .text = zh(u"乙"_s)},
                           lines(2),    PageBreak{}};
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        QCOMPARE(rendered->pages, 2);
    }

    void signaturePlaceIsReported()
    {
        const auto rendered = renderFixed(sampleDocument({Language::Zh}));
        QVERIFY(rendered && rendered->signature);
        const pdf::SignatureRectangle &place = *rendered->signature;
        QCOMPARE(place.page, rendered->pages - 1);
        QCOMPARE(qRound(place.right - place.left), 220);
        QCOMPARE(qRound(place.top - place.bottom), 80);
        const auto words = wordsOf(rendered->bytes);
        for (const Word &word : words.at(place.page)) // and nothing is written there
            QVERIFY(841.89 - word.bottom > place.top - 3 || 841.89 - word.top < place.bottom + 3 ||
                    word.left > place.right);
    }

    void aHundredPagesAreQuick()
    {
        Document document = emptyDocument();
        for (int chapter = 0; chapter < 14; ++chapter) {
            document.blocks.push_back(Heading{.level = 1, .text = zh(u"第%1章"_s.arg(chapter + 1))});
            document.blocks.push_back(table(
                110, u"入园未提供人脸识别以外的验证方式，拒绝人脸识别的年卡用户无法入园。办法第十条要求另有其他方式。"_s
                         .repeated(2)));
        }
        QElapsedTimer timer;
        timer.start();
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        QVERIFY(rendered->pages >= 86);
        QVERIFY2(timer.elapsed() < 5000 * SHIHE_SLOWNESS, "ten times what a release build takes");
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
