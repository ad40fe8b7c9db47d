#include "core/base/digest.h"

#include <new>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace shihe {

// OpenSSL has the processor do it where that can.
QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(32, '\0');
    if (EVP_Digest(bytes.data(), static_cast<std::size_t>(bytes.size()),
                   reinterpret_cast<unsigned char *>(digest.data()), nullptr, EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc(); // the only way in which it can fail
    return digest;
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes)
{
    QByteArray digest(32, '\0');
    unsigned length = 0;
    if (HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
             reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<std::size_t>(bytes.size()),
             reinterpret_cast<unsigned char *>(digest.data()), &length) == nullptr)
        throw std::bad_alloc();
    return digest;
}

QString sha256Hex(QByteArrayView bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

} // namespace shihe
