// The CMS container of a PAdES signature: how it is made and what is found in one (RFC 5652, RFC 5035, EN 319 122-1).
#pragma once

#include "core/signing/openssl.h"
#include "core/signing/signing.h"

namespace shihe::signing {

/// Gives the digest of the signed bytes by the algorithm asked for.
using DigestOf = std::function<QByteArray(const EVP_MD *)>;

/// How many bytes the first element of @p bytes takes (X.690), or nullopt if it is none, is cut short, or nests deeper
/// than 32. Indefinite lengths are accepted only if @p ber.
[[nodiscard]] std::optional<qsizetype> elementLength(QByteArrayView bytes, bool ber);

/// The signed attributes as they are digested: each in DER, sorted as a SET OF must be, under the tag of a SET (0x31)
/// and not the [0] they are written with (RFC 5652, 5.4).
[[nodiscard]] QByteArray signedAttributes(CMS_SignerInfo *info);

/// A detached CMS of profile PAdES B-B over bytes that @p contentDigest digests: contentType, messageDigest and
/// signingCertificateV2 are signed, signingTime is not there. @p timeStamp, if set, gets the signature's value and
/// gives the token that makes it B-T; an empty one leaves it B-B. Errors: signing.failed, those of the key and of @p
/// timeStamp.
[[nodiscard]] Result<QByteArray>
buildCms(const DigestOf &contentDigest, const Key::Data &key,
         const std::function<Result<QByteArray>(const QByteArray &signatureValue)> &timeStamp);

/// What a CMS says and whether it holds. `certificate` may be null.
struct CmsReport
{
    Certificate certificate;
    Certificates others; ///< every certificate of the container
    QByteArray signatureValue;
    std::optional<QByteArray> timeStamp; ///< the token over signatureValue (RFC 3161, appendix A)
    bool intact = false;                 ///< one signer, right digest, right signature, nothing weak
    bool baseline = false;               ///< also of profile PAdES B-B
    bool outdated = false;               ///< by SHA-1 or a short RSA key
    QList<Error> problems;
};

/// @p cms is the whole container without padding; @p pades says whether the profile is claimed.
[[nodiscard]] CmsReport inspectCms(const QByteArray &cms, const DigestOf &contentDigest, bool pades);

/// The same for adbe.pkcs7.sha1: the container encloses the SHA-1 of the signed bytes (ISO 32000-1, 12.8.3.3).
[[nodiscard]] CmsReport inspectEnclosingCms(const QByteArray &cms, const DigestOf &contentDigest);

/// adbe.x509.rsa_sha1: @p value is an OCTET STRING with the RSA signature (PKCS #1) of the signed bytes, @p chain the
/// certificates, the signer's first.
[[nodiscard]] CmsReport inspectRsa(const QByteArray &value, const QList<QByteArray> &chain,
                                   const DigestOf &contentDigest);

/// The value of a signed attribute that must be there exactly once with exactly one value (the -3), else null.
template <class T>
[[nodiscard]] const T *signedAttribute(CMS_SignerInfo *info, int nid, int type)
{
    return static_cast<const T *>(CMS_signed_get0_data_by_OBJ(info, OBJ_nid2obj(nid), -3, type));
}

/// False if the issuer of @p certificate is among @p all and did not sign it.
[[nodiscard]] bool isSignedByIssuer(X509 *certificate, STACK_OF(X509) * all);

/// Whether every certificate of @p all is whole, as far as they can tell of each other: no signature covers them, and a
/// byte changed in one would go unnoticed. Where the issuer is among them its signature must be right; where it is not,
/// the certificate must have issued another.
[[nodiscard]] bool areWhole(STACK_OF(X509) * all);

/// Whether the ESS signing certificate attribute of @p signer, of version 2 or (if @p version1) 1, names @p
/// certificate.
[[nodiscard]] bool namesCertificate(CMS_SignerInfo *signer, X509 *certificate, bool version1);

} // namespace shihe::signing
