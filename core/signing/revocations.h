// Asks what is at hand, and the network if that was allowed, whether the certificates of a chain were revoked.
#pragma once

#include "core/signing/validationdata.h"
#include "core/signing/web.h"

#include <set>

namespace shihe::signing {

/// What is known of a chain: its worst link below the root.
struct ChainStatus
{
    CertificateStatus::Kind kind = CertificateStatus::Kind::Unknown;
    bool complete =
        false;      ///< every link below a self-signed root is known; of a lone self-signed one nothing is needed
    QDateTime asOf; ///< the oldest word of all links
    QDateTime revokedAt;
    std::optional<int> reason;
    QString unknown; ///< name of the first link that nothing is known of
};

class Revocations final
{
public:
    enum class Asking { Missing, Always };

    /// Without @p web nothing goes online. With Asking::Always each certificate is asked for once, whatever is at hand.
    explicit Revocations(QDateTime now, WebService web = {}, Asking asking = Asking::Missing);

    void add(ValidationData data);
    void know(STACK_OF(X509) * certificates);
    [[nodiscard]] STACK_OF(X509) * certificates() const { return m_certificates.get(); }

    /// @p chain as a trust store or issuersOf() gives it; a trusted anchor at its end is not asked about if @p
    /// anchored.
    [[nodiscard]] ChainStatus judge(const Chain &chain, bool anchored, const QDateTime &at);

    /// The chain of @p certificate by what is known; issuers that are missing are fetched.
    [[nodiscard]] Chain issuers(X509 *certificate);

    /// What was of use to the last judge(), in DER.
    [[nodiscard]] QList<QByteArray> usedLists() const { return m_usedLists; }
    [[nodiscard]] QList<QByteArray> usedAnswers() const { return m_usedAnswers; }
    /// Whom we could not ask, or who gave no usable answer.
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }
    /// Where the state of the links of all chains so far can be asked.
    [[nodiscard]] const QStringList &addresses() const { return m_addresses; }

private:
    [[nodiscard]] CertificateStatus status(X509 *certificate, X509 *issuer, const QDateTime &at);
    [[nodiscard]] CertificateStatus known(X509 *certificate, X509 *issuer, const Moment &moment);
    [[nodiscard]] CertificateStatus say(const Evidence &evidence, X509 *certificate, X509 *issuer,
                                        const Moment &moment) const;
    [[nodiscard]] QStringList addressesFor(X509 *certificate, QStringList (*of)(X509 *)) const;
    void ask(X509 *certificate, X509 *issuer, const Moment &moment);
    [[nodiscard]] bool askResponder(const QString &url, X509 *certificate, X509 *issuer, const Moment &moment);
    [[nodiscard]] bool fetchList(const QString &url, X509 *certificate, X509 *issuer, const Moment &moment);
    [[nodiscard]] bool fetchIssuers(X509 *certificate);

    QDateTime m_now;
    WebService m_web;
    Asking m_asking;
    Certificates m_certificates;
    std::vector<Evidence> m_evidence;
    std::set<QByteArray> m_asked; ///< digests of certificates
    std::set<QString> m_fetched;  ///< addresses of lists and issuers
    QList<QByteArray> m_usedLists;
    QList<QByteArray> m_usedAnswers;
    QList<Error> m_problems;
    QStringList m_addresses;
    int m_looks = 0;
};

} // namespace shihe::signing
