#include "core/signing/certificates.h"

#include "core/signing/keys.h"

#include <algorithm>
#include <array>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace shihe::signing {
namespace {

constexpr std::size_t LongestChain = 10;

/// What a certificate for these things alone is not for: documents.
constexpr std::uint32_t OtherUses = XKU_SSL_SERVER | XKU_CODE_SIGN | XKU_OCSP_SIGN | XKU_TIMESTAMP | XKU_DVCS;

QString nameOf(const X509_NAME *name, std::initializer_list<int> kinds)
{
    for (const int nid : kinds)
        if (const QString entry = entryOf(name, nid); !entry.isEmpty())
            return entry;
    return {};
}

/// An extended key usage that OpenSSL has no bit for, as the one for documents (RFC 9336).
bool hasUnknownUse(X509 *certificate)
{
    static constexpr std::array<int, 6> known{NID_server_auth, NID_code_sign, NID_OCSP_sign,
                                              NID_time_stamp,  NID_dvcs,      NID_ms_code_com};
    const Owned<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free> uses(
        static_cast<EXTENDED_KEY_USAGE *>(X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    for (int i = 0; uses && i < sk_ASN1_OBJECT_num(uses.get()); ++i)
        if (std::find(known.begin(), known.end(), OBJ_obj2nid(sk_ASN1_OBJECT_value(uses.get(), i))) == known.end())
            return true;
    return false;
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
    if ((usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) == 0)
        return false;
    if ((X509_get_extension_flags(certificate) & EXFLAG_XKUSAGE) == 0)
        return true;
    // Authorities name documents in many ways, some of their own: only what is certainly for another thing is refused.
    const std::uint32_t uses = X509_get_extended_key_usage(certificate);
    return (uses & OtherUses) == 0 || (uses & (XKU_SMIME | XKU_SSL_CLIENT | XKU_ANYEKU)) != 0 ||
           hasUnknownUse(certificate);
}

Certificate shared(X509 *certificate)
{
    if (certificate != nullptr)
        X509_up_ref(certificate);
    return Certificate(certificate);
}

Chain issuersOf(X509 *certificate, STACK_OF(X509) * pool)
{
    Chain chain;
    if (certificate == nullptr)
        return chain;
    chain.push_back(shared(certificate));
    const int count = pool == nullptr ? 0 : sk_X509_num(pool);
    while (chain.size() < LongestChain && !isSelfSigned(chain.back().get())) {
        X509 *below = chain.back().get();
        X509 *issuer = nullptr;
        for (int i = 0; i < count && issuer == nullptr; ++i) {
            X509 *candidate = sk_X509_value(pool, i);
            if (X509_check_issued(candidate, below) == X509_V_OK &&
                X509_verify(below, X509_get0_pubkey(candidate)) == 1)
                issuer = candidate;
        }
        if (issuer == nullptr)
            break;
        chain.push_back(shared(issuer));
    }
    ERR_clear_error();
    return chain;
}

Result<Certificates> certificatesOf(const QList<QByteArray> &files)
{
    Certificates all(sk_X509_new_null());
    for (qsizetype i = 0; i < files.size(); ++i) {
        const Bio in = reader(files.at(i));
        const int before = sk_X509_num(all.get());
        while (Certificate certificate{PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr)}) {
            giveSm2Identity(certificate.get());
            sk_X509_push(all.get(), certificate.release());
        }
        ERR_clear_error();
        if (sk_X509_num(all.get()) == before)
            return failure(QT_TRANSLATE_NOOP("words", "signing.bad-root"), {QString::number(i + 1)});
    }
    return all;
}

Result<TrustStore> TrustStore::fromPem(const QList<QByteArray> &files, bool system)
{
    const Result<Certificates> certificates = certificatesOf(files);
    if (!certificates)
        return failure(certificates.error());
    TrustStore trust;
    trust.m_store.reset(X509_STORE_new());
    trust.m_count = sk_X509_num(certificates->get());
    for (int i = 0; i < trust.m_count; ++i)
        X509_STORE_add_cert(trust.m_store.get(), sk_X509_value(certificates->get(), i));
    if (system && addSystemRoots(trust.m_store.get()))
        ++trust.m_count;
    ERR_clear_error();
    return trust;
}

Owned<X509_STORE_CTX, X509_STORE_CTX_free> TrustStore::verified(X509 *certificate, STACK_OF(X509) * others,
                                                                const std::optional<QDateTime> &at) const
{
    constexpr int SecurityLevel = 2; // 112 bits: no SHA-1, no RSA below 2048
    if (isEmpty() || certificate == nullptr)
        return {};
    Owned<X509_STORE_CTX, X509_STORE_CTX_free> context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), m_store.get(), certificate, others) != 1)
        return {};
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_depth(rules, static_cast<int>(LongestChain));
    X509_VERIFY_PARAM_set_auth_level(rules, SecurityLevel);
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN | (at ? 0UL : X509_V_FLAG_NO_CHECK_TIME));
    if (at)
        X509_VERIFY_PARAM_set_time(rules, at->toSecsSinceEpoch());
    const bool result = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    return result ? std::move(context) : nullptr;
}

bool TrustStore::chains(X509 *certificate, STACK_OF(X509) * others, const std::optional<QDateTime> &at) const
{
    return verified(certificate, others, at) != nullptr;
}

Chain TrustStore::chain(X509 *certificate, STACK_OF(X509) * others) const
{
    Chain chain;
    const auto context = verified(certificate, others, std::nullopt);
    STACK_OF(X509) *links = context ? X509_STORE_CTX_get0_chain(context.get()) : nullptr;
    for (int i = 0; links != nullptr && i < sk_X509_num(links); ++i)
        chain.push_back(shared(sk_X509_value(links, i)));
    return chain;
}

} // namespace shihe::signing
