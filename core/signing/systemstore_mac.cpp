// The key chain of macOS: its identities, and those in cards that the system has a driver for. Where a key wants a
// password or a consent, macOS shows its own window.
#include "core/signing/keys.h"
#include "core/signing/systementries.h"
#include "core/signing/systemstore.h"

#include <Security/Security.h>

namespace shihe::signing {
namespace {

struct Releaser
{
    void operator()(const void *object) const { CFRelease(object); }
};
/// What a function with Create or Copy in its name gave; a CF type is a pointer.
template <class T>
using Held = std::unique_ptr<std::remove_pointer_t<T>, Releaser>;

tl::unexpected<Error> failed(long code)
{
    if (code == errSecUserCanceled)
        return failure(QT_TRANSLATE_NOOP("words", "signing.store-cancelled"));
    return failure(QT_TRANSLATE_NOOP("words", "signing.store-failed"), {QStringLiteral("OSStatus %1").arg(code)});
}

QByteArray bytesOf(CFDataRef data)
{
    return {reinterpret_cast<const char *>(CFDataGetBytePtr(data)), static_cast<qsizetype>(CFDataGetLength(data))};
}

QByteArray derOf(SecCertificateRef certificate)
{
    const Held<CFDataRef> data(SecCertificateCopyData(certificate));
    return data ? bytesOf(data.get()) : QByteArray();
}

/// Everything of @p kind (kSecClassIdentity, kSecClassCertificate); null if there is none.
Result<std::shared_ptr<const std::remove_pointer_t<CFArrayRef>>> allOf(CFStringRef kind)
{
    const void *keys[] = {kSecClass, kSecReturnRef, kSecMatchLimit};
    const void *values[] = {kind, kCFBooleanTrue, kSecMatchLimitAll};
    const Held<CFDictionaryRef> query(
        CFDictionaryCreate(nullptr, keys, values, 3, &kCFTypeDictionaryKeyCallBacks, &kCFTypeDictionaryValueCallBacks));
    CFTypeRef found = nullptr;
    const OSStatus status = SecItemCopyMatching(query.get(), &found);
    if (status != errSecSuccess && status != errSecItemNotFound)
        return failed(status);
    std::shared_ptr<const std::remove_pointer_t<CFArrayRef>> all;
    if (found != nullptr)
        all.reset(static_cast<CFArrayRef>(found), Releaser());
    return all;
}

template <class T>
T at(CFArrayRef all, CFIndex i)
{
    return static_cast<T>(const_cast<void *>(CFArrayGetValueAtIndex(all, i)));
}

/// @p identity must live as long as the call.
Result<QByteArray> signedBy(SecIdentityRef identity, Algorithm algorithm, const QByteArray &bytes)
{
    SecKeyRef found = nullptr;
    if (const OSStatus status = SecIdentityCopyPrivateKey(identity, &found); status != errSecSuccess)
        return failed(status);
    const Held<SecKeyRef> key(found);
    const Held<CFDataRef> data(CFDataCreate(nullptr, raw(bytes), static_cast<CFIndex>(bytes.size())));
    CFErrorRef error = nullptr;
    const SecKeyAlgorithm way = algorithm == Algorithm::Rsa ? kSecKeyAlgorithmRSASignatureMessagePKCS1v15SHA256
                                                            : kSecKeyAlgorithmECDSASignatureMessageX962SHA256;
    const Held<CFDataRef> value(SecKeyCreateSignature(key.get(), way, data.get(), &error));
    const Held<CFErrorRef> held(error);
    if (!value)
        return failed(held ? static_cast<long>(CFErrorGetCode(held.get())) : 0L);
    return bytesOf(value.get()); // ECDSA comes as a SEQUENCE (X9.62)
}

} // namespace

bool hasSystemStore()
{
    return true;
}

Result<SystemEntries> systemEntries()
{
    SystemEntries entries;
    const auto identities = allOf(kSecClassIdentity);
    if (!identities)
        return failure(identities.error());
    for (CFIndex i = 0; *identities && i < CFArrayGetCount(identities->get()); ++i) {
        const auto identity = at<SecIdentityRef>(identities->get(), i);
        SecCertificateRef found = nullptr;
        if (SecIdentityCopyCertificate(identity, &found) != errSecSuccess)
            continue;
        const Held<SecCertificateRef> certificate(found);
        // The list keeps the identity alive.
        entries.own << SystemEntry{derOf(certificate.get()),
                                   [all = *identities, identity](Algorithm algorithm, const QByteArray &bytes) {
                                       return signedBy(identity, algorithm, bytes);
                                   }};
    }
    // Without them a reader may miss the authorities between, but the signature is as good.
    if (const auto certificates = allOf(kSecClassCertificate); certificates && *certificates)
        for (CFIndex i = 0; i < CFArrayGetCount(certificates->get()); ++i)
            entries.issuers << derOf(at<SecCertificateRef>(certificates->get(), i));
    return entries;
}

} // namespace shihe::signing
