// Items worked through in their order while those behind them are being prepared on all cores.
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QList>
#include <QtConcurrentMap>

namespace shihe::store {

/// `prepare` is given each item by itself, in any order and on any thread; `use` gets them one after another, in the
/// order in which they came, on the thread of add() and finish(). Items are kept and filled again: what one holds is
/// let go of where the next is prepared. At most two batches are in memory.
template <typename Item>
class Batches final
{
public:
    static constexpr qsizetype Size = 4096;

    Batches(std::function<void(Item &)> prepare, std::function<Result<void>(const Item &)> use)
        : m_prepare(std::move(prepare))
        , m_use(std::move(use))
    {
        m_filling.items.resize(Size);
        m_preparing.items.resize(Size);
    }
    ~Batches() { m_running.waitForFinished(); }
    Q_DISABLE_COPY_MOVE(Batches)

    /// Fills the next item. The first error of `use` is given and ends the work.
    template <typename Fill>
    [[nodiscard]] Result<void> add(Fill &&fill)
    {
        fill(m_filling.items[m_filling.count]);
        return ++m_filling.count < Size ? Result<void>() : turn();
    }
    /// What is still under way.
    [[nodiscard]] Result<void> finish()
    {
        return turn().and_then([this] { return turn(); });
    }

private:
    struct Batch
    {
        QList<Item> items;
        qsizetype count = 0;
    };

    Result<void> turn()
    {
        m_running.waitForFinished();
        std::swap(m_filling, m_preparing);
        m_running =
            QtConcurrent::map(m_preparing.items.begin(), m_preparing.items.begin() + m_preparing.count, m_prepare);
        const qsizetype count = std::exchange(m_filling.count, 0);
        for (qsizetype i = 0; i < count; ++i) {
            if (auto used = m_use(m_filling.items.at(i)); !used)
                return used;
        }
        return {};
    }

    std::function<void(Item &)> m_prepare;
    std::function<Result<void>(const Item &)> m_use;
    Batch m_filling;   ///< or being used
    Batch m_preparing; ///< whose items others may be at
    QFuture<void> m_running;
};

} // namespace shihe::store
