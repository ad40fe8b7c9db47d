// What one verification may use up: what packed streams grow to, and time.
#pragma once

#include "core/signing/pdffile.h"

#include <QDeadlineTimer>

namespace shihe::signing {

/// Adds up over one verification; throws std::length_error over 100 MB a stream, 500 MB in all, or the time given.
class Budget final
{
public:
    explicit Budget(std::chrono::milliseconds time = std::chrono::minutes(1))
        : m_deadline(time)
    {
    }
    Q_DISABLE_COPY_MOVE(Budget)
    ~Budget() = default;

    [[nodiscard]] std::string decoded(Object stream);
    /// To be called by whatever loops over what a file says.
    void spendTime();

private:
    QDeadlineTimer m_deadline;
    std::size_t m_expanded = 0;
    unsigned m_calls = 0;
};

} // namespace shihe::signing
