// Time-stamp tokens (RFC 3161, RFC 5816).
#pragma once

#include "core/signing/certificates.h"
#include "core/signing/cms.h"

namespace shihe::signing {

struct TokenReport
{
    bool intact = false;  ///< the imprint is right and the authority's key made the token
    bool sound = false;   ///< not from the future, and made with a certificate for time stamps
    bool trusted = false; ///< sound, and the certificate chains to a root at the token's time
    QDateTime time;       ///< UTC; what the token says, whoever made it
    QString authority;
    Certificate certificate;
    Certificates others;
    QList<Error> problems;
};

/// @p token in DER, over the bytes that @p contentDigest digests. A token from after @p now plus five minutes is no
/// proof.
[[nodiscard]] TokenReport inspectToken(const QByteArray &token, const DigestOf &contentDigest, const TrustStore &trust,
                                       const QDateTime &now);

/// Has @p service stamp @p bytes, and checks status, imprint, nonce and the token's own signature; with a non-empty
/// @p trust its chain as well. Errors: signing.tsa-refused (args: status), signing.tsa-wrong-answer,
/// signing.tsa-untrusted, the service's.
[[nodiscard]] Result<QByteArray> requestToken(const QByteArray &bytes, const TimeStampService &service,
                                              const TrustStore &trust, const QDateTime &now);

} // namespace shihe::signing
