#include "core/signing/keys.h"

#include "core/base/files.h"
#include "core/signing/certificates.h"

#include <QFile>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>

namespace shihe::signing {
namespace {

struct Bag
{
    PrivateKey key;
    Certificate certificate;
    Certificates others;
};

enum class Opened { Yes, WrongPassword, Unsupported };

/// OpenSSL 3 keeps RC2 and single 3DES of old key files in a provider of their own. It is loaded into a library context
/// that lives for one parse, so that nothing else in the program can use those ciphers.
class LegacyContext final
{
public:
    LegacyContext()
        : m_context(OSSL_LIB_CTX_new())
        , m_default(OSSL_PROVIDER_load(m_context.get(), "default"))
        , m_legacy(OSSL_PROVIDER_load(m_context.get(), "legacy"))
    {
    }

    [[nodiscard]] bool isUsable() const { return m_default && m_legacy; }
    [[nodiscard]] OSSL_LIB_CTX *get() const { return m_context.get(); }

private:
    Owned<OSSL_LIB_CTX, OSSL_LIB_CTX_free> m_context;
    Owned<OSSL_PROVIDER, OSSL_PROVIDER_unload> m_default;
    Owned<OSSL_PROVIDER, OSSL_PROVIDER_unload> m_legacy;
};

Opened parse(PKCS12 *container, const Secret &password, Bag &bag)
{
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    ERR_clear_error();
    const bool good = PKCS12_parse(container, password.utf8().data(), &key, &certificate, &others) == 1;
    bag.key.reset(key);
    bag.certificate.reset(certificate);
    bag.others.reset(others);
    if (good)
        return Opened::Yes;
    bool unsupported = false;
    while (const unsigned long code = ERR_get_error())
        unsupported = unsupported || ERR_GET_REASON(code) == ERR_R_UNSUPPORTED;
    return unsupported ? Opened::Unsupported : Opened::WrongPassword;
}

/// The same key in the ordinary library context: one of a context that is about to go can't sign.
PrivateKey transplanted(EVP_PKEY *key)
{
    const QByteArray info = [&] {
        const Owned<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free> packed(EVP_PKEY2PKCS8(key));
        return packed ? der(packed.get(), i2d_PKCS8_PRIV_KEY_INFO) : QByteArray();
    }();
    const unsigned char *position = raw(info);
    PrivateKey copy(d2i_AutoPrivateKey(nullptr, &position, info.size()));
    OPENSSL_cleanse(const_cast<char *>(info.constData()), static_cast<std::size_t>(info.size()));
    return copy;
}

Certificate transplanted(X509 *certificate)
{
    const QByteArray bytes = der(certificate, i2d_X509);
    const unsigned char *position = raw(bytes);
    return Certificate(d2i_X509(nullptr, &position, bytes.size()));
}

Result<Bag> openLegacy(const QByteArray &pkcs12, const Secret &password)
{
    const LegacyContext legacy;
    if (!legacy.isUsable())
        return failure(QT_TRANSLATE_NOOP("words", "signing.legacy-unavailable"));
    const Bio in = reader(pkcs12);
    PKCS12 *empty = PKCS12_init_ex(NID_pkcs7_data, legacy.get(), nullptr);
    const Owned<PKCS12, PKCS12_free> container(d2i_PKCS12_bio(in.get(), &empty));
    Bag bag;
    if (!container || parse(container.get(), password, bag) != Opened::Yes)
        return failure(QT_TRANSLATE_NOOP("words", "signing.wrong-password"));
    Bag own;
    own.key = bag.key ? transplanted(bag.key.get()) : nullptr;
    own.certificate = bag.certificate ? transplanted(bag.certificate.get()) : nullptr;
    own.others.reset(sk_X509_new_null());
    for (int i = 0; bag.others && i < sk_X509_num(bag.others.get()); ++i)
        sk_X509_push(own.others.get(), transplanted(sk_X509_value(bag.others.get(), i)).release());
    return own;
}

Result<Bag> open(const QByteArray &pkcs12, const Secret &password)
{
    const Bio in = reader(pkcs12);
    const Owned<PKCS12, PKCS12_free> container(d2i_PKCS12_bio(in.get(), nullptr));
    if (!container) {
        ERR_clear_error();
        return failure(QT_TRANSLATE_NOOP("words", "signing.not-a-key"));
    }
    Bag bag;
    switch (parse(container.get(), password, bag)) {
    case Opened::Yes:
        return bag;
    case Opened::Unsupported:
        return openLegacy(pkcs12, password);
    case Opened::WrongPassword:
        break;
    }
    return failure(QT_TRANSLATE_NOOP("words", "signing.wrong-password"));
}

} // namespace

CertificateInfo Key::certificate() const
{
    return describeCertificate(m_data->certificate.get());
}

Algorithm Key::algorithm() const
{
    return m_data->algorithm;
}

Result<Key> openKey(const QByteArray &pkcs12, const Secret &password)
{
    Result<Bag> bag = open(pkcs12, password);
    if (!bag)
        return failure(std::move(bag).error());
    if (!bag->key)
        return failure(QT_TRANSLATE_NOOP("words", "signing.not-a-key"));
    if (!bag->certificate)
        return failure(QT_TRANSLATE_NOOP("words", "signing.key-without-certificate"));
    const Result<Algorithm> algorithm = algorithmOf(bag->key.get());
    if (!algorithm)
        return failure(algorithm.error());
    if (X509_check_private_key(bag->certificate.get(), bag->key.get()) != 1) {
        ERR_clear_error();
        return failure(QT_TRANSLATE_NOOP("words", "signing.key-mismatch"));
    }
    auto data = std::make_shared<Key::Data>();
    data->algorithm = *algorithm;
    data->certificate = std::move(bag->certificate);
    while (bag->others && sk_X509_num(bag->others.get()) > 0)
        data->chain.emplace_back(sk_X509_shift(bag->others.get()));
    const std::shared_ptr<EVP_PKEY> key(std::move(bag->key));
    data->sign = [key](const QByteArray &bytes) -> Result<QByteArray> {
        QByteArray value = signatureBy(key.get(), bytes);
        if (value.isEmpty())
            return failure(QT_TRANSLATE_NOOP("words", "signing.failed"), {lastOpenSslError()});
        return value;
    };
    return Key(std::move(data));
}

Result<void> writeKeyFile(const QString &path, const QByteArray &pkcs12)
{
    if (QFile::exists(path))
        return failure(QT_TRANSLATE_NOOP("words", "signing.key-exists"), {path});
    return writeFile(path, pkcs12, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace shihe::signing
