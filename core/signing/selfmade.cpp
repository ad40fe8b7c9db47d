// The key that the product makes for a person who has none: P-256, its certificate signed by itself and named so.
#include "core/signing/openssl.h"
#include "core/signing/signing.h"

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace shihe::signing {
namespace {

constexpr int YearsValid = 3;
constexpr int Iterations = 600'000;   // OWASP's figure of 2023 for PBKDF2 with SHA-256
constexpr qsizetype LongestName = 64; // ub-common-name, ub-organization-name (RFC 5280, appendix A)

bool addEntry(X509_NAME *name, const char *kind, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return X509_NAME_add_entry_by_txt(name, kind, MBSTRING_UTF8, raw(utf8), static_cast<int>(utf8.size()), -1, 0) == 1;
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION, X509_EXTENSION_free> extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    const Owned<BIGNUM, BN_free> number(BN_new());
    return number && BN_rand(number.get(), 127, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

Certificate certificateFor(EVP_PKEY *key, const SelfMadeKey &wish)
{
    static const QString mark = QStringLiteral("（自制 self-made）");
    Certificate certificate(X509_new());
    const Owned<X509_NAME, X509_NAME_free> name(X509_NAME_new());
    const QDateTime until = wish.now.toUTC().addYears(YearsValid);
    const bool good =
        certificate && name && addEntry(name.get(), "CN", plain(wish.name).left(LongestName - mark.size()) + mark) &&
        (wish.organisation.isEmpty() || addEntry(name.get(), "O", plain(wish.organisation).left(LongestName))) &&
        X509_set_version(certificate.get(), X509_VERSION_3) == 1 && setSerial(certificate.get()) &&
        X509_set_subject_name(certificate.get(), name.get()) == 1 &&
        X509_set_issuer_name(certificate.get(), name.get()) == 1 &&
        ASN1_TIME_set(X509_getm_notBefore(certificate.get()), wish.now.toSecsSinceEpoch()) != nullptr &&
        ASN1_TIME_set(X509_getm_notAfter(certificate.get()), until.toSecsSinceEpoch()) != nullptr &&
        X509_set_pubkey(certificate.get(), key) == 1 &&
        addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE") &&
        addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature,nonRepudiation") &&
        addExtension(certificate.get(), NID_subject_key_identifier, "hash") &&
        X509_sign(certificate.get(), key, EVP_sha256()) > 0;
    return good ? std::move(certificate) : Certificate();
}

/// AES-256 and PBKDF2 for key and certificate (the choice of an AES cipher makes it PBES2), HMAC-SHA-256 over the
/// whole.
QByteArray pack(EVP_PKEY *key, X509 *certificate, const QString &label, const Secret &password)
{
    const QByteArray name = label.toUtf8();
    const Owned<PKCS12, PKCS12_free> container(PKCS12_create(password.utf8().data(), name.constData(), key, certificate,
                                                             nullptr, NID_aes_256_cbc, NID_aes_256_cbc, Iterations, -1,
                                                             0));
    if (!container ||
        PKCS12_set_mac(container.get(), password.utf8().data(), -1, nullptr, 0, Iterations, EVP_sha256()) != 1)
        return {};
    return der(container.get(), i2d_PKCS12);
}

} // namespace

Result<QByteArray> makeSelfMadeKey(const SelfMadeKey &wish, const Secret &password)
{
    if (plain(wish.name).isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "signing.name-missing"));
    if (password.isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "signing.password-missing"));
    ERR_clear_error();
    const PrivateKey key(EVP_EC_gen("P-256"));
    const Certificate certificate = key && wish.now.isValid() ? certificateFor(key.get(), wish) : Certificate();
    const QByteArray packed =
        certificate ? pack(key.get(), certificate.get(), plain(wish.name), password) : QByteArray();
    if (packed.isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "signing.key-failed"), {lastOpenSslError()});
    return packed;
}

} // namespace shihe::signing
