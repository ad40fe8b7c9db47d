// What can wait until the answer is out.
#pragma once

#include <QThreadPool>
#include <memory>
#include <utility>

namespace shihe {

/// Frees @p value on another thread: for what is large and in many pieces. Nothing else may refer to what it holds. The
/// global pool is awaited when the program ends.
template <typename T>
void freeLater(T &&value)
{
    QThreadPool::globalInstance()->start(
        [held = std::make_shared<std::remove_cvref_t<T>>(std::forward<T>(value))]() mutable { held.reset(); });
}

} // namespace shihe
