#include "core/signing/revisionlist.h"

#include "core/signing/pdffile.h"

namespace shihe::signing {
namespace {

Beginning upTo(QByteArrayView bytes, qsizetype end)
{
    while (end > 0 && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r'))
        --end;
    return {end, sha256Hex(bytes.first(end))};
}

} // namespace

QList<Beginning> revisionList(const QByteArray &pdf)
{
    QList<Beginning> list;
    try {
        const Result<PdfFile> file = PdfFile::read(pdf);
        if (!file)
            return list;
        for (int revision = 1; revision <= file->revisions(); ++revision)
            list << upTo(pdf, file->end(revision).end);
    } catch (const std::exception &) {
        return {}; // verify() says what is wrong with it
    }
    return list;
}

} // namespace shihe::signing
