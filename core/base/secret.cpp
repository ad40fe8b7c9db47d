#include "core/base/secret.h"

#include <cstring>
#include <openssl/crypto.h>
#include <utility>

namespace shihe {
namespace {

// OpenSSL's secure heap is locked in memory and kept out of core dumps. Where the system refuses it (limits on locked
// memory), its functions fall back to ordinary memory, which is wiped all the same.
void prepareHeap()
{
    static const bool ready = [] {
        constexpr std::size_t Size = 64 * 1024;
        constexpr std::size_t SmallestBlock = 32;
        return CRYPTO_secure_malloc_initialized() != 0 || CRYPTO_secure_malloc_init(Size, SmallestBlock) != 0;
    }();
    static_cast<void>(ready);
}

} // namespace

void wipe(void *bytes, std::size_t size) noexcept
{
    OPENSSL_cleanse(bytes, size);
}

void wipe(QByteArray &bytes) noexcept
{
    OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text) noexcept
{
    OPENSSL_cleanse(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void Secret::Wipe::operator()(char *bytes) const noexcept
{
    OPENSSL_secure_clear_free(bytes, bytes == nullptr ? 0 : std::strlen(bytes));
}

Secret::Secret(const char *bytes, std::size_t size)
    : m_size(size)
{
    prepareHeap();
    m_bytes.reset(static_cast<char *>(OPENSSL_secure_zalloc(size + 1)));
    if (m_bytes)
        std::memcpy(m_bytes.get(), bytes, size);
    else
        m_size = 0;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

Secret Secret::fromText(QString &text)
{
    QByteArray bytes = text.toUtf8();
    Secret secret = fromUtf8(bytes);
    wipe(text);
    return secret;
}

Secret Secret::fromUtf8(QByteArray &bytes)
{
    // A zero inside would cut the password short without a word, in OpenSSL and here: nothing behind it is taken.
    const qsizetype zero = bytes.indexOf('\0');
    Secret secret(bytes.constData(), static_cast<std::size_t>(zero < 0 ? bytes.size() : zero));
    wipe(bytes);
    return secret;
}

std::string_view Secret::utf8() const noexcept
{
    return m_bytes ? std::string_view(m_bytes.get(), m_size) : std::string_view("");
}

bool Secret::matches(const Secret &other) const noexcept
{
    return m_size == other.m_size && CRYPTO_memcmp(utf8().data(), other.utf8().data(), m_size) == 0;
}

} // namespace shihe
