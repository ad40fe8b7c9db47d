#include "core/signing/revocations.h"

#include "core/signing/cms.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs7.h>
#include <stdexcept>

namespace shihe::signing {
namespace {

constexpr qsizetype LargestAnswer = 64 * 1024;
constexpr qsizetype LargestList = 10 * 1024 * 1024;
constexpr int MostRedirects = 3;
constexpr std::size_t LongestChain = 10;
constexpr qsizetype MostAddresses = 3;
constexpr int MostLooks = 20'000; // at evidence: a file that wants more is no honest one

using Kind = CertificateStatus::Kind;

QByteArray fingerprint(X509 *certificate)
{
    return digest(EVP_sha256(), der(certificate, i2d_X509));
}

void push(QStringList &list, const QString &value)
{
    if (!list.contains(value))
        list << value;
}

/// A certificate in DER, or the bundle of some that authorities serve as .p7c.
Certificates readIssuers(const QByteArray &bytes)
{
    Certificates found(sk_X509_new_null());
    if (!elementLength(bytes, true))
        return found;
    const unsigned char *position = raw(bytes);
    if (X509 *single = d2i_X509(nullptr, &position, static_cast<long>(bytes.size()))) {
        sk_X509_push(found.get(), single);
    } else {
        position = raw(bytes);
        const Owned<PKCS7, PKCS7_free> bundle(d2i_PKCS7(nullptr, &position, static_cast<long>(bytes.size())));
        STACK_OF(X509) *all = bundle && PKCS7_type_is_signed(bundle.get()) ? bundle->d.sign->cert : nullptr;
        for (int i = 0; all != nullptr && i < sk_X509_num(all); ++i)
            sk_X509_push(found.get(), shared(sk_X509_value(all, i)).release());
    }
    ERR_clear_error();
    return found;
}

} // namespace

Revocations::Revocations(QDateTime now, WebService web, Asking asking)
    : m_now(std::move(now))
    , m_web(std::move(web))
    , m_asking(asking)
    , m_certificates(sk_X509_new_null())
{
}

void Revocations::add(ValidationData data)
{
    know(data.certificates.get());
    std::move(data.evidence.begin(), data.evidence.end(), std::back_inserter(m_evidence));
}

void Revocations::know(STACK_OF(X509) * certificates)
{
    for (int i = 0; certificates != nullptr && i < sk_X509_num(certificates); ++i) {
        X509 *certificate = sk_X509_value(certificates, i);
        bool isNew = true;
        for (int j = 0; j < sk_X509_num(m_certificates.get()) && isNew; ++j)
            isNew = X509_cmp(sk_X509_value(m_certificates.get(), j), certificate) != 0;
        if (isNew)
            sk_X509_push(m_certificates.get(), shared(certificate).release());
    }
}

Chain Revocations::issuers(X509 *certificate)
{
    for (;;) {
        Chain chain = issuersOf(certificate, m_certificates.get());
        const bool whole = chain.empty() || chain.size() >= LongestChain || isSelfSigned(chain.back().get());
        if (whole || !m_web || !fetchIssuers(chain.back().get()))
            return chain;
    }
}

/// Whether anything new was found.
bool Revocations::fetchIssuers(X509 *certificate)
{
    const int before = sk_X509_num(m_certificates.get());
    for (const QString &url : issuerAddresses(certificate)) {
        if (!m_fetched.insert(url).second)
            continue;
        const Result<QByteArray> answer = m_web({url, {}, {}, LargestAnswer, MostRedirects});
        if (!answer)
            m_problems << answer.error();
        else
            know(readIssuers(*answer).get());
    }
    return sk_X509_num(m_certificates.get()) > before;
}

ChainStatus Revocations::judge(const Chain &chain, bool anchored, const QDateTime &at)
{
    m_usedLists.clear();
    m_usedAnswers.clear();
    ChainStatus status;
    status.complete = !chain.empty() && (anchored || isSelfSigned(chain.back().get()));
    for (std::size_t i = 0; i < chain.size(); ++i) {
        if ((anchored && i + 1 == chain.size()) || isSelfSigned(chain[i].get()))
            break;
        const bool last = i + 1 == chain.size();
        if (last) // its issuer would be fetched first
            for (const QString &url :
                 issuerAddresses(chain[i].get()) + ocspAddresses(chain[i].get()) + crlAddresses(chain[i].get()))
                push(m_addresses, plain(url));
        const CertificateStatus link =
            last ? CertificateStatus() : this->status(chain[i].get(), chain[i + 1].get(), at);
        if (link.kind == Kind::Unknown) {
            status.complete = false;
            if (status.unknown.isEmpty())
                status.unknown = describeCertificate(chain[i].get()).name;
        } else if (link.kind == Kind::Revoked) {
            if (status.kind != Kind::Revoked || link.revokedAt < status.revokedAt) {
                status.revokedAt = link.revokedAt;
                status.reason = link.reason;
            }
            status.kind = Kind::Revoked;
        } else if (!status.asOf.isValid() || link.asOf < status.asOf) {
            status.asOf = link.asOf;
        }
    }
    if (status.kind != Kind::Revoked && status.complete && status.asOf.isValid())
        status.kind = Kind::Good;
    return status;
}

CertificateStatus Revocations::status(X509 *certificate, X509 *issuer, const QDateTime &at)
{
    for (const QStringList &urls : {addressesFor(certificate, ocspAddresses), addressesFor(certificate, crlAddresses)})
        for (const QString &url : urls)
            push(m_addresses, plain(url));
    const Moment moment{at, m_now};
    const CertificateStatus found = known(certificate, issuer, moment);
    const bool wanted = m_web && (m_asking == Asking::Always || found.kind == Kind::Unknown);
    if (!wanted || !m_asked.insert(fingerprint(certificate)).second)
        return found;
    ask(certificate, issuer, moment);
    return known(certificate, issuer, moment);
}

CertificateStatus Revocations::say(const Evidence &evidence, X509 *certificate, X509 *issuer,
                                   const Moment &moment) const
{
    return evidence.list ? statusByCrl(evidence.list.get(), certificate, issuer, moment)
                         : statusByOcsp(evidence.answer.get(), certificate, issuer, m_certificates.get(), moment);
}

CertificateStatus Revocations::known(X509 *certificate, X509 *issuer, const Moment &moment)
{
    CertificateStatus status;
    for (const Evidence &evidence : m_evidence) {
        if (++m_looks > MostLooks)
            throw std::length_error("validation data");
        const CertificateStatus word = say(evidence, certificate, issuer, moment);
        if (word.kind == Kind::Unknown)
            continue;
        status.merge(word);
        QList<QByteArray> &used = evidence.list ? m_usedLists : m_usedAnswers;
        if (!used.contains(evidence.bytes))
            used << evidence.bytes;
    }
    return status;
}

/// What the certificate names; if it names nothing at all, what others of the same issuer do, for an authority answers
/// for all that it issued.
QStringList Revocations::addressesFor(X509 *certificate, QStringList (*of)(X509 *)) const
{
    QStringList addresses = of(certificate);
    if (!ocspAddresses(certificate).isEmpty() || !crlAddresses(certificate).isEmpty())
        return addresses;
    for (int i = 0; i < sk_X509_num(m_certificates.get()); ++i) {
        X509 *other = sk_X509_value(m_certificates.get(), i);
        if (X509_NAME_cmp(X509_get_issuer_name(other), X509_get_issuer_name(certificate)) == 0)
            for (const QString &url : of(other))
                push(addresses, url);
    }
    return addresses.first(qMin(addresses.size(), MostAddresses));
}

void Revocations::ask(X509 *certificate, X509 *issuer, const Moment &moment)
{
    for (const QString &url : addressesFor(certificate, ocspAddresses))
        if (askResponder(url, certificate, issuer, moment))
            return;
    for (const QString &url : addressesFor(certificate, crlAddresses))
        if (fetchList(url, certificate, issuer, moment))
            return;
}

bool Revocations::askResponder(const QString &url, X509 *certificate, X509 *issuer, const Moment &moment)
{
    const OcspQuery query = makeOcspQuery(certificate, issuer);
    const Result<QByteArray> bytes =
        m_web({url, query.bytes, "application/ocsp-request", LargestAnswer, MostRedirects});
    if (!bytes) {
        m_problems << bytes.error();
        return false;
    }
    Evidence answer = answerEvidence(*bytes);
    constexpr int NonceDiffers = 0; // absent is allowed: responders answer from a store
    const bool usable = answer.answer && OCSP_check_nonce(query.request.get(), answer.answer.get()) != NonceDiffers &&
                        say(answer, certificate, issuer, moment).kind != Kind::Unknown;
    ERR_clear_error();
    if (usable)
        m_evidence.push_back(std::move(answer));
    else
        m_problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.revocation-answer")), {plain(url)}};
    return usable;
}

bool Revocations::fetchList(const QString &url, X509 *certificate, X509 *issuer, const Moment &moment)
{
    if (!m_fetched.insert(url).second)
        return known(certificate, issuer, moment).kind != Kind::Unknown;
    const Result<QByteArray> bytes = m_web({url, {}, {}, LargestList, MostRedirects});
    if (!bytes) {
        m_problems << bytes.error();
        return false;
    }
    Evidence list = listEvidence(*bytes);
    const bool usable = list.list && say(list, certificate, issuer, moment).kind != Kind::Unknown;
    if (!usable)
        m_problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.revocation-answer")), {plain(url)}};
    if (list.list) // it may yet be of use for another certificate
        m_evidence.push_back(std::move(list));
    return usable;
}

} // namespace shihe::signing
