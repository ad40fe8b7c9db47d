// What a system's store of keys has to give, so that everything else about such keys is the same on all systems.
#pragma once

#include "core/signing/signing.h"

namespace shihe::signing {

/// A certificate whose private key the system holds.
struct SystemEntry
{
    QByteArray certificate; ///< DER
    /// Digests with SHA-256 and signs: PKCS #1 v1.5, or ECDSA as a SEQUENCE. Keeps alive what it needs of the system.
    std::function<Result<QByteArray>(Algorithm algorithm, const QByteArray &bytes)> sign;
};

struct SystemEntries
{
    QList<SystemEntry> own;
    QList<QByteArray> issuers; ///< DER; certificates among which those above the signer's may be
};

/// Reads the store; each system has its own file. Nothing is asked of the user yet. Errors: signing.store-none,
/// signing.store-failed (args: what the system said).
[[nodiscard]] Result<SystemEntries> systemEntries();

/// As systemKeys().
[[nodiscard]] QList<CertificateInfo> keysIn(const SystemEntries &entries, const QDateTime &now);

/// As openSystemKey(). Every signature is checked by the certificate's own key before it is handed on.
[[nodiscard]] Result<Key> keyIn(const SystemEntries &entries, const QString &fingerprint);

} // namespace shihe::signing
