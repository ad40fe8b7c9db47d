// Errors are values: a code for the program, arguments for the words (core/base/words.h).
#pragma once

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace shihe {

/// What went wrong. `code` is "<room>.<what>", for example "store.too-new"; it is also the key of the sentence that
/// tells the user what happened, where, and what to do next, with %1, %2 … standing for `args`.
struct Error
{
    QString code;
    QStringList args;

    friend bool operator==(const Error &, const Error &) = default;
};

/// Either a T or the reason why there is none. Look before you dereference.
template <typename T>
using Result = tl::expected<T, Error>;

/// The failed Result: `return failure("store.not-found", {id});`
/// @p code is a literal marked for translation: QT_TRANSLATE_NOOP("words", "store.not-found").
[[nodiscard]] inline tl::unexpected<Error> failure(const char *code, QStringList args = {})
{
    return tl::unexpected<Error>(Error{QString::fromLatin1(code), std::move(args)});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace shihe
