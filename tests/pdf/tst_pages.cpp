// What goes on over pages: what is said again there, what stays together, where chapters begin.
#include "sample.h"

#include <QRegularExpression>
#include <QTest>

using namespace shihe;
using namespace shihe::document;
using namespace Qt::StringLiterals;

namespace {

Prose zh(const QString &text)
{
    return Prose(Language::Zh, text);
}

Paragraph lines(int count)
{
    QStringList words;
    for (int i = 1; i <= count; ++i)
        words << u"行%1"_s.arg(i);
    return Paragraph{.text = zh(words.join(u'\n'))};
}

Table table(int rows, const QString &caption = {})
{
    Table made{.columns = {{.share = 300}, {.share = 700}},
               .head = {Row{.cells = {zh(u"列甲"_s), zh(u"列乙"_s)}}},
               .caption = caption.isEmpty() ? Prose() : zh(caption)};
    for (int i = 1; i <= rows; ++i)
        made.rows << Row{.cells = {zh(u"R%1"_s.arg(i)), zh(u"短"_s)}};
    return made;
}

Document withBlocks(std::vector<Block> blocks)
{
    Document document = emptyDocument();
    document.running.continued = {u"%1（续）"_s, u"%1 (continued)"_s};
    document.blocks = std::move(blocks);
    return document;
}

/// The text of each page.
QStringList pagesOf(const pdf::Rendered &rendered)
{
    QStringList pages;
    for (int page = 1; page <= rendered.pages; ++page)
        pages << textOf(rendered.bytes, page);
    return pages;
}

/// From 1; 0 for none.
int pageOf(const QStringList &pages, const QString &word)
{
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (pages.at(i).contains(word))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

QString structureOf(const pdf::Rendered &rendered)
{
    return judge(rendered.bytes, u"pdfinfo"_s, {u"-struct-text"_s}).output;
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The rest of a table says whose rest it is: by its caption, or else by the heading; to the eye alone.
    void tablesSayThatTheyGoOn_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("label");
        QTest::newRow("caption") << u"表一"_s << u"表一（续）"_s;
        QTest::newRow("heading") << QString() << u"甲章（续）"_s;
    }
    void tablesSayThatTheyGoOn()
    {
        QFETCH(QString, caption);
        QFETCH(QString, label);
        Document document = withBlocks({Heading{.level = 1, .text = zh(u"甲章"_s)}, table(90, caption), lines(1)});
        const auto rendered = renderFixed(document);
        QVERIFY(rendered && rendered->pages == 3);
        const QStringList pages = pagesOf(*rendered);
        QVERIFY(!pages.first().contains(u"（续）"));
        for (const QString &page : pages.mid(1)) {
            QCOMPARE(page.count(label), 1);
            QVERIFY2(page.indexOf(label) < page.indexOf(u"列甲"), qPrintable(page));
        }
        const QString tree = structureOf(*rendered);
        QVERIFY(!tree.contains(u"（续）") && tree.contains(u"R90"));

        document.running.continued = {};
        const auto silent = renderFixed(document);
        QVERIFY(silent);
        QVERIFY(!textOf(silent->bytes).contains(u"（续）"));
    }

    void bothLanguagesSayThatItGoesOn()
    {
        Table both = table(60);
        both.caption = Prose(Text{u"表一"_s, u"Table 1"_s}, {Language::Zh, Language::En});
        const auto rendered = renderFixed(withBlocks({both}));
        QVERIFY(rendered && rendered->pages == 2);
        const QString page = textOf(rendered->bytes, 2);
        QVERIFY2(page.indexOf(u"表一（续）") >= 0 && page.indexOf(u"表一（续）") < page.indexOf(u"Table 1 (continued)"),
                 qPrintable(page));
    }

    // A group's name stands above its members on every page, and only where a page begins among them.
    void groupsAreNamedAgain()
    {
        Table grouped{.columns = {{.share = 300}, {.share = 700}}};
        for (int group = 1; group <= 3; ++group) {
            for (int i = 1; i <= 30; ++i)
                grouped.rows << Row{.cells = {i == 1 ? Cell(zh(u"组%1"_s.arg(QChar(u'甲' + group)))) : Cell(),
                                              zh(u"R%1 %2"_s.arg(group).arg(i))},
                                    .inGroup = i > 1};
        }
        const auto rendered = renderFixed(withBlocks({Heading{.level = 1, .text = zh(u"章"_s)}, grouped}));
        QVERIFY(rendered && rendered->pages >= 3);
        const QStringList pages = pagesOf(*rendered);
        static const QRegularExpression member(u"R(\\d) (\\d+)\n"_s);
        for (const QString &page : pages.mid(1)) {
            const auto first = member.match(page);
            QVERIFY2(first.hasMatch(), qPrintable(page));
            const QString name = u"组%1（续）"_s.arg(QChar(u'甲' + first.captured(1).toInt()));
            QCOMPARE(page.count(name), first.captured(2) == u"1"_s ? 0 : 1);
            QCOMPARE(page.count(u"（续）"), first.captured(2) == u"1"_s ? 1 : 2); // and the heading's
        }
        QVERIFY(!structureOf(*rendered).contains(u"（续）"));
    }

    // A row over all columns titles what follows, and stands again where a page begins there.
    void titlesOfGroupsComeAgain()
    {
        Table grouped{.columns = {{.share = 300}, {.share = 700}},
                      .head = {Row{.cells = {zh(u"列甲"_s), zh(u"列乙"_s)}}}};
        for (int group = 1; group <= 3; ++group) {
            Cell title(zh(u"组题%1"_s.arg(QChar(u'甲' + group))));
            title.columns = 2;
            grouped.rows << Row{.cells = {title}, .tint = Role::Slate, .keepWithNext = true};
            for (int i = 1; i <= 30; ++i)
                grouped.rows << Row{.cells = {zh(u"名"_s), zh(u"R%1 %2"_s.arg(group).arg(i))}};
        }
        const auto rendered = renderFixed(withBlocks({Heading{.level = 1, .text = zh(u"章"_s)}, grouped}));
        QVERIFY(rendered && rendered->pages >= 3);
        const QStringList pages = pagesOf(*rendered);
        static const QRegularExpression member(u"R(\\d) (\\d+)\n"_s);
        for (const QString &page : pages) {
            const auto first = member.match(page);
            QVERIFY2(first.hasMatch(), qPrintable(page));
            const qsizetype title = page.indexOf(u"组题%1"_s.arg(QChar(u'甲' + first.captured(1).toInt())));
            QVERIFY2(title > page.indexOf(u"列甲") && title < first.capturedStart(), qPrintable(page));
        }
        QCOMPARE(structureOf(*rendered).count(u"组题"), 3);
    }

    // The same for a row that had to break: its name stands in front of the rest.
    void brokenRowsAreNamedAgain()
    {
        Table card{.columns = {{.share = 170}, {.share = 830}}};
        card.rows << Row{.cells = {Cell(zh(u"条款"_s), Scope::Row), zh(u"说明如此这般的情形，"_s.repeated(400))}};
        const auto rendered = renderFixed(withBlocks({Heading{.level = 1, .text = zh(u"章"_s)}, card}));
        QVERIFY(rendered && rendered->pages >= 2);
        const QStringList pages = pagesOf(*rendered);
        QCOMPARE(pages.first().count(u"（续）"), 0);
        for (const QString &page : pages.mid(1))
            QVERIFY2(page.contains(u"条款（续）"), qPrintable(page.left(80)));
    }

    // Whatever stands above: the line below a table is never parted from its last two rows, nor a second one from it.
    void closingLinesStayWithTheirTable_data()
    {
        QTest::addColumn<int>("above");
        QTest::addColumn<int>("rows");
        for (int above = 1; above <= 46; above += 3) {
            QTest::addRow("%d lines above a long table", above) << above << 30;
            QTest::addRow("%d lines above a short one", above) << above << 4;
        }
    }
    void closingLinesStayWithTheirTable()
    {
        QFETCH(int, above);
        QFETCH(int, rows);
        const auto rendered = renderFixed(withBlocks(
            {Heading{.level = 1, .text = zh(u"章"_s)}, lines(above), table(rows),
             Paragraph{.text = zh(u"注脚一"_s), .size = TextSize::Small},
             Paragraph{.text = zh(u"注脚二\n二行\n三行\n四行\n五行\n末行"_s), .size = TextSize::Small}, lines(40)}));
        QVERIFY(rendered);
        const QStringList pages = pagesOf(*rendered);
        const QString page = pages.value(pageOf(pages, u"注脚一"_s) - 1);
        QVERIFY2(page.contains(u"R%1\n"_s.arg(rows)) && page.contains(u"R%1\n"_s.arg(rows - 1)), qPrintable(page));
        QVERIFY2(page.contains(u"注脚二") && page.contains(u"末行"), qPrintable(page));
        QCOMPARE(textOf(rendered->bytes).count(u"短"), rows);
    }

    void cardsStayWhole_data()
    {
        QTest::addColumn<int>("above");
        for (int above = 20; above <= 48; above += 2)
            QTest::addRow("%d lines above", above) << above;
    }
    void cardsStayWhole()
    {
        QFETCH(int, above);
        Note card{.role = Role::Cinnabar, .mark = Mark::Square, .title = zh(u"红线"_s)};
        for (int i = 1; i <= 16; ++i)
            card.text << zh(u"第%1句"_s.arg(i));
        Facts facts;
        for (int i = 1; i <= 8; ++i)
            facts.facts << CoverFact{zh(u"名%1"_s.arg(i)), zh(u"值%1"_s.arg(i))};
        for (const Block &block : {Block(card), Block(facts)}) {
            const auto rendered =
                renderFixed(withBlocks({Heading{.level = 1, .text = zh(u"章"_s)}, lines(above), block, lines(30)}));
            QVERIFY(rendered);
            static const QRegularExpression blanks(u"[ \u2002-\u200b]"_s);
            QStringList pages = pagesOf(*rendered);
            for (QString &page : pages)
                page.remove(blanks);
            QVERIFY(pageOf(pages, u"红线"_s) == pageOf(pages, u"第16句"_s));
            QVERIFY(pageOf(pages, u"名1"_s) == pageOf(pages, u"值8"_s));
        }
    }

    // A note that is higher than it may stay whole is called by its name on the next page, inside its ground; to the
    // eye alone.
    void notesSayThatTheyGoOn_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("label");
        QTest::newRow("title") << u"红线"_s << u"红线（续）"_s;
        QTest::newRow("heading") << QString() << u"甲章（续）"_s;
    }
    void notesSayThatTheyGoOn()
    {
        QFETCH(QString, title);
        QFETCH(QString, label);
        Note note{.role = Role::Slate};
        if (!title.isEmpty())
            note.title = zh(title);
        for (int i = 1; i <= 90; ++i)
            note.text << zh(u"句%1。"_s.arg(i));
        const auto rendered = renderFixed(withBlocks({Heading{.level = 1, .text = zh(u"甲章"_s)}, note, lines(1)}));
        QVERIFY(rendered && rendered->pages >= 3);
        const QStringList pages = pagesOf(*rendered);
        QVERIFY(!pages.first().contains(u"（续）"));
        for (qsizetype page = 1; page < pages.size(); ++page) {
            QCOMPARE(pages.at(page).count(label), 1);
            QVERIFY2(pages.at(page).indexOf(label) < pages.at(page).indexOf(u"句"), qPrintable(pages.at(page)));
            QVERIFY(wordsOf(rendered->bytes).at(page).first().left > 24 * 72 / 25.4 + 10); // as far in as the text
        }
        const QString tree = structureOf(*rendered);
        QVERIFY(!tree.contains(u"（续）") && tree.contains(u"句"));
    }

    // Bars that no third of a page holds go on on the next page, on the same scale, three of them at least on either.
    void barsGoOn_data()
    {
        QTest::addColumn<int>("above");
        for (int above = 2; above <= 46; above += 4)
            QTest::addRow("%d lines above", above) << above;
    }
    void barsGoOn()
    {
        QFETCH(int, above);
        Bars bars{.caption = zh(u"图一"_s), .low = u"0"_s, .high = u"100"_s, .alt = Phrase(Language::Zh, u"条形图"_s)};
        for (int i = 1; i <= 30; ++i)
            bars.bars << Bar{.label = zh(u"B%1"_s.arg(i)), .value = i == 1 ? u"100.00"_s : u"7"_s, .share = 1};
        const auto rendered =
            renderFixed(withBlocks({Heading{.level = 1, .text = zh(u"章"_s)}, lines(above), bars,
                                    Heading{.level = 1, .text = zh(u"末章"_s), .newPage = true}, lines(30)}));
        QVERIFY(rendered);
        static const QRegularExpression row(u"B\\d+"_s);
        const QList<QList<Word>> pages = wordsOf(rendered->bytes);
        int drawn = 0;
        QSet<int> ends; // of the bars, where their values stand
        for (const QList<Word> &words : pages) {
            int here = 0;
            bool goesOn = false;
            for (const Word &word : words) {
                goesOn = goesOn || word.text.contains(u"图一（续）"_s);
                here += word.text.contains(row) ? 1 : 0;
                if (word.text == u"7" || word.text == u"100.00")
                    ends << qRound(word.left);
            }
            QVERIFY(here == 0 || here >= 3);
            QCOMPARE(goesOn, here > 0 && drawn > 0);
            drawn += here;
        }
        QCOMPARE(drawn, 30);
        QCOMPARE(ends.size(), 1);
        QCOMPARE(structureOf(*rendered).count(u"Figure"), 1);
        QVERIFY(!structureOf(*rendered).contains(u"（续）"));
    }

    // A chapter stands where all of it fits, or where two fifths of the page are free; else, and if told to, it begins
    // a page.
    void chaptersFollowWhereThereIsRoom_data()
    {
        QTest::addColumn<int>("above");
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("wish");
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("next");
        QTest::newRow("it fits") << 30 << 6 << false << 1 << 2;
        QTest::newRow("it doesn't") << 30 << 12 << false << 2 << 2;
        QTest::newRow("long, with room") << 24 << 60 << false << 1 << 3;
        QTest::newRow("long, without") << 28 << 60 << false << 2 << 3;
        QTest::newRow("it fits, told to") << 10 << 4 << true << 2 << 2;
    }
    void chaptersFollowWhereThereIsRoom()
    {
        QFETCH(int, above);
        QFETCH(int, length);
        QFETCH(bool, wish);
        const auto rendered =
            renderFixed(withBlocks({Heading{.level = 1, .text = zh(u"甲章"_s)}, lines(above),
                                    Heading{.level = 1, .text = zh(u"乙章"_s), .newPage = wish}, lines(length),
                                    Heading{.level = 1, .text = zh(u"丙章"_s)}, lines(26)}));
        QVERIFY(rendered);
        const QStringList pages = pagesOf(*rendered);
        QTEST(pageOf(pages, u"乙章"_s), "page");
        QTEST(pageOf(pages, u"丙章"_s), "next");
    }

    // A few lines too many for a page of contents stand closer, not on a page of their own.
    void contentsAreSetToFit_data()
    {
        QTest::addColumn<int>("chapters");
        QTest::addColumn<int>("pages");
        QTest::newRow("fit") << 30 << 1;
        QTest::newRow("nearly fit") << 35 << 1;
        QTest::newRow("fit with less lead") << 42 << 1;
        QTest::newRow("don't fit") << 48 << 2;
    }
    void contentsAreSetToFit()
    {
        QFETCH(int, chapters);
        QFETCH(int, pages);
        std::vector<Block> blocks{Contents{.title = zh(u"目录"_s)}};
        for (int i = 1; i <= chapters; ++i) {
            blocks.push_back(Heading{.level = 1, .text = zh(u"章%1"_s.arg(i))});
            blocks.push_back(lines(2));
        }
        const auto rendered = renderFixed(withBlocks(std::move(blocks)));
        QVERIFY(rendered);
        QCOMPARE(pageOf(pagesOf(*rendered), u"行1"_s), pages + 1);
        static const QRegularExpression entry(u"章"_s);
        QVERIFY(textOf(rendered->bytes, pages).count(entry) >= 8);
    }

    // What runs above and below says it in each language, each run for itself.
    void pageNumbersInBothLanguages()
    {
        Document document = withBlocks({lines(60)});
        document.running.page =
            Phrase(Language::Zh, QList<Run>{{.text = u"第%1页，共%2页"_s},
                                            {.text = u" "_s},
                                            {.text = u"Page %1 of %2"_s, .language = Language::En}});
        document.running.foot = Phrase(Language::Zh, u"甲"_s.repeated(70));
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        static const QRegularExpression both(u"第\\s*2\\s*页，共\\s*2\\s*页\\s*Page 2 of 2"_s);
        QVERIFY2(both.match(textOf(rendered->bytes, 2)).hasMatch(), qPrintable(textOf(rendered->bytes, 2)));
        double leftEnd = 0;
        double rightStart = 600;
        const auto words = wordsOf(rendered->bytes).at(1);
        for (const Word &word : words) {
            if (word.text.contains(u'甲'))
                leftEnd = std::max(leftEnd, word.right);
            else if (word.text.contains(u"第") || word.text == u"Page"_s)
                rightStart = std::min(rightStart, word.left);
        }
        QVERIFY2(leftEnd > 0 && leftEnd + 10 < rightStart, "they don't touch");
    }
};

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
