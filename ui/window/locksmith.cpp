#include "ui/window/locksmith.h"

#include "core/session/recoverycode.h"
#include "ui/window/desk.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

/// Work is copied from thread to thread; a secret is not.
std::shared_ptr<const Secret> shared(Secret &secret)
{
    return std::make_shared<const Secret>(std::move(secret));
}

} // namespace

Locksmith::Locksmith(Desk &desk, const WorkspaceKeys &keys, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_keys(keys)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Tell tell = m_watcher.result();
        end();
        tell();
    });
}

Locksmith::~Locksmith()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

bool Locksmith::ask(const QString &workspace)
{
    const auto encrypted = m_keys.isEncrypted(workspace);
    if (!encrypted || !*encrypted)
        return false; // what is wrong with it, opening tells
    setWaiting(workspace);
    return true;
}

void Locksmith::giveUp()
{
    setWaiting({});
}

void Locksmith::setWaiting(const QString &workspace)
{
    m_waiting = workspace;
    Q_EMIT waitingChanged();
}

void Locksmith::run(std::function<Tell()> work)
{
    m_busy = true;
    Q_EMIT busyChanged();
    m_watcher.setFuture(QtConcurrent::run(std::move(work)));
}

void Locksmith::end()
{
    m_busy = false;
    Q_EMIT busyChanged();
}

void Locksmith::unlock(Secret passphrase)
{
    if (m_busy || m_waiting.isEmpty())
        return;
    run([this, path = m_waiting, secret = shared(passphrase)]() -> Tell {
        return [this, path, key = m_keys.unlock(path, *secret)] { open(path, key); };
    });
}

void Locksmith::recover(Secret code)
{
    if (m_busy || m_waiting.isEmpty())
        return;
    run([this, path = m_waiting, secret = shared(code)]() -> Tell {
        return [this, path, key = m_keys.recover(path, *secret)] { open(path, key); };
    });
}

void Locksmith::open(const QString &workspace, const Key &key)
{
    if (workspace != m_waiting) // given up meanwhile
        return;
    if (!key) {
        Q_EMIT failed(key.error());
        return;
    }
    if (const auto opened = m_desk.openWorkspace({workspace, *key}); !opened)
        Q_EMIT failed(opened.error());
    else
        setWaiting({});
}

void Locksmith::create(const QString &path, Secret passphrase)
{
    if (m_busy)
        return;
    run([this, path, secret = shared(passphrase)]() -> Tell {
        return [this, path, key = m_keys.make(*secret)] {
            const auto made = key ? m_desk.createWorkspace({path, *key}) : failure(key.error());
            if (made)
                Q_EMIT created();
            else
                Q_EMIT failed(made.error());
        };
    });
}

void Locksmith::reveal(Secret passphrase)
{
    const WorkspaceSession *workspace = m_desk.workspace();
    if (m_busy || !workspace)
        return;
    run([this, path = workspace->store().path(), secret = shared(passphrase)]() -> Tell {
        const Key key = m_keys.unlock(path, *secret);
        return [this, key] {
            if (!key) {
                Q_EMIT failed(key.error());
                return;
            }
            const Secret code = recoveryCode(**key);
            Q_EMIT revealed(QString::fromLatin1(code.utf8().data(), static_cast<qsizetype>(code.utf8().size())));
        };
    });
}

void Locksmith::change(Secret present, Secret next)
{
    const WorkspaceSession *workspace = m_desk.workspace();
    if (m_busy || !workspace)
        return;
    run([this, path = workspace->store().path(), old = shared(present), fresh = shared(next)]() -> Tell {
        const Key before = old->isEmpty() ? Key() : m_keys.unlock(path, *old);
        const Key after = !before || fresh->isEmpty() ? before.map([](const auto &) { return WorkspaceKeyPtr(); })
                                                      : m_keys.make(*fresh);
        return [this, path, before, after] {
            if (after)
                exchange({path, *before}, *after);
            else
                Q_EMIT failed(after.error());
        };
    });
}

void Locksmith::exchange(const WorkspaceFile &workspace, const WorkspaceKeyPtr &next)
{
    const QString assessment = m_desk.session() ? m_desk.session()->assessment().id : QString();
    m_busy = true;
    Q_EMIT busyChanged();
    m_desk.closeWorkspace();
    // It may be done while the program ends, when we are gone.
    const auto work = [this, keys = &m_keys, workspace, next, assessment]() -> Tell {
        return [this, workspace, next, assessment, done = keys->change(workspace, next)] {
            end();
            reopen({workspace.path, done ? next : workspace.key}, assessment);
            if (done)
                Q_EMIT changed();
            else
                Q_EMIT failed(done.error());
        };
    };
    // After the backup that closing may have called for: nobody else may have the file open.
    if (m_desk.backups())
        m_desk.backups()->after(work);
    else
        m_watcher.setFuture(QtConcurrent::run(work));
}

void Locksmith::reopen(const WorkspaceFile &workspace, const QString &assessment)
{
    auto opened = m_desk.openWorkspace(workspace);
    if (opened && !assessment.isEmpty())
        opened = m_desk.openAssessment(assessment);
    if (!opened)
        Q_EMIT failed(opened.error());
}

} // namespace shihe::ui
