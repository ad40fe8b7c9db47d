#include "core/signing/revisionlist.h"

#include "core/signing/pdffile.h"

namespace shihe::signing {
namespace {

/// Where what counts ends: before the end of line.
qint64 trimmed(QByteArrayView bytes, qint64 end)
{
    while (end > 0 && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r'))
        --end;
    return end;
}

} // namespace

QList<Beginning> revisionList(const QByteArray &pdf)
{
    try {
        const Result<PdfFile> file = PdfFile::read(pdf);
        QList<qint64> ends;
        for (int revision = 1; file && revision <= file->revisions(); ++revision)
            ends << file->end(revision).end;
        return revisionList(pdf, ends);
    } catch (const std::exception &) {
        return {}; // verify() says what is wrong with it
    }
}

QList<Beginning> revisionList(const QByteArray &pdf, const QList<qint64> &ends)
{
    QList<qint64> counted;
    for (const qint64 end : ends)
        counted << trimmed(pdf, end);
    return beginnings(pdf, counted);
}

} // namespace shihe::signing
