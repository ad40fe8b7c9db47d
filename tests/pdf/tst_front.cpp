// Cover and contents: where these stand, and how pages are numbered.
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

/// A cover with @p facts, the contents, and as many chapters, each of a page.
Document withChapters(int facts, int chapters)
{
    Document document = emptyDocument();
    document.running.page = Phrase(Language::Zh, u"第%1页，共%2页"_s);
    Cover cover{.organisation = zh(u"园"_s), .title = zh(u"报告"_s), .imprint = zh(u"版权页"_s)};
    for (int i = 1; i <= facts; ++i)
        cover.facts << CoverFact{zh(u"N%1"_s.arg(i)), zh(u"V%1"_s.arg(i))};
    document.blocks = {cover, Contents{.title = zh(u"目录"_s)}};
    for (int i = 1; i <= chapters; ++i) {
        document.blocks.push_back(Heading{.level = 1, .text = zh(u"K%1"_s.arg(i)), .newPage = i > 1});
        document.blocks.push_back(Paragraph{.text = zh(u"正文"_s)});
    }
    return document;
}

/// Of the first page that has @p word; 0 for none.
int pageOf(const pdf::Rendered &rendered, const QString &word)
{
    for (int page = 1; page <= rendered.pages; ++page) {
        if (textOf(rendered.bytes, page).contains(word))
            return page;
    }
    return 0;
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"\\s"_s);
    return text.remove(blanks);
}

} // namespace

class TestFront : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A few lines need no page: they stand on the cover, or, where that is full, the first chapter stands below them.
    void contentsTakeAPageOnlyIfTheyFillIt_data()
    {
        QTest::addColumn<int>("facts");
        QTest::addColumn<int>("chapters");
        QTest::addColumn<int>("contents");
        QTest::addColumn<int>("first");
        QTest::addColumn<QString>("number");
        QTest::newRow("few") << 4 << 5 << 1 << 2 << u"第1页，共5页"_s;
        QTest::newRow("few, and a full cover") << 22 << 10 << 2 << 2 << u"第1页，共10页"_s;
        QTest::newRow("many") << 4 << 17 << 2 << 3 << u"第1页，共17页"_s;
    }
    void contentsTakeAPageOnlyIfTheyFillIt()
    {
        QFETCH(int, facts);
        QFETCH(int, chapters);
        const auto rendered = renderFixed(withChapters(facts, chapters));
        QVERIFY(rendered);
        QTEST(pageOf(*rendered, u"目录"_s), "contents");
        QTEST(pageOf(*rendered, u"正文"_s), "first");
        QFETCH(int, first);
        QFETCH(QString, number);
        QVERIFY2(withoutBlanks(textOf(rendered->bytes, first)).contains(number),
                 qPrintable(textOf(rendered->bytes, first)));
        QVERIFY(!textOf(rendered->bytes, 1).contains(u"共")); // a cover has no number
        if (first == 3)
            QVERIFY(textOf(rendered->bytes, 2).trimmed().endsWith(u"i"_s));
    }

    // They are set tighter where all so fit on a page; where not, neither page is nearly empty.
    void contentsFillTheirPages_data()
    {
        QTest::addColumn<int>("sections");
        QTest::addColumn<int>("pages");
        QTest::newRow("loose") << 40 << 1;
        QTest::newRow("less space") << 48 << 1;
        QTest::newRow("less lead") << 54 << 1;
        QTest::newRow("two pages") << 60 << 2;
    }
    void contentsFillTheirPages()
    {
        QFETCH(int, sections);
        QFETCH(int, pages);
        Document document = withChapters(4, 1);
        for (int i = 1; i <= sections; ++i) {
            document.blocks.push_back(Heading{.level = 2, .text = zh(u"J%1"_s.arg(i))});
            document.blocks.push_back(Paragraph{.text = zh(u"文"_s)});
        }
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        QCOMPARE(pageOf(*rendered, u"正文"_s), 2 + pages);
        const qsizetype first = textOf(rendered->bytes, 2).count(u'J');
        QVERIFY2(pages == 1 ? first == sections : first >= 30 && first <= sections - 15,
                 qPrintable(QString::number(first)));
    }

    // On the cover they lie between the facts and the imprint, in line with the facts, and their numbers at the margin;
    // they are read after it, and are in the outline.
    void contentsOnTheCoverAreOneMoreFact()
    {
        const auto rendered = renderFixed(withChapters(4, 5));
        QVERIFY(rendered);
        QHash<QString, Word> words;
        const QList<QList<Word>> pages = wordsOf(rendered->bytes);
        for (const Word &word : pages.constFirst())
            words.insert(word.text, word);
        for (const QString &each : {u"N4"_s, u"V4"_s, u"目录"_s, u"K1"_s, u"K5"_s, u"版权页"_s, u"5"_s})
            QVERIFY2(words.contains(each), qPrintable(each));
        QVERIFY(words[u"N4"_s].bottom < words[u"目录"_s].top && words[u"K5"_s].bottom < words[u"版权页"_s].top);
        QCOMPARE(qRound(words[u"目录"_s].left), qRound(words[u"N4"_s].left));
        QCOMPARE(qRound(words[u"K1"_s].left), qRound(words[u"V4"_s].left));
        QCOMPARE(qRound(words[u"K1"_s].top), qRound(words[u"目录"_s].top));
        QVERIFY(qAbs(words[u"5"_s].right - (595.28 - 20 * 72 / 25.4)) < 1);
        const QString tree = judge(rendered->bytes, u"pdfinfo"_s, {u"-struct-text"_s}).output;
        QVERIFY(tree.indexOf(u"版权页") < tree.indexOf(u"目录") && tree.indexOf(u"目录") < tree.indexOf(u"正文"));
        QCOMPARE(tree.count(u"TOCI"), 5);
        const QString outline = judge(rendered->bytes, u"mutool"_s, {u"show"_s}, {u"outline"_s}).output;
        QVERIFY2(outline.contains(u"目录") && outline.contains(u"K5"), qPrintable(outline));
    }
};

QTEST_GUILESS_MAIN(TestFront)
#include "tst_front.moc"
