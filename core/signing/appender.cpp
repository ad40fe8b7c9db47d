#include "core/signing/appender.h"

#include "core/base/deflate.h"
#include "core/signing/openssl.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFXRefEntry.hh>
#include <qpdf/QUtil.hh>

namespace shihe::signing {
namespace {

constexpr int LargestCapacity = 512 * 1024; // bytes of a signature

QByteArray header(const QPDFObjGen &id)
{
    return QByteArray::number(id.getObj()) + ' ' + QByteArray::number(id.getGen()) + " obj\n";
}

std::string streamText(const std::string &entries, const std::string &data)
{
    // The line end before endstream is not part of the data: PDF/A (ISO 19005-3, 6.1.7.1) wants it.
    return "<<" + entries + "/Length " + std::to_string(data.size()) + ">>\nstream\n" + data + "\nendstream";
}

std::string textOfObject(Object object)
{
    if (!object.isStream())
        return object.unparseResolved();
    const auto data = object.getRawStreamData();
    Object entries = object.getDict().shallowCopy();
    entries.removeKey("/Length");
    const std::string dictionary = entries.unparseResolved();
    return streamText(dictionary.substr(2, dictionary.size() - 4),
                      std::string(reinterpret_cast<const char *>(data->getBuffer()), data->getSize()));
}

} // namespace

Appender::Appender(PdfFile &file, Numbers numbers)
    : m_original(file.bytes())
    , m_pdf(file.revision(file.revisions()))
    , m_previous(file.end(file.revisions()).crossReference)
{
    // /Size may be larger than the largest number in use, and the other way round in careless files.
    if (Object size = m_pdf.getTrailer().getKey("/Size"); size.isInteger())
        m_next = size.getIntValueAsInt();
    for (const auto &[id, entry] : m_pdf.getXRefTable())
        m_next = std::max(m_next, id.getObj() + 1);
    if (numbers == Numbers::AboveReferences)
        m_next = std::max(m_next, static_cast<int>(m_pdf.getObjectCount()) + 1);
}

Object Appender::reserve()
{
    // A reference to nothing counts as null, and qpdf drops keys whose value is null: something must stand there.
    const QPDFObjGen id(m_next++, 0);
    m_pdf.replaceObject(id, Object::newDictionary());
    return m_pdf.getObject(id);
}

void Appender::set(const Object &object, std::string text)
{
    m_texts[object.getObjGen()] = std::move(text);
}

Object Appender::addStream(const std::string &entries, const std::string &data)
{
    Object stream = reserve();
    setStream(stream, entries, data);
    return stream;
}

void Appender::setStream(const Object &object, const std::string &entries, const std::string &data)
{
    set(object, streamText(entries, data));
}

void Appender::touch(const Object &object)
{
    if (object.isIndirect())
        m_touched.insert(object.getObjGen());
}

Result<QByteArray> Appender::signedBytes(const Object &signature, const std::string &entries, int capacity,
                                         const std::function<Result<QByteArray>(const QByteArray &)> &contents)
{
    for (; capacity <= LargestCapacity; capacity *= 2) {
        set(signature, "<<" + entries + "/ByteRange[0 0000000000 0000000000 0000000000]/Contents<" +
                           std::string(static_cast<std::size_t>(capacity) * 2, '0') + ">>>");
        QByteArray out = bytes();
        const qsizetype range = out.indexOf("/ByteRange[", offsetOf(signature)) + 10;
        const qsizetype gap = out.indexOf("/Contents<", range) + 9; // at "<"
        const qsizetype rest = gap + 2 * capacity + 2;              // behind ">"
        const auto wide = [](qsizetype value) { return QByteArray::number(value).rightJustified(10, '0'); };
        const QByteArray numbers = "[0 " + wide(gap) + ' ' + wide(rest) + ' ' + wide(out.size() - rest) + ']';
        out.replace(range, numbers.size(), numbers);
        const Result<QByteArray> filling = contents(out.first(gap) + out.sliced(rest));
        if (!filling)
            return filling;
        if (filling->size() > capacity)
            continue;
        const QByteArray digits = filling->toHex();
        return out.replace(gap + 1, digits.size(), digits);
    }
    return failure(QT_TRANSLATE_NOOP("words", "signing.failed"), {QStringLiteral("/Contents > 512 KiB")});
}

QByteArray Appender::bytes()
{
    QByteArray out = m_original;
    if (!out.endsWith('\n'))
        out += '\n';
    m_entries.clear();
    for (const auto &[id, text] : m_texts)
        write(out, id, text);
    const bool isStream = m_pdf.getTrailer().getKey("/Type").isNameAndEquals("/XRef");
    std::map<QPDFObjGen, std::string> packed;
    for (const QPDFObjGen &id : m_touched) {
        if (m_texts.contains(id))
            continue;
        Object object = m_pdf.getObject(id);
        if (isStream && !object.isStream() && id.getGen() == 0)
            packed[id] = object.unparseResolved();
        else
            write(out, id, textOfObject(object));
    }
    if (!packed.empty())
        writePacked(out, packed);
    const qsizetype start = out.size();
    const QByteArray identity = digest(EVP_sha256(), QByteArrayView(out).sliced(m_original.size())).first(16);
    const int self = m_next + (packed.empty() ? 0 : 1); // of the cross-reference stream
    const std::string entries = trailer(isStream ? self + 1 : m_next, identity);
    if (isStream)
        appendStream(out, entries, self, start);
    else
        appendTable(out, entries);
    return out + "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

void Appender::write(QByteArray &out, const QPDFObjGen &id, const std::string &text)
{
    const qsizetype at = out.size();
    out += header(id);
    m_entries[id] = {.object = at, .text = out.size()};
    out += QByteArray::fromStdString(text) + "\nendobj\n";
}

void Appender::writePacked(QByteArray &out, const std::map<QPDFObjGen, std::string> &texts)
{
    std::string index;
    std::string content;
    qsizetype place = 0;
    for (const auto &[id, text] : texts) {
        m_entries[id] = {.object = m_next, .text = place++, .packed = true};
        index += std::to_string(id.getObj()) + ' ' + std::to_string(content.size()) + ' ';
        content += text + '\n';
    }
    write(out, QPDFObjGen(m_next, 0),
          streamText("/Type/ObjStm/Filter/FlateDecode/N " + std::to_string(texts.size()) + "/First " +
                         std::to_string(index.size()),
                     deflated(QByteArray::fromStdString(index + content)).toStdString()));
}

std::string Appender::trailer(int size, const QByteArray &identity)
{
    Object old = m_pdf.getTrailer();
    std::string now(1, '<');
    now += QUtil::hex_encode(identity.toStdString()) + ">";
    const std::vector<Object> ids = listOf(old.getKey("/ID"));
    const std::string first = !ids.empty() && Object(ids[0]).isString() ? Object(ids[0]).unparseBinary() : now;
    Object info = old.getKey("/Info");
    std::string text = "/Size " + std::to_string(size) + "/Root " + referenceTo(old.getKey("/Root"));
    if (info.isIndirect())
        text += "/Info " + referenceTo(info);
    return text + "/Prev " + std::to_string(m_previous) + "/ID[" + first + now + "]";
}

void Appender::appendTable(QByteArray &out, const std::string &trailer) const
{
    out += "xref\n0 1\n0000000000 65535 f \n";
    for (const auto &[id, entry] : m_entries)
        out += QByteArray::number(id.getObj()) + " 1\n" + QByteArray::number(entry.object).rightJustified(10, '0') +
               ' ' + QByteArray::number(id.getGen()).rightJustified(5, '0') + " n \n";
    out += "trailer\n<<" + QByteArray::fromStdString(trailer) + ">>\n";
}

void Appender::appendStream(QByteArray &out, const std::string &trailer, int number, qsizetype start) const
{
    std::string index;
    QByteArray rows;
    // Its kind; four bytes of offset or object stream; two of generation or place in there.
    const auto entry = [&](int object, char kind, qsizetype where, qsizetype which) {
        index += std::to_string(object) + " 1 ";
        rows += kind;
        for (int shift = 24; shift >= 0; shift -= 8)
            rows += static_cast<char>((where >> shift) & 0xff);
        rows += static_cast<char>((which >> 8) & 0xff);
        rows += static_cast<char>(which & 0xff);
    };
    for (const auto &[id, place] : m_entries)
        entry(id.getObj(), place.packed ? 2 : 1, place.object, place.packed ? place.text : id.getGen());
    entry(number, 1, start, 0); // the stream lists itself
    out += header(QPDFObjGen(number, 0)) +
           QByteArray::fromStdString(streamText("/Type/XRef/Filter/FlateDecode/W[1 4 2]/Index[" + index + "]" + trailer,
                                                deflated(rows).toStdString())) +
           "\nendobj\n";
}

std::string referenceTo(const Object &object)
{
    return std::to_string(object.getObjectID()) + " " + std::to_string(object.getGeneration()) + " R";
}

std::string textString(const QString &text)
{
    return Object::newUnicodeString(text.toStdString()).unparse();
}

std::string number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 2);
    while (text.contains('.') && (text.endsWith('0') || text.endsWith('.')))
        text.chop(1);
    return text == "-0" ? "0" : text.toStdString();
}

} // namespace shihe::signing
