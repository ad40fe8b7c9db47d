// The file's description of itself, twice: as XMP (ISO 16684-1) and as the older information dictionary.
#include "core/pdf/catalog.h"
#include "core/pdf/syntax.h"

namespace shihe::pdf {

using namespace Qt::StringLiterals;
using document::Metadata;

namespace {

const QString Producer = u"Shihe PDF writer"_s;

QString escaped(const QString &text)
{
    return drawing::Fonts::settable(text).toHtmlEscaped();
}

// One text in several languages, the document's own as the default.
QString alternatives(const QString &name, const Text &text, const QList<Language> &languages)
{
    QString items = u"<rdf:li xml:lang=\"x-default\">"_s + escaped(text.in(languages.first())) + u"</rdf:li>"_s;
    for (const Language language : languages) {
        const QString tag = language == Language::Zh ? u"zh-CN"_s : u"en"_s;
        items += u"<rdf:li xml:lang=\""_s + tag + u"\">"_s + escaped(text.in(language)) + u"</rdf:li>"_s;
    }
    return u"<%1><rdf:Alt>%2</rdf:Alt></%1>\n"_s.arg(name, items);
}

QString stamp(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'");
}

// "pdfuaid" is none of the schemas that PDF/A knows: an extension schema must declare it (ISO 19005-3, 6.6.2.3).
constexpr auto Extension =
    uR"(<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
)";

} // namespace

QByteArray xmp(const Metadata &metadata, const QDateTime &now)
{
    QString body = alternatives(u"dc:title"_s, metadata.title, metadata.languages);
    const Language leading = metadata.languages.first();
    if (!metadata.subject.in(leading).isEmpty())
        body += alternatives(u"dc:description"_s, metadata.subject, metadata.languages);
    if (!metadata.author.isEmpty())
        body += u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n"_s.arg(escaped(metadata.author));
    QString languages;
    for (const Language language : metadata.languages)
        languages += u"<rdf:li>"_s + (language == Language::Zh ? u"zh-CN"_s : u"en"_s) + u"</rdf:li>"_s;
    body += u"<dc:language><rdf:Bag>%1</rdf:Bag></dc:language>\n"_s.arg(languages);
    if (!metadata.keywords.isEmpty())
        body += u"<pdf:Keywords>%1</pdf:Keywords>\n"_s.arg(escaped(metadata.keywords.join(u", "_s)));
    body += u"<xmp:CreateDate>%1</xmp:CreateDate><xmp:ModifyDate>%2</xmp:ModifyDate>\n"_s.arg(
        stamp(metadata.created.value_or(now)), stamp(now));
    if (!metadata.creator.isEmpty())
        body += u"<xmp:CreatorTool>%1</xmp:CreatorTool>\n"_s.arg(escaped(metadata.creator));
    body += u"<pdf:Producer>%1</pdf:Producer>\n"_s.arg(Producer);
    body += u"<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n"_s;

    const QString packet =
        u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
        "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"_s +
        body + u"</rdf:Description>\n"_s + QString::fromUtf16(Extension) +
        u"</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"_s;
    return packet.toUtf8();
}

QByteArray info(const Metadata &metadata, const QDateTime &now)
{
    const Language leading = metadata.languages.first();
    const auto entry = [](const char *name, const QString &text) {
        return text.isEmpty() ? QByteArray() : QByteArray(name) + textString(drawing::Fonts::settable(text));
    };
    return "<<" + entry("/Title", metadata.title.in(leading)) + entry("/Subject", metadata.subject.in(leading)) +
           entry("/Author", metadata.author) + entry("/Keywords", metadata.keywords.join(u", "_s)) +
           entry("/Creator", metadata.creator) + entry("/Producer", Producer) + "/CreationDate" +
           date(metadata.created.value_or(now)) + "/ModDate" + date(now) + ">>";
}

} // namespace shihe::pdf
