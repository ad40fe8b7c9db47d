#include "core/base/digest.h"

#include <memory>
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

QList<Beginning> beginnings(QByteArrayView bytes, const QList<qint64> &ends)
{
    struct Free
    {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };
    const std::unique_ptr<EVP_MD_CTX, Free> running(EVP_MD_CTX_new());
    const std::unique_ptr<EVP_MD_CTX, Free> ended(EVP_MD_CTX_new());
    bool good = running && ended && EVP_DigestInit_ex(running.get(), EVP_sha256(), nullptr) == 1;
    QList<Beginning> list;
    qint64 done = 0;
    for (const qint64 end : ends) {
        QByteArray digest(32, '\0');
        good = good &&
               EVP_DigestUpdate(running.get(), bytes.data() + done, static_cast<std::size_t>(end - done)) == 1 &&
               EVP_MD_CTX_copy_ex(ended.get(), running.get()) == 1 &&
               EVP_DigestFinal_ex(ended.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1;
        if (!good)
            throw std::bad_alloc(); // the only way in which it can fail
        list << Beginning{end, QString::fromLatin1(digest.toHex())};
        done = end;
    }
    return list;
}

} // namespace shihe
