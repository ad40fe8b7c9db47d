#include "core/signing/documentstamp.h"

#include "core/signing/signaturefield.h"
#include "core/signing/timestamp.h"

namespace shihe::signing {
namespace {

constexpr int SmallestCapacity = 16 * 1024; // bytes of the token; doubled until it fits
constexpr int LargestCapacity = 512 * 1024;

std::string stampDictionary(int capacity)
{
    return "<</Type/DocTimeStamp/Filter/Adobe.PPKLite/SubFilter/ETSI.RFC3161"
           "/ByteRange[0 0000000000 0000000000 0000000000]/Contents<" +
           std::string(static_cast<std::size_t>(capacity) * 2, '0') + ">>>";
}

} // namespace

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
    for (int capacity = SmallestCapacity; capacity <= LargestCapacity; capacity *= 2) {
        update.set(stamp, stampDictionary(capacity));
        QByteArray out = update.bytes();
        const qsizetype dictionary = update.offsetOf(stamp);
        const qsizetype range = out.indexOf("/ByteRange[", dictionary) + 10;
        const qsizetype gap = out.indexOf("/Contents<", range) + 9; // at "<"
        const qsizetype rest = gap + 2 * capacity + 2;              // behind ">"
        const auto wide = [](qsizetype value) { return QByteArray::number(value).rightJustified(10, '0'); };
        const QByteArray numbers = "[0 " + wide(gap) + ' ' + wide(rest) + ' ' + wide(out.size() - rest) + ']';
        out.replace(range, numbers.size(), numbers);
        const Result<QByteArray> token = requestToken(out.first(gap) + out.sliced(rest), service, trust, now);
        if (!token)
            return token;
        if (token->size() > capacity)
            continue; // laid out again with more room: never cut
        const QByteArray digits = token->toHex();
        return out.replace(gap + 1, digits.size(), digits);
    }
    return failure(QT_TRANSLATE_NOOP("words", "signing.failed"), {QStringLiteral("time stamp > 512 KiB")});
}

} // namespace shihe::signing
