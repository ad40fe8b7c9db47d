// Work that goes on in small steps between other things: evidence on its way out of the workspace.
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace shihe::ui {

class Outgoing final : public QObject
{
    Q_OBJECT

public:
    explicit Outgoing(QObject *parent = nullptr);

    /// Calls @p step until it gives true or an error. What it holds on to is let go of at the end, or by cancel().
    void start(std::function<Result<bool>()> step, std::function<int()> percent);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_next.isActive(); }

Q_SIGNALS:
    void progressed(int percent);
    void ended(); ///< all is out
    void failed(const shihe::Error &error);

private:
    void go();
    void leave();

    QTimer m_next;
    std::function<Result<bool>()> m_step;
    std::function<int()> m_percent;
};

} // namespace shihe::ui
