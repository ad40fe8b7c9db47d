#include "core/signing/certificates.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace shihe::signing {
namespace {

QString nameOf(const X509_NAME *name, std::initializer_list<int> kinds)
{
    for (const int nid : kinds)
        if (const QString entry = entryOf(name, nid); !entry.isEmpty())
            return entry;
    return {};
}

} // namespace

CertificateInfo describeCertificate(X509 *certificate)
{
    CertificateInfo info;
    if (certificate == nullptr)
        return info;
    const X509_NAME *subject = X509_get_subject_name(certificate);
    info.name = nameOf(subject, {NID_commonName, NID_organizationName, NID_pkcs9_emailAddress});
    info.organisation = entryOf(subject, NID_organizationName);
    info.issuer = nameOf(X509_get_issuer_name(certificate), {NID_commonName, NID_organizationName});
    info.from = dateOf(X509_get0_notBefore(certificate));
    info.until = dateOf(X509_get0_notAfter(certificate));
    info.fingerprint = QString::fromLatin1(digest(EVP_sha256(), der(certificate, i2d_X509)).toHex());
    info.selfMade = isSelfSigned(certificate);
    return info;
}

bool isSelfSigned(X509 *certificate)
{
    const bool result = X509_self_signed(certificate, 1) == 1;
    ERR_clear_error();
    return result;
}

bool maySignDocuments(X509 *certificate)
{
    const std::uint32_t usage = X509_get_key_usage(certificate); // all bits if the extension is absent
    return (usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0;
}

Result<TrustStore> TrustStore::fromPem(const QList<QByteArray> &files)
{
    TrustStore trust;
    trust.m_store.reset(X509_STORE_new());
    for (qsizetype i = 0; i < files.size(); ++i) {
        const Bio in = reader(files.at(i));
        int found = 0;
        while (const Certificate certificate{PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr)}) {
            X509_STORE_add_cert(trust.m_store.get(), certificate.get());
            ++found;
        }
        ERR_clear_error();
        if (found == 0)
            return failure(QT_TRANSLATE_NOOP("words", "signing.bad-root"), {QString::number(i + 1)});
        trust.m_count += found;
    }
    return trust;
}

bool TrustStore::chains(X509 *certificate, STACK_OF(X509) * others, const std::optional<QDateTime> &at) const
{
    constexpr int LongestChain = 10;
    constexpr int SecurityLevel = 2; // 112 bits: no SHA-1, no RSA below 2048
    if (isEmpty() || certificate == nullptr)
        return false;
    const Owned<X509_STORE_CTX, X509_STORE_CTX_free> context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), m_store.get(), certificate, others) != 1)
        return false;
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_depth(rules, LongestChain);
    X509_VERIFY_PARAM_set_auth_level(rules, SecurityLevel);
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN | (at ? 0UL : X509_V_FLAG_NO_CHECK_TIME));
    if (at)
        X509_VERIFY_PARAM_set_time(rules, at->toSecsSinceEpoch());
    const bool result = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    return result;
}

} // namespace shihe::signing
