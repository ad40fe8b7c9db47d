// The HTML file, read back by an XML reader that forgives nothing; and the Word file, where pandoc is installed.
#include "samples.h"

#include "core/markup/formats.h"
#include "core/markup/word.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace shihe;
using namespace Qt::StringLiterals;
using test::AllLanguages;

namespace {

struct Element
{
    QString name;
    QXmlStreamAttributes attributes;
};

/// What a browser would show or a reading program say, and what the file is made of.
struct Page
{
    QString text; ///< with what pictures say in place of what they draw
    QList<Element> elements;
    QString error;
    QMap<QString, int> ids;
    QStringList links;

    [[nodiscard]] int count(const QString &name) const
    {
        return static_cast<int>(std::count_if(elements.begin(), elements.end(),
                                              [&name](const Element &element) { return element.name == name; }));
    }
};

Page read(const QByteArray &html)
{
    Page page;
    QXmlStreamReader xml(html);
    int silent = 0; // inside of head and pictures
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const QString name = xml.name().toString();
            const QXmlStreamAttributes attributes = xml.attributes();
            page.elements << Element{name, attributes};
            if (attributes.hasAttribute(u"id"_s))
                ++page.ids[attributes.value(u"id"_s).toString()];
            if (attributes.hasAttribute(u"href"_s))
                page.links << attributes.value(u"href"_s).toString();
            if (silent > 0 || name == u"head" || name == u"svg")
                ++silent;
            if (name == u"svg")
                page.text += attributes.value(u"aria-label"_s);
            if (name == u"img")
                page.text += attributes.value(u"alt"_s);
            if (name == u"br")
                page.text += u'\n';
        } else if (xml.isEndElement()) {
            silent = std::max(0, silent - 1);
        } else if (xml.isCharacters() && silent == 0) {
            page.text += xml.text();
        }
    }
    page.error = xml.errorString();
    return page;
}

} // namespace

class tst_Markup final : public QObject, private test::Marking
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { load(); }
    void saysWhatTheDocumentHolds_data();
    void saysWhatTheDocumentHolds();
    void needsNothingFromElsewhere();
    void languagesAreMarked();
    void tablesAndLinksHold();
    void chartsArePictures();
    void stopsWhenTold();
    void formatsGoByTheName();
    void wordKeepsTablesAndChinese();
};

void tst_Markup::saysWhatTheDocumentHolds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    for (const char *name : {"empty", "mixed", "several"}) {
        for (const report::Kind kind : report::allKinds())
            QTest::addRow("%s %s", name, qPrintable(word(kind))) << QString::fromLatin1(name) << word(kind);
    }
}

void tst_Markup::saysWhatTheDocumentHolds()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    const report::Input given = rich(name, report::kindFromWord(kind).value());
    for (const QList<Language> &languages : AllLanguages) {
        const Document document = report::compose(given, languages, *m_words);
        const auto html = markup::html(document, *m_fonts);
        QVERIFY2(html, html ? "" : qPrintable(html.error().code + html.error().args.join(u' ')));
        const Page page = read(*html);
        QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
        // Line ends between elements are the file's own.
        const auto solid = [](QString text) { return text.remove(u'\n'); };
        const QString said = solid(page.text);
        const QString meant = solid(test::spoken(document));
        qsizetype differs = 0;
        while (differs < std::min(said.size(), meant.size()) && said.at(differs) == meant.at(differs))
            ++differs;
        QVERIFY2(said == meant, qPrintable(said.mid(std::max<qsizetype>(0, differs - 30), 90) + u" | "_s +
                                           meant.mid(std::max<qsizetype>(0, differs - 30), 90)));
    }
}

void tst_Markup::needsNothingFromElsewhere()
{
    const Document document =
        report::compose(rich(u"mixed"_s, report::Kind::Gap), {Language::Zh, Language::En}, *m_words);
    const QByteArray html = markup::html(document, *m_fonts).value();
    const Page page = read(html);
    static const QSet<QString> foreign{u"script"_s, u"link"_s, u"iframe"_s, u"object"_s, u"form"_s, u"base"_s};
    for (const Element &element : page.elements) {
        QVERIFY2(!foreign.contains(element.name), qPrintable(element.name));
        for (const QXmlStreamAttribute &attribute : element.attributes) {
            QVERIFY(!attribute.name().startsWith(u"on"));
            const QString name = attribute.name().toString();
            if (name == u"src")
                QVERIFY(attribute.value().startsWith(u"data:image/png;base64,"));
            if (name == u"href")
                QVERIFY(attribute.value().startsWith(u'#'));
        }
    }
    QVERIFY(!html.contains("url(") && !html.contains("@import"));
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    // The logo is a PNG that others read: its own size and checksum stand in it.
    const qsizetype at = html.indexOf("data:image/png;base64,") + 22;
    const QByteArray png = QByteArray::fromBase64(html.mid(at, html.indexOf('"', at) - at));
    QVERIFY(png.startsWith("\x89PNG\r\n\x1a\n"));
    QCOMPARE(png.mid(16, 8), QByteArray("\0\0\0\2\0\0\0\1", 8));
    QCOMPARE(png.right(8), QByteArray("IEND\xae\x42\x60\x82", 8)); // the well-known checksum of an empty IEND
}

void tst_Markup::languagesAreMarked()
{
    const Document document =
        report::compose(rich(u"mixed"_s, report::Kind::Summary), {Language::Zh, Language::En}, *m_words);
    QXmlStreamReader xml(markup::html(document, *m_fonts).value());
    QStringList languages{QString()};
    int silent = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            silent += silent > 0 || xml.name() == u"style" ? 1 : 0;
            const auto own = xml.attributes().value(u"lang"_s);
            languages << (own.isEmpty() ? languages.last() : own.toString());
            if (xml.attributes().value(u"class"_s) == u"second")
                QCOMPARE(languages.last(), u"en"_s);
        } else if (xml.isEndElement()) {
            languages.removeLast();
            silent = std::max(0, silent - 1);
        } else if (xml.isCharacters() && silent == 0) {
            const QString text = xml.text().toString();
            if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; }))
                QCOMPARE(languages.last(), u"zh-Hans"_s);
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void tst_Markup::tablesAndLinksHold()
{
    for (const report::Kind kind : {report::Kind::Gap, report::Kind::Soa, report::Kind::Filing}) {
        const Document document = report::compose(rich(u"several"_s, kind), {Language::Zh, Language::En}, *m_words);
        const Page page = read(markup::html(document, *m_fonts).value());
        for (auto id = page.ids.cbegin(); id != page.ids.cend(); ++id)
            QVERIFY2(id.value() == 1, qPrintable(id.key()));
        QVERIFY(page.links.size() > 5);
        for (const QString &link : page.links)
            QVERIFY2(page.ids.contains(link.mid(1)), qPrintable(link));
        QCOMPARE(page.count(u"h1"_s), 1);
        QCOMPARE(page.count(u"nav"_s), 1);
        int tables = 0;
        int captions = 0;
        for (const document::Block &block : document.blocks) {
            if (const auto *table = std::get_if<document::Table>(&block)) {
                ++tables;
                captions += table->caption.isEmpty() ? 0 : 1;
            }
        }
        QCOMPARE(page.count(u"table"_s), tables);
        QCOMPARE(page.count(u"caption"_s), captions);
        for (const Element &element : page.elements) {
            if (element.name == u"th")
                QVERIFY(element.attributes.value(u"scope"_s) == u"col" ||
                        element.attributes.value(u"scope"_s) == u"row");
        }
    }
}

void tst_Markup::chartsArePictures()
{
    const Document document = report::compose(rich(u"mixed"_s, report::Kind::Gap), {Language::En}, *m_words);
    const Page page = read(markup::html(document, *m_fonts).value());
    QVERIFY(page.count(u"figure"_s) >= 3);
    QCOMPARE(page.count(u"svg"_s), page.count(u"figure"_s) + 2); // and the seals of cover and summary
    for (const Element &element : page.elements) {
        if (element.name != u"svg")
            continue;
        QCOMPARE(element.attributes.value(u"role"_s), u"img"_s);
        QVERIFY(!element.attributes.value(u"aria-label"_s).isEmpty());
    }
    const Page words = read(markup::html(document, *m_fonts, {.forWord = true}).value());
    QCOMPARE(words.count(u"svg"_s), 0);
}

void tst_Markup::stopsWhenTold()
{
    const Document document = report::compose(rich(u"empty"_s, report::Kind::Gap), {Language::Zh}, *m_words);
    const std::atomic_bool cancelled = true;
    const auto made = markup::html(document, *m_fonts, {.forWord = false, .cancelled = &cancelled});
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"markup.cancelled"_s);
}

void tst_Markup::formatsGoByTheName()
{
    using markup::Format;
    QCOMPARE(markup::formatOf(u"/a.b/报告.PDF"_s), Format::Pdf);
    QCOMPARE(markup::formatOf(u"x.html"_s), Format::Html);
    QCOMPARE(markup::formatOf(u"x.htm"_s), Format::Html);
    QCOMPARE(markup::formatOf(u"x.y.md"_s), Format::Markdown);
    QCOMPARE(markup::formatOf(u"x.docx"_s), Format::Word);
    QVERIFY(!markup::formatOf(u"/home.html/report"_s));
    QVERIFY(!markup::formatOf(u"pdf"_s));
    for (const Format format : markup::allFormats())
        QCOMPARE(markup::formatOf(u"x."_s + markup::suffix(format)), format);
}

/// Where a Word file's links lead that has no such place.
QStringList brokenLinks(const QByteArray &xml)
{
    static const QRegularExpression link(u"w:anchor=\"([^\"]+)\""_s);
    static const QRegularExpression place(u"<w:bookmarkStart[^>]*w:name=\"([^\"]+)\""_s);
    const QString text = QString::fromUtf8(xml);
    QSet<QString> places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places << match.next().captured(1);
    QStringList broken;
    for (auto match = link.globalMatch(text); match.hasNext();) {
        if (const QString to = match.next().captured(1); !places.contains(to))
            broken << to;
    }
    return broken;
}

/// The text of word/document.xml: paragraphs ended by line ends.
QString wordText(const QByteArray &xml, int *tables, int *cells)
{
    QXmlStreamReader reader(xml);
    QString text;
    bool inText = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            *tables += reader.name() == u"tbl" ? 1 : 0;
            *cells += reader.name() == u"tc" ? 1 : 0;
            inText = reader.name() == u"t";
            if (reader.name() == u"br")
                text += u'\n';
        } else if (reader.isEndElement()) {
            inText = false;
            if (reader.name() == u"p")
                text += u'\n';
        } else if (inText && reader.isCharacters()) {
            text += reader.text();
        }
    }
    return reader.hasError() ? QString() : text;
}

void tst_Markup::wordKeepsTablesAndChinese()
{
    if (markup::wordConverter().isEmpty())
        QSKIP("pandoc is not installed");
    for (const report::Kind kind : {report::Kind::Gap, report::Kind::Soa, report::Kind::Filing}) {
        const Document document = report::compose(rich(u"several"_s, kind), {Language::Zh, Language::En}, *m_words);
        const auto made = markup::word(document, *m_fonts);
        QVERIFY2(made, made ? "" : qPrintable(made.error().code + made.error().args.join(u' ')));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"r.docx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*made) == made->size());
        file.close();
        QProcess unzip;
        unzip.start(u"python3"_s, {u"-c"_s,
                                   u"import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read("
                                   "'word/document.xml'))"_s,
                                   file.fileName()});
        QVERIFY(unzip.waitForFinished());
        int tables = 0;
        int cells = 0;
        // Word has blanks and breaks of its own; marks stand between the words that are looked for.
        static const QRegularExpression gaps(u"[\\s\u00A0●◐■○◌]+"_s);
        const QByteArray xml = unzip.readAllStandardOutput();
        QVERIFY2(brokenLinks(xml).isEmpty(), qPrintable(brokenLinks(xml).mid(0, 5).join(u' ')));
        QVERIFY(xml.contains("<w:jc w:val=\"right\"")); // numbers under one another
        const QString text = wordText(xml, &tables, &cells).remove(gaps);
        int tablesMeant = 0;
        int cellsMeant = 0;
        for (const document::Block &block : document.blocks) {
            const auto *table = std::get_if<document::Table>(&block);
            if (!table)
                continue;
            ++tablesMeant;
            for (const QList<document::Row> &rows : {table->head, table->rows}) {
                for (const document::Row &row : rows) {
                    cellsMeant += static_cast<int>(row.cells.size());
                    for (const document::Cell &cell : row.cells) {
                        for (const document::Prose &prose : cell.text) {
                            for (const document::Phrase &phrase : prose.phrases)
                                QVERIFY2(text.contains(phrase.text().remove(gaps)), qPrintable(phrase.text()));
                        }
                    }
                }
            }
        }
        QCOMPARE(tables, tablesMeant);
        QVERIFY2(cells >= cellsMeant, qPrintable(u"%1 of %2"_s.arg(cells).arg(cellsMeant)));
    }
}

QTEST_GUILESS_MAIN(tst_Markup)
#include "tst_markup.moc"
