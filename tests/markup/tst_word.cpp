// The Word file, where pandoc is installed, opened as Word would: parts, styles, page, tables, pictures.
#include "samples.h"

#include "core/markup/package.h"
#include "core/markup/word.h"
#include "core/markup/wordstyles.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace shihe;
using namespace Qt::StringLiterals;

namespace {

struct Paragraph
{
    QString style;
    QString text;
    bool numbered = false;
    bool inTable = false;
};

struct Row
{
    bool heads = false;
    int columns = 0; ///< covered by its cells
    int cells = 0;
};

struct Picture
{
    QString words;
    qint64 width = 0; ///< in EMU, 12,700 to a point
    qint64 height = 0;
};

/// word/document.xml, as far as we look.
struct WordText
{
    QList<Paragraph> paragraphs;
    QList<QList<Row>> tables;
    QList<int> grids; ///< columns of each table
    QList<Picture> pictures;
    QSet<QString> styles, places;
    QStringList links;
    QString error;

    [[nodiscard]] QString text() const
    {
        QString all;
        for (const Paragraph &paragraph : paragraphs)
            all += paragraph.text + u'\n';
        return all;
    }
};

WordText read(const QByteArray &xml)
{
    WordText word;
    QXmlStreamReader in(xml);
    in.setNamespaceProcessing(false);
    bool inText = false;
    bool inTable = false;
    while (!in.atEnd()) {
        in.readNext();
        const QString name = in.qualifiedName().toString();
        const auto value = [&in](const QString &key) { return in.attributes().value(key).toString(); };
        if (in.isStartElement()) {
            if (name == u"w:p")
                word.paragraphs << Paragraph{{}, {}, false, inTable};
            else if (name == u"w:pStyle")
                word.paragraphs.last().style = value(u"w:val"_s);
            else if (name == u"w:numPr")
                word.paragraphs.last().numbered = true;
            else if (name == u"w:tbl") {
                inTable = true;
                word.tables << QList<Row>();
                word.grids << 0;
            } else if (name == u"w:gridCol")
                ++word.grids.last();
            else if (name == u"w:tr")
                word.tables.last() << Row();
            else if (name == u"w:tblHeader")
                word.tables.last().last().heads = true;
            else if (name == u"w:tc") {
                ++word.tables.last().last().columns;
                ++word.tables.last().last().cells;
            } else if (name == u"w:gridSpan")
                word.tables.last().last().columns += value(u"w:val"_s).toInt() - 1;
            else if (name == u"wp:extent")
                word.pictures << Picture{{}, value(u"cx"_s).toLongLong(), value(u"cy"_s).toLongLong()};
            else if (name == u"wp:docPr")
                word.pictures.last().words = value(u"descr"_s);
            else if (name == u"w:bookmarkStart")
                word.places << value(u"w:name"_s);
            else if (name == u"w:hyperlink")
                word.links << value(u"w:anchor"_s);
            else if (name == u"w:br")
                word.paragraphs.last().text += u'\n';
            if (name == u"w:pStyle" || name == u"w:rStyle" || name == u"w:tblStyle")
                word.styles << value(u"w:val"_s);
            inText = name == u"w:t";
        } else if (in.isEndElement()) {
            inText = false;
            inTable = inTable && name != u"w:tbl";
        } else if (inText && in.isCharacters()) {
            word.paragraphs.last().text += in.text();
        }
    }
    word.error = in.hasError() ? in.errorString() : QString();
    return word;
}

template <typename Block>
QList<Block> all(const Document &document)
{
    QList<Block> found;
    for (const document::Block &block : document.blocks) {
        if (const auto *one = std::get_if<Block>(&block))
            found << *one;
    }
    return found;
}

/// Word has blanks and breaks of its own; marks stand between the words that are looked for.
QString solid(QString text)
{
    static const QRegularExpression gaps(u"[\\s\u00A0●◐■○◌◇⬙◆▲]+"_s);
    return text.remove(gaps);
}

} // namespace

class tst_Word final : public QObject, private test::Marking
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void othersReadIt();
    void keepsTablesAndChinese_data();
    void keepsTablesAndChinese();
    void headsStandOnEachPage();
    void pagesAreA4WithHeadAndFoot();
    void fontsAndLanguagesAreNamed();
    void contentsHaveNoSecondNumbers();
    void chartsArePicturesWithWords();
    void nothingIsSaidTwiceInARow();

private:
    [[nodiscard]] Document documentOf(report::Kind kind, const QList<Language> &languages,
                                      const QString &name = u"mixed"_s) const
    {
        return report::compose(rich(name, kind), languages, *m_words);
    }
    [[nodiscard]] markup::Parts partsOf(const Document &document) const
    {
        const auto made = markup::word(document, *m_fonts);
        if (!made)
            qWarning() << made.error().code << made.error().args;
        return made ? markup::unpacked(*made).value() : markup::Parts();
    }

    // A gap report, made once: the converter takes its time.
    Document m_document;
    QByteArray m_made;
    markup::Parts m_parts;
    WordText m_text;
};

void tst_Word::initTestCase()
{
    load();
    if (markup::wordConverter().isEmpty())
        QSKIP("pandoc is not installed");
    m_document = documentOf(report::Kind::Gap, {Language::Zh});
    const auto made = markup::word(m_document, *m_fonts);
    QVERIFY2(made, made ? "" : qPrintable(made.error().code + made.error().args.join(u' ')));
    m_made = *made;
    m_parts = markup::unpacked(m_made).value();
    m_text = read(m_parts.value(u"word/document.xml"_s));
}

void tst_Word::othersReadIt()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"r.docx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_made) == m_made.size());
    file.close();
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s,
                                u"import sys, zipfile, xml.dom.minidom as x\n"
                                "z = zipfile.ZipFile(sys.argv[1])\n"
                                "assert z.testzip() is None\n"
                                "names = set(z.namelist())\n"
                                "types = x.parseString(z.read('[Content_Types].xml'))\n"
                                "for o in types.getElementsByTagName('Override'):\n"
                                "    assert o.getAttribute('PartName')[1:] in names, o.getAttribute('PartName')\n"
                                "    assert ';' not in o.getAttribute('ContentType')\n"
                                "for r in x.parseString(z.read('word/_rels/document.xml.rels'))"
                                ".getElementsByTagName('Relationship'):\n"
                                "    assert 'word/' + r.getAttribute('Target') in names, r.getAttribute('Target')\n"
                                "for n in names:\n"
                                "    if n.endswith(('.xml', '.rels')): x.parseString(z.read(n))\n"
                                "print(x.parseString(z.read('docProps/core.xml'))"
                                ".getElementsByTagName('dc:title')[0].firstChild.data)\n"_s,
                                file.fileName()});
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    QVERIFY(!python.readAllStandardOutput().trimmed().isEmpty());
}

void tst_Word::keepsTablesAndChinese_data()
{
    QTest::addColumn<QString>("kind");
    for (const report::Kind kind : {report::Kind::Gap, report::Kind::Soa, report::Kind::Filing})
        QTest::newRow(qPrintable(word(kind))) << word(kind);
}

void tst_Word::keepsTablesAndChinese()
{
    QFETCH(QString, kind);
    const Document document = documentOf(report::kindFromWord(kind).value(), {Language::Zh, Language::En});
    const markup::Parts parts = partsOf(document);
    const QByteArray xml = parts.value(u"word/document.xml"_s);
    const WordText word = read(xml);
    QVERIFY2(word.error.isEmpty(), qPrintable(word.error));
    for (const QString &link : word.links)
        QVERIFY2(word.places.contains(link), qPrintable(link));
    QVERIFY(xml.contains("<w:jc w:val=\"right\"")); // numbers under one another
    const QByteArray styles = parts.value(u"word/styles.xml"_s);
    for (const QString &style : word.styles)
        QVERIFY2(styles.contains("w:styleId=\"" + style.toUtf8() + '"'), qPrintable(style));

    const QString text = solid(word.text());
    const QList<document::Table> tables = all<document::Table>(document);
    QCOMPARE(word.tables.size(), tables.size() + all<document::KeyFigures>(document).size());
    for (const document::Table &table : tables) {
        for (const QList<document::Row> &rows : {table.head, table.rows}) {
            for (const document::Row &row : rows) {
                for (const document::Cell &cell : row.cells) {
                    for (const document::Prose &prose : cell.text) {
                        for (const document::Phrase &phrase : prose.phrases)
                            QVERIFY2(text.contains(solid(phrase.text())), qPrintable(phrase.text()));
                    }
                }
            }
        }
    }
    // A cell over several columns is one cell, and no row is shorter than its table.
    for (qsizetype i = 0; i < word.tables.size(); ++i) {
        for (const Row &row : word.tables.at(i))
            QCOMPARE(row.columns, word.grids.at(i));
    }
}

void tst_Word::headsStandOnEachPage()
{
    QList<QList<Row>> found = m_text.tables;
    QList<document::Table> meant = all<document::Table>(m_document);
    // The tables of key figures have no head.
    found.removeIf([](const QList<Row> &rows) { return !rows.first().heads; });
    meant.removeIf([](const document::Table &table) { return table.head.isEmpty(); });
    QVERIFY(meant.size() > 3);
    QCOMPARE(found.size(), meant.size());
    for (qsizetype i = 0; i < meant.size(); ++i) {
        QCOMPARE(found.at(i).size(), meant.at(i).head.size() + meant.at(i).rows.size());
        for (qsizetype row = 0; row < found.at(i).size(); ++row) {
            QCOMPARE(found.at(i).at(row).heads, row < meant.at(i).head.size());
            const document::Row &own = row < meant.at(i).head.size()
                                           ? meant.at(i).head.at(row)
                                           : meant.at(i).rows.at(row - meant.at(i).head.size());
            QCOMPARE(found.at(i).at(row).cells, own.cells.size());
        }
    }
    const QString styles = QString::fromUtf8(m_parts.value(u"word/styles.xml"_s));
    static const QRegularExpression rules(u"w:styleId=\"Table\".*<w:tblBorders>.*<w:insideH"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QVERIFY(styles.contains(rules));
}

void tst_Word::pagesAreA4WithHeadAndFoot()
{
    for (const bool draft : {true, false}) {
        for (const QList<Language> &languages : {QList{Language::Zh}, QList{Language::En}}) {
            const Document document = documentOf(report::Kind::Summary, languages, draft ? u"empty"_s : u"full"_s);
            const markup::Parts parts = partsOf(document);
            const QByteArray text = parts.value(u"word/document.xml"_s);
            QVERIFY(text.contains("<w:headerReference") && text.contains("<w:footerReference"));
            for (const char *measure : {"w:w=\"11906\"", "w:h=\"16838\"", "w:top=\"1247\"", "w:right=\"1134\"",
                                        "w:bottom=\"1247\"", "w:left=\"1361\""})
                QVERIFY2(text.contains(measure), measure);
            const QByteArray foot = parts.value(u"word/footer1.xml"_s);
            QVERIFY(foot.contains("w:instr=\" PAGE \"") && foot.contains("w:instr=\" NUMPAGES \""));
            QCOMPARE(foot.contains("页，共"), languages.first() == Language::Zh);
            QCOMPARE(foot.contains(">Page "), languages.first() == Language::En);
            const QByteArray head = parts.value(u"word/header1.xml"_s);
            QCOMPARE(head.contains(languages.first() == Language::Zh ? "草稿" : "Draft"), draft);
            QVERIFY(head.contains(document.running.head.text().toHtmlEscaped().toUtf8()));
        }
    }
}

void tst_Word::fontsAndLanguagesAreNamed()
{
    for (const Language language : {Language::Zh, Language::En}) {
        const markup::Parts parts = partsOf(documentOf(report::Kind::Summary, {language}));
        QString styles = QString::fromUtf8(parts.value(u"word/styles.xml"_s));
        static const QRegularExpression lang(u"<w:lang [^>]*>"_s);
        const QString tag = lang.match(styles).captured();
        QVERIFY2(tag.contains(u"w:eastAsia=\"zh-CN\"") && tag.contains(u"w:val=\"en-US\""), qPrintable(tag));
        QVERIFY(styles.contains(u"w:eastAsia=\"宋体\"") && styles.contains(u"w:eastAsia=\"黑体\""));
        QVERIFY(QString::fromUtf8(parts.value(u"word/fontTable.xml"_s)).contains(u"SimSun"));
    }
}

void tst_Word::contentsHaveNoSecondNumbers()
{
    const QList<document::Contents> contents = all<document::Contents>(m_document);
    QCOMPARE(contents.size(), 1);
    QStringList meant;
    for (const document::Heading &heading : all<document::Heading>(m_document)) {
        if (heading.inContents && heading.level <= contents.first().depth)
            meant << heading.text.text();
    }
    QStringList found;
    for (const Paragraph &paragraph : m_text.paragraphs) {
        if (!paragraph.style.startsWith(u"TOC"))
            continue;
        QVERIFY2(!paragraph.numbered, qPrintable(paragraph.text));
        found << paragraph.text;
    }
    QCOMPARE(found, meant);
}

void tst_Word::chartsArePicturesWithWords()
{
    qsizetype charts = 0;
    const QString text = solid(m_text.text());
    for (const document::Block &block : m_document.blocks) {
        std::visit(
            [&](const auto &known) {
                if constexpr (requires {
                                  known.alt;
                                  known.caption;
                              }) {
                    ++charts;
                    QVERIFY2(!text.contains(solid(known.alt.text())), qPrintable(known.alt.text()));
                }
            },
            block);
    }
    QVERIFY(charts >= 3);
    QVERIFY(m_text.pictures.size() >= charts + 3); // the logo, the seals of cover and summary
    for (const Picture &picture : m_text.pictures) {
        QVERIFY(!picture.words.isEmpty());
        QVERIFY2(picture.words.size() <= 250, qPrintable(picture.words));
        QVERIFY(picture.width <= qint64{markup::WordTextWidth} * 635);
        QVERIFY(picture.height <= 12'700LL * 600); // what a page holds below a title
    }
    const auto wide = std::count_if(m_text.pictures.begin(), m_text.pictures.end(),
                                    [](const Picture &picture) { return picture.width > 12'700LL * 450; });
    QCOMPARE(wide, m_text.pictures.size() - 3);
}

void tst_Word::nothingIsSaidTwiceInARow()
{
    for (const QList<Language> &languages : test::AllLanguages) {
        const WordText word = read(partsOf(documentOf(report::Kind::Summary, languages)).value(u"word/document.xml"_s));
        QString before;
        for (const Paragraph &paragraph : word.paragraphs) {
            const QString text = solid(paragraph.text);
            if (text.isEmpty() || paragraph.inTable)
                continue;
            QVERIFY2(text != before, qPrintable(paragraph.text));
            before = text;
        }
    }
}

QTEST_GUILESS_MAIN(tst_Word)
#include "tst_word.moc"
