#include "core/signing/validity.h"

#include <openssl/x509v3.h>

namespace shihe::signing {
namespace {

using Kind = CertificateStatus::Kind;

/// A time stamp proves that everything it covers existed.
struct Proof
{
    QDateTime time;
    QString authority;
    int revision = 0;
};

/// RFC 3161, 4: where the authority says that it gave up its certificate for a harmless reason, tokens from before stay
/// good; in all other cases none do.
bool isHarmless(const std::optional<int> &reason)
{
    constexpr int Unspecified = 0;
    constexpr int AffiliationChanged = 3;
    constexpr int Superseded = 4;
    constexpr int Ceased = 5;
    return reason == Unspecified || reason == AffiliationChanged || reason == Superseded || reason == Ceased;
}

class Validity final
{
public:
    Validity(PdfFile &file, std::vector<CheckedSignature> &signatures, const TrustStore &trust,
             const VerifyOptions &options, Budget &budget)
        : m_file(file)
        , m_signatures(signatures)
        , m_trust(trust)
        , m_now(options.now)
        , m_budget(budget)
        , m_revocations(options.now, options.web, Revocations::Asking::Always)
    {
        m_revocations.add(readValidationData(file.revision(file.revisions()), budget));
        learn(m_revocations);
    }

    void run(Verification &result);

private:
    void learn(Revocations &revocations) const;
    void judgeStamp(CheckedSignature &signature, const std::optional<Proof> &later);
    void judgeCertificate(CheckedSignature &signature);
    void judgeRevocation(CheckedSignature &signature, const Chain &chain, bool anchored, const QDateTime &at);
    void raiseLevels();
    [[nodiscard]] QStringList missing(Revocations &known, const CheckedSignature &signature) const;
    [[nodiscard]] const CheckedSignature *stampAfter(const CheckedSignature &signature) const;

    PdfFile &m_file;
    std::vector<CheckedSignature> &m_signatures;
    const TrustStore &m_trust;
    QDateTime m_now;
    Budget &m_budget;
    Revocations m_revocations;
};

/// Every certificate that the signatures carry.
void Validity::learn(Revocations &revocations) const
{
    for (const CheckedSignature &signature : m_signatures) {
        revocations.know(signature.others.get());
        if (signature.stamp)
            revocations.know(signature.stamp->others.get());
    }
}

void addProblem(SignatureReport &report, const char *code, QStringList args)
{
    report.problems << Error{QString::fromLatin1(code), std::move(args)};
}

/// A token is worth as much as its authority's key: until a later time stamp covers it, or until now.
void Validity::judgeStamp(CheckedSignature &signature, const std::optional<Proof> &later)
{
    TokenReport &stamp = *signature.stamp;
    X509 *certificate = stamp.certificate.get();
    const Chain chain = m_trust.chain(certificate, m_revocations.certificates());
    stamp.trusted =
        stamp.sound && !chain.empty() && m_trust.chains(certificate, m_revocations.certificates(), stamp.time);
    if (!stamp.trusted)
        return;
    const QDateTime until = later ? later->time : m_now;
    const QString day = describeCertificate(certificate).until.date().toString(Qt::ISODate);
    const ChainStatus status = m_revocations.judge(chain, true, stamp.time);
    const bool lost = status.kind == Kind::Revoked &&
                      (status.revokedAt <= stamp.time || (status.revokedAt <= until && !isHarmless(status.reason)));
    if (lost) {
        stamp.trusted = false;
        addProblem(signature.report, QT_TRANSLATE_NOOP("words", "signing.problem.token-revoked"),
                   {stamp.authority, status.revokedAt.date().toString(Qt::ISODate)});
    } else if (until > describeCertificate(certificate).until) {
        addProblem(signature.report, QT_TRANSLATE_NOOP("words", "signing.problem.token-expired"),
                   {stamp.authority, day});
    }
}

void Validity::judgeRevocation(CheckedSignature &signature, const Chain &chain, bool anchored, const QDateTime &at)
{
    SignatureReport &report = signature.report;
    const ChainStatus status = m_revocations.judge(chain, anchored, at);
    if (status.kind == Kind::Revoked) {
        report.revocation = Revocation::Revoked;
        report.revokedAt = status.revokedAt;
        if (status.revokedAt <= at && report.certificate != CertificateState::WrongUsage)
            report.certificate = CertificateState::Revoked;
    } else if (status.kind == Kind::Good) {
        report.revocation = Revocation::Good;
        report.revocationAsOf = status.asOf;
    }
}

void Validity::judgeCertificate(CheckedSignature &signature)
{
    SignatureReport &report = signature.report;
    X509 *certificate = signature.certificate.get();
    if (certificate == nullptr)
        return;
    const QDateTime at = report.proven.value_or(m_now);
    STACK_OF(X509) *others = m_revocations.certificates();
    Chain chain = m_trust.chain(certificate, others);
    if (chain.empty() && m_revocations.issuers(certificate).size() > 1) // it may have fetched what was missing
        chain = m_trust.chain(certificate, m_revocations.certificates());
    const bool trusted = !chain.empty();
    report.identity = trusted                     ? Identity::Trusted
                      : isSelfSigned(certificate) ? Identity::SelfMade
                                                  : Identity::UnknownIssuer;
    const bool usable = signature.isTimeStamp ? (X509_get_extended_key_usage(certificate) & XKU_TIMESTAMP) != 0
                                              : maySignDocuments(certificate);
    if (!usable)
        report.certificate = CertificateState::WrongUsage;
    else if (at < report.certificateInfo.from)
        report.certificate = CertificateState::NotYetValid;
    else if (at > report.certificateInfo.until || (trusted && !m_trust.chains(certificate, others, at)))
        report.certificate = CertificateState::Expired; // its own, or a link's above it
    else
        report.certificate = CertificateState::Valid;
    if (!trusted)
        chain = issuersOf(certificate, others);
    judgeRevocation(signature, chain, trusted, at);
}

const CheckedSignature *Validity::stampAfter(const CheckedSignature &signature) const
{
    for (const CheckedSignature &stamp : m_signatures)
        if (stamp.isTimeStamp && stamp.stamp && stamp.report.intact &&
            stamp.report.coversRevision > signature.report.coversRevision)
            return &stamp;
    return nullptr;
}

/// What the file itself does not prove of @p signature and its time stamp, whomever one trusts: names of certificates.
QStringList Validity::missing(Revocations &known, const CheckedSignature &signature) const
{
    QStringList names;
    const auto check = [&](X509 *certificate, const QDateTime &at) {
        const ChainStatus status = known.judge(known.issuers(certificate), false, at);
        if (!status.complete)
            names << (status.unknown.isEmpty() ? describeCertificate(certificate).name : status.unknown);
    };
    const TokenReport *stamp = signature.stamp ? &*signature.stamp : nullptr;
    if (stamp == nullptr)
        if (const CheckedSignature *later = stampAfter(signature))
            stamp = &*later->stamp;
    if (stamp == nullptr)
        return names;
    check(signature.certificate.get(), stamp->time);
    check(stamp->certificate.get(), stamp->time);
    return names;
}

/// EN 319 142-1, 6: a time stamp of either kind makes B-T; with all that proves signer and authority in the store B-LT;
/// a document time stamp over that B-LTA. A level is what the file holds: it asks for nobody's trust.
void Validity::raiseLevels()
{
    std::map<int, Revocations> byRevision;
    const auto knownIn = [&](int revision) -> Revocations * {
        if (const auto found = byRevision.find(revision); found != byRevision.end())
            return &found->second;
        ValidationData data = readValidationData(m_file.revision(revision), m_budget);
        if (!data.present)
            return nullptr;
        Revocations &known = byRevision.emplace(revision, Revocations(m_now)).first->second;
        known.add(std::move(data));
        learn(known);
        return &known;
    };
    for (CheckedSignature &signature : m_signatures) {
        m_budget.spendTime();
        SignatureReport &report = signature.report;
        if (signature.isTimeStamp || report.level == Level::None || !report.intact)
            continue;
        if (report.level == Level::BB && stampAfter(signature) != nullptr)
            report.level = Level::BT;
        Revocations *known = report.level == Level::BT ? knownIn(m_file.revisions()) : nullptr;
        if (known == nullptr)
            continue;
        if (const QStringList names = missing(*known, signature); !names.isEmpty()) {
            addProblem(report, QT_TRANSLATE_NOOP("words", "signing.problem.data-incomplete"),
                       {names.join(QStringLiteral(", "))});
            continue;
        }
        report.level = Level::BLT;
        for (const CheckedSignature &stamp : m_signatures) {
            const int covered = stamp.report.coversRevision;
            if (!stamp.isTimeStamp || !stamp.stamp || !stamp.report.intact || covered <= report.coversRevision)
                continue;
            // What the stamp of the signature's own time covers does not yet hold the proof of that stamp.
            if (Revocations *then = knownIn(covered); then != nullptr && missing(*then, signature).isEmpty())
                report.level = Level::BLTA;
        }
    }
}

void Validity::run(Verification &result)
{
    std::optional<Proof> later; // the earliest trusted time stamp behind the signature at hand
    for (auto signature = m_signatures.rbegin(); signature != m_signatures.rend(); ++signature) {
        SignatureReport &report = signature->report;
        const bool covered = later && report.coversRevision > 0 && later->revision > report.coversRevision;
        if (signature->stamp)
            judgeStamp(*signature, covered ? later : std::nullopt);
        if (signature->stamp && signature->stamp->trusted) {
            report.proven = signature->stamp->time;
            report.provenBy = signature->stamp->authority;
            if (signature->isTimeStamp)
                report.claimed.reset();
        } else if (covered) {
            report.proven = later->time;
            report.provenBy = later->authority;
        }
        judgeCertificate(*signature);
        const bool proof = signature->isTimeStamp && report.intact && signature->stamp && signature->stamp->trusted;
        if (proof && !later)
            result.renewBefore = report.certificateInfo.until;
        if (proof && report.coversRevision > 0)
            later = Proof{*report.proven, report.provenBy, report.coversRevision};
    }
    raiseLevels();
    result.revocationAddresses = m_revocations.addresses();
    result.notChecked = m_revocations.problems();
}

} // namespace

void judgeValidity(PdfFile &file, std::vector<CheckedSignature> &signatures, const TrustStore &trust,
                   const VerifyOptions &options, Budget &budget, Verification &result)
{
    if (!signatures.empty())
        Validity(file, signatures, trust, options, budget).run(result);
}

} // namespace shihe::signing
