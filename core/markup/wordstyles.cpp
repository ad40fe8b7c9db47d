#include "core/markup/wordstyles.h"

#include "core/drawing/palette.h"
#include "core/markup/svg.h"

namespace shihe::markup {

using namespace Qt::StringLiterals;
using document::Role;
using document::TextSize;

namespace {

const QList<std::pair<Role, QString>> &roles()
{
    static const QList<std::pair<Role, QString>> all{{Role::Ink, u"Ink"_s},       {Role::Slate, u"Slate"_s},
                                                     {Role::Indigo, u"Indigo"_s}, {Role::Jade, u"Jade"_s},
                                                     {Role::Ochre, u"Ochre"_s},   {Role::Cinnabar, u"Cinnabar"_s},
                                                     {Role::Violet, u"Violet"_s}, {Role::Accent, u"Accent"_s}};
    return all;
}

QString nameOf(Role role)
{
    for (const auto &[each, name] : roles()) {
        if (each == role)
            return name;
    }
    Q_UNREACHABLE();
}

/// "RRGGBB".
QString hex(const document::Colour &colour)
{
    return css(colour).mid(1).toUpper();
}

QString sans(bool heading)
{
    return heading ? u"<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\" w:eastAsia=\"黑体\"/>"_s
                   : QString();
}

class Sheet
{
public:
    /// Lengths in points; an empty colour is that of text.
    struct Look
    {
        double size = 0;
        double before = 0;
        double after = 0;
        QString colour = {};
        bool bold = false;
        bool heading = false;   ///< in the sans-serif font
        QString paragraph = {}; ///< what else stands before the spacing: keepNext, pageBreakBefore
        QString frame = {};     ///< borders and shading
        QString end = {};       ///< indents, alignment, outline level
        QString base = u"Normal"_s;
    };

    void paragraph(const QString &name, const Look &look, const QString &id = {})
    {
        m_out += u"<w:style w:type=\"paragraph\" w:styleId=\"%1\"%4><w:name w:val=\"%2\"/>%3<w:qFormat/><w:pPr>"_s.arg(
            id.isEmpty() ? wordStyleId(name) : id, name,
            look.base.isEmpty() ? QString() : u"<w:basedOn w:val=\"%1\"/>"_s.arg(look.base),
            name == u"Normal" ? u" w:default=\"1\""_s : QString());
        m_out +=
            look.paragraph + look.frame +
            u"<w:spacing w:before=\"%1\" w:after=\"%2\"/>"_s.arg(qRound(look.before * 20))
                .arg(qRound(look.after * 20)) +
            look.end + u"</w:pPr><w:rPr>"_s + sans(look.heading) + (look.bold ? u"<w:b/><w:bCs/>"_s : QString()) +
            (look.colour.isEmpty() ? QString() : u"<w:color w:val=\"%1\"/>"_s.arg(look.colour)) +
            (look.size > 0 ? u"<w:sz w:val=\"%1\"/><w:szCs w:val=\"%1\"/>"_s.arg(qRound(look.size * 2)) : QString()) +
            u"</w:rPr></w:style>\n"_s;
    }
    void character(const QString &name, const QString &colour, const QString &id = {})
    {
        m_out +=
            u"<w:style w:type=\"character\" w:styleId=\"%1\"><w:name w:val=\"%2\"/><w:qFormat/><w:rPr>"
            "<w:color w:val=\"%3\"/></w:rPr></w:style>\n"_s.arg(id.isEmpty() ? wordStyleId(name) : id, name, colour);
    }
    void raw(const QString &text) { m_out += text; }
    [[nodiscard]] QByteArray bytes() const { return m_out.toUtf8(); }

private:
    QString m_out;
};

const QString Begin =
    u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<w:styles "
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr>"
    "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\" w:eastAsia=\"宋体\"/>"
    "<w:color w:val=\"INK\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>"
    "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
    "<w:pPrDefault><w:pPr><w:spacing w:after=\"0\"/></w:pPr></w:pPrDefault></w:docDefaults>\n"_s;

/// Rules between rows, a stronger one below the head, as in the PDF; "Figures" are cards side by side.
const QString Tables =
    u"<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal "
    u"Table\"/><w:tblPr><w:tblInd "
    "w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" "
    "w:type=\"dxa\"/><w:bottom "
    "w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\n"
    "<w:style w:type=\"table\" w:styleId=\"Table\"><w:name w:val=\"Table\"/><w:basedOn "
    "w:val=\"TableNormal\"/><w:qFormat/>"
    "<w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"INK\"/><w:bottom "
    "w:val=\"single\" "
    "w:sz=\"8\" w:space=\"0\" w:color=\"INK\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" "
    "w:color=\"HAIRLINE\"/>"
    "</w:tblBorders><w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"80\" w:type=\"dxa\"/><w:bottom "
    "w:w=\"40\" "
    "w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblStylePr "
    "w:type=\"firstRow\"><w:rPr>"
    "<w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"INK\"/>"
    "</w:tcBorders><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"WELL\"/></w:tcPr></w:tblStylePr></w:style>\n"
    "<w:style w:type=\"table\" w:styleId=\"Figures\"><w:name w:val=\"Figures\"/><w:basedOn "
    "w:val=\"TableNormal\"/><w:tblPr>"
    "<w:tblBorders><w:insideV w:val=\"single\" w:sz=\"48\" w:space=\"0\" "
    "w:color=\"FFFFFF\"/></w:tblBorders><w:tblCellMar>"
    "<w:top w:w=\"80\" w:type=\"dxa\"/><w:left w:w=\"120\" w:type=\"dxa\"/><w:bottom w:w=\"80\" "
    "w:type=\"dxa\"/><w:right "
    "w:w=\"120\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\n"_s;

QString rule(const QString &side, const QString &kind, int eighths, int space, const QString &colour)
{
    return u"<w:%1 w:val=\"%2\" w:sz=\"%3\" w:space=\"%4\" w:color=\"%5\"/>"_s.arg(side, kind)
        .arg(eighths)
        .arg(space)
        .arg(colour);
}

QString framed(const QString &borders)
{
    return u"<w:pBdr>"_s + borders + u"</w:pBdr>"_s;
}

void addHeadings(Sheet &sheet, const QString &accent)
{
    const QString keep = u"<w:keepNext/><w:keepLines/>"_s;
    const QString page = u"<w:pageBreakBefore/>"_s;
    const auto level = [](int number) { return u"<w:outlineLvl w:val=\"%1\"/>"_s.arg(number); };
    sheet.paragraph(
        u"heading 1"_s,
        {.size = 20, .before = 24, .after = 8, .bold = true, .heading = true, .paragraph = keep, .end = level(0)},
        u"Heading1"_s);
    sheet.paragraph(
        u"heading 2"_s,
        {.size = 15, .before = 16, .after = 6, .bold = true, .heading = true, .paragraph = keep, .end = level(1)},
        u"Heading2"_s);
    sheet.paragraph(
        u"heading 3"_s,
        {.size = 12, .before = 12, .after = 4, .bold = true, .heading = true, .paragraph = keep, .end = level(2)},
        u"Heading3"_s);
    sheet.paragraph(
        u"heading 4"_s,
        {.size = 10.5, .before = 10, .after = 4, .bold = true, .heading = true, .paragraph = keep, .end = level(3)},
        u"Heading4"_s);
    sheet.paragraph(u"Title"_s, {.size = 30,
                                 .before = 12,
                                 .after = 8,
                                 .bold = true,
                                 .heading = true,
                                 .frame = framed(rule(u"bottom"_s, u"single"_s, 16, 8, accent))});
    sheet.paragraph(u"Contents Heading"_s,
                    {.size = 20, .after = 12, .bold = true, .heading = true, .paragraph = keep + page});
    const QString tabs =
        u"<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"%1\"/></w:tabs>"_s.arg(WordTextWidth);
    for (int depth = 1; depth <= 3; ++depth)
        sheet.paragraph(u"toc %1"_s.arg(depth),
                        {.before = depth == 1 ? 6.0 : 0.0,
                         .after = 2,
                         .bold = depth == 1,
                         .frame = tabs,
                         .end = u"<w:ind w:left=\"%1\"/>"_s.arg((depth - 1) * 320)},
                        u"TOC%1"_s.arg(depth));
    sheet.paragraph(u"Page Break"_s, {.size = 1, .paragraph = page});
}

void addText(Sheet &sheet, const QString &slate, const QString &line)
{
    const QString keep = u"<w:keepNext/>"_s;
    sheet.paragraph(u"Normal"_s, {.base = {}});
    sheet.paragraph(u"Body Text"_s, {.before = 3, .after = 6});
    sheet.paragraph(u"First Paragraph"_s, {.before = 3, .after = 6, .base = u"BodyText"_s});
    sheet.paragraph(u"Compact"_s, {.before = 1, .after = 1});
    sheet.paragraph(u"Lead"_s, {.before = 3, .after = 6, .paragraph = keep, .base = u"BodyText"_s});
    sheet.paragraph(u"Small"_s, {.size = 9, .before = 2, .after = 4});
    sheet.paragraph(u"Large"_s, {.size = 12, .before = 3, .after = 6});
    sheet.paragraph(u"Text Title"_s, {.size = 15, .before = 4, .after = 6, .bold = true, .heading = true});
    sheet.paragraph(u"Headline"_s, {.size = 20, .before = 6, .after = 6, .bold = true, .heading = true});
    sheet.paragraph(u"Display"_s, {.size = 30, .before = 6, .after = 6, .bold = true, .heading = true});
    sheet.paragraph(u"Table Caption"_s,
                    {.size = 9, .before = 10, .after = 4, .bold = true, .heading = true, .paragraph = keep});
    sheet.paragraph(u"Table Text"_s, {.size = 9, .before = 1, .after = 1});
    sheet.paragraph(u"Picture"_s, {.after = 10});
    sheet.paragraph(u"Figure Value"_s, {.size = 20, .bold = true, .heading = true});
    sheet.paragraph(u"Figure Label"_s, {.size = 9, .colour = slate});
    sheet.paragraph(u"Definition Term"_s, {.size = 9, .before = 4, .colour = slate, .paragraph = keep});
    sheet.paragraph(u"Definition"_s, {.after = 3, .end = u"<w:ind w:left=\"320\"/>"_s});
    const QString frame = rule(u"top"_s, u"dashed"_s, 6, 4, slate) + rule(u"left"_s, u"dashed"_s, 6, 4, slate) +
                          rule(u"bottom"_s, u"dashed"_s, 6, 4, slate) + rule(u"right"_s, u"dashed"_s, 6, 4, slate);
    sheet.paragraph(
        u"Signature Place"_s,
        {.size = 60, .before = 4, .after = 12, .frame = framed(frame), .end = u"<w:ind w:right=\"4800\"/>"_s});
    const QString tab = u"<w:tabs><w:tab w:val=\"right\" w:pos=\"%1\"/></w:tabs>"_s.arg(WordTextWidth);
    sheet.paragraph(u"header"_s,
                    {.size = 9, .colour = slate, .frame = framed(rule(u"bottom"_s, u"single"_s, 4, 4, line)) + tab},
                    u"Header"_s);
    sheet.paragraph(u"footer"_s,
                    {.size = 9, .colour = slate, .frame = framed(rule(u"top"_s, u"single"_s, 4, 4, line)) + tab},
                    u"Footer"_s);
}

} // namespace

QString wordStyleId(const QString &name)
{
    return QString(name).remove(u' ');
}

QString wordStyle(Role role)
{
    return u"Shihe "_s + nameOf(role);
}

QString wordNoteStyle(Role role)
{
    return u"Note "_s + nameOf(role);
}

QString wordSecondStyle()
{
    return u"Second Language"_s;
}

QString wordStyle(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return u"Small"_s;
    case TextSize::Body:
        return {};
    case TextSize::Large:
        return u"Large"_s;
    case TextSize::Title:
        return u"Text Title"_s;
    case TextSize::Headline:
        return u"Headline"_s;
    case TextSize::Display:
        return u"Display"_s;
    }
    Q_UNREACHABLE();
}

QByteArray wordStyles(const std::optional<document::Colour> &accent)
{
    const auto colourOf = [&accent](Role role) {
        return hex(role == Role::Accent && accent ? drawing::legible(*accent)
                                                  : drawing::colour(role == Role::Accent ? Role::Indigo : role));
    };
    const auto filled = [&](QString text) {
        return text.replace(u"INK"_s, colourOf(Role::Ink))
            .replace(u"HAIRLINE"_s, hex(drawing::Hairline))
            .replace(u"WELL"_s, hex(drawing::Well));
    };
    Sheet sheet;
    sheet.raw(filled(Begin));
    addText(sheet, colourOf(Role::Slate), hex(drawing::Hairline));
    addHeadings(sheet, colourOf(Role::Accent));
    for (const auto &[role, name] : roles()) {
        sheet.character(wordStyle(role), colourOf(role));
        // A bar at the side and a pale ground, in one piece over the paragraphs of a call-out.
        sheet.paragraph(wordNoteStyle(role), {.before = 3,
                                              .after = 3,
                                              .frame = framed(rule(u"left"_s, u"single"_s, 24, 8, colourOf(role))) +
                                                       u"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"%1\"/>"_s.arg(
                                                           hex(drawing::tint(role))),
                                              .end = u"<w:ind w:left=\"200\"/>"_s});
    }
    sheet.character(wordSecondStyle(), colourOf(Role::Slate));
    sheet.character(u"Hyperlink"_s, colourOf(Role::Indigo));
    sheet.raw(filled(Tables) + u"</w:styles>\n"_s);
    return sheet.bytes();
}

QByteArray wordFonts()
{
    QString out = u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:fonts xmlns:w=\""
                  "http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"_s;
    struct Font
    {
        QString name, other, set, family;
    };
    for (const Font &font :
         {Font{u"宋体"_s, u"SimSun"_s, u"86"_s, u"auto"_s}, Font{u"黑体"_s, u"SimHei"_s, u"86"_s, u"modern"_s},
          Font{u"Times New Roman"_s, {}, u"00"_s, u"roman"_s}, Font{u"Arial"_s, {}, u"00"_s, u"swiss"_s}})
        out += u"<w:font w:name=\"%1\">%2<w:charset w:val=\"%3\"/><w:family w:val=\"%4\"/></w:font>"_s.arg(
            font.name, font.other.isEmpty() ? QString() : u"<w:altName w:val=\"%1\"/>"_s.arg(font.other), font.set,
            font.family);
    return (out + u"</w:fonts>\n"_s).toUtf8();
}

} // namespace shihe::markup
