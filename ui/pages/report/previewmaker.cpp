#include "ui/pages/report/previewmaker.h"

#include <QtConcurrentRun>

namespace shihe::ui {

PreviewMaker::PreviewMaker(QObject *parent)
    : QObject(parent)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &PreviewMaker::begin);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PreviewMaker::finish);
}

PreviewMaker::~PreviewMaker()
{
    m_watcher.disconnect(this);
    *m_cancelled = true;
    m_watcher.waitForFinished();
}

void PreviewMaker::want(const std::function<ReportContent()> &content)
{
    m_wish = content;
    m_current.reset();
    *m_cancelled = true;
    m_pause.start();
    Q_EMIT started();
}

void PreviewMaker::begin()
{
    if (m_watcher.isRunning() || !m_wish)
        return; // finish() begins again
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const auto content = std::make_shared<const ReportContent>(m_wish());
    m_wish = {};
    m_watcher.setFuture(
        QtConcurrent::run([content, cancelled = m_cancelled] { return renderReport(*content, *cancelled); }));
}

void PreviewMaker::finish()
{
    if (m_wish) {
        if (!m_pause.isActive())
            begin();
        return;
    }
    auto result = m_watcher.result();
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_current = std::make_shared<const RenderedReport>(std::move(*result));
    Q_EMIT made(m_current);
}

} // namespace shihe::ui
