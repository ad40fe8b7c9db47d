#include "ui/pages/evidence/outgoing.h"

#include <QElapsedTimer>

namespace shihe::ui {

namespace {

constexpr int Slice = 20; // ms before other things get their turn

} // namespace

Outgoing::Outgoing(QObject *parent)
    : QObject(parent)
{
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &Outgoing::go);
}

void Outgoing::start(std::function<Result<bool>()> step, std::function<int()> percent)
{
    m_step = std::move(step);
    m_percent = std::move(percent);
    m_next.start();
    Q_EMIT progressed(0);
}

void Outgoing::cancel()
{
    leave();
}

void Outgoing::go()
{
    QElapsedTimer clock;
    clock.start();
    do {
        const auto through = m_step();
        if (!through) {
            leave();
            Q_EMIT failed(through.error());
            return;
        }
        if (*through) {
            leave();
            Q_EMIT ended();
            return;
        }
    } while (clock.elapsed() < Slice);
    Q_EMIT progressed(m_percent());
}

void Outgoing::leave()
{
    m_next.stop();
    m_step = nullptr;
    m_percent = nullptr;
}

} // namespace shihe::ui
