// What stands behind a Key.
#pragma once

#include "core/signing/openssl.h"
#include "core/signing/signing.h"

namespace shihe::signing {

struct Key::Data
{
    Algorithm algorithm = Algorithm::EcP256;
    Certificate certificate;
    std::vector<Certificate> chain; ///< without the signer's; the root may be left out

    /// Digests @p bytes by digestFor() and signs them: PKCS #1 v1.5, or ECDSA or SM2 as a DER SEQUENCE. Where the key
    /// lies, in a file, a token or the system's store, is known here only. Errors: signing.failed and those of where
    /// the key lies.
    std::function<Result<QByteArray>(const QByteArray &bytes)> sign;
};

/// SM3 for SM2 (GB/T 35275), else SHA-256.
[[nodiscard]] const EVP_MD *digestFor(Algorithm algorithm);

/// Errors: signing.key-too-weak, signing.key-ed25519, signing.key-kind.
[[nodiscard]] Result<Algorithm> algorithmOf(EVP_PKEY *key);

/// @p others without @p signer and without those that did not issue it or its issuers, nearest first; DER each.
[[nodiscard]] std::vector<Certificate> chainOf(X509 *signer, const QList<QByteArray> &others);

/// The signature by @p key over @p bytes, digested as digestFor() says. Empty if the key refuses.
[[nodiscard]] QByteArray signatureBy(EVP_PKEY *key, const QByteArray &bytes);

/// Whether @p value is the signature by @p key over @p bytes, digested as digestFor() says.
[[nodiscard]] bool isSignatureBy(EVP_PKEY *key, const QByteArray &bytes, const QByteArray &value);

/// The DER SEQUENCE that CMS wants (RFC 5753) of an ECDSA signature that has r and s side by side, as PKCS #11 and CNG
/// give it. Empty if @p pair cannot be one.
[[nodiscard]] QByteArray ecdsaSequence(const QByteArray &pair);

/// Lets OpenSSL check what is signed by SM2 in a certificate: it knows no default for the signer's identity. For
/// certificates of other kinds it does nothing.
void giveSm2Identity(X509 *certificate);

} // namespace shihe::signing
