// Passwords, passphrases and keys in memory.
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <string_view>

namespace shihe {

/// Overwrites memory in a way that no compiler leaves out.
void wipe(void *bytes, std::size_t size) noexcept;
void wipe(QByteArray &bytes) noexcept; ///< and empties it; it must not be shared
void wipe(QString &text) noexcept;

/// A password, a PIN or a key. Lies in memory that is locked where the system permits, is wiped when it goes, cannot be
/// copied and has no way into a QString, a log or a QVariant.
class Secret final
{
public:
    Secret() = default;
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    ~Secret() = default;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// Takes the secret over and wipes @p text, which is empty afterwards. The text must not be shared with another
    /// QString (a copy would survive), so hand over the field's own text and clear the field.
    [[nodiscard]] static Secret fromText(QString &text);
    /// The same for UTF-8 bytes, as read from an environment variable or a file descriptor.
    [[nodiscard]] static Secret fromUtf8(QByteArray &bytes);

    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    /// Lives as long as this Secret; the byte after the end is zero.
    [[nodiscard]] std::string_view utf8() const noexcept;
    /// Whether two entries agree, as a form that asks twice must know.
    [[nodiscard]] bool matches(const Secret &other) const noexcept;

private:
    struct Wipe
    {
        void operator()(char *bytes) const noexcept;
    };
    Secret(const char *bytes, std::size_t size);

    std::unique_ptr<char, Wipe> m_bytes;
    std::size_t m_size = 0;
};

} // namespace shihe
