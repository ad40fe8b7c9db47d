// The HTML file, read back by an XML reader that forgives nothing.
#include "samples.h"

#include "core/markup/formats.h"
#include "core/markup/markup.h"
#include "core/markup/svg.h"

#include <QRegularExpression>
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
    void wideThingsScrollByThemselves();
    void colourAndSpaceAreAsOnPaper();
    void darkScreensAreLegible();
    void stopsWhenTold();
    void formatsGoByTheName();
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
    qsizetype told = 0;
    for (const Element &element : page.elements) {
        if (element.name != u"svg")
            continue;
        // What is too high for a page is parted; the first part tells all of it.
        const QList<QStringView> box = element.attributes.value(u"viewBox"_s).split(u' ');
        QVERIFY2(box.at(3).toDouble() <= 1.2 * box.at(2).toDouble(), qPrintable(box.at(3).toString()));
        if (element.attributes.value(u"aria-hidden"_s) == u"true")
            continue;
        ++told;
        QCOMPARE(element.attributes.value(u"role"_s), u"img"_s);
        QVERIFY(!element.attributes.value(u"aria-label"_s).isEmpty());
    }
    QCOMPARE(told, page.count(u"figure"_s) + 2); // and the seals of cover and summary
    QVERIFY(page.count(u"svg"_s) > told);
    const Page words = read(markup::html(document, *m_fonts, {.forWord = true}).value());
    QCOMPARE(words.count(u"svg"_s), 0);
}

/// Tables and charts, each in a box of its own that keys reach and that has a name.
void tst_Markup::wideThingsScrollByThemselves()
{
    const Document document = report::compose(rich(u"mixed"_s, report::Kind::Gap), {Language::Zh}, *m_words);
    QXmlStreamReader xml(markup::html(document, *m_fonts).value());
    QList<QXmlStreamAttributes> open;
    int tables = 0;
    int charts = 0;
    QStringList names;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement()) {
            open.removeLast();
            names.removeLast();
        }
        if (!xml.isStartElement())
            continue;
        const bool table = xml.name() == u"table";
        const bool chart = xml.name() == u"svg" && names.contains(u"figure"_s);
        if (table || chart) {
            QCOMPARE(open.last().value(u"class"_s), u"scroll"_s);
            QCOMPARE(open.last().value(u"tabindex"_s), u"0"_s);
            QCOMPARE(open.last().value(u"role"_s), u"group"_s);
            QVERIFY(!open.last().value(u"aria-label"_s).isEmpty());
        }
        tables += table ? 1 : 0;
        charts += chart ? 1 : 0;
        open << xml.attributes();
        names << xml.name().toString();
    }
    QVERIFY(tables > 10 && charts >= 3);
}

/// The rules of the style sheet that have each been wrong.
void tst_Markup::colourAndSpaceAreAsOnPaper()
{
    const Document document = report::compose(rich(u"mixed"_s, report::Kind::Gap), {Language::Zh}, *m_words);
    const QString html = QString::fromUtf8(markup::html(document, *m_fonts).value());
    const QString sheet = html.section(u"<style>"_s, 1).section(u"</style>"_s, 0, 0);
    QVERIFY(sheet.contains(u"text-autospace:normal"));
    QVERIFY(sheet.contains(u"overflow-wrap:normal;word-break:normal")); // in cells: no word and no figure is parted
    QVERIFY(!sheet.contains(u"hyphens"));
    QVERIFY(sheet.contains(u"td.end,.day{white-space:nowrap}") &&
            html.contains(u"class=\"day\">2026年11月22日</span>"));
    QVERIFY(sheet.contains(u".scroll{overflow:visible;background:none}")); // on paper nothing moves
    for (const document::Role role : {document::Role::Indigo, document::Role::Jade, document::Role::Ochre,
                                      document::Role::Cinnabar, document::Role::Violet}) {
        const drawing::Colour tint = drawing::tint(role);
        static const QRegularExpression notes(u"\\.note\\.b-[a-z]+\\{[^}]*background:var\\(--([a-z-]+)\\)\\}"_s);
        bool found = false;
        for (auto match = notes.globalMatch(sheet); match.hasNext();)
            found = sheet.contains(u"--%1:%2;"_s.arg(match.next().captured(1), markup::css(tint))) || found;
        QVERIFY2(found, qPrintable(markup::css(tint)));
    }
}

/// On a dark screen everything can be read: text on every ground, and each colour of the pictures has another there.
void tst_Markup::darkScreensAreLegible()
{
    using document::Role;
    using drawing::contrast;
    namespace dark = drawing::dark;
    for (const Role role :
         {Role::Ink, Role::Slate, Role::Indigo, Role::Jade, Role::Ochre, Role::Cinnabar, Role::Violet}) {
        for (const drawing::Colour &ground : {dark::Paper, dark::Well, dark::tint(role)})
            QVERIFY2(contrast(dark::colour(role), ground) >= 4.5, qPrintable(markup::css(dark::colour(role))));
        for (int step = 0; step <= drawing::ShadeSteps; ++step)
            QVERIFY2(contrast(dark::colour(Role::Ink), dark::shade(role, step)) >= 4.5,
                     qPrintable(markup::css(dark::shade(role, step))));
    }
    const drawing::Colour house = dark::legible({0x10, 0x30, 0x50});
    QVERIFY(contrast(house, dark::Paper) >= 4.5 && contrast(house, dark::Well) >= 4.5);

    const Document document = report::compose(rich(u"mixed"_s, report::Kind::Gap), {Language::Zh}, *m_words);
    const QString html = QString::fromUtf8(markup::html(document, *m_fonts).value());
    const QString block =
        html.section(u"@media screen and (prefers-color-scheme:dark){"_s, 1).section(u"</style>"_s, 0, 0);
    QVERIFY(block.contains(u"--paper:%1;"_s.arg(markup::css(dark::Paper)))); // and never in print
    static const QRegularExpression paint(u" (fill|stroke)=\"(#[0-9a-f]{6})\""_s);
    QSet<QString> colours;
    for (auto match = paint.globalMatch(html.section(u"</style>"_s, 1)); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        colours << each.captured(2);
        QVERIFY2(block.contains(u"svg [%1=\"%2\"]{"_s.arg(each.captured(1), each.captured(2))),
                 qPrintable(each.captured()));
    }
    QVERIFY(colours.size() > 4);
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

QTEST_GUILESS_MAIN(tst_Markup)
#include "tst_markup.moc"
