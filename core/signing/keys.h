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

    /// Digests @p bytes by SHA-256 and signs them: PKCS #1 v1.5, or ECDSA as a DER SEQUENCE. Empty if the key refuses.
    std::function<QByteArray(const QByteArray &bytes)> sign;
};

} // namespace shihe::signing
