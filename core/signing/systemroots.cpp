// The roots that the system trusts, where it keeps them.
#include "core/signing/certificates.h"

#include <openssl/err.h>
#if defined(Q_OS_WIN)
#include <windows.h>
// after windows.h
#include <wincrypt.h>
#elif defined(Q_OS_MACOS)
#include <Security/Security.h>
#endif

namespace shihe::signing {

#if defined(Q_OS_WIN)

bool addSystemRoots(X509_STORE *store)
{
    const HCERTSTORE system = CertOpenSystemStoreW(0, L"ROOT");
    if (system == nullptr)
        return false;
    bool found = false;
    for (PCCERT_CONTEXT root = CertEnumCertificatesInStore(system, nullptr); root != nullptr;
         root = CertEnumCertificatesInStore(system, root)) {
        const unsigned char *position = root->pbCertEncoded;
        const Certificate certificate(d2i_X509(nullptr, &position, static_cast<long>(root->cbCertEncoded)));
        found = (certificate && X509_STORE_add_cert(store, certificate.get()) == 1) || found;
    }
    CertCloseStore(system, 0);
    ERR_clear_error();
    return found;
}

#elif defined(Q_OS_MACOS)

bool addSystemRoots(X509_STORE *store)
{
    CFArrayRef roots = nullptr;
    if (SecTrustCopyAnchorCertificates(&roots) != errSecSuccess || roots == nullptr)
        return false;
    bool found = false;
    for (CFIndex i = 0; i < CFArrayGetCount(roots); ++i) {
        const CFDataRef data = SecCertificateCopyData(
            static_cast<SecCertificateRef>(const_cast<void *>(CFArrayGetValueAtIndex(roots, i))));
        const unsigned char *position = CFDataGetBytePtr(data);
        const Certificate certificate(d2i_X509(nullptr, &position, CFDataGetLength(data)));
        found = (certificate && X509_STORE_add_cert(store, certificate.get()) == 1) || found;
        CFRelease(data);
    }
    CFRelease(roots);
    ERR_clear_error();
    return found;
}

#else

bool addSystemRoots(X509_STORE *store)
{
    // The folder and file that OpenSSL was built with, or SSL_CERT_DIR and SSL_CERT_FILE.
    const bool found = X509_STORE_set_default_paths(store) == 1;
    ERR_clear_error();
    return found;
}

#endif

} // namespace shihe::signing
