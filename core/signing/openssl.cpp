#include "core/signing/openssl.h"

#include <array>
#include <openssl/err.h>

namespace shihe::signing {

Bio reader(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray digest(const EVP_MD *algorithm, QByteArrayView bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
    unsigned length = 0;
    if (EVP_Digest(bytes.data(), static_cast<std::size_t>(bytes.size()), value.data(), &length, algorithm, nullptr) !=
        1)
        return {};
    return {reinterpret_cast<const char *>(value.data()), static_cast<qsizetype>(length)};
}

QByteArray bytesOf(const ASN1_STRING *string)
{
    return string == nullptr
               ? QByteArray()
               : QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string));
}

QDateTime dateOf(const ASN1_TIME *time)
{
    tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

QString entryOf(const X509_NAME *name, int nid)
{
    const int index = name == nullptr ? -1 : X509_NAME_get_index_by_NID(name, nid, -1);
    if (index < 0)
        return {};
    unsigned char *text = nullptr;
    const int length = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    if (length < 0)
        return {};
    const QString value = QString::fromUtf8(reinterpret_cast<const char *>(text), length);
    OPENSSL_free(text);
    return plain(value);
}

QString lastOpenSslError()
{
    unsigned long code = 0;
    while (const unsigned long next = ERR_get_error())
        code = next;
    if (code == 0)
        return {};
    std::array<char, 256> text{};
    ERR_error_string_n(code, text.data(), text.size());
    return QString::fromLatin1(text.data());
}

} // namespace shihe::signing
