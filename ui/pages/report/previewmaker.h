// Keeps a report at hand that is what would be written: made anew beside the window whenever its content changes.
#pragma once

#include "ui/pages/report/rendering.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace shihe::ui {

/// The last wish counts: what is under way for an older one is stopped, and its result dropped.
class PreviewMaker final : public QObject
{
    Q_OBJECT

public:
    static constexpr int Pause = 300; ///< ms without a further wish before the work begins

    explicit PreviewMaker(QObject *parent = nullptr);
    ~PreviewMaker() override; ///< stops the worker and awaits it

    /// Asks for @p content once, when the pause is over.
    void want(const std::function<ReportContent()> &content);
    /// The report made for the last wish; nullptr until it is there.
    [[nodiscard]] std::shared_ptr<const RenderedReport> current() const { return m_current; }

Q_SIGNALS:
    void started(); ///< the one before is out of date
    void made(const std::shared_ptr<const shihe::ui::RenderedReport> &report);
    void failed(const shihe::Error &error);

private:
    void begin();
    void finish();

    QTimer m_pause;
    std::function<ReportContent()> m_wish; ///< empty once it is under way
    QFutureWatcher<Result<RenderedReport>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::shared_ptr<const RenderedReport> m_current;
};

} // namespace shihe::ui
