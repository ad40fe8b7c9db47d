#include "core/markup/wordtemplate.h"

#include "core/drawing/palette.h"
#include "core/markup/svg.h"
#include "core/markup/wordstyles.h"
#include "core/markup/writer.h"

#include <QRegularExpression>

namespace shihe::markup {

using namespace Qt::StringLiterals;
using document::Phrase;

namespace {

const QString Start = u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"_s;
const QString Spaces = u"xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                       "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""_s;
const QString Links = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString Types = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

QString run(const QString &text, const QString &look = {})
{
    return text.isEmpty() ? QString()
                          : u"<w:r>%1<w:t xml:space=\"preserve\">%2</w:t></w:r>"_s.arg(
                                look.isEmpty() ? QString() : u"<w:rPr>"_s + look + u"</w:rPr>"_s, escaped(text));
}

/// What Word works out itself; "1" stands until it has.
QString field(const QString &name)
{
    return u"<w:fldSimple w:instr=\" %1 \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"_s.arg(name);
}

const QString Tab = u"<w:r><w:tab/></w:r>"_s;

QString line(const QString &style, const QString &content)
{
    return u"<w:p><w:pPr><w:pStyle w:val=\"%1\"/></w:pPr>%2</w:p>"_s.arg(style, content);
}

QByteArray head(const document::Running &running)
{
    const QString look =
        u"<w:b/><w:bCs/><w:color w:val=\"%1\"/>"_s.arg(css(drawing::colour(running.statusRole)).mid(1).toUpper());
    return (Start + u"<w:hdr "_s + Spaces + u'>' +
            line(u"Header"_s, run(running.head.text()) + Tab + run(running.status.text(), look)) + u"</w:hdr>"_s)
        .toUtf8();
}

/// "第%1页，共%2页" with fields in place of the numbers.
QString pages(const Phrase &phrase)
{
    const QString text = phrase.text().isEmpty() ? u"%1 / %2"_s : phrase.text();
    static const QRegularExpression number(u"%([12])"_s);
    QString out;
    qsizetype from = 0;
    for (auto match = number.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        out += run(text.mid(from, found.capturedStart() - from)) +
               field(found.captured(1) == u"1" ? u"PAGE"_s : u"NUMPAGES"_s);
        from = found.capturedEnd();
    }
    return out + run(text.mid(from));
}

QByteArray foot(const document::Running &running)
{
    QString out = Start + u"<w:ftr "_s + Spaces + u'>';
    if (!running.house.isEmpty())
        out += line(u"Footer"_s, run(running.house.text()));
    return (out + line(u"Footer"_s, run(running.foot.text()) + Tab + pages(running.page)) + u"</w:ftr>"_s).toUtf8();
}

/// A4; 22, 20, 22 and 24 mm in twentieths of a point. The first page, the cover, has neither head nor foot.
QByteArray body()
{
    return (Start + u"<w:document "_s + Spaces +
            u"><w:body><w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHead\"/><w:footerReference "
            "w:type=\"default\" r:id=\"rIdFoot\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1247\" "
            "w:right=\"1134\" w:bottom=\"1247\" w:left=\"1361\" w:header=\"624\" w:footer=\"567\" w:gutter=\"0\"/>"
            "<w:titlePg/></w:sectPr></w:body></w:document>"_s)
        .toUtf8();
}

/// @p part with @p more before @p end, its last tag.
Result<void> append(QByteArray &part, const QByteArray &end, const QString &more)
{
    const qsizetype at = part.lastIndexOf(end);
    if (at < 0)
        return failure("markup.package", {QString::fromLatin1(end)});
    part.insert(at, more.toUtf8());
    return {};
}

} // namespace

Result<QByteArray> wordTemplate(const QByteArray &original, const Document &document)
{
    auto parts = unpacked(original);
    if (!parts)
        return failure(parts.error());
    parts->insert(u"word/styles.xml"_s, wordStyles(document.accent));
    parts->insert(u"word/fontTable.xml"_s, wordFonts());
    parts->insert(u"word/document.xml"_s, body());
    parts->insert(u"word/header1.xml"_s, head(document.running));
    parts->insert(u"word/footer1.xml"_s, foot(document.running));
    // Whatever language the converter's file is in.
    QByteArray &settings = (*parts)[u"word/settings.xml"_s];
    settings.replace("<w:themeFontLang w:val=\"en-US\" />", "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\" />");
    QByteArray &links = (*parts)[u"word/_rels/document.xml.rels"_s];
    if (const auto done = append(
            links, "</Relationships>",
            u"<Relationship Id=\"rIdHead\" Type=\"%1header\" Target=\"header1.xml\"/><Relationship Id=\"rIdFoot\" "
            "Type=\"%1footer\" Target=\"footer1.xml\"/>"_s.arg(Links));
        !done)
        return failure(done.error());
    QByteArray &types = (*parts)[u"[Content_Types].xml"_s];
    if (const auto done = append(types, "</Types>",
                                 u"<Override PartName=\"/word/header1.xml\" ContentType=\"%1header+xml\"/><Override "
                                 "PartName=\"/word/footer1.xml\" ContentType=\"%1footer+xml\"/>"_s.arg(Types));
        !done)
        return failure(done.error());
    return packed(*parts);
}

} // namespace shihe::markup
