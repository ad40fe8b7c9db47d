#include "core/signing/cms.h"
#include "core/signing/keys.h"

#include <array>
#include <openssl/err.h>

namespace shihe::signing {
namespace {

constexpr int DeepestNesting = 32;

/// Walks one element and all that is in it. @p at moves behind it.
bool walkElement(QByteArrayView bytes, qsizetype &at, bool ber, int depth)
{
    const auto byte = [&bytes](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    if (depth > DeepestNesting || at + 2 > bytes.size())
        return false;
    const bool constructed = (byte(at) & 0x20) != 0;
    if ((byte(at) & 0x1f) == 0x1f) { // tags above 30 take more bytes
        do {
            if (++at >= bytes.size())
                return false;
        } while ((byte(at) & 0x80) != 0);
    }
    if (++at >= bytes.size())
        return false;
    const unsigned first = byte(at++);
    if (first == 0x80) {
        if (!ber || !constructed)
            return false;
        while (at + 2 <= bytes.size() && (byte(at) != 0 || byte(at + 1) != 0))
            if (!walkElement(bytes, at, ber, depth + 1))
                return false;
        at += 2;
        return at <= bytes.size();
    }
    qsizetype length = first;
    if (first > 0x80) {
        const qsizetype count = first - 0x80;
        if (count > 4 || at + count > bytes.size())
            return false;
        length = 0;
        for (qsizetype i = 0; i < count; ++i)
            length = length * 256 + byte(at++);
    }
    if (length > bytes.size() - at)
        return false;
    const qsizetype end = at + length;
    while (constructed && at < end)
        if (!walkElement(bytes.first(end), at, ber, depth + 1))
            return false;
    at = end;
    return true;
}

/// Null for what is broken today (MD5) or unknown.
const EVP_MD *digestOf(CMS_SignerInfo *info)
{
    X509_ALGOR *algorithm = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, &algorithm, nullptr);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    switch (OBJ_obj2nid(object)) {
    case NID_sha1:
        return EVP_sha1();
    case NID_sha224:
        return EVP_sha224();
    case NID_sha256:
        return EVP_sha256();
    case NID_sha384:
        return EVP_sha384();
    case NID_sha512:
        return EVP_sha512();
    case NID_sm3:
        return EVP_sm3();
    default:
        return nullptr;
    }
}

X509 *signerOf(CMS_SignerInfo *info, STACK_OF(X509) * certificates)
{
    for (int i = 0; certificates != nullptr && i < sk_X509_num(certificates); ++i)
        if (CMS_SignerInfo_cert_cmp(info, sk_X509_value(certificates, i)) == 0)
            return sk_X509_value(certificates, i);
    return nullptr;
}

void findTimeStamp(CMS_SignerInfo *info, CmsReport &report)
{
    const int index = CMS_unsigned_get_attr_by_NID(info, NID_id_smime_aa_timeStampToken, -1);
    X509_ATTRIBUTE *found = index < 0 ? nullptr : CMS_unsigned_get_attr(info, index);
    const ASN1_TYPE *value = found == nullptr ? nullptr : X509_ATTRIBUTE_get0_type(found, 0);
    if (value != nullptr && value->type == V_ASN1_SEQUENCE)
        report.timeStamp = bytesOf(value->value.sequence);
}

/// Whether @p value is the signature by @p key over what has the digest @p hash.
bool isSignatureOf(EVP_PKEY *key, const EVP_MD *algorithm, const QByteArray &hash, const QByteArray &value)
{
    const Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free> context(EVP_PKEY_CTX_new(key, nullptr));
    return context && EVP_PKEY_verify_init(context.get()) == 1 &&
           EVP_PKEY_CTX_set_signature_md(context.get(), algorithm) == 1 &&
           EVP_PKEY_verify(context.get(), raw(value), static_cast<std::size_t>(value.size()), raw(hash),
                           static_cast<std::size_t>(hash.size())) == 1;
}

/// What nobody can forge today, but somebody will, is told; what can be forged is refused.
bool isStrongEnough(EVP_PKEY *key, const EVP_MD *algorithm, CmsReport &report)
{
    constexpr int Strong = 2048;
    constexpr int Breakable = 1024;
    const int bits = EVP_PKEY_is_a(key, "RSA") == 1 ? EVP_PKEY_get_bits(key) : Strong;
    if (bits < Strong) {
        report.outdated = true;
        report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.weak-key")), {}};
    }
    if (EVP_MD_get_type(algorithm) == NID_sha1) {
        report.outdated = true;
        report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.weak-digest")), {}};
    }
    return bits >= Breakable;
}

/// The certificate is among what the container carries, the digest is right, the key made this signature.
bool holds(CMS_SignerInfo *info, const DigestOf &contentDigest, CmsReport &report)
{
    X509 *signer = signerOf(info, report.others.get());
    if (signer == nullptr) {
        report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.no-certificate")), {}};
        return false;
    }
    X509_up_ref(signer);
    report.certificate.reset(signer);
    const EVP_MD *algorithm = digestOf(info);
    if (algorithm == nullptr) {
        report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.broken-digest")), {}};
        return false;
    }
    EVP_PKEY *key = X509_get0_pubkey(signer);
    if (CMS_signed_get_attr_count(info) <= 0) {
        if (!isSignatureOf(key, algorithm, contentDigest(algorithm), report.signatureValue)) {
            report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.digest")), {}};
            return false;
        }
        return isStrongEnough(key, algorithm, report);
    }
    const auto *claimed = signedAttribute<ASN1_STRING>(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING);
    if (claimed == nullptr || bytesOf(claimed) != contentDigest(algorithm)) {
        report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.digest")), {}};
        return false;
    }
    CMS_SignerInfo_set1_signer_cert(info, signer);
    // OpenSSL has no way to tell CMS the identity that goes into the digest of SM2.
    const bool right =
        EVP_PKEY_is_a(key, "SM2") == 1
            ? EVP_MD_get_type(algorithm) == NID_sm3 && isSignatureBy(key, signedAttributes(info), report.signatureValue)
            : CMS_SignerInfo_verify(info) == 1;
    if (!right) {
        report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.signature")), {}};
        return false;
    }
    return isStrongEnough(key, algorithm, report);
}

QByteArray wrapped(int tag, const QByteArray &content)
{
    std::array<unsigned char, 8> header{};
    unsigned char *end = header.data();
    ASN1_put_object(&end, 1, static_cast<int>(content.size()), tag, V_ASN1_UNIVERSAL);
    return QByteArray(reinterpret_cast<const char *>(header.data()), end - header.data()) + content;
}

/// The signature algorithm fits key and digest, and has no parameters but those it must have (RFC 5754).
bool hasRightAlgorithm(CMS_SignerInfo *info, X509 *signer, const EVP_MD *algorithm)
{
    X509_ALGOR *written = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, nullptr, &written);
    const ASN1_OBJECT *object = nullptr;
    int parameters = V_ASN1_UNDEF;
    X509_ALGOR_get0(&object, &parameters, nullptr, written);
    const int nid = OBJ_obj2nid(object);
    const bool rsa = EVP_PKEY_is_a(X509_get0_pubkey(signer), "RSA") == 1;
    if (nid == NID_rsassaPss)
        return rsa;
    if (nid == NID_rsaEncryption)
        return rsa && (parameters == V_ASN1_NULL || parameters == V_ASN1_UNDEF);
    int digestNid = NID_undef;
    int keyNid = NID_undef;
    if (OBJ_find_sigid_algs(nid, &digestNid, &keyNid) != 1 || digestNid != EVP_MD_get_type(algorithm))
        return false;
    return rsa ? keyNid == NID_rsaEncryption && (parameters == V_ASN1_NULL || parameters == V_ASN1_UNDEF)
               : EVP_PKEY_is_a(X509_get0_pubkey(signer), OBJ_nid2sn(keyNid)) == 1 && parameters == V_ASN1_UNDEF;
}

/// What no signature covers in the container must be as the standard prescribes it (RFC 5652, 5.1 and 5.3): versions,
/// the list of digests, the type of the content. Otherwise a byte there could change and nobody would notice.
bool hasSoundFrame(const QByteArray &bytes, CMS_SignerInfo *info, X509 *signer, const EVP_MD *algorithm)
{
    ASN1_OCTET_STRING *keyId = nullptr;
    X509_NAME *issuer = nullptr;
    ASN1_INTEGER *serial = nullptr;
    CMS_SignerInfo_get0_signer_id(info, &keyId, &issuer, &serial);
    X509_ALGOR *digests = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, &digests, nullptr);
    const QByteArray version = QByteArray("\x02\x01") + (keyId == nullptr ? '\1' : '\3');
    const QByteArray identity =
        keyId == nullptr ? wrapped(V_ASN1_SEQUENCE, der(issuer, i2d_X509_NAME) + der(serial, i2d_ASN1_INTEGER))
                         : "\x80" + wrapped(V_ASN1_SEQUENCE, bytesOf(keyId)).sliced(1);
    const QByteArray data = QByteArray::fromHex("06092a864886f70d010701");
    const QByteArray head =
        version + wrapped(V_ASN1_SET, der(digests, i2d_X509_ALGOR)) + wrapped(V_ASN1_SEQUENCE, data);
    constexpr qsizetype LongestHeaders = 32; // ContentInfo, its type, [0], SignedData
    const qsizetype at = bytes.indexOf(head);
    return at > 0 && at <= LongestHeaders && bytes.contains(version + identity) &&
           hasRightAlgorithm(info, signer, algorithm);
}

/// EN 319 142-1, 6.3: what a PAdES baseline signature must and must not have besides.
bool isBaseline(CMS_SignerInfo *info, CmsReport &report)
{
    const auto *type = signedAttribute<ASN1_OBJECT>(info, NID_pkcs9_contentType, V_ASN1_OBJECT);
    const bool rightType = type != nullptr && OBJ_obj2nid(type) == NID_pkcs7_data;
    const bool noTime = CMS_signed_get_attr_by_NID(info, NID_pkcs9_signingTime, -1) < 0;
    if (!rightType || !noTime)
        report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.profile")), {}};
    const bool sm2 = EVP_PKEY_is_a(X509_get0_pubkey(report.certificate.get()), "SM2") == 1;
    if (sm2) // no algorithm of PAdES (ETSI TS 119 312)
        report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.sm2")), {}};
    return rightType && noTime && !sm2;
}

} // namespace

std::optional<qsizetype> elementLength(QByteArrayView bytes, bool ber)
{
    qsizetype at = 0;
    return walkElement(bytes, at, ber, 0) ? std::optional(at) : std::nullopt;
}

namespace {

enum class Form { Pades, Detached, Enclosing };

CmsReport inspect(const QByteArray &bytes, const DigestOf &contentDigest, Form form)
{
    CmsReport report;
    const unsigned char *position = raw(bytes);
    const Cms cms(d2i_CMS_ContentInfo(nullptr, &position, static_cast<long>(bytes.size())));
    STACK_OF(CMS_SignerInfo) *signers = cms ? CMS_get0_SignerInfos(cms.get()) : nullptr;
    ERR_clear_error();
    if (signers == nullptr || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed) {
        report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.no-cms")), {}};
        return report;
    }
    ASN1_OCTET_STRING **content = CMS_get0_content(cms.get());
    const bool encloses = content != nullptr && *content != nullptr;
    if (sk_CMS_SignerInfo_num(signers) != 1 || encloses != (form == Form::Enclosing)) {
        report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.signers")), {}};
        return report;
    }
    CMS_SignerInfo *info = sk_CMS_SignerInfo_value(signers, 0);
    report.others.reset(CMS_get1_certs(cms.get()));
    for (int i = 0; report.others && i < sk_X509_num(report.others.get()); ++i)
        giveSm2Identity(sk_X509_value(report.others.get(), i));
    report.signatureValue = bytesOf(CMS_SignerInfo_get0_signature(info));
    findTimeStamp(info, report);
    if (form == Form::Enclosing) {
        const QByteArray enclosed = bytesOf(*content);
        report.intact = holds(
            info, [&enclosed](const EVP_MD *algorithm) { return digest(algorithm, enclosed); }, report);
        if (report.intact && enclosed != contentDigest(EVP_sha1())) {
            report.intact = false;
            report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.digest")), {}};
        }
        report.outdated = true;
    } else {
        report.intact = holds(info, contentDigest, report);
    }
    // Without that binding another certificate of the same number and key could be put in, with a name of choice.
    if (report.intact && form != Form::Pades && !isSignedByIssuer(report.certificate.get(), report.others.get())) {
        report.intact = false;
        report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.certificates")), {}};
    }
    if (report.intact && form == Form::Pades) {
        // A signature under ETSI.CAdES.detached that does not bind its certificate could be moved to another one.
        if (!namesCertificate(info, report.certificate.get(), false)) {
            report.intact = false;
            report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.certificate-bound")),
                                     {}};
        } else if (!areWhole(report.others.get()) ||
                   !hasSoundFrame(bytes, info, report.certificate.get(), digestOf(info))) {
            report.intact = false;
            report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.certificates")), {}};
        } else {
            report.baseline = !report.outdated && isBaseline(info, report);
        }
    }
    ERR_clear_error();
    return report;
}

} // namespace

CmsReport inspectCms(const QByteArray &bytes, const DigestOf &contentDigest, bool pades)
{
    return inspect(bytes, contentDigest, pades ? Form::Pades : Form::Detached);
}

CmsReport inspectEnclosingCms(const QByteArray &bytes, const DigestOf &contentDigest)
{
    return inspect(bytes, contentDigest, Form::Enclosing);
}

CmsReport inspectRsa(const QByteArray &value, const QList<QByteArray> &chain, const DigestOf &contentDigest)
{
    CmsReport report;
    report.others.reset(sk_X509_new_null());
    for (const QByteArray &each : chain) {
        const unsigned char *position = raw(each);
        if (Certificate certificate(d2i_X509(nullptr, &position, static_cast<long>(each.size()))); certificate)
            sk_X509_push(report.others.get(), certificate.release());
    }
    const unsigned char *position = raw(value);
    const Owned<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free> signature(
        d2i_ASN1_OCTET_STRING(nullptr, &position, static_cast<long>(value.size())));
    ERR_clear_error();
    if (sk_X509_num(report.others.get()) == 0) {
        report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.no-certificate")), {}};
        return report;
    }
    X509 *signer = sk_X509_value(report.others.get(), 0);
    X509_up_ref(signer);
    report.certificate.reset(signer);
    report.signatureValue = bytesOf(signature.get());
    EVP_PKEY *key = X509_get0_pubkey(signer);
    for (const EVP_MD *algorithm : {EVP_sha1(), EVP_sha256(), EVP_sha384(), EVP_sha512()}) {
        if (EVP_PKEY_is_a(key, "RSA") != 1 ||
            !isSignatureOf(key, algorithm, contentDigest(algorithm), report.signatureValue))
            continue;
        report.intact = isStrongEnough(key, algorithm, report);
        report.outdated = true; // the certificate is not bound, whatever the digest
        break;
    }
    if (!report.intact)
        report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.signature")), {}};
    ERR_clear_error();
    return report;
}

} // namespace shihe::signing
