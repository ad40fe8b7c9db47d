// The user's certificate store of Windows ("MY"). Its keys sign by CNG, in software or in a card; where one wants a PIN
// or a consent, Windows shows its own window.
#include "core/signing/keys.h"
#include "core/signing/systementries.h"
#include "core/signing/systemstore.h"

#include <windows.h>
// after windows.h
#include <ncrypt.h>
#include <wincrypt.h>

namespace shihe::signing {
namespace {

struct Closer
{
    void operator()(void *store) const { CertCloseStore(store, 0); }
};
using Store = std::unique_ptr<void, Closer>;

struct Releaser
{
    void operator()(const CERT_CONTEXT *certificate) const { CertFreeCertificateContext(certificate); }
};

/// A key that may or may not be ours to free.
class KeyHandle final
{
public:
    explicit KeyHandle(const CERT_CONTEXT *certificate)
        : m_good(CryptAcquireCertificatePrivateKey(certificate, CRYPT_ACQUIRE_ONLY_NCRYPT_KEY_FLAG, nullptr, &m_key,
                                                   &m_kind, &m_mustFree) != FALSE)
        , m_code(m_good ? ERROR_SUCCESS : GetLastError())
    {
    }
    ~KeyHandle()
    {
        if (m_good && m_mustFree != FALSE)
            NCryptFreeObject(m_key);
    }
    Q_DISABLE_COPY_MOVE(KeyHandle)

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] DWORD code() const { return m_code; }
    [[nodiscard]] NCRYPT_KEY_HANDLE get() const { return m_key; }

private:
    HCRYPTPROV_OR_NCRYPT_KEY_HANDLE m_key = 0;
    DWORD m_kind = 0;
    BOOL m_mustFree = FALSE;
    bool m_good;
    DWORD m_code;
};

tl::unexpected<Error> failed(DWORD code)
{
    constexpr DWORD CardCancelled = 0x8010006E; // SCARD_W_CANCELLED_BY_USER
    constexpr DWORD KeyCancelled = 0x80090036;  // NTE_USER_CANCELLED
    if (code == CardCancelled || code == KeyCancelled || code == ERROR_CANCELLED)
        return failure(QT_TRANSLATE_NOOP("words", "signing.store-cancelled"));
    return failure(QT_TRANSLATE_NOOP("words", "signing.store-failed"),
                   {QStringLiteral("0x") + QString::number(code, 16)});
}

Store opened(const wchar_t *name)
{
    return Store(
        CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0,
                      CERT_SYSTEM_STORE_CURRENT_USER | CERT_STORE_OPEN_EXISTING_FLAG | CERT_STORE_READONLY_FLAG, name));
}

QByteArray derOf(const CERT_CONTEXT *entry)
{
    return {reinterpret_cast<const char *>(entry->pbCertEncoded), static_cast<qsizetype>(entry->cbCertEncoded)};
}

bool hasKey(const CERT_CONTEXT *entry)
{
    DWORD size = 0;
    return CertGetCertificateContextProperty(entry, CERT_KEY_PROV_INFO_PROP_ID, nullptr, &size) != FALSE;
}

Result<QByteArray> signedBy(const CERT_CONTEXT *entry, Algorithm algorithm, const QByteArray &bytes)
{
    const KeyHandle key(entry);
    if (!key.isGood())
        return failed(key.code());
    QByteArray hash = digest(EVP_sha256(), bytes);
    BCRYPT_PKCS1_PADDING_INFO padding{BCRYPT_SHA256_ALGORITHM};
    const bool rsa = algorithm == Algorithm::Rsa;
    QByteArray value(1024, '\0');
    DWORD length = 0;
    const SECURITY_STATUS status =
        NCryptSignHash(key.get(), rsa ? &padding : nullptr, reinterpret_cast<unsigned char *>(hash.data()),
                       static_cast<DWORD>(hash.size()), reinterpret_cast<unsigned char *>(value.data()),
                       static_cast<DWORD>(value.size()), &length, rsa ? BCRYPT_PAD_PKCS1 : 0);
    if (status != ERROR_SUCCESS)
        return failed(static_cast<DWORD>(status));
    value.truncate(static_cast<qsizetype>(length));
    return rsa ? value : ecdsaSequence(value);
}

} // namespace

bool hasSystemStore()
{
    return true;
}

Result<SystemEntries> systemEntries()
{
    SystemEntries entries;
    const Store own = opened(L"MY");
    if (!own)
        return failed(GetLastError());
    const CERT_CONTEXT *entry = nullptr;
    while ((entry = CertEnumCertificatesInStore(own.get(), entry)) != nullptr) { // frees the one before
        entries.issuers << derOf(entry);
        if (!hasKey(entry))
            continue;
        const std::shared_ptr<const CERT_CONTEXT> kept(CertDuplicateCertificateContext(entry), Releaser());
        entries.own << SystemEntry{derOf(entry), [kept](Algorithm algorithm, const QByteArray &bytes) {
                                       return signedBy(kept.get(), algorithm, bytes);
                                   }};
    }
    // Where Windows puts the authorities between; a user may have none.
    if (const Store between = opened(L"CA"))
        while ((entry = CertEnumCertificatesInStore(between.get(), entry)) != nullptr)
            entries.issuers << derOf(entry);
    return entries;
}

} // namespace shihe::signing
