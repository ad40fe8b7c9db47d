#include "ui/pages/report/reportjob.h"

#include "core/base/files.h"
#include "core/signing/outlines.h"
#include "ui/pages/report/tokenform.h"

#include <QPromise>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr qint64 KeyLimit = 1024 * 1024;
constexpr qint64 SealLimit = 8 * 1024 * 1024;
constexpr int RenderedPercent = 90; // what is left is for signing and writing

Result<signing::Key> keyOf(SignRequest &request)
{
    if (request.token)
        return signing::openToken(*request.token, std::move(request.password), {}, tokenHelper());
    const auto bytes = readFile(request.keyFile, KeyLimit);
    if (!bytes)
        return failure(bytes.error());
    return signing::openKey(*bytes, request.password);
}

/// Adds what lets the signature be checked in later years, if that is wanted.
Result<QByteArray> raised(const QByteArray &signedPdf, const signing::Key &key, const SignRequest &request,
                          QList<Error> &shortfall)
{
    if (request.level < signing::Level::BLT || !shortfall.isEmpty())
        return signedPdf;
    signing::ExtendOptions options;
    options.now = request.options.now;
    options.level = request.level;
    options.timeStamps = signing::timeStampServer(request.timeStampServer, request.web);
    options.web = signing::webService(request.web);
    options.trusted = signing::issuersOf(key);
    const Result<QByteArray> more = signing::extend(signedPdf, options);
    if (more || !request.timeStampOptional)
        return more;
    shortfall = {Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.reached-time-stamp")), {}}, more.error()};
    return signedPdf;
}

Result<QByteArray> signedBytes(const QByteArray &pdf, const signing::Key &key, const SignRequest &request,
                               const drawing::Fonts &fonts, const Words &words, QList<Error> &shortfall)
{
    signing::SignOptions options = request.options;
    if (request.level > signing::Level::BB)
        options.timeStamps = signing::timeStampServer(request.timeStampServer, request.web);
    if (request.timeStampOptional)
        options.withoutTimeStamp = [&shortfall](const Error &why) {
            shortfall = {Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.reached-no-time-stamp")), {}}, why};
        };
    options.ownWork = true;
    const QList<signing::Box> places = request.visible ? signing::freePlaces(pdf) : QList<signing::Box>();
    if (!places.isEmpty()) {
        options.outlines = signing::outlinesOf(fonts, request.language);
        options.box = places.constFirst();
        options.box->lines = signing::boxLines(key, options, words, request.language);
    }
    const Result<QByteArray> out = signing::sign(pdf, key, options);
    return out ? raised(*out, key, request, shortfall) : out;
}

Result<MadeReport> make(ReportRequest &request, QPromise<ReportJob::Made> &promise, const std::atomic_bool &cancelled)
{
    std::optional<signing::Key> key;
    if (request.sign) { // first, so that a wrong password is told at once
        auto opened = keyOf(*request.sign);
        if (!opened)
            return failure(opened.error());
        key = *opened;
        if (!request.sign->seal.isEmpty()) {
            const auto seal = readFile(request.sign->seal, SealLimit);
            if (!seal)
                return failure(seal.error());
            request.sign->options.seal = *seal;
        }
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
    QByteArray bytes = request.ready->bytes;
    QList<Error> shortfall;
    if (key && !cancelled) {
        const auto fonts = drawing::Fonts::load(request.content.fonts);
        if (!fonts)
            return failure(fonts.error());
        auto done = signedBytes(bytes, *key, *request.sign, *fonts, *request.content.words, shortfall);
        if (!done)
            return failure(done.error());
        bytes = std::move(*done);
    }
    if (cancelled)
        return failure(isPdf ? "pdf.cancelled" : "markup.cancelled");
    if (const auto written = writeFile(request.path, bytes); !written)
        return failure(written.error());
    promise.setProgressValue(100);
    return MadeReport{request.path, request.ready->pages, key.has_value(), request.ready->isDraft, shortfall};
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
