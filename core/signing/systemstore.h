// Keys that the operating system keeps: the certificate store of Windows, the key chain of macOS, and the cards that
// either has a driver for. Elsewhere there is no such store and nothing is offered.
#pragma once

#include "core/signing/signing.h"

namespace shihe::signing {

/// Whether this system keeps keys that we can sign with.
[[nodiscard]] bool hasSystemStore();

/// The certificates with a private key that may sign documents at @p now, by name. Errors: signing.store-none,
/// signing.store-failed (args: what the system said).
[[nodiscard]] Result<QList<CertificateInfo>> systemKeys(const QDateTime &now);

/// The key whose certificate has @p fingerprint (SHA-256 in hexadecimal; case, colons and blanks don't matter). The
/// system itself asks for a PIN or a consent when the key signs. Errors: those of systemKeys(); signing.store-no-key
/// (args: fingerprint), signing.key-kind, signing.key-ed25519, signing.key-too-weak; the key's signing may bring
/// signing.store-cancelled and signing.key-mismatch besides.
[[nodiscard]] Result<Key> openSystemKey(const QString &fingerprint);

} // namespace shihe::signing
