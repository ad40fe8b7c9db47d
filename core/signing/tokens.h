// Keys in a USB key, a smart card or another PKCS #11 device: the private key never leaves it, each signature is asked
// of it.
//
// The maker's module is loaded by a helper process, one for each question, never by the program itself: modules crash
// and hang, and none of that may reach what the user is doing. The helper is the running program again, started with
// TokenHelperArgument; its main() must hand over to serveToken() before it does anything else.
#pragma once

#include "core/signing/signing.h"

namespace shihe::signing {

inline constexpr const char *TokenHelperArgument = "--token-helper";

/// What the helper does: one question from standard input, one answer to standard output. The status to end with.
[[nodiscard]] int serveToken();

/// Who loads the module, and how long an answer may take: a PIN may have to be typed on the device.
struct TokenHelper
{
    QString program;
    std::chrono::milliseconds patience = std::chrono::seconds(60);
};

struct TokenCertificate
{
    QString keyId; ///< hexadecimal, as `--key-id` takes it
    CertificateInfo certificate;
};

/// How a token stands, as far as can be seen without a PIN.
struct Token
{
    quint64 slot = 0;
    QString label;
    QString serial;
    QString maker;
    bool needsPin = true;  ///< asked by us; not where the device has keys of its own, or wants no PIN
    bool fewTries = false; ///< a wrong PIN was entered since the last right one
    bool lastTry = false;  ///< one more wrong PIN locks it
    bool locked = false;   ///< only its issuer can unlock it
    QList<TokenCertificate> certificates;
};

/// Which key of which token. What is left empty must be unambiguous.
struct TokenChoice
{
    QString module;
    std::optional<quint64> slot;
    QString label;
    QString keyId;
};

/// The tokens that @p module sees. Errors: signing.token-module (args: file, reason), signing.token-crashed,
/// signing.token-silent (args: file, seconds), signing.token-helper (args: reason), signing.token-failed (args: the
/// standard's name of what went wrong).
[[nodiscard]] Result<QList<Token>> tokens(const QString &module, const TokenHelper &helper);

/// A key that signs in the token. The PIN is tried once here and lives as long as the key. @p certificate is for tokens
/// that hold none (PEM or DER). Errors: those of tokens(); signing.token-none, signing.token-which (args: labels),
/// signing.token-pin-wrong, -pin-wrong-few, -pin-wrong-last, -pin-locked, -pin-missing, -pin-expired,
/// signing.token-gone, signing.token-cancelled; signing.token-no-key, signing.token-which-key (args: ids),
/// signing.token-no-certificate, signing.bad-certificate; signing.key-kind, signing.key-too-weak. The key's signing may
/// bring signing.key-mismatch besides.
[[nodiscard]] Result<Key> openToken(const TokenChoice &choice, Secret pin, const QByteArray &certificate,
                                    const TokenHelper &helper);

} // namespace shihe::signing
