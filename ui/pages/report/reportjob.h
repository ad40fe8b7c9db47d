// Makes a report file beside the window: take or make its bytes, sign if wished, write. The file appears only when it
// is whole.
#pragma once

#include "core/session/signedfiles.h"
#include "core/signing/handover.h"
#include "ui/pages/report/rendering.h"
#include "ui/signing/signrequest.h"

#include <QFutureWatcher>
#include <QObject>

namespace shihe::ui {

/// All that the worker needs, by value.
struct ReportRequest
{
    ReportContent content;
    std::shared_ptr<const RenderedReport> ready; ///< the preview of this content: it is what is written; may be null
    QString path;
    markup::Format format = markup::Format::Pdf;
    std::optional<SignRequest> sign; ///< of a PDF only
};

struct MadeReport
{
    QString path;
    int pages = 0; ///< of a PDF; else 0
    bool isSigned = false;
    bool isDraft = false;
    QList<Error> shortfall = {};                    ///< of a lower level than wanted: which, and why
    std::optional<signing::Handover> handover = {}; ///< of a signed one: who is next
    std::optional<SignedFile> file = {};            ///< of a signed one: what the journal is to note
    friend bool operator==(const MadeReport &, const MadeReport &) = default;
};

/// One report at a time. finished() comes exactly once for each start(), on this object's thread, unless the object
/// dies first: then the worker is stopped and awaited.
class ReportJob final : public QObject
{
    Q_OBJECT

public:
    using Made = Result<MadeReport>;

    explicit ReportJob(QObject *parent = nullptr);
    ~ReportJob() override;

    void start(ReportRequest request);
    void cancel(); ///< returns at once; finished() then brings pdf.cancelled or markup.cancelled, or the report if it
                   ///< was ready
    [[nodiscard]] bool running() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const shihe::ui::ReportJob::Made &made);

private:
    QFutureWatcher<Made> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace shihe::ui
