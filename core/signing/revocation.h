// Whether a certificate was revoked: what OCSP answers (RFC 6960) and lists of revoked certificates (RFC 5280) prove.
#pragma once

#include "core/signing/certificates.h"

namespace shihe::signing {

using Crl = Owned<X509_CRL, X509_CRL_free>;
using OcspAnswer = Owned<OCSP_BASICRESP, OCSP_BASICRESP_free>;

/// What is known of one certificate.
struct CertificateStatus
{
    enum class Kind { Unknown, Good, Revoked };
    Kind kind = Kind::Unknown;
    QDateTime asOf;            ///< when the authority said so
    QDateTime revokedAt;       ///< the day the key was lost, if the authority names one that lies before
    std::optional<int> reason; ///< CRLReason of RFC 5280

    /// Of two, revoked wins, the earlier date first; else the later word that it is good.
    void merge(const CertificateStatus &other);
};

/// The times that count: the certificate is judged at `at`, and `now` is when we look.
struct Moment
{
    QDateTime at;
    QDateTime now;
};

/// What @p answer says of @p certificate; unknown if it is not about it, was not signed by @p issuer or somebody the
/// issuer delegated to (OCSPSigning), is from the future, or says "good" of another time than that of @p moment.
[[nodiscard]] CertificateStatus statusByOcsp(OCSP_BASICRESP *answer, X509 *certificate, X509 *issuer,
                                             STACK_OF(X509) * others, const Moment &moment);

/// What @p list says of @p certificate, likewise. Partial lists count only for what they are about; delta lists don't.
[[nodiscard]] CertificateStatus statusByCrl(X509_CRL *list, X509 *certificate, X509 *issuer, const Moment &moment);

/// Whether a word of the authority, given at @p from and good until @p until (may be invalid), says of @p certificate
/// that it was good at the moment: an authority's word is no proof for the time after it has run out, nor after the
/// certificate ended, when authorities drop it from their lists.
[[nodiscard]] bool provesGood(const QDateTime &from, const QDateTime &until, X509 *certificate, const Moment &moment);

/// The addresses that @p certificate names, http and https only, at most three each.
[[nodiscard]] QStringList ocspAddresses(X509 *certificate);
[[nodiscard]] QStringList crlAddresses(X509 *certificate);
[[nodiscard]] QStringList issuerAddresses(X509 *certificate);

/// A query for @p certificate with a nonce.
struct OcspQuery
{
    Owned<OCSP_REQUEST, OCSP_REQUEST_free> request;
    QByteArray bytes;
};
[[nodiscard]] OcspQuery makeOcspQuery(X509 *certificate, X509 *issuer);

/// The answer in an OCSPResponse (DER); null if it is none, or not a successful one.
[[nodiscard]] OcspAnswer readOcspAnswer(const QByteArray &bytes);
/// Null if @p bytes are no list.
[[nodiscard]] Crl readCrl(const QByteArray &bytes);

} // namespace shihe::signing
