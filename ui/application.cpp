#include "ui/application.h"

#include "ui/pictures.h"
#include "ui/window/mainwindow.h"

namespace shihe::ui {

Desktop::Desktop(Services services)
    : m_desk(std::make_unique<Desk>(std::move(services)))
    , m_window(std::make_unique<MainWindow>(*m_desk))
{
}

Desktop::~Desktop() = default;

void Desktop::show(const QString &workspace)
{
    m_window->show();
    const QStringList recent = m_desk->settings().recent();
    const QString path = !workspace.isEmpty() ? workspace : recent.isEmpty() ? QString() : recent.first();
    if (path.isEmpty())
        return;
    if (const auto opened = m_desk->openWorkspace(path); !opened)
        m_window->showError(m_desk->text(opened.error()));
}

Result<QStringList> Desktop::screenshots(const QString &folder)
{
    return Pictures(*m_desk, *m_window, folder).take();
}

} // namespace shihe::ui
