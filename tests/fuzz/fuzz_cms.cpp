// What stands in /Contents goes in: the first byte says as what it is read, the rest is the container.
#include "core/signing/timestamp.h"

#include <cstdint>

namespace {

using namespace shihe::signing;

/// The digest that the container itself claims: otherwise nothing behind that comparison would ever be reached.
QByteArray claimedDigest(const QByteArray &bytes)
{
    const unsigned char *position = raw(bytes);
    const Cms cms(d2i_CMS_ContentInfo(nullptr, &position, static_cast<long>(bytes.size())));
    STACK_OF(CMS_SignerInfo) *signers = cms ? CMS_get0_SignerInfos(cms.get()) : nullptr;
    if (signers == nullptr || sk_CMS_SignerInfo_num(signers) == 0)
        return {};
    const auto *claimed = static_cast<const ASN1_STRING *>(CMS_signed_get0_data_by_OBJ(
        sk_CMS_SignerInfo_value(signers, 0), OBJ_nid2obj(NID_pkcs9_messageDigest), -3, V_ASN1_OCTET_STRING));
    return claimed == nullptr ? QByteArray() : bytesOf(claimed);
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's own name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    static_cast<void>(elementLength(bytes, data[0] % 2 == 0));
    const QByteArray claimed = claimedDigest(bytes);
    const DigestOf digestOf = [&claimed](const EVP_MD *) { return claimed; };
    CmsReport report;
    switch (data[0] % 4) {
    case 0:
    case 1:
        report = inspectCms(bytes, digestOf, data[0] % 4 == 0);
        break;
    case 2:
        report = inspectEnclosingCms(bytes, digestOf);
        break;
    default:
        report = inspectRsa(bytes, {bytes}, digestOf);
    }
    static const auto trust = TrustStore::fromPem({});
    if (report.certificate) {
        static_cast<void>(describeCertificate(report.certificate.get()));
        static_cast<void>(trust->chains(report.certificate.get(), report.others.get(), now));
    }
    static_cast<void>(inspectToken(bytes, digestOf, *trust, now));
    if (report.timeStamp)
        static_cast<void>(inspectToken(
            *report.timeStamp, [&report](const EVP_MD *algorithm) { return digest(algorithm, report.signatureValue); },
            *trust, now));
    return 0;
}
