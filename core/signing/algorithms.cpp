// What kinds of keys we sign with, and how each of them signs and is checked.
#include "core/signing/certificates.h"
#include "core/signing/keys.h"

#include <array>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>

namespace shihe::signing {
namespace {

constexpr int SmallestRsa = 2048;

/// GB/T 35276 has this identity as the default; it goes into the digest of every SM2 signature.
constexpr std::string_view Sm2Identity = "1234567812345678";

/// A context that digests as the kind of @p key wants it. The second must outlive the first.
struct DigestContext
{
    Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free> key;
    Owned<EVP_MD_CTX, EVP_MD_CTX_free> digest;

    explicit DigestContext(EVP_PKEY *of)
        : key(EVP_PKEY_CTX_new(of, nullptr))
        , digest(EVP_MD_CTX_new())
    {
        if (key && digest && EVP_PKEY_is_a(of, "SM2") == 1 &&
            EVP_PKEY_CTX_set1_id(key.get(), Sm2Identity.data(), static_cast<int>(Sm2Identity.size())) == 1)
            EVP_MD_CTX_set_pkey_ctx(digest.get(), key.get());
    }
};

const EVP_MD *digestOf(EVP_PKEY *key)
{
    return EVP_PKEY_is_a(key, "SM2") == 1 ? EVP_sm3() : EVP_sha256();
}

} // namespace

const EVP_MD *digestFor(Algorithm algorithm)
{
    return algorithm == Algorithm::Sm2 ? EVP_sm3() : EVP_sha256();
}

Result<Algorithm> algorithmOf(EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "RSA") == 1) {
        const int bits = EVP_PKEY_get_bits(key);
        if (bits < SmallestRsa)
            return failure(QT_TRANSLATE_NOOP("words", "signing.key-too-weak"), {QString::number(bits)});
        return Algorithm::Rsa;
    }
    if (EVP_PKEY_is_a(key, "SM2") == 1)
        return Algorithm::Sm2;
    if (EVP_PKEY_is_a(key, "ED25519") == 1)
        return failure(QT_TRANSLATE_NOOP("words", "signing.key-ed25519"));
    std::array<char, 64> group{};
    if (EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) == 1) {
        const QByteArray name(group.data());
        if (name == "prime256v1" || name == "P-256")
            return Algorithm::EcP256;
        if (name == "secp384r1" || name == "P-384")
            return Algorithm::EcP384;
    }
    const char *kind = EVP_PKEY_get0_type_name(key);
    return failure(QT_TRANSLATE_NOOP("words", "signing.key-kind"), {QString::fromLatin1(group[0] != 0     ? group.data()
                                                                                        : kind == nullptr ? "?"
                                                                                                          : kind)});
}

std::vector<Certificate> chainOf(X509 *signer, const QList<QByteArray> &others)
{
    const Certificates pool(sk_X509_new_null());
    for (const QByteArray &each : others) {
        const unsigned char *position = raw(each);
        if (Certificate certificate(d2i_X509(nullptr, &position, static_cast<long>(each.size()))); certificate)
            sk_X509_push(pool.get(), certificate.release());
    }
    std::vector<Certificate> chain;
    for (Certificate &link : issuersOf(signer, pool.get()))
        if (X509_cmp(link.get(), signer) != 0)
            chain.push_back(std::move(link));
    ERR_clear_error();
    return chain;
}

QByteArray signatureBy(EVP_PKEY *key, const QByteArray &bytes)
{
    const DigestContext context(key);
    const auto size = static_cast<std::size_t>(bytes.size());
    std::size_t length = 0;
    if (!context.digest || EVP_DigestSignInit(context.digest.get(), nullptr, digestOf(key), nullptr, key) != 1 ||
        EVP_DigestSign(context.digest.get(), nullptr, &length, raw(bytes), size) != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(length), '\0');
    if (EVP_DigestSign(context.digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, raw(bytes),
                       size) != 1)
        return {};
    signature.truncate(static_cast<qsizetype>(length)); // ECDSA values vary in length
    return signature;
}

bool isSignatureBy(EVP_PKEY *key, const QByteArray &bytes, const QByteArray &value)
{
    const DigestContext context(key);
    const bool result = context.digest &&
                        EVP_DigestVerifyInit(context.digest.get(), nullptr, digestOf(key), nullptr, key) == 1 &&
                        EVP_DigestVerify(context.digest.get(), raw(value), static_cast<std::size_t>(value.size()),
                                         raw(bytes), static_cast<std::size_t>(bytes.size())) == 1;
    ERR_clear_error();
    return result;
}

QByteArray ecdsaSequence(const QByteArray &pair)
{
    const qsizetype half = pair.size() / 2;
    const Owned<ECDSA_SIG, ECDSA_SIG_free> value(ECDSA_SIG_new());
    Owned<BIGNUM, BN_free> r(BN_bin2bn(raw(pair), static_cast<int>(half), nullptr));
    Owned<BIGNUM, BN_free> s(BN_bin2bn(raw(pair) + half, static_cast<int>(half), nullptr));
    if (half == 0 || pair.size() != 2 * half || !value || !r || !s ||
        ECDSA_SIG_set0(value.get(), r.get(), s.get()) != 1)
        return {};
    static_cast<void>(r.release()); // owned by the signature now
    static_cast<void>(s.release());
    return der(value.get(), i2d_ECDSA_SIG);
}

void giveSm2Identity(X509 *certificate)
{
    if (EVP_PKEY_is_a(X509_get0_pubkey(certificate), "SM2") != 1)
        return;
    ASN1_OCTET_STRING *identity = ASN1_OCTET_STRING_new();
    ASN1_OCTET_STRING_set(identity, reinterpret_cast<const unsigned char *>(Sm2Identity.data()),
                          static_cast<int>(Sm2Identity.size()));
    X509_set0_distinguishing_id(certificate, identity); // owns it now
}

} // namespace shihe::signing
