#include "fixture.h"

#include <QRegularExpression>
#include <qpdf/Buffer.hh>

using namespace Qt::StringLiterals;

namespace shihe::signing::test {
namespace {

QByteArray number(qsizetype value)
{
    return QByteArray::number(value);
}

QByteArray textOf(Object object)
{
    if (!object.isStream())
        return QByteArray::fromStdString(object.unparseResolved());
    const auto data = object.getRawStreamData();
    Object entries = object.getDict().shallowCopy();
    entries.replaceKey("/Length", Object::newInteger(static_cast<long long>(data->getSize())));
    return QByteArray::fromStdString(entries.unparseResolved()) + "\nstream\n" +
           QByteArray(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())) +
           "\nendstream";
}

QByteArray painted(const QByteArray &pdf, bool whole)
{
    Edit edit(pdf);
    Object contents = edit.page(3).getKey("/Contents");
    const auto data = contents.getStreamData();
    contents.replaceStreamData(std::string(reinterpret_cast<const char *>(data->getBuffer()), data->getSize()) +
                                   "\n/Artifact<</Type/Layout>>BDC q 1 1 0.6 rg 80 380 430 120 re f Q EMC\n",
                               Object::newNull(), Object::newNull());
    edit.touch(contents);
    return edit.bytes(whole);
}

QByteArray annotated(const QByteArray &pdf)
{
    Edit edit(pdf);
    Object link = edit.page(1).getKey("/Annots").getArrayItem(0);
    link.replaceKey("/Contents", Object::newString("changed words"));
    edit.touch(link);
    return edit.bytes();
}

QByteArray stamped(const QByteArray &pdf)
{
    Edit edit(pdf);
    Object page = edit.page(3);
    Object look =
        edit.addStream("/Type/XObject/Subtype/Form/BBox[0 0 430 120]/Resources<<>>", "1 1 0.6 rg 0 0 430 120 re f");
    Object stamp = edit.add("<</Type/Annot/Subtype/Stamp/F 4/Rect[80 380 510 500]/AP<</N " + look.unparse() + ">>>>");
    Object annotations = page.getKey("/Annots");
    if (!annotations.isArray()) {
        page.replaceKey("/Annots", Object::newArray());
        annotations = page.getKey("/Annots");
    }
    annotations.appendItem(stamp);
    edit.touch(annotations.isIndirect() ? annotations : page);
    return edit.bytes();
}

QByteArray flipped(QByteArray pdf)
{
    qsizetype at = pdf.indexOf("<pdf:Producer>");
    at = at >= 0 ? at + 14 : pdf.indexOf("stream\n") + 40;
    pdf[at] = static_cast<char>(pdf[at] ^ 1);
    return pdf;
}

QByteArray ranged(QByteArray pdf, qsizetype shiftStart, qsizetype shiftLength)
{
    const qsizetype at = pdf.lastIndexOf("/ByteRange[") + 11;
    const qsizetype end = pdf.indexOf(']', at);
    const QList<qsizetype> old = byteRanges(pdf).last();
    const QByteArray text =
        "0 " + number(old[1]) + ' ' + number(old[2] + shiftStart) + ' ' + number(old[3] + shiftLength);
    return pdf.replace(at, end - at, text.leftJustified(end - at, ' '));
}

QByteArray swapped(QByteArray pdf)
{
    const auto ranges = byteRanges(pdf);
    if (ranges.size() < 2)
        return {};
    const auto inner = [&](qsizetype i) { return pdf.sliced(ranges[i][1] + 1, ranges[i][2] - ranges[i][1] - 2); };
    const QByteArray first = inner(0);
    const QByteArray second = inner(1);
    if (first.size() != second.size())
        return {};
    pdf.replace(ranges[0][1] + 1, second.size(), second);
    return pdf.replace(ranges[1][1] + 1, first.size(), first);
}

QByteArray blanked(QByteArray pdf)
{
    const auto range = byteRanges(pdf).last();
    const qsizetype size = range[2] - range[1] - 2;
    return pdf.replace(range[1] + 1, size, QByteArray(size, '0'));
}

QByteArray rolledBack(const QByteArray &pdf)
{
    const qsizetype end = pdf.lastIndexOf("%%EOF", pdf.lastIndexOf("%%EOF") - 1);
    return pdf.first(end + 6);
}

} // namespace

QList<QList<qsizetype>> byteRanges(const QByteArray &pdf)
{
    static const QRegularExpression pattern(uR"(/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\])"_s);
    QList<QList<qsizetype>> found;
    for (auto match = pattern.globalMatch(QString::fromLatin1(pdf)); match.hasNext();) {
        const auto next = match.next();
        found << QList<qsizetype>{next.captured(1).toLongLong(), next.captured(2).toLongLong(),
                                  next.captured(3).toLongLong(), next.captured(4).toLongLong()};
    }
    return found;
}

Edit::Edit(const QByteArray &pdf)
    : m_original(pdf)
{
    m_pdf.setSuppressWarnings(true);
    m_pdf.processMemoryFile("edit", m_original.constData(), static_cast<std::size_t>(m_original.size()));
}

Object Edit::page(int number)
{
    return m_pdf.getAllPages().at(static_cast<std::size_t>(number - 1));
}

Object Edit::add(const std::string &text)
{
    Object added = m_pdf.makeIndirectObject(Object::parse(&m_pdf, text));
    touch(added);
    return added;
}

Object Edit::addStream(const std::string &entries, const std::string &data)
{
    Object stream = Object::newStream(&m_pdf, data);
    stream.replaceDict(Object::parse(&m_pdf, "<<" + entries + ">>"));
    stream.replaceStreamData(data, Object::newNull(), Object::newNull());
    touch(stream);
    return stream;
}

QByteArray Edit::bytes(bool whole, bool chained)
{
    QByteArray out = m_original;
    std::map<int, qsizetype> offsets;
    for (const QPDFObjGen &id : m_touched) {
        offsets[id.getObj()] = out.size();
        out += number(id.getObj()) + " 0 obj\n" + textOf(m_pdf.getObject(id)) + "\nendobj\n";
    }
    if (!whole)
        return out;
    Object trailer = m_pdf.getTrailer();
    const bool isStream = trailer.getKey("/Type").isNameAndEquals("/XRef");
    const qsizetype previousAt = m_original.lastIndexOf("startxref") + 10;
    const QByteArray previous = m_original.sliced(previousAt, m_original.indexOf('\n', previousAt) - previousAt);
    int size = static_cast<int>(m_pdf.getObjectCount()) + 1;
    for (const auto &[id, offset] : offsets)
        size = std::max(size, id + 1);
    const qsizetype start = out.size();
    const QByteArray entries = "/Root " + QByteArray::fromStdString(trailer.getKey("/Root").unparse()) + "/Info " +
                               QByteArray::fromStdString(trailer.getKey("/Info").unparse()) + "/ID" +
                               QByteArray::fromStdString(trailer.getKey("/ID").unparse()) +
                               (chained ? "/Prev " + previous : QByteArray());
    if (isStream) {
        offsets[size] = start;
        QByteArray index;
        QByteArray data;
        for (const auto &[id, offset] : offsets) {
            index += number(id) + " 1 ";
            data += '\1';
            for (int shift = 24; shift >= 0; shift -= 8)
                data += static_cast<char>((offset >> shift) & 0xff);
            data += '\0';
        }
        out += number(size) + " 0 obj\n<</Type/XRef/W[1 4 1]/Index[" + index + "]/Size " + number(size + 1) + entries +
               "/Length " + number(data.size()) + ">>\nstream\n" + data + "\nendstream\nendobj\n";
    } else {
        out += "xref\n";
        for (const auto &[id, offset] : offsets)
            out += number(id) + " 1\n" + number(offset).rightJustified(10, '0') + " 00000 n \n";
        out += "trailer\n<</Size " + number(size) + entries + ">>\n";
    }
    return out + "startxref\n" + number(start) + "\n%%EOF\n";
}

QStringList forgeries()
{
    return {u"flip"_s,      u"page"_s, u"annot"_s, u"stamp"_s, u"loose"_s,   u"truncate"_s,
            u"byterange"_s, u"wrap"_s, u"swap"_s,  u"blank"_s, u"rollback"_s};
}

QByteArray forged(const QString &kind, const QByteArray &pdf)
{
    if (kind == u"flip")
        return flipped(pdf);
    if (kind == u"page" || kind == u"loose")
        return painted(pdf, kind == u"page");
    if (kind == u"annot")
        return annotated(pdf);
    if (kind == u"stamp")
        return stamped(pdf);
    if (kind == u"truncate")
        return pdf.chopped(512);
    if (kind == u"byterange")
        return ranged(pdf, 0, -64);
    if (kind == u"wrap")
        return ranged(pdf, 16, -16);
    if (kind == u"swap")
        return swapped(pdf);
    if (kind == u"blank")
        return blanked(pdf);
    return rolledBack(pdf);
}

} // namespace shihe::signing::test
