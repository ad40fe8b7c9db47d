#include "core/signing/certificates.h"
#include "core/signing/cms.h"
#include "core/signing/keys.h"

#include <algorithm>
#include <array>
#include <openssl/err.h>

namespace shihe::signing {
namespace {

tl::unexpected<Error> failed()
{
    return failure(QT_TRANSLATE_NOOP("words", "signing.failed"), {lastOpenSslError()});
}

} // namespace

QByteArray signedAttributes(CMS_SignerInfo *info)
{
    const int count = CMS_signed_get_attr_count(info);
    std::vector<QByteArray> attributes;
    attributes.reserve(static_cast<std::size_t>(std::max(count, 0)));
    for (int i = 0; i < count; ++i)
        attributes.push_back(der(CMS_signed_get_attr(info, i), i2d_X509_ATTRIBUTE));
    std::sort(attributes.begin(), attributes.end());
    QByteArray body;
    for (const QByteArray &attribute : attributes)
        body += attribute;
    std::array<unsigned char, 8> header{};
    unsigned char *end = header.data();
    ASN1_put_object(&end, 1, static_cast<int>(body.size()), V_ASN1_SET, V_ASN1_UNIVERSAL);
    return QByteArray(reinterpret_cast<const char *>(header.data()), end - header.data()) + body;
}

namespace {

bool addSigningCertificate(CMS_SignerInfo *info, X509 *certificate, const EVP_MD *algorithm)
{
    if (CMS_signed_get_attr_by_NID(info, NID_id_smime_aa_signingCertificateV2, -1) >= 0)
        return true;
    const Owned<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free> names(
        OSSL_ESS_signing_cert_v2_new_init(algorithm, certificate, nullptr, 0));
    const QByteArray value = names ? der(names.get(), i2d_ESS_SIGNING_CERT_V2) : QByteArray();
    return !value.isEmpty() && CMS_signed_add1_attr_by_NID(info, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE,
                                                           value.constData(), static_cast<int>(value.size())) == 1;
}

bool addAttributes(CMS_SignerInfo *info, X509 *certificate, const QByteArray &contentDigest, const EVP_MD *algorithm)
{
    const bool hasType = CMS_signed_get_attr_by_NID(info, NID_pkcs9_contentType, -1) >= 0;
    if (!hasType &&
        CMS_signed_add1_attr_by_NID(info, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1) != 1)
        return false;
    if (CMS_signed_add1_attr_by_NID(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, contentDigest.constData(),
                                    static_cast<int>(contentDigest.size())) != 1)
        return false;
    // The claimed time stands in /M; EN 319 142-1, 6.3 forbids it here.
    if (const int time = CMS_signed_get_attr_by_NID(info, NID_pkcs9_signingTime, -1); time >= 0)
        X509_ATTRIBUTE_free(CMS_signed_delete_attr(info, time));
    return addSigningCertificate(info, certificate, algorithm);
}

} // namespace

Result<QByteArray> buildCms(const DigestOf &contentDigest, const Key::Data &key,
                            const std::function<Result<QByteArray>(const QByteArray &)> &timeStamp)
{
    ERR_clear_error();
    X509 *certificate = key.certificate.get();
    const EVP_MD *algorithm = digestFor(key.algorithm);
    const Cms cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL | CMS_DETACHED | CMS_BINARY));
    CMS_SignerInfo *info = cms ? CMS_add1_signer(cms.get(), certificate, X509_get0_pubkey(certificate), algorithm,
                                                 CMS_PARTIAL | CMS_NOSMIMECAP | CMS_CADES | CMS_BINARY)
                               : nullptr;
    if (info == nullptr)
        return failed();
    // A root alone tells a verifier nothing: it trusts its own copy or none. Without it every certificate in the
    // container is bound by the signature.
    const bool rootAlone = std::all_of(key.chain.begin(), key.chain.end(),
                                       [](const Certificate &link) { return isSelfSigned(link.get()); });
    for (const Certificate &link : key.chain)
        if (!rootAlone && X509_cmp(link.get(), certificate) != 0 && CMS_add1_cert(cms.get(), link.get()) != 1)
            return failed();
    if (!addAttributes(info, certificate, contentDigest(algorithm), algorithm))
        return failed();
    if (key.algorithm == Algorithm::Sm2) { // OpenSSL leaves it empty (1.2.156.10197.1.501)
        X509_ALGOR *written = nullptr;
        CMS_SignerInfo_get0_algs(info, nullptr, nullptr, nullptr, &written);
        X509_ALGOR_set0(written, OBJ_nid2obj(NID_SM2_with_SM3), V_ASN1_UNDEF, nullptr);
    }

    const Result<QByteArray> value = key.sign(signedAttributes(info));
    if (!value)
        return value;
    if (ASN1_OCTET_STRING_set(CMS_SignerInfo_get0_signature(info), raw(*value), static_cast<int>(value->size())) != 1)
        return failed();
    if (timeStamp) {
        const Result<QByteArray> token = timeStamp(*value);
        if (!token)
            return failure(token.error());
        // An empty token: the signer goes without.
        if (!token->isEmpty() &&
            CMS_unsigned_add1_attr_by_NID(info, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE, token->constData(),
                                          static_cast<int>(token->size())) != 1)
            return failed();
    }
    const QByteArray bytes = der(cms.get(), i2d_CMS_ContentInfo);
    if (bytes.isEmpty())
        return failed();
    return bytes;
}

} // namespace shihe::signing
