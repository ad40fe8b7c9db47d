// Certificates: what they say, whom they chain to, and whether they may sign at a given time (RFC 5280).
#pragma once

#include "core/signing/openssl.h"
#include "core/signing/signing.h"

namespace shihe::signing {

[[nodiscard]] CertificateInfo describeCertificate(X509 *certificate);

/// Issuer and subject are the same and its own key made its signature.
[[nodiscard]] bool isSelfSigned(X509 *certificate);

/// Signatures of documents are allowed: digitalSignature or nonRepudiation, if it has a key usage at all.
[[nodiscard]] bool maySignDocuments(X509 *certificate);

/// The roots that the user trusts. Any certificate of the list is an anchor, also an intermediate one.
class TrustStore final
{
public:
    /// Errors: signing.bad-root (args: number from 1).
    [[nodiscard]] static Result<TrustStore> fromPem(const QList<QByteArray> &files);

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] X509_STORE *get() const { return m_store.get(); }

    /// Whether @p certificate chains to an anchor by way of @p others. With @p at every link must be valid at that
    /// time; without, validity periods don't count. Chains are at most ten links long.
    [[nodiscard]] bool chains(X509 *certificate, STACK_OF(X509) * others, const std::optional<QDateTime> &at) const;

private:
    Owned<X509_STORE, X509_STORE_free> m_store;
    int m_count = 0;
};

} // namespace shihe::signing
