#include "core/pdf/objects.h"

#include "core/pdf/syntax.h"

#include <QCryptographicHash>
#include <QtGlobal>
#include <exception>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace shihe::pdf {

int Objects::reserve()
{
    m_bodies << QByteArray();
    return static_cast<int>(m_bodies.size()) - 1;
}

int Objects::add(const QByteArray &body)
{
    const int object = reserve();
    m_bodies[object] = body;
    return object;
}

QByteArray Objects::stream(const QByteArray &entries, const QByteArray &data, bool deflate)
{
    const QByteArray content = deflate ? qCompress(data, 7).mid(4) : data; // Qt puts the size in front
    // The line end before "endstream" is no part of the length; PDF/A demands it (6.1.7.1).
    return "<<" + entries + (deflate ? "/Filter/FlateDecode" : "") + "/Length " + number(content.size()) +
           ">>\nstream\n" + content + "\nendstream";
}

QByteArray Objects::plain(int root, int info, const std::optional<QByteArray> &id) const
{
    QByteArray out = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    QList<qsizetype> offsets{0};
    for (int i = 1; i < m_bodies.size(); ++i) {
        offsets << out.size();
        out += number(i) + " 0 obj\n" + m_bodies[i] + "\nendobj\n";
    }
    const qsizetype xref = out.size();
    out += "xref\n0 " + number(m_bodies.size()) + "\n0000000000 65535 f \n";
    for (int i = 1; i < m_bodies.size(); ++i)
        out += number(offsets[i]).rightJustified(10, '0') + " 00000 n \n";
    const QByteArray identifier = id.value_or(QCryptographicHash::hash(out, QCryptographicHash::Sha256).left(16));
    return out + "trailer\n<</Size " + number(m_bodies.size()) + "/Root " + reference(root) + "/Info " +
           reference(info) + "/ID[<" + identifier.toHex() + "><" + identifier.toHex() + ">]>>\nstartxref\n" +
           number(xref) + "\n%%EOF\n";
}

Result<QByteArray> Objects::bytes(int root, int info, const std::optional<QByteArray> &id) const
{
    const QByteArray source = plain(root, info, id);
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("report", source.constData(), static_cast<std::size_t>(source.size()));
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setNewlineBeforeEndstream(true);
        writer.setMinimumPDFVersion("1.7");
        writer.setDeterministicID(true);
        writer.write();
        if (file.anyWarnings())
            return failure(QT_TRANSLATE_NOOP("words", "pdf.not-packed"),
                           {QString::fromStdString(file.getWarnings().front().getMessageDetail())});
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &error) {
        return failure("pdf.not-packed", {QString::fromUtf8(error.what())});
    }
}

} // namespace shihe::pdf
