// Signs files beside the window, with one opening of the key.
#pragma once

#include "core/session/signedfiles.h"
#include "ui/signing/signrequest.h"
#include "ui/window/desk.h"

#include <QFutureWatcher>
#include <QObject>
#include <atomic>
#include <memory>

namespace shihe::ui {

/// One list at a time. finished() comes once for each start(), on this object's thread, after all of its signed();
/// unless the object dies first: then the worker is stopped and awaited.
class SignJob final : public QObject
{
    Q_OBJECT

public:
    /// @p services must outlive the job.
    explicit SignJob(const Services &services, QObject *parent = nullptr);
    ~SignJob() override;

    void start(SignRequest request, const QStringList &files, const QString &folder);
    void cancel(); ///< returns at once; what was not signed by then stays as it is

Q_SIGNALS:
    void began(int number);
    /// @p file: what a journal notes of it, where it was signed.
    void signedOne(const shihe::signing::FileOutcome &outcome, const shihe::SignedFile &file);
    /// @p error: the key did not open, or the fonts did not load, and no file was tried.
    void finished(const std::optional<shihe::Error> &error);

private:
    struct Work;
    struct Signed
    {
        signing::FileOutcome outcome;
        SignedFile file;
    };

    const Services &m_services;
    QFutureWatcher<Signed> m_watcher;
    std::shared_ptr<Work> m_work;
};

} // namespace shihe::ui
