// The rules that a Document keeps, and the small conveniences of prose.
#include "core/document/document.h"

#include <QTest>

using namespace shihe;
using namespace shihe::document;
using namespace Qt::StringLiterals;

namespace {

const QList<Language> Both{Language::Zh, Language::En};

Document titled()
{
    Document document;
    document.metadata.title = {u"报告"_s, u"Report"_s};
    return document;
}

QString slipOf(const Document &document)
{
    const auto checked = check(document);
    return checked ? QString() : checked.error().code;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proseSaysTheSameOnlyOnce()
    {
        const Prose different(Text{u"人脸"_s, u"Face"_s}, Both);
        QCOMPARE(different.phrases.size(), 2);
        QCOMPARE(different.phrases[0].language, Language::Zh);
        QCOMPARE(Prose(Text{u"2026"_s, u"2026"_s}, Both).phrases.size(), 1);
        QCOMPARE(Prose(Text{u"人脸"_s, {}}, Both).phrases.size(), 1);
        QVERIFY(Prose(Text{}, Both).isEmpty());
        QCOMPARE(Prose(Text{u"人脸"_s, u"Face"_s}, {Language::En, Language::Zh}).text(), u"Face 人脸"_s);
    }

    void proseChanges()
    {
        const Prose prose(Text{u"否"_s, u"no"_s}, Both);
        QCOMPARE(prose.marked(Mark::Square).phrases[0].runs[0].mark, std::optional(Mark::Square));
        QVERIFY(!prose.marked(Mark::Square).phrases[1].runs[0].mark);
        QVERIFY(prose.bold().phrases[1].runs[0].bold);
        QCOMPARE(prose.linkedTo(u"x"_s).phrases[1].runs[0].link, u"x"_s);
        QVERIFY(!Prose().marked(Mark::Ring).isEmpty());
    }

    void marksHaveColoursAndCharacters()
    {
        QCOMPARE(role(Mark::Square), Role::Cinnabar);
        QCOMPARE(character(Mark::Dashed), QChar(u'◌'));
        QCOMPARE(character(Mark::Lozenge), QChar(u'◆'));
    }

    void slips_data()
    {
        QTest::addColumn<Document>("document");
        QTest::addColumn<QString>("code");
        const Prose words(Language::Zh, u"字"_s);

        QTest::newRow("empty is fine") << titled() << QString();

        Document noTitle = titled();
        noTitle.metadata.languages = Both;
        noTitle.metadata.title.en.clear();
        QTest::newRow("no English title") << noTitle << u"document.no-title"_s;

        Document skipped = titled();
        skipped.blocks = {Heading{.level = 1, .text = words}, Heading{.level = 3, .text = words}};
        QTest::newRow("level skipped") << skipped << u"document.level-skipped"_s;

        Document back = titled();
        back.blocks = {Heading{.level = 1, .text = words}, Heading{.level = 2, .text = words},
                       Heading{.level = 1, .text = words}};
        QTest::newRow("level back up") << back << QString();

        Document twice = titled();
        twice.blocks = {Paragraph{.text = words, .anchor = u"a"_s}, Note{.text = {words}, .anchor = u"a"_s}};
        QTest::newRow("anchor twice") << twice << u"document.anchor-twice"_s;

        Document lost = titled();
        lost.blocks = {Paragraph{.text = words.linkedTo(u"nowhere"_s)}};
        QTest::newRow("link to nowhere") << lost << u"document.anchor-unknown"_s;

        Document ahead = titled();
        ahead.blocks = {Paragraph{.text = words.linkedTo(u"later"_s)}, Paragraph{.text = words, .anchor = u"later"_s}};
        QTest::newRow("link ahead") << ahead << QString();

        Document shares = titled();
        shares.blocks = {Table{.columns = {{.share = 500}, {.share = 400}}, .rows = {Row{.cells = {words, words}}}}};
        QTest::newRow("shares make 900") << shares << u"document.columns"_s;

        Document cells = titled();
        cells.blocks = {Table{.columns = {{.share = 500}, {.share = 500}}, .rows = {Row{.cells = {words}}}}};
        QTest::newRow("a cell is missing") << cells << u"document.columns"_s;

        Cell wide(words);
        wide.columns = 2;
        Document spanned = titled();
        spanned.blocks = {Table{.columns = {{.share = 500}, {.share = 500}}, .rows = {Row{.cells = {wide}}}}};
        QTest::newRow("a cell spans both") << spanned << QString();

        Document bar = titled();
        bar.blocks = {Bars{.bars = {Bar{.label = words, .share = 1.01}}, .alt = Phrase(Language::Zh, u"图"_s)}};
        QTest::newRow("bar too long") << bar << u"document.share"_s;

        Document silent = titled();
        silent.blocks = {SealPanel{.seal = {.grade = u"A"_s}}};
        QTest::newRow("seal without words") << silent << u"document.no-alt"_s;

        Document cover = titled();
        cover.blocks = {Paragraph{.text = words}, Cover{.title = words}};
        QTest::newRow("cover behind") << cover << u"document.cover-place"_s;

        Document signatures = titled();
        signatures.blocks = {SignaturePlace{}, SignaturePlace{}};
        QTest::newRow("two signatures") << signatures << u"document.signature-twice"_s;

        Document logo = titled();
        logo.blocks = {Cover{.title = words,
                             .logo = Logo{.image = {.width = 2, .height = 1, .rgb = QByteArray(6, 'x')},
                                          .alt = Phrase(Language::Zh, u"标志"_s)}}};
        QTest::newRow("a logo") << logo << QString();
        std::get<Cover>(logo.blocks.front()).logo->image.height = 2;
        QTest::newRow("a logo of too few bytes") << logo << u"document.image"_s;
        std::get<Cover>(logo.blocks.front()).logo->image.height = 1;
        std::get<Cover>(logo.blocks.front()).logo->alt = {};
        QTest::newRow("a logo without words") << logo << u"document.no-alt"_s;

        Document path = titled();
        path.attachments = {Attachment{.name = u"../x.json"_s}};
        QTest::newRow("attachment with a path") << path << u"document.attachment-name"_s;
    }
    void slips()
    {
        QFETCH(Document, document);
        QTEST(slipOf(document), "code");
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
