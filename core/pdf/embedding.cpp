#include "core/pdf/embedding.h"

#include "core/pdf/syntax.h"

#include <QCryptographicHash>
#include <utility>

namespace shihe::pdf {

namespace {

// Six capitals from a hash of the glyphs, so that equal input gives equal bytes.
QByteArray subsetTag(const QList<quint32> &glyphs)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const quint32 glyph : glyphs)
        hash.addData(Token() << qint64{glyph} << ' ');
    QByteArray tag;
    for (const char byte : hash.result().left(6))
        tag += static_cast<char>('A' + static_cast<unsigned char>(byte) % 26);
    return tag;
}

} // namespace

Embedding::Embedding(const drawing::Fonts &fonts)
    : m_fonts{fonts}
    , m_used(static_cast<std::size_t>(fonts.faceCount()))
{
}

unsigned Embedding::cid(int face, quint32 glyph, QStringView source)
{
    Used &used = m_used[static_cast<std::size_t>(face)];
    if (glyph >= used.first.size())
        used.first.resize(glyph + 1);
    unsigned &first = used.first[glyph];
    if (first > 0 && used.sources[first] == source)
        return first;
    for (const unsigned cid : first > 0 ? used.further.value(glyph) : QList<unsigned>()) {
        if (used.sources[cid] == source)
            return cid;
    }
    const auto made = static_cast<unsigned>(used.glyphs.size());
    if (first == 0)
        first = made;
    else
        used.further[glyph] << made;
    used.glyphs << glyph;
    used.sources << source.toString();
    used.widths << qRound(m_fonts.face(face).advance(glyph) * 1000);
    return made;
}

QByteArray Embedding::toUnicode(const QList<QString> &sources)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo<</Registry(Adobe)"
                     "/Ordering(UCS)/Supplement 0>>def /CMapName/Adobe-Identity-UCS def /CMapType 2 def "
                     "1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
    for (qsizetype begin = 1; begin < sources.size(); begin += 100) { // at most 100 a block
        const qsizetype count = qMin(qsizetype(100), sources.size() - begin);
        map += number(count) + " beginbfchar\n";
        for (qsizetype cid = begin; cid < begin + count; ++cid)
            map += "<" + hex4(static_cast<unsigned>(cid)) + "> <" + utf16Digits(sources[cid]) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap CMapName currentdict /CMap defineresource pop end end";
}

Result<QList<drawing::Subset>> Embedding::subsets() const
{
    QList<drawing::Subset> subsets;
    for (int face = 0; face < m_fonts.faceCount(); ++face) {
        const QList<quint32> &glyphs = m_used[static_cast<std::size_t>(face)].glyphs;
        auto subset = glyphs.size() == 1 ? Result<drawing::Subset>() : m_fonts.face(face).subset(glyphs);
        if (!subset)
            return failure(subset.error());
        subsets << std::move(*subset);
    }
    return subsets;
}

int Embedding::write(Objects &objects, int face, const drawing::Subset &subset) const
{
    const Used &used = m_used[static_cast<std::size_t>(face)];
    QByteArray glyphOfCid;
    for (const quint32 glyph : subset.glyphs) {
        glyphOfCid += static_cast<char>(glyph >> 8 & 255);
        glyphOfCid += static_cast<char>(glyph & 255);
    }
    QByteArray widths = "[1[";
    for (qsizetype cid = 1; cid < used.glyphs.size(); ++cid)
        widths += number(used.widths[cid]) + " ";
    widths += "]]";

    const int file = objects.addStream("/Length1 " + number(subset.bytes.size()), subset.bytes);
    const int map = objects.addStream({}, glyphOfCid);
    const int unicode = objects.addStream({}, toUnicode(used.sources));

    const drawing::Metrics &metrics = m_fonts.face(face).metrics();
    const QByteArray name = "/" + subsetTag(used.glyphs) + "+" + metrics.postscriptName.toLatin1();
    const bool bold = face >= m_fonts.faceCount() / 2;
    const int descriptor = objects.add("<</Type/FontDescriptor/FontName" + name + "/Flags 4/FontBBox" +
                                       rectangle(metrics.left, metrics.bottom, metrics.right, metrics.top) +
                                       "/ItalicAngle 0/Ascent " + number(metrics.ascent) + "/Descent " +
                                       number(metrics.descent) + "/CapHeight " + number(metrics.capHeight) + "/StemV " +
                                       (bold ? "140" : "80") + "/FontFile2 " + reference(file) + ">>");
    const int descendant =
        objects.add("<</Type/Font/Subtype/CIDFontType2/BaseFont" + name +
                    "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
                    reference(descriptor) + "/DW 1000/W " + widths + "/CIDToGIDMap " + reference(map) + ">>");
    return objects.add("<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts[" +
                       reference(descendant) + "]/ToUnicode " + reference(unicode) + ">>");
}

QByteArray Embedding::write(Objects &objects, const QList<drawing::Subset> &subsets) const
{
    QByteArray entries;
    for (int face = 0; face < m_fonts.faceCount(); ++face) {
        if (!subsets[face].bytes.isEmpty())
            entries += "/" + name(face) + " " + reference(write(objects, face, subsets[face]));
    }
    return entries;
}

} // namespace shihe::pdf
