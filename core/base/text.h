// Text in the two languages of the product.
#pragma once

#include <QString>

namespace shihe {

enum class Language { Zh, En };

[[nodiscard]] constexpr Language other(Language language) noexcept
{
    return language == Language::Zh ? Language::En : Language::Zh;
}

/// The same sentence in both languages, each written in its own right.
struct Text
{
    QString zh;
    QString en;

    [[nodiscard]] const QString &in(Language language) const noexcept { return language == Language::Zh ? zh : en; }
    [[nodiscard]] bool isEmpty() const noexcept { return zh.isEmpty() && en.isEmpty(); }

    friend bool operator==(const Text &, const Text &) = default;
};

/// What stands where a name, a note or a file was erased for good. In both languages at once: it takes the place of
/// what people wrote, which is shown as it is in either.
inline const QString ErasedMark = QStringLiteral("〔已删除 erased〕");

} // namespace shihe
