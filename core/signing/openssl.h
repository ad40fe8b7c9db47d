// OpenSSL's objects as owned values, and the few small things that every file of this room does with them.
#pragma once

#include "core/signing/plain.h"
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <memory>
#include <openssl/cms.h>
#include <openssl/ess.h>
#include <openssl/evp.h>
#include <openssl/ocsp.h>
#include <openssl/ts.h>
#include <openssl/x509.h>

namespace shihe::signing {

template <auto Free>
struct Release
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
template <class T, auto Free>
using Owned = std::unique_ptr<T, Release<Free>>;

inline void freeCertificates(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}

/// Frees the list alone, where the certificates belong to somebody else. A macro in OpenSSL's headers.
inline void freeReferences(STACK_OF(X509) * stack)
{
    sk_X509_free(stack);
}

using Bio = Owned<BIO, BIO_free_all>;
using Certificate = Owned<X509, X509_free>;
using Certificates = Owned<STACK_OF(X509), freeCertificates>;
using CertificateReferences = Owned<STACK_OF(X509), freeReferences>;
using PrivateKey = Owned<EVP_PKEY, EVP_PKEY_free>;
using Cms = Owned<CMS_ContentInfo, CMS_ContentInfo_free>;

[[nodiscard]] inline const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// The DER encoding of an OpenSSL object; @p encode is its i2d function. Empty if it fails.
template <class T, class Encode>
[[nodiscard]] QByteArray der(T *object, Encode encode)
{
    unsigned char *data = nullptr;
    const int length = encode(object, &data);
    if (length < 0)
        return {};
    const QByteArray bytes(reinterpret_cast<const char *>(data), length);
    OPENSSL_free(data);
    return bytes;
}

/// A BIO that reads @p bytes, which must outlive it.
[[nodiscard]] Bio reader(const QByteArray &bytes);

/// Empty if the digest is not available.
[[nodiscard]] QByteArray digest(const EVP_MD *algorithm, QByteArrayView bytes);

[[nodiscard]] QByteArray bytesOf(const ASN1_STRING *string);

/// UTC; invalid if @p time is none.
[[nodiscard]] QDateTime dateOf(const ASN1_TIME *time);

/// The first entry of @p nid in @p name; empty if there is none.
[[nodiscard]] QString entryOf(const X509_NAME *name, int nid);

/// The last error of OpenSSL's queue in its own words, for the argument of an Error. Empties the queue.
[[nodiscard]] QString lastOpenSslError();

} // namespace shihe::signing
