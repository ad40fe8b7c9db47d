#include "ui/pages/sign/signjob.h"

#include "core/signing/revisionlist.h"

#include <QPromise>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace shihe::ui {

/// What both threads hold.
struct SignJob::Work
{
    explicit Work(const Services &services)
        : fonts(services.dataFolder + u"/fonts"_s)
        , words(services.words)
        , clock(services.clock)
    {
    }

    SignRequest request;
    QStringList files;
    QString folder;
    const QString fonts;
    const Words &words;
    const Clock &clock;
    std::optional<Error> error; ///< read when the worker has ended
    std::atomic_bool cancelled = false;

    void run(QPromise<Signed> &promise);
};

void SignJob::Work::run(QPromise<Signed> &promise)
{
    promise.setProgressRange(0, static_cast<int>(files.size()));
    const auto loaded = drawing::Fonts::load(fonts);
    if (!loaded) {
        error = loaded.error();
        return;
    }
    const auto key = openKey(request);
    if (!key) {
        error = key.error();
        return;
    }
    signing::Batch batch;
    batch.files = files;
    batch.folder = folder;
    batch.role = request.options.role;
    batch.now = [this] { return clock.now(); };
    batch.cancelled = [this] { return cancelled.load(); };
    request.web.cancelled = batch.cancelled;
    SignedFile last;
    batch.sign = [this, &key, &loaded, &last](const QByteArray &pdf) {
        request.options.now = clock.now(); // many files take long, and each says when it was signed
        auto done = signAsWanted(pdf, *key, request, *loaded, words);
        if (done)
            last = signedFileOf(done->bytes, key->certificate().name, signing::revisionList(done->bytes),
                                signing::embeddedFile(done->bytes, u"binding.json"_s));
        return done;
    };
    batch.begins = [&promise](int number) { promise.setProgressValue(number + 1); };
    batch.done = [&promise, &last](const signing::FileOutcome &outcome) {
        promise.addResult(Signed{outcome, outcome.out.isEmpty() ? SignedFile() : last});
    };
    signing::signFiles(batch);
}

SignJob::SignJob(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        if (value > 0)
            Q_EMIT began(value - 1);
    });
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        const Signed done = m_watcher.resultAt(index);
        Q_EMIT signedOne(done.outcome, done.file);
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { Q_EMIT finished(m_work->error); });
}

SignJob::~SignJob()
{
    m_watcher.disconnect(this);
    cancel();
    m_watcher.waitForFinished();
}

void SignJob::start(SignRequest request, const QStringList &files, const QString &folder)
{
    m_work = std::make_shared<Work>(m_services);
    m_work->request = std::move(request);
    m_work->files = files;
    m_work->folder = folder;
    m_watcher.setFuture(QtConcurrent::run([work = m_work](QPromise<Signed> &promise) { work->run(promise); }));
}

void SignJob::cancel()
{
    if (m_work)
        m_work->cancelled = true;
}

} // namespace shihe::ui
