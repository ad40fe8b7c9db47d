#include "core/session/recoverycode.h"

#include <array>

namespace shihe {

using namespace Qt::StringLiterals;

namespace {

constexpr int GroupDigits = 6;
constexpr unsigned Factor = 11;
constexpr unsigned KeyWords = 16; // of 16 bits

/// Words of the key and their check sum; wiped.
class Groups final
{
public:
    Groups() = default;
    ~Groups() { wipe(m_values.data(), sizeof(m_values)); }
    Q_DISABLE_COPY_MOVE(Groups)

    [[nodiscard]] unsigned &operator[](std::size_t index) { return m_values.at(index); }
    [[nodiscard]] unsigned checkSum() const
    {
        unsigned sum = 0xffff;
        for (std::size_t i = 0; i < KeyWords; ++i) {
            for (const unsigned byte : {m_values.at(i) >> 8, m_values.at(i) & 0xff}) {
                sum ^= byte << 8;
                for (int bit = 0; bit < 8; ++bit)
                    sum = ((sum & 0x8000) ? (sum << 1) ^ 0x1021 : sum << 1) & 0xffff;
            }
        }
        return sum;
    }

private:
    std::array<unsigned, RecoveryGroups> m_values{};
};

unsigned hexDigit(char digit)
{
    return static_cast<unsigned>(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
}

/// The digits of @p typed, wide ones made narrow; nullopt at a character that can't belong to a code.
std::optional<QByteArray> digitsOf(std::string_view typed)
{
    QByteArray digits;
    digits.reserve(static_cast<qsizetype>(typed.size())); // growing would leave copies behind
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const auto byte = static_cast<unsigned char>(typed[i]);
        const std::string_view wide = typed.substr(i, 3);
        if (byte >= '0' && byte <= '9') {
            digits += static_cast<char>(byte);
        } else if (wide.starts_with("\xEF\xBC") && wide.size() == 3 && static_cast<unsigned char>(wide[2]) >= 0x90 &&
                   static_cast<unsigned char>(wide[2]) <= 0x99) {
            digits += static_cast<char>('0' + (static_cast<unsigned char>(wide[2]) - 0x90)); // U+FF10 … U+FF19
            i += 2;
        } else if (wide == "\xE3\x80\x80" || wide == "\xEF\xBC\x8D" || wide.starts_with("\xE2\x80")) {
            i += 2; // an ideographic space, a full-width hyphen, dashes
        } else if (byte != ' ' && byte != '-' && byte != '\n' && byte != '\r' && byte != '\t') {
            wipe(digits);
            return std::nullopt;
        }
    }
    return digits;
}

} // namespace

Secret recoveryCode(const WorkspaceKey &key)
{
    Groups groups;
    const std::string_view hex = key.keyHex();
    for (std::size_t i = 0; i < KeyWords; ++i) {
        for (const char digit : hex.substr(i * 4, 4))
            groups[i] = (groups[i] << 4) | hexDigit(digit);
    }
    groups[KeyWords] = groups.checkSum();
    QByteArray code;
    code.reserve(RecoveryGroups * (GroupDigits + 1));
    for (std::size_t i = 0; i < RecoveryGroups; ++i) {
        if (i > 0)
            code += '-';
        unsigned divisor = 100'000;
        for (const unsigned value = groups[i] * Factor; divisor > 0; divisor /= 10)
            code += static_cast<char>('0' + value / divisor % 10);
    }
    return Secret::fromUtf8(code);
}

Result<Secret> keyOfRecoveryCode(const Secret &typed)
{
    auto digits = digitsOf(typed.utf8());
    if (!digits)
        return failure(QT_TRANSLATE_NOOP("words", "recovery.character"));
    constexpr qsizetype Expected = qsizetype(RecoveryGroups) * GroupDigits;
    const qsizetype count = digits->size();
    Groups groups;
    int faulty = 0;
    for (qsizetype i = 0; i < std::min(count, Expected); ++i) {
        unsigned &group = groups[static_cast<std::size_t>(i / GroupDigits)];
        group = group * 10 + static_cast<unsigned>(digits->at(i) - '0');
        const bool ends = i % GroupDigits == GroupDigits - 1;
        if (ends && faulty == 0 && (group % Factor != 0 || group / Factor > 0xffff))
            faulty = static_cast<int>(i / GroupDigits) + 1;
        if (ends)
            group /= Factor;
    }
    wipe(*digits);
    // A digit left out makes all groups behind it faulty: the count is named first.
    if (count != Expected)
        return failure(QT_TRANSLATE_NOOP("words", "recovery.length"),
                       {QString::number(count), QString::number(Expected)});
    if (faulty > 0)
        return failure(QT_TRANSLATE_NOOP("words", "recovery.group"), {QString::number(faulty)});
    if (groups[KeyWords] != groups.checkSum())
        return failure(QT_TRANSLATE_NOOP("words", "recovery.order"));
    QByteArray hex;
    hex.reserve(WorkspaceKey::KeyDigits);
    for (std::size_t i = 0; i < KeyWords; ++i) {
        for (int shift = 12; shift >= 0; shift -= 4)
            hex += "0123456789abcdef"[(groups[i] >> shift) & 0xf];
    }
    return Secret::fromUtf8(hex);
}

} // namespace shihe
