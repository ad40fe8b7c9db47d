// What the program and its helper say to each other about a token.
#pragma once

#include "core/signing/tokens.h"

#include <QDataStream>

namespace shihe::signing {

enum class TokenQuestion : quint8 { List, Open, Sign };
enum class TokenKeyKind : quint8 { Rsa, Ec };

struct TokenRequest
{
    TokenQuestion question = TokenQuestion::List;
    TokenChoice choice;
    QString serial; ///< the token must have it, whatever its slot is now
    TokenKeyKind kind = TokenKeyKind::Rsa;
    bool certificateElsewhere = false; ///< the key need not have one in the token
    QByteArray bytes;                  ///< to be signed
    QByteArray pin;                    ///< wiped by whoever holds it last
};

struct TokenObject
{
    QByteArray id;
    QByteArray certificate; ///< DER
};

struct TokenFound
{
    Token token; ///< without its certificates
    QList<TokenObject> objects;
};

struct TokenOpened
{
    quint64 slot = 0;
    QString serial;
    TokenKeyKind kind = TokenKeyKind::Rsa;
    QByteArray keyId;
    QByteArray certificate; ///< DER; empty if the token has none for the key
    QList<QByteArray> others;
};

struct TokenAnswer
{
    std::optional<Error> error;
    QList<TokenFound> found; ///< List
    TokenOpened opened;      ///< Open
    QByteArray signature;    ///< Sign; PKCS #1, or r and s as the standard has them
};

[[nodiscard]] QByteArray packed(const TokenRequest &request);
[[nodiscard]] std::optional<TokenRequest> requestFrom(const QByteArray &bytes);
[[nodiscard]] QByteArray packed(const TokenAnswer &answer);
/// nullopt if @p bytes are cut short or no answer.
[[nodiscard]] std::optional<TokenAnswer> answerFrom(const QByteArray &bytes);

/// Asks the module; runs in the helper.
[[nodiscard]] TokenAnswer askModule(const TokenRequest &request);

} // namespace shihe::signing
