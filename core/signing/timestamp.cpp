#include "core/signing/timestamp.h"

#include <openssl/err.h>
#include <openssl/pkcs7.h>
#include <openssl/x509v3.h>

namespace shihe::signing {
namespace {

constexpr int SecondsOfSkew = 5 * 60;

Error problem(const char *code)
{
    return Error{QString::fromLatin1(code), {}};
}

/// The extended key usage must be critical and name time stamping alone (RFC 3161, 2.3).
bool isForTimeStamps(X509 *certificate)
{
    const int index = X509_get_ext_by_NID(certificate, NID_ext_key_usage, -1);
    X509_EXTENSION *extension = index < 0 ? nullptr : X509_get_ext(certificate, index);
    return extension != nullptr && X509_EXTENSION_get_critical(extension) == 1 &&
           X509_get_extended_key_usage(certificate) == XKU_TIMESTAMP;
}

bool hasImprint(TS_TST_INFO *info, const DigestOf &contentDigest)
{
    TS_MSG_IMPRINT *imprint = TS_TST_INFO_get_msg_imprint(info);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const EVP_MD *algorithm = nullptr;
    switch (OBJ_obj2nid(object)) {
    case NID_sha256:
        algorithm = EVP_sha256();
        break;
    case NID_sha384:
        algorithm = EVP_sha384();
        break;
    case NID_sha512:
        algorithm = EVP_sha512();
        break;
    default:
        return false;
    }
    return bytesOf(TS_MSG_IMPRINT_get_msg(imprint)) == contentDigest(algorithm);
}

/// The one signer's certificate, if its key made the token and the token names it.
Certificate verifiedSigner(CMS_ContentInfo *cms, Certificates &others)
{
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
    if (signers == nullptr || sk_CMS_SignerInfo_num(signers) != 1)
        return {};
    const Bio out(BIO_new(BIO_s_null()));
    if (CMS_verify(cms, nullptr, nullptr, nullptr, out.get(), CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY) != 1)
        return {};
    const CertificateReferences found(CMS_get0_signers(cms));
    X509 *signer = found && sk_X509_num(found.get()) == 1 ? sk_X509_value(found.get(), 0) : nullptr;
    if (signer == nullptr || !namesCertificate(sk_CMS_SignerInfo_value(signers, 0), signer, true))
        return {};
    X509_up_ref(signer);
    others.reset(CMS_get1_certs(cms));
    return Certificate(signer);
}

} // namespace

TokenReport inspectToken(const QByteArray &token, const DigestOf &contentDigest, const TrustStore &trust,
                         const QDateTime &now)
{
    TokenReport report;
    const unsigned char *position = raw(token);
    const Owned<PKCS7, PKCS7_free> container(d2i_PKCS7(nullptr, &position, static_cast<long>(token.size())));
    position = raw(token);
    const Cms cms(d2i_CMS_ContentInfo(nullptr, &position, static_cast<long>(token.size())));
    const Owned<TS_TST_INFO, TS_TST_INFO_free> info(
        container && PKCS7_type_is_signed(container.get()) ? PKCS7_to_TS_TST_INFO(container.get()) : nullptr);
    if (!cms || !info) {
        ERR_clear_error();
        report.problems << problem(QT_TRANSLATE_NOOP("words", "signing.problem.no-token"));
        return report;
    }
    report.time = dateOf(TS_TST_INFO_get_time(info.get()));
    report.certificate = verifiedSigner(cms.get(), report.others);
    ERR_clear_error();
    if (!report.certificate || !report.time.isValid() || !areWhole(report.others.get())) {
        report.problems << problem(QT_TRANSLATE_NOOP("words", "signing.problem.token-signature"));
        return report;
    }
    report.authority = describeCertificate(report.certificate.get()).name;
    report.intact = hasImprint(info.get(), contentDigest);
    if (!report.intact) {
        report.problems << problem(QT_TRANSLATE_NOOP("words", "signing.problem.token-imprint"));
        return report;
    }
    const bool future = report.time > now.addSecs(SecondsOfSkew);
    const bool purpose = isForTimeStamps(report.certificate.get());
    if (future)
        report.problems << problem(QT_TRANSLATE_NOOP("words", "signing.problem.token-future"));
    if (!purpose)
        report.problems << problem(QT_TRANSLATE_NOOP("words", "signing.problem.token-purpose"));
    report.sound = !future && purpose;
    report.trusted = report.sound && trust.chains(report.certificate.get(), report.others.get(), report.time);
    return report;
}

} // namespace shihe::signing
