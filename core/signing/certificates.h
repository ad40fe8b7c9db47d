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

/// One more handle of @p certificate.
[[nodiscard]] Certificate shared(X509 *certificate);

/// A certificate and those above it, the highest last.
using Chain = std::vector<Certificate>;

/// From @p certificate up to a self-signed one, or as far as issuers are found among @p pool. No trust is implied.
[[nodiscard]] Chain issuersOf(X509 *certificate, STACK_OF(X509) * pool);

/// Every certificate of PEM files. Errors: signing.bad-root (args: number from 1).
[[nodiscard]] Result<Certificates> certificatesOf(const QList<QByteArray> &files);

/// The roots that the user trusts. Any certificate of the list is an anchor, also an intermediate one.
class TrustStore final
{
public:
    /// Errors: signing.bad-root (args: number from 1). With @p system also the roots that the system trusts.
    [[nodiscard]] static Result<TrustStore> fromPem(const QList<QByteArray> &files, bool system = false);

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] X509_STORE *get() const { return m_store.get(); }

    /// The chain from @p certificate to an anchor, the anchor last; validity periods don't count. Empty if there is
    /// none.
    [[nodiscard]] Chain chain(X509 *certificate, STACK_OF(X509) * others) const;

    /// Whether @p certificate chains to an anchor by way of @p others. With @p at every link must be valid at that
    /// time; without, validity periods don't count. Chains are at most ten links long.
    [[nodiscard]] bool chains(X509 *certificate, STACK_OF(X509) * others, const std::optional<QDateTime> &at) const;

private:
    [[nodiscard]] Owned<X509_STORE_CTX, X509_STORE_CTX_free> verified(X509 *certificate, STACK_OF(X509) * others,
                                                                      const std::optional<QDateTime> &at) const;

    Owned<X509_STORE, X509_STORE_free> m_store;
    int m_count = 0;
};

/// Adds the roots that the system trusts to @p store; false if it has none that we can read.
[[nodiscard]] bool addSystemRoots(X509_STORE *store);

} // namespace shihe::signing
