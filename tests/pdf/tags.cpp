#include "tags.h"

#include <QHash>
#include <QSet>
#include <map>
#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageLabelDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;
using Codes = QHash<int, QString>;

QString utf16(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text +=
            QChar(static_cast<char16_t>(static_cast<uchar>(bytes.at(i)) << 8 | static_cast<uchar>(bytes.at(i + 1))));
    return text;
}

/// A ToUnicode map: tokens in angle brackets, two for a character, three for a range.
Codes codesOf(const QByteArray &map)
{
    Codes codes;
    const auto section = [&](const QByteArray &word, qsizetype each) {
        for (qsizetype at = map.indexOf("begin" + word); at >= 0; at = map.indexOf("begin" + word, at + 1)) {
            const QByteArray body = map.mid(at, map.indexOf("end" + word, at) - at);
            QList<QByteArray> tokens;
            for (qsizetype open = body.indexOf('<'); open >= 0; open = body.indexOf('<', open + 1))
                tokens << body.mid(open + 1, body.indexOf('>', open) - open - 1);
            for (qsizetype i = 0; i + each <= tokens.size(); i += each) {
                QString text = utf16(tokens.at(i + each - 1));
                const int last = tokens.at(i + each - 2).toInt(nullptr, 16);
                for (int code = tokens.at(i).toInt(nullptr, 16); code <= last; ++code) {
                    codes.insert(code, text);
                    text.back() = QChar(static_cast<char16_t>(text.back().unicode() + 1));
                }
            }
        }
    };
    section("bfchar", 2);
    section("bfrange", 3);
    return codes;
}

/// The text of one page, and of the forms on it, by marked content.
class Content final : public Handle::ParserCallbacks
{
public:
    /// @p pictures is the XObject part of the resources.
    Content(const std::map<std::string, Codes> &fonts, Handle pictures)
        : m_fonts(fonts)
        , m_pictures(pictures)
    {
    }
    QString shown;
    QHash<int, QString> marked;
    QStringList faults;

    void handleObject(Handle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        operate(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override
    {
        if (m_marks.size() != m_outside)
            faults << u"marked content without an end"_s;
    }

private:
    static constexpr int Artifact = -1;

    void operate(const std::string &name)
    {
        if (name == "Tf") {
            m_font = m_operands.at(0).getName();
        } else if (name == "BDC" || name == "BMC") {
            const bool artifact = m_operands.at(0).getName() == "/Artifact";
            Handle id = name == "BDC" ? m_operands.at(1).getKey("/MCID") : Handle::newNull();
            if (!artifact && !id.isInteger())
                faults << u"marked content without an id"_s;
            m_marks << (id.isInteger() ? id.getIntValueAsInt() : Artifact);
            if (m_marks.size() > 1)
                faults << u"marked content within marked content"_s;
        } else if (name == "EMC") {
            m_marks.removeLast();
        } else if (name == "Tj") {
            show(m_operands.at(0).getStringValue());
        } else if (name == "TJ") {
            for (Handle piece : m_operands.at(0).getArrayAsVector()) {
                if (piece.isString())
                    show(piece.getStringValue());
            }
        } else if (name == "Do") {
            place(m_pictures.getKey(m_operands.at(0).getName()));
        } else if (name == "'" || name == "\"") {
            faults << u"an operator that was never used"_s;
        }
    }

    /// A form is part of the marked content that it is placed in, and has no marks of its own.
    void place(Handle picture)
    {
        if (m_marks.isEmpty())
            faults << u"a picture outside of all marks"_s;
        if (!picture.isStream() || !picture.getDict().getKey("/Subtype").isNameAndEquals("/Form"))
            return;
        Content inside(m_fonts, Handle::newDictionary());
        inside.m_marks = m_marks;
        inside.m_outside = m_marks.size();
        Handle::parseContentStream(picture, &inside);
        if (inside.m_marks != m_marks || inside.marked.size() > 1)
            faults << u"marks within a form"_s;
        shown += inside.shown;
        for (auto text = inside.marked.cbegin(); text != inside.marked.cend(); ++text)
            marked[text.key()] += *text;
        faults += inside.faults;
    }

    void show(const std::string &bytes)
    {
        const auto font = m_fonts.find(m_font);
        if (font == m_fonts.end() || bytes.size() % 2 != 0) {
            faults << u"text in an unknown font"_s;
            return;
        }
        QString text;
        for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
            const int code = static_cast<uchar>(bytes[i]) << 8 | static_cast<uchar>(bytes[i + 1]);
            const auto known = font->second.constFind(code);
            if (known == font->second.constEnd())
                faults << u"code %1 of %2 stands for nothing"_s.arg(code).arg(QString::fromStdString(m_font));
            else
                text += *known;
        }
        shown += text;
        if (m_marks.isEmpty())
            faults << u"outside of all marks: "_s + text;
        else if (m_marks.last() != Artifact)
            marked[m_marks.last()] += text;
    }

    const std::map<std::string, Codes> &m_fonts;
    Handle m_pictures;
    std::vector<Handle> m_operands;
    std::string m_font;
    QList<int> m_marks;
    qsizetype m_outside = 0; ///< marks that were open before
};

class Reader final
{
public:
    explicit Reader(const QByteArray &pdf)
    {
        m_pdf.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    }

    Tags read()
    {
        readPages();
        Handle kids = m_pdf.getRoot().getKey("/StructTreeRoot").getKey("/K");
        m_tags.text = tell(kids, -1);
        for (std::size_t page = 0; page < m_content.size(); ++page) {
            for (auto left = m_content[page].cbegin(); left != m_content[page].cend(); ++left)
                fault(u"page %1: no tag owns “%2”"_s.arg(page + 1).arg(*left));
        }
        return std::move(m_tags);
    }

private:
    void fault(const QString &what) { m_tags.faults << what; }

    void readPages()
    {
        std::map<std::string, Codes> fonts;
        for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            if (fonts.empty()) { // all pages share them
                Handle all = page.getAttribute("/Resources", false).getKey("/Font");
                for (const std::string &name : all.getKeys())
                    fonts[name] = codesOf(bytesOf(all.getKey(name).getKey("/ToUnicode")));
            }
            m_places.insert(page.getObjectHandle().getObjectID(), static_cast<int>(m_content.size()));
            Content content(fonts, page.getAttribute("/Resources", false).getKey("/XObject"));
            page.parseContents(&content);
            for (const QString &what : std::as_const(content.faults))
                fault(u"page %1: %2"_s.arg(m_content.size() + 1).arg(what));
            m_content.push_back(content.marked);
            m_tags.pages << content.shown;
        }
    }

    static QByteArray bytesOf(Handle stream)
    {
        const auto data = stream.getStreamData(qpdf_dl_generalized);
        return {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
    }

    int placeOf(Handle page) const { return m_places.value(page.getObjectID(), -1); }

    /// What @p element and all below it say; @p page is where its bare numbers lie.
    QString tell(Handle element, int page)
    {
        if (element.isArray()) {
            QString text;
            for (Handle kid : element.getArrayAsVector())
                text += tell(kid, page);
            return text;
        }
        if (element.isInteger())
            return take(page, element.getIntValueAsInt());
        const std::string type = element.getKey("/Type").isName() ? element.getKey("/Type").getName() : "";
        if (type == "/OBJR") {
            m_link = element.getKey("/Obj");
            return {};
        }
        if (element.hasKey("/Pg"))
            page = placeOf(element.getKey("/Pg"));
        if (type == "/MCR")
            return take(page, element.getKey("/MCID").getIntValueAsInt());
        const std::string role = element.getKey("/S").getName();
        const QString text = element.hasKey("/K") ? tell(element.getKey("/K"), page) : QString();
        if (element.hasKey("/ActualText"))
            return QString::fromStdString(element.getKey("/ActualText").getUTF8Value());
        if (role == "/Figure")
            return QString::fromStdString(element.getKey("/Alt").getUTF8Value());
        return role == "/TOCI" ? withoutNumber(text) : text;
    }

    QString take(int page, int id)
    {
        if (page < 0 || (!m_content[static_cast<std::size_t>(page)].contains(id) && m_taken.contains({page, id}))) {
            fault(u"page %1: content %2 is told twice or nowhere"_s.arg(page + 1).arg(id));
            return {};
        }
        m_taken.insert({page, id});
        return m_content[static_cast<std::size_t>(page)].take(id); // nothing where only shapes are drawn
    }

    /// An entry of the contents ends with the label of the page that its link leads to.
    QString withoutNumber(const QString &entry)
    {
        Handle destination = m_link.isInitialized() && m_link.isDictionary() ? m_link.getKey("/Dest") : Handle();
        const int page = destination.isInitialized() ? placeOf(destination.getArrayItem(0)) : -1;
        const QString label = page < 0 ? u"?"_s : labelOf(page);
        m_link = Handle();
        if (!entry.endsWith(label))
            fault(u"“%1” leads to page %2"_s.arg(entry, label));
        return entry.chopped(label.size());
    }

    QString labelOf(int page)
    {
        Handle label = QPDFPageLabelDocumentHelper(m_pdf).getLabelForPage(page);
        const int number = label.getKey("/St").getIntValueAsInt();
        if (label.getKey("/S").getName() == "/D")
            return QString::number(number);
        static const QStringList roman{u""_s,  u"i"_s,  u"ii"_s,  u"iii"_s,  u"iv"_s,
                                       u"v"_s, u"vi"_s, u"vii"_s, u"viii"_s, u"ix"_s};
        return roman.value(number, u"?"_s);
    }

    QPDF m_pdf;
    std::vector<QHash<int, QString>> m_content; // what no tag has told yet
    QSet<std::pair<int, int>> m_taken;
    QHash<int, int> m_places; // pages by object
    Handle m_link;
    Tags m_tags;
};

} // namespace

Tags readTags(const QByteArray &pdf)
{
    return Reader(pdf).read();
}

QByteArray withoutProfile(const QByteArray &pdf)
{
    QPDF file;
    file.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    file.getRoot().removeKey("/OutputIntents");
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.write();
    const auto made = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(made->getBuffer()), static_cast<qsizetype>(made->getSize())};
}
