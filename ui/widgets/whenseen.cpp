#include "ui/widgets/whenseen.h"

#include <QEvent>
#include <QWidget>

namespace shihe::ui {

WhenSeen::WhenSeen(QWidget *seen, std::function<void()> work)
    : QObject(seen)
    , m_seen(seen)
    , m_work(std::move(work))
{
    seen->installEventFilter(this);
}

void WhenSeen::ask()
{
    m_asked = !m_seen->isVisible();
    if (!m_asked)
        m_work();
}

bool WhenSeen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_asked) {
        m_asked = false;
        m_work();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shihe::ui
