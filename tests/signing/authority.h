// A throw-away world of authorities with a clock of its own: certificates, time stamps, OCSP answers and lists of
// revoked certificates, served over a loopback port by the test itself.
#pragma once

#include "core/signing/openssl.h"
#include "core/signing/revocation.h"
#include "core/signing/signing.h"

#include <QMap>
#include <memory>

namespace Poco::Net {
class HTTPServer;
}

namespace shihe::signing::test {

/// What a certificate is to be; extensions as in openssl.cnf, "keyUsage=critical,digitalSignature".
struct CertificateWish
{
    QString name;
    QString issuer; ///< the name of another of the world; empty: self-signed
    QDateTime from;
    QDateTime until;
    QStringList extensions;
    QString kind = QStringLiteral("P-256"); ///< or "RSA"
};

struct Revoked
{
    QDateTime at;
    std::optional<int> reason;
};

class World final
{
public:
    World();
    ~World();

    QDateTime now; ///< what time stamps, answers and lists carry

    /// Names: "root", "inter" (by root), "tsa" (by root), "ocsp" (by inter), "signer" and "rsa" (by inter), "early",
    /// "late", "server" (wrong usage), "stranger" (of the root "other"), "alone".
    [[nodiscard]] X509 *certificate(const QString &name) const;
    [[nodiscard]] QByteArray pem(const QString &name) const;
    [[nodiscard]] QByteArray keyPem(const QString &name) const;
    /// @p whole: with the certificates above its own.
    [[nodiscard]] Key key(const QString &name, bool whole = true) const;
    [[nodiscard]] QByteArray keyFile(const QString &name, bool whole = true) const; ///< PKCS#12; password "secret"
    void make(const CertificateWish &wish);
    void revoke(const QString &name, const QDateTime &at, std::optional<int> reason = {});

    [[nodiscard]] QString url(const QString &path) const; ///< "http://127.0.0.1:PORT/path"
    [[nodiscard]] WebService web() const;                 ///< goes to the loopback server
    [[nodiscard]] TimeStampService timeStamps() const;

    /// How the server behaves.
    QString fault;        ///< one of the words of answer(), "" is none
    QStringList silent;   ///< paths that answer 404
    QStringList requests; ///< paths asked so far

    /// What it answers to @p path.
    [[nodiscard]] std::optional<QByteArray> answer(const QString &path, const QByteArray &body);
    [[nodiscard]] QByteArray ocspAnswer(const QByteArray &query) const;
    [[nodiscard]] QByteArray list(const QString &issuer) const;
    [[nodiscard]] QByteArray token(const QByteArray &query) const;

private:
    struct Entity
    {
        Certificate certificate;
        PrivateKey key;
        QString issuer;
    };
    [[nodiscard]] const Entity &entity(const QString &name) const;

    std::map<QString, Entity> m_entities;
    QMap<QString, Revoked> m_revoked;
    std::unique_ptr<Poco::Net::HTTPServer> m_server;
    int m_port = 0;
    long m_serial = 1000;
};

} // namespace shihe::signing::test
