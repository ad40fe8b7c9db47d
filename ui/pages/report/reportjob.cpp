#include "ui/pages/report/reportjob.h"

#include "core/base/files.h"
#include "core/signing/revisionlist.h"

#include <QPromise>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int RenderedPercent = 90; // what is left is for signing and writing

Result<MadeReport> make(ReportRequest &request, QPromise<ReportJob::Made> &promise, const std::atomic_bool &cancelled)
{
    std::optional<signing::Key> key;
    if (request.sign) { // first, so that a wrong password is told at once
        auto opened = openKey(*request.sign);
        if (!opened)
            return failure(opened.error());
        key = *opened;
        request.sign->options.ownWork = true;
        request.sign->web.cancelled = [&cancelled] { return cancelled.load(); };
    }
    const bool isPdf = request.format == markup::Format::Pdf;
    if (!isPdf) {
        auto made = renderMarkup(request.content, request.format, cancelled);
        if (!made)
            return failure(made.error());
        request.ready = std::make_shared<const RenderedReport>(std::move(*made));
    } else if (!request.ready) {
        auto rendered = renderReport(request.content, cancelled, [&promise](double share) {
            promise.setProgressValue(static_cast<int>(share * RenderedPercent));
        });
        if (!rendered)
            return failure(rendered.error());
        request.ready = std::make_shared<const RenderedReport>(std::move(*rendered));
    }
    promise.setProgressValue(RenderedPercent);
    signing::SignedPdf out{request.ready->bytes};
    std::optional<signing::Handover> handover;
    std::optional<SignedFile> file;
    if (key && !cancelled) {
        const auto fonts = drawing::Fonts::load(request.content.fonts);
        if (!fonts)
            return failure(fonts.error());
        auto done = signAsWanted(out.bytes, *key, *request.sign, *fonts, *request.content.words);
        if (cancelled)
            return failure("pdf.cancelled");
        if (!done)
            return failure(done.error());
        out = std::move(*done);
        const auto row = signing::handoverOf(out.bytes, request.sign->options.now);
        if (!row)
            return failure(row.error());
        handover = *row;
        file = SignedFile{.kind = word(request.content.input.kind),
                          .signer = key->certificate().name,
                          .sha256 = sha256Hex(out.bytes),
                          .bytes = out.bytes.size(),
                          .revisions = signing::revisionList(out.bytes)};
    }
    if (cancelled)
        return failure(isPdf ? "pdf.cancelled" : "markup.cancelled");
    if (const auto written = writeFile(request.path, out.bytes); !written)
        return failure(written.error());
    promise.setProgressValue(100);
    return MadeReport{
        request.path, request.ready->pages, key.has_value(), request.ready->isDraft, out.shortfall, handover, file};
}

} // namespace

ReportJob::ReportJob(QObject *parent)
    : QObject(parent)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ReportJob::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { Q_EMIT finished(m_watcher.result()); });
}

ReportJob::~ReportJob()
{
    m_watcher.disconnect(this);
    *m_cancelled = true;
    m_watcher.waitForFinished();
}

void ReportJob::start(ReportRequest request)
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const auto shared = std::make_shared<ReportRequest>(std::move(request));
    m_watcher.setFuture(QtConcurrent::run([shared, cancelled = m_cancelled](QPromise<Made> &promise) {
        promise.setProgressRange(0, 100);
        promise.addResult(make(*shared, promise, *cancelled));
    }));
}

void ReportJob::cancel()
{
    *m_cancelled = true;
}

} // namespace shihe::ui
