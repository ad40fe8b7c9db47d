// Raises the level of what is signed already: B-LT and B-LTA (ETSI EN 319 142-1, 5.4).
#include "core/signing/documentstamp.h"
#include "core/signing/keys.h"
#include "core/signing/refusals.h"
#include "core/signing/revocations.h"
#include "core/signing/signaturecheck.h"

#include <openssl/pem.h>

namespace shihe::signing {
namespace {

using Kind = CertificateStatus::Kind;

class Extension final
{
public:
    Extension(const ExtendOptions &options, TrustStore trust, Certificates issuers)
        : m_options(options)
        , m_trust(std::move(trust))
        , m_issuers(std::move(issuers))
    {
    }

    [[nodiscard]] Result<QByteArray> run(const QByteArray &pdf);

private:
    [[nodiscard]] Result<QByteArray> stamp(const QByteArray &pdf) const;
    [[nodiscard]] Result<QByteArray> addData(const QByteArray &pdf) const;
    [[nodiscard]] Result<RelatedData> collect(Revocations &revocations, const CheckedSignature &signature,
                                              const QDateTime &at) const;
    [[nodiscard]] Result<void> collect(Revocations &revocations, X509 *certificate, const QDateTime &at,
                                       RelatedData &data) const;
    [[nodiscard]] Result<std::vector<CheckedSignature>> signaturesOf(PdfFile &file) const;

    const ExtendOptions &m_options;
    TrustStore m_trust;
    Certificates m_issuers;
};

/// What is signed must be in order: else we would lend it a long life.
Result<Verification> checked(const QByteArray &pdf, const QDateTime &now)
{
    Result<Verification> found = verify(pdf, {now, {}});
    if (!found)
        return found;
    if (found->verdict == Verdict::Damaged)
        return failure(QT_TRANSLATE_NOOP("words", "signing.damaged-input"));
    if (found->verdict == Verdict::Changed)
        return failure(QT_TRANSLATE_NOOP("words", "signing.input-changed"));
    if (found->verdict == Verdict::Unsigned)
        return failure(QT_TRANSLATE_NOOP("words", "signing.extend-unsigned"));
    return found;
}

bool isStamp(const SignatureReport &signature)
{
    return signature.subfilter == u"ETSI.RFC3161";
}

/// The lowest level of all that people signed by the profile; those of another profile have none and never will.
Level lowestLevel(const Verification &verification)
{
    Level lowest = Level::BLTA;
    for (const SignatureReport &signature : verification.signatures)
        if (!isStamp(signature) && signature.level != Level::None)
            lowest = std::min(lowest, signature.level);
    return lowest;
}

Result<PdfFile> opened(const QByteArray &pdf)
{
    Result<PdfFile> file = PdfFile::read(pdf);
    if (file)
        if (Result<void> good = checkExtensible(*file); !good)
            return failure(good.error());
    return file;
}

void push(QList<QByteArray> &list, const QList<QByteArray> &values)
{
    for (const QByteArray &value : values)
        if (!list.contains(value))
            list << value;
}

Result<std::vector<CheckedSignature>> Extension::signaturesOf(PdfFile &file) const
{
    std::vector<CheckedSignature> found;
    for (SignedField &field : signedFields(file.revision(file.revisions())))
        found.push_back(checkSignature(file, std::move(field), m_trust, m_options.now));
    return found;
}

Result<QByteArray> Extension::stamp(const QByteArray &pdf) const
{
    if (!m_options.timeStamps)
        return failure(QT_TRANSLATE_NOOP("words", "signing.extend-no-time-stamp"));
    Result<PdfFile> file = opened(pdf);
    if (!file)
        return failure(file.error());
    return addDocumentTimeStamp(*file, m_options.timeStamps, TrustStore(), m_options.now);
}

/// Everything that proves @p certificate good at @p at.
Result<void> Extension::collect(Revocations &revocations, X509 *certificate, const QDateTime &at,
                                RelatedData &data) const
{
    Chain chain = revocations.issuers(certificate);
    if (const Chain trusted = m_trust.chain(certificate, revocations.certificates()); !trusted.empty()) {
        // The root may lie in the system's store alone.
        for (const Certificate &link : trusted) {
            const Certificates one(sk_X509_new_null());
            sk_X509_push(one.get(), shared(link.get()).release());
            revocations.know(one.get());
        }
        chain = revocations.issuers(certificate);
    }
    const CertificateInfo top = describeCertificate(chain.back().get());
    if (!top.selfMade)
        return failure(QT_TRANSLATE_NOOP("words", "signing.extend-issuer"), {top.name, top.issuer});
    const ChainStatus status = revocations.judge(chain, false, at);
    if (status.kind == Kind::Revoked && status.revokedAt <= at)
        return failure(QT_TRANSLATE_NOOP("words", "signing.extend-revoked"),
                       {describeCertificate(certificate).name, status.revokedAt.date().toString(Qt::ISODate)});
    if (!status.complete && !revocations.problems().isEmpty())
        return failure(revocations.problems().constLast());
    if (!status.complete)
        return failure(QT_TRANSLATE_NOOP("words", "signing.extend-no-data"), {status.unknown});
    for (const Certificate &link : chain)
        push(data.certificates, {der(link.get(), i2d_X509)});
    push(data.lists, revocations.usedLists());
    push(data.answers, revocations.usedAnswers());
    return {};
}

Result<RelatedData> Extension::collect(Revocations &revocations, const CheckedSignature &signature,
                                       const QDateTime &at) const
{
    RelatedData data{signature.field.contents, {}, {}, {}};
    if (signature.certificate)
        if (Result<void> good = collect(revocations, signature.certificate.get(), at, data); !good)
            return failure(good.error());
    if (signature.stamp && !signature.isTimeStamp)
        if (Result<void> good = collect(revocations, signature.stamp->certificate.get(), at, data); !good)
            return failure(good.error());
    return data;
}

Result<QByteArray> Extension::addData(const QByteArray &pdf) const
{
    Result<PdfFile> file = opened(pdf);
    if (!file)
        return failure(file.error());
    const Result<std::vector<CheckedSignature>> signatures = signaturesOf(*file);
    if (!signatures)
        return failure(signatures.error());
    Revocations revocations(m_options.now, m_options.web);
    Budget budget;
    revocations.add(readValidationData(file->revision(file->revisions()), budget));
    revocations.know(m_issuers.get());
    for (const CheckedSignature &signature : *signatures) {
        revocations.know(signature.others.get());
        if (signature.stamp)
            revocations.know(signature.stamp->others.get());
    }
    std::vector<RelatedData> related;
    for (const CheckedSignature &signature : *signatures) {
        // Its own time, else that of the first document time stamp behind it.
        QDateTime at = m_options.now;
        for (const CheckedSignature &later : *signatures)
            if (later.isTimeStamp && later.stamp && later.stamp->time < at &&
                later.report.coversRevision > signature.report.coversRevision)
                at = later.stamp->time;
        if (signature.stamp)
            at = signature.stamp->time;
        Result<RelatedData> data = collect(revocations, signature, at);
        if (!data)
            return failure(data.error());
        related.push_back(std::move(*data));
    }
    Appender update(*file);
    addValidationData(update, related);
    return update.bytes();
}

Result<QByteArray> Extension::run(const QByteArray &pdf)
{
    const Result<Verification> before = checked(pdf, m_options.now);
    if (!before)
        return failure(before.error());
    if (lowestLevel(*before) >= Level::BLT && m_options.level == Level::BLT)
        return pdf;
    if (m_options.level == Level::BLTA && !m_options.timeStamps)
        return failure(QT_TRANSLATE_NOOP("words", "signing.extend-no-time-stamp"));
    Result<QByteArray> out = pdf;
    if (lowestLevel(*before) == Level::BB)
        out = stamp(*out);
    if (out)
        out = addData(*out);
    if (out && m_options.level == Level::BLTA)
        out = stamp(*out);
    if (!out)
        return out;
    // The last word is the verifier's: nothing leaves that it would not accept.
    const Result<Verification> after = checked(*out, m_options.now);
    if (!after || lowestLevel(*after) < m_options.level)
        return failure(QT_TRANSLATE_NOOP("words", "signing.failed"), {QStringLiteral("self-check")});
    return out;
}

} // namespace

QList<QByteArray> issuersOf(const Key &key)
{
    QList<QByteArray> files;
    for (const Certificate &link : key.data().chain) {
        const Bio out(BIO_new(BIO_s_mem()));
        char *text = nullptr;
        if (PEM_write_bio_X509(out.get(), link.get()) == 1)
            if (const long size = BIO_get_mem_data(out.get(), &text); size > 0)
                files << QByteArray(text, size);
    }
    return files;
}

Result<QByteArray> extend(const QByteArray &pdf, const ExtendOptions &options)
{
    Result<TrustStore> trust = TrustStore::fromPem(options.trusted, options.systemTrust);
    if (!trust)
        return failure(trust.error());
    Result<Certificates> issuers = certificatesOf(options.trusted);
    if (!issuers)
        return failure(issuers.error());
    try {
        return Extension(options, std::move(*trust), std::move(*issuers)).run(pdf);
    } catch (const std::exception &) { // qpdf's way of saying that the file is broken
        return failure(QT_TRANSLATE_NOOP("words", "signing.damaged-input"));
    }
}

} // namespace shihe::signing
