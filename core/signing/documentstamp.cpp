#include "core/signing/documentstamp.h"

#include "core/signing/signaturefield.h"
#include "core/signing/timestamp.h"

namespace shihe::signing {

constexpr int UsualCapacity = 16 * 1024; // bytes of the token

Result<QByteArray> addDocumentTimeStamp(PdfFile &file, const TimeStampService &service, const TrustStore &trust,
                                        const QDateTime &now)
{
    Appender update(file);
    QPDF &pdf = update.pdf();
    FieldWish wish;
    wish.appearance = Object::newNull();
    wish.page = Object::newNull();
    for (const auto &[id, number] : pageNumbers(pdf))
        if (number == 1)
            wish.page = pdf.getObject(id);
    if (wish.page.isNull())
        return failure(QT_TRANSLATE_NOOP("words", "signing.box-page"), {QStringLiteral("1"), QStringLiteral("0")});
    wish.description = QStringLiteral("文档时间戳 Document time stamp");
    const Object stamp = update.reserve();
    wish.signature = stamp;
    addSignatureField(update, freeFieldName(pdf), wish);
    return update.signedBytes(stamp, "/Type/DocTimeStamp/Filter/Adobe.PPKLite/SubFilter/ETSI.RFC3161", UsualCapacity,
                              [&](const QByteArray &bytes) { return requestToken(bytes, service, trust, now); });
}

} // namespace shihe::signing
