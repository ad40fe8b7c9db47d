#include "core/exchange/spreadsheet.h"

#include <Poco/Exception.h>
#include <Poco/Zip/Compress.h>

#include <QRegularExpression>
#include <QXmlStreamWriter>
#include <sstream>

namespace shihe::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 32'767; // of a cell
constexpr qsizetype LongestName = 31;     // of a sheet
const QString Main = u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;
const QString Links = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString Packages = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
const QString Sheets = u"application/vnd.openxmlformats-officedocument.spreadsheetml."_s;

// The places of the formats in the style sheet below.
enum Style { Plain, Heading, Words, Guarded, Whole, TwoDecimals, Day };

/// What XML and the format can hold: other control characters go, a lone half of a pair is replaced, and what looks
/// like the format's own escape (_x000D_) is escaped.
QString clean(const QString &text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            kept += c;
            kept += text.at(++i);
        } else if (c.isSurrogate() || c.unicode() >= 0xfffe) {
            kept += QChar::ReplacementCharacter;
        } else if (c.unicode() >= 0x20 || c == u'\t' || c == u'\n') {
            kept += c;
        }
    }
    kept.replace(escape, u"_x005F_"_s);
    if (kept.size() > LongestText) {
        kept.truncate(LongestText - 1);
        if (kept.back().isHighSurrogate())
            kept.chop(1);
        kept += u'…';
    }
    return kept;
}

/// A program that turns the cell into a line of text, or lets it be edited, must not take it for a formula.
bool looksLikeFormula(const QString &text)
{
    const QString bare = text.trimmed();
    return !bare.isEmpty() && u"=+-@\t"_s.contains(bare.front());
}

/// "A", "Z", "AA".
QString columnName(qsizetype column)
{
    QString name;
    for (++column; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(u'A' + static_cast<char16_t>((column - 1) % 26)));
    return name;
}

QString place(qsizetype column, qsizetype row)
{
    return columnName(column) + QString::number(row + 1);
}

QString sheetName(const QString &wish)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\]"_s);
    return clean(wish).replace(forbidden, u"-"_s).left(LongestName);
}

class Part
{
public:
    Part()
        : m_xml(&m_text)
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
    }

    void open(const QString &name, const QXmlStreamAttributes &attributes = {})
    {
        m_xml.writeStartElement(name);
        m_xml.writeAttributes(attributes);
    }
    void openRoot(const QString &name, const QString &space)
    {
        m_xml.writeStartElement(name);
        m_xml.writeAttribute(u"xmlns"_s, space);
    }
    void close() { m_xml.writeEndElement(); }
    void leaf(const QString &name, const QXmlStreamAttributes &attributes)
    {
        m_xml.writeEmptyElement(name);
        m_xml.writeAttributes(attributes);
    }
    void text(const QString &name, const QString &content, const QXmlStreamAttributes &attributes = {})
    {
        open(name, attributes);
        m_xml.writeCharacters(content);
        close();
    }
    [[nodiscard]] QXmlStreamWriter &xml() { return m_xml; }
    [[nodiscard]] QByteArray done()
    {
        m_xml.writeEndDocument();
        return m_text;
    }

private:
    QByteArray m_text;
    QXmlStreamWriter m_xml;
};

QXmlStreamAttributes with(std::initializer_list<std::pair<QString, QString>> pairs)
{
    QXmlStreamAttributes attributes;
    for (const auto &[name, value] : pairs)
        attributes.append(name, value);
    return attributes;
}

void writeCell(Part &part, const Cell &cell, const QString &at)
{
    const auto number = [&](Style style, const QString &value) {
        part.open(u"c"_s, with({{u"r"_s, at}, {u"s"_s, QString::number(style)}}));
        part.text(u"v"_s, value);
        part.close();
    };
    const auto text = [&](Style style, const QString &value) {
        part.open(u"c"_s, with({{u"r"_s, at}, {u"s"_s, QString::number(style)}, {u"t"_s, u"inlineStr"_s}}));
        part.open(u"is"_s);
        part.text(u"t"_s, clean(value), with({{u"xml:space"_s, u"preserve"_s}}));
        part.close();
        part.close();
    };
    if (const auto *words = std::get_if<QString>(&cell))
        text(looksLikeFormula(*words) ? Guarded : Words, *words);
    else if (const auto *whole = std::get_if<qint64>(&cell))
        number(Whole, QString::number(*whole));
    else if (const auto *exact = std::get_if<Hundredths>(&cell))
        number(TwoDecimals, u"%1%2.%3"_s.arg(exact->value < 0 ? u"-"_s : QString())
                                .arg(std::abs(exact->value) / 100)
                                .arg(std::abs(exact->value) % 100, 2, 10, QChar(u'0')));
    else if (const auto *day = std::get_if<QDate>(&cell); day && day->isValid())
        number(Day, QString::number(QDate(1899, 12, 30).daysTo(*day)));
    else
        part.leaf(u"c"_s, with({{u"r"_s, at}, {u"s"_s, QString::number(Words)}}));
}

QByteArray sheetPart(const Sheet &sheet, bool first)
{
    Part part;
    part.openRoot(u"worksheet"_s, Main);
    part.open(u"sheetPr"_s);
    part.leaf(u"pageSetUpPr"_s, with({{u"fitToPage"_s, u"1"_s}}));
    part.close();
    const QString last = place(std::max(qsizetype{0}, sheet.columns.size() - 1), sheet.rows.size());
    part.leaf(u"dimension"_s, with({{u"ref"_s, u"A1:"_s + last}}));
    part.open(u"sheetViews"_s);
    QXmlStreamAttributes view = with({{u"workbookViewId"_s, u"0"_s}});
    if (first)
        view.prepend(QXmlStreamAttribute(u"tabSelected"_s, u"1"_s));
    part.open(u"sheetView"_s, view);
    part.leaf(u"pane"_s, with({{u"ySplit"_s, u"1"_s},
                               {u"topLeftCell"_s, u"A2"_s},
                               {u"activePane"_s, u"bottomLeft"_s},
                               {u"state"_s, u"frozen"_s}}));
    part.close();
    part.close();
    part.open(u"cols"_s);
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        const QString number = QString::number(i + 1);
        part.leaf(u"col"_s, with({{u"min"_s, number},
                                  {u"max"_s, number},
                                  {u"width"_s, QString::number(sheet.columns.at(i).width)},
                                  {u"customWidth"_s, u"1"_s}}));
    }
    part.close();
    part.open(u"sheetData"_s);
    part.open(u"row"_s, with({{u"r"_s, u"1"_s}}));
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        part.open(u"c"_s, with({{u"r"_s, place(i, 0)}, {u"s"_s, QString::number(Heading)}, {u"t"_s, u"inlineStr"_s}}));
        part.open(u"is"_s);
        part.text(u"t"_s, clean(sheet.columns.at(i).title), with({{u"xml:space"_s, u"preserve"_s}}));
        part.close();
        part.close();
    }
    part.close();
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        part.open(u"row"_s, with({{u"r"_s, QString::number(row + 2)}}));
        for (qsizetype i = 0; i < sheet.rows.at(row).size(); ++i)
            writeCell(part, sheet.rows.at(row).at(i), place(i, row + 1));
        part.close();
    }
    part.close();
    part.leaf(u"autoFilter"_s, with({{u"ref"_s, u"A1:"_s + last}}));
    part.leaf(u"pageSetup"_s, with({{u"paperSize"_s, u"9"_s}, // A4
                                    {u"orientation"_s, u"landscape"_s},
                                    {u"fitToHeight"_s, u"0"_s}}));
    part.close();
    return part.done();
}

/// In the order of Style.
QByteArray stylePart()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
           "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
           "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
           "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
           "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
           "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
           "<fill><patternFill patternType=\"gray125\"/></fill>"
           "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFF1EEE7\"/></patternFill></fill></fills>"
           "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
           "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
           "<cellXfs count=\"7\">"
           "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
           "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" "
           "applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
           "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">"
           "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
           "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" "
           "applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
           "<xf numFmtId=\"1\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
           "applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>"
           "<xf numFmtId=\"2\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
           "applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>"
           "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
           "applyAlignment=\"1\"><alignment horizontal=\"left\" vertical=\"top\"/></xf>"
           "</cellXfs>"
           "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
           "</styleSheet>";
}

QByteArray workbookPart(const QList<Sheet> &sheets)
{
    Part part;
    part.openRoot(u"workbook"_s, Main);
    part.xml().writeAttribute(u"xmlns:r"_s, Links);
    part.open(u"sheets"_s);
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QString number = QString::number(i + 1);
        part.leaf(
            u"sheet"_s,
            with({{u"name"_s, sheetName(sheets.at(i).name)}, {u"sheetId"_s, number}, {u"r:id"_s, u"rId"_s + number}}));
    }
    part.close();
    part.close();
    return part.done();
}

QByteArray linksPart(const QList<std::pair<QString, QString>> &targets) // type, target
{
    Part part;
    part.openRoot(u"Relationships"_s, Packages);
    int number = 0;
    for (const auto &[type, target] : targets)
        part.leaf(u"Relationship"_s,
                  with({{u"Id"_s, u"rId%1"_s.arg(++number)}, {u"Type"_s, type}, {u"Target"_s, target}}));
    part.close();
    return part.done();
}

QByteArray typesPart(qsizetype sheets)
{
    Part part;
    part.openRoot(u"Types"_s, u"http://schemas.openxmlformats.org/package/2006/content-types"_s);
    part.leaf(u"Default"_s, with({{u"Extension"_s, u"rels"_s},
                                  {u"ContentType"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s}}));
    part.leaf(u"Default"_s, with({{u"Extension"_s, u"xml"_s}, {u"ContentType"_s, u"application/xml"_s}}));
    const auto type = [&part](const QString &name, const QString &content) {
        part.leaf(u"Override"_s, with({{u"PartName"_s, name}, {u"ContentType"_s, content}}));
    };
    type(u"/xl/workbook.xml"_s, Sheets + u"sheet.main+xml"_s);
    type(u"/xl/styles.xml"_s, Sheets + u"styles+xml"_s);
    for (qsizetype i = 1; i <= sheets; ++i)
        type(u"/xl/worksheets/sheet%1.xml"_s.arg(i), Sheets + u"worksheet+xml"_s);
    type(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    part.close();
    return part.done();
}

QByteArray propertiesPart(const Workbook &workbook)
{
    Part part;
    part.open(u"cp:coreProperties"_s);
    part.xml().writeAttribute(u"xmlns:cp"_s,
                              u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s);
    part.xml().writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    part.xml().writeAttribute(u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s);
    part.xml().writeAttribute(u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s);
    part.text(u"dc:title"_s, clean(workbook.title));
    part.text(u"dcterms:created"_s, workbook.made.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s),
              with({{u"xsi:type"_s, u"dcterms:W3CDTF"_s}}));
    part.close();
    return part.done();
}

} // namespace

Result<QByteArray> toXlsx(const Workbook &workbook)
{
    QList<std::pair<QString, QByteArray>> parts{
        {u"[Content_Types].xml"_s, typesPart(workbook.sheets.size())},
        {u"_rels/.rels"_s,
         linksPart({{Links + u"/officeDocument"_s, u"xl/workbook.xml"_s},
                    {u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
                     u"docProps/core.xml"_s}})},
        {u"docProps/core.xml"_s, propertiesPart(workbook)},
        {u"xl/workbook.xml"_s, workbookPart(workbook.sheets)},
        {u"xl/styles.xml"_s, stylePart()}};
    QList<std::pair<QString, QString>> links;
    for (qsizetype i = 0; i < workbook.sheets.size(); ++i) {
        const QString file = u"worksheets/sheet%1.xml"_s.arg(i + 1);
        parts.append({u"xl/"_s + file, sheetPart(workbook.sheets.at(i), i == 0)});
        links.append({Links + u"/worksheet"_s, file});
    }
    links.append({Links + u"/styles"_s, u"styles.xml"_s});
    parts.append({u"xl/_rels/workbook.xml.rels"_s, linksPart(links)});

    const QDateTime made = workbook.made.toUTC();
    const Poco::DateTime stamp(made.date().year(), made.date().month(), made.date().day(), made.time().hour(),
                               made.time().minute(), made.time().second());
    try {
        std::ostringstream out(std::ios::binary);
        Poco::Zip::Compress archive(out, true);
        for (const auto &[name, bytes] : std::as_const(parts)) {
            std::istringstream in(bytes.toStdString(), std::ios::binary);
            archive.addFile(in, stamp, Poco::Path(name.toStdString(), Poco::Path::PATH_UNIX),
                            Poco::Zip::ZipCommon::CM_DEFLATE);
        }
        archive.close();
        return QByteArray::fromStdString(out.str());
    } catch (const Poco::Exception &fault) {
        return failure(QT_TRANSLATE_NOOP("words", "exchange.not-packed"),
                       {QString::fromStdString(fault.displayText())});
    }
}

} // namespace shihe::exchange
