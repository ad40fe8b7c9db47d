// The file as others read it: syntax, fonts, text, tags, metadata; and that equal input gives equal bytes.
#include "sample.h"

#include <QRegularExpression>
#include <QTest>

using namespace shihe;
using namespace shihe::document;
using namespace Qt::StringLiterals;

namespace {

const QList<Language> Both{Language::Zh, Language::En};

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.remove(blanks);
}

// Structure with text, then each word with its place: what must not change unseen.
QString dump(const QByteArray &pdf)
{
    QString text = judge(pdf, u"pdfinfo"_s, {u"-struct-text"_s}).output;
    static const QRegularExpression object(u"Object \\d+ 0"_s);
    text.replace(object, u"Object"_s);
    int page = 0;
    const QList<QList<Word>> pages = wordsOf(pdf);
    for (const QList<Word> &words : pages) {
        text += u"page %1\n"_s.arg(++page);
        for (const Word &word : words)
            text += u"%1 %2 %3\n"_s.arg(word.left, 0, 'f', 1).arg(word.bottom, 0, 'f', 1).arg(word.text);
    }
    return text;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data()
    {
        QTest::addColumn<QList<Language>>("languages");
        QTest::newRow("zh") << QList<Language>{Language::Zh};
        QTest::newRow("en") << QList<Language>{Language::En};
        QTest::newRow("both") << Both;
    }

    void readersAreContent_data() { languages_data(); }
    void readersAreContent()
    {
        QFETCH(QList<Language>, languages);
        const auto rendered = renderFixed(sampleDocument(languages));
        QVERIFY(rendered);
        const QByteArray &pdf = rendered->bytes;

        const Judge syntax = judge(pdf, u"qpdf"_s, {u"--check"_s});
        QCOMPARE(syntax.status, 0);
        QVERIFY2(!syntax.output.contains(u"WARNING"), qPrintable(syntax.output));

        const QStringList fonts = judge(pdf, u"pdffonts"_s, {}).output.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(fonts.size() >= 2);
        static const QRegularExpression good(u"^[A-Z]{6}\\+\\S+ +CID TrueType +Identity-H +yes yes yes"_s);
        for (const QString &font : fonts)
            QVERIFY2(good.match(font).hasMatch(), qPrintable(font));

        const QString facts = judge(pdf, u"pdfinfo"_s, {}).output;
        QVERIFY2(facts.contains(u"Tagged:          yes"), qPrintable(facts));
        QVERIFY(facts.contains(u"Pages:           %1\n"_s.arg(rendered->pages)));
        QVERIFY(facts.contains(languages.first() == Language::Zh ? u"差距评估报告"_s : u"Gap report"_s));
        QVERIFY(facts.contains(u"张三"));
    }

    void golden_data() { languages_data(); }
    void golden()
    {
        QFETCH(QList<Language>, languages);
        const auto rendered = renderFixed(sampleDocument(languages));
        QVERIFY(rendered);
        const QString found = dump(rendered->bytes);
        QFile file(QFINDTESTDATA("golden") + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".txt"_s);
        if (qEnvironmentVariableIsSet("SHIHE_UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(found.toUtf8());
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList wanted = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList lines = found.split(u'\n');
        for (qsizetype i = 0; i < std::min(wanted.size(), lines.size()); ++i)
            QVERIFY2(lines[i] == wanted[i], qPrintable(u"line %1: %2, not %3"_s.arg(i + 1).arg(lines[i], wanted[i])));
        QCOMPARE(lines.size(), wanted.size());
    }

    // The text of the tags, in their order, is the text that was put in.
    void structureHoldsTheText()
    {
        const QString long1 =
            u"组织应当在《办法》施行之日起30天内，“单独同意”须可撤回；网络office ffi——即可撤回……"_s.repeated(40);
        const QString long2 =
            u"The organisation’s gate (GB/T 41819-2022, 5 b)) must offer another way in. "_s.repeated(60);
        Document document = emptyDocument();
        document.blocks = {Heading{.level = 1, .text = Prose(Language::Zh, u"一"_s)},
                           Paragraph{.text = Prose(Language::Zh, long1)},
                           Note{.title = Prose(Language::En, u"Note"_s), .text = {Prose(Language::En, long2)}},
                           Table{.columns = {{.share = 500}, {.share = 500}},
                                 .rows = {Row{.cells = {Prose(Language::Zh, long1), Prose(Language::En, long2)}}}}};
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        static const QRegularExpression quoted(u"^ *\"(.*)\"$"_s, QRegularExpression::MultilineOption);
        QString text;
        const QString tree = judge(rendered->bytes, u"pdfinfo"_s, {u"-struct-text"_s}).output;
        for (auto match = quoted.globalMatch(tree); match.hasNext();)
            text += match.next().captured(1);
        const QString wanted = withoutBlanks(u"一"_s + long1 + u"Note"_s + long2 + long1 + long2);
        QCOMPARE(withoutBlanks(text), wanted);
    }

    void wordsAreFound()
    {
        const auto rendered = renderFixed(sampleDocument(Both));
        QVERIFY(rendered);
        const QString text = textOf(rendered->bytes);
        for (const QString &word : {u"网络"_s, u"人脸识别"_s, u"单独同意"_s, u"杭州野生动物世界"_s, u"𠮷"_s, u"café"_s,
                                    u"office"_s, u"without separate consent"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        for (const QChar c : text) // neither radicals in place of Han, nor ligatures, nor holes
            QVERIFY((c < QChar(0x2E80) || c > QChar(0x2FD5)) && (c < QChar(0xFB00) || c > QChar(0xFB06)) &&
                    c != QChar(0xFFFD));
    }

    // One glyph of the font stands for 网 and for the radical; each comes back as it was.
    void oneGlyphTwoTexts()
    {
        Document document = emptyDocument();
        document.blocks = {Paragraph{.text = Prose(Language::Zh, u"网与\u2F79"_s)}};
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        QVERIFY(textOf(rendered->bytes).contains(u"网与\u2F79"_s));
    }

    void equalInputEqualBytes()
    {
        const auto first = renderFixed(sampleDocument(Both));
        const auto second = renderFixed(sampleDocument(Both));
        QVERIFY(first && second);
        QVERIFY(first->bytes == second->bytes);

        pdf::Options options;
        options.now = QDateTime(QDate(2026, 11, 22), QTime(3, 4, 6), Qt::UTC);
        const auto later = pdf::render(sampleDocument(Both), testFonts(), options);
        QVERIFY(later && later->bytes != first->bytes);
        options.id = QByteArray("0123456789abcdef");
        const auto named = pdf::render(sampleDocument(Both), testFonts(), options);
        QVERIFY(named && named->bytes.contains(options.id->toHex()));
    }

    void metadataSaysItTwice()
    {
        const auto rendered = renderFixed(sampleDocument(Both));
        QVERIFY(rendered);
        const QString xmp = judge(rendered->bytes, u"pdfinfo"_s, {u"-meta"_s}).output;
        for (const QString &part :
             {u"<xmp:ModifyDate>2026-11-22T03:04:05Z</xmp:ModifyDate>"_s, u"<pdfaid:part>3</pdfaid:part>"_s,
              u"<pdfaid:conformance>A</pdfaid:conformance>"_s, u"<pdfuaid:part>1</pdfuaid:part>"_s,
              u"<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"_s, u"<rdf:li xml:lang=\"en\">Gap report</rdf:li>"_s})
            QVERIFY2(xmp.contains(part), qPrintable(part));
        const QString facts = judge(rendered->bytes, u"pdfinfo"_s, {u"-isodates"_s}).output;
        QVERIFY(facts.contains(u"ModDate:         2026-11-22T03:04:05Z"));
    }

    void attachmentsComeBack()
    {
        const auto rendered = renderFixed(sampleDocument(Both));
        QVERIFY(rendered);
        const Judge listed = judge(rendered->bytes, u"pdfdetach"_s, {u"-list"_s});
        QCOMPARE(listed.status, 0);
        QVERIFY2(listed.output.contains(u"1: evaluation.json"), qPrintable(listed.output));
    }

    // The house's mark: a figure with words, opaque, and a colour that can be read.
    void theHouseIsOnIt()
    {
        Document document = sampleDocument(Both);
        auto &cover = std::get<Cover>(document.blocks.front());
        cover.logo = Logo{.image = {.width = 40, .height = 10, .rgb = QByteArray(1200, '\x40')},
                          .alt = Phrase(Language::En, u"Logo of the office"_s)};
        document.accent = Colour{0xFF, 0xC1, 0x07};
        document.running.house = Phrase(Language::En, u"Office of Lin, Hangzhou"_s);
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        QCOMPARE(judge(rendered->bytes, u"qpdf"_s, {u"--check"_s}).status, 0);
        const QStringList images = judge(rendered->bytes, u"pdfimages"_s, {u"-list"_s}).output.split(u'\n').mid(2);
        QCOMPARE(images.filter(u"image"_s).size(), 1); // and no mask beside it
        QVERIFY2(images.first().simplified().startsWith(u"1 0 image 40 10 rgb 3 8"), qPrintable(images.first()));
        QVERIFY(rendered->bytes.size() < 2'000'000);
        QVERIFY(!textOf(rendered->bytes, 1).contains(u"Office of Lin"));
        QVERIFY(textOf(rendered->bytes, 2).contains(u"Office of Lin, Hangzhou"));
        QVERIFY(textOf(rendered->bytes, 3).contains(u"Office of Lin, Hangzhou"));
        QCOMPARE(rendered->bytes.count("/Subtype/Form"), 2); // head and foot, for all pages
        const drawing::Colour accent = drawing::legible(*document.accent);
        const auto opened = [](const QByteArray &pdf) {
            return judge(pdf, u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s}, {u"-"_s}).output;
        };
        const auto plain = renderFixed(sampleDocument(Both));
        QVERIFY(plain);
        QCOMPARE(opened(rendered->bytes).count(u"/Alt "_s), opened(plain->bytes).count(u"/Alt "_s) + 1);
        const QString paint = u"%1 %2 %3 rg"_s.arg(accent.red / 255.0, 0, 'f', 3)
                                  .arg(accent.green / 255.0, 0, 'f', 3)
                                  .arg(accent.blue / 255.0, 0, 'f', 3);
        QVERIFY(opened(rendered->bytes).contains(paint));
        QVERIFY(!opened(plain->bytes).contains(paint));
    }

    void missingGlyphNamesThePlace()
    {
        Document document = emptyDocument();
        document.blocks = {Heading{.level = 1, .text = Prose(Language::Zh, u"12 发现"_s)},
                           Table{.columns = {{.share = 1000}},
                                 .rows = {Row{.cells = {Prose(Language::Zh, u"备注：完成\U0001FAE8"_s)}},
                                          Row{.cells = {Prose(Language::Zh, u"شكرا，谢谢\U0001FAE8"_s)}}}}};
        const auto rendered = renderFixed(document);
        QVERIFY(!rendered);
        QCOMPARE(rendered.error().code, u"pdf.missing-glyph"_s);
        // All of them; and Arabic, which we would set from left to right, among them.
        QCOMPARE(rendered.error().args.value(0), u"U+1FAE8, U+0634, U+0643, U+0631, U+0627"_s);
        QVERIFY(rendered.error().args.value(1).contains(u"完成"));
        QCOMPARE(rendered.error().args.value(2), u"12 发现"_s);
        // Whoever agrees gets their codes.
        const auto spelled = pdf::render(document, testFonts(), {.spellOut = true});
        QVERIFY(spelled);
        const QString text = textOf(spelled->bytes);
        QVERIFY2(text.contains(u"备注：完成[U+1FAE8]"_s) && text.contains(u"[U+0627]，谢谢[U+1FAE8]"_s),
                 qPrintable(text));
    }

    void slipsAreRefused()
    {
        Document document = emptyDocument();
        document.blocks = {Heading{.level = 2, .text = Prose(Language::Zh, u"一"_s)}};
        const auto rendered = renderFixed(document);
        QVERIFY(!rendered);
        QCOMPARE(rendered.error().code, u"document.level-skipped"_s);
    }

    void progressAndCancel()
    {
        pdf::Options options;
        QList<double> told;
        options.progress = [&](double share) { told << share; };
        QVERIFY(pdf::render(sampleDocument(Both), testFonts(), options));
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.last(), 1.0);

        std::atomic_bool cancelled = false;
        options.cancelled = &cancelled;
        options.progress = [&](double share) { cancelled = share > 0.3; };
        const auto rendered = pdf::render(sampleDocument(Both), testFonts(), options);
        QVERIFY(!rendered);
        QCOMPARE(rendered.error().code, u"pdf.cancelled"_s);
    }
};

QTEST_GUILESS_MAIN(TestPdf)
#include "tst_pdf.moc"
