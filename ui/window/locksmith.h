// Passphrases of workspaces in the window: which workspace waits for one, and the work that takes time, beside the
// window's thread. Pages ask and show; nothing here is ever stored.
#pragma once

#include "core/session/workspacekey.h"

#include <QFutureWatcher>
#include <QObject>
#include <functional>

namespace shihe::ui {

class Desk;

class Locksmith final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Locksmith(Desk &desk, const WorkspaceKeys &keys, QObject *parent = nullptr);
    ~Locksmith() override;

    /// An encrypted workspace waits from here on until it is opened or given up; false where @p workspace is none.
    [[nodiscard]] bool ask(const QString &workspace);
    /// The workspace that waits; empty for none.
    [[nodiscard]] QString waiting() const { return m_waiting; }
    void giveUp();

    /// One thing at a time; each returns at once, and a signal tells its end.
    [[nodiscard]] bool busy() const { return m_busy; }
    void unlock(Secret passphrase); ///< opens what waits
    void recover(Secret code);      ///< the same
    /// Makes the workspace @p path with @p passphrase and opens it.
    void create(const QString &path, Secret passphrase);
    /// The recovery code of the open workspace, for whoever knows its passphrase.
    void reveal(Secret passphrase);
    /// Gives the open workspace another passphrase, or its first one (@p present empty), or none (@p next empty). It is
    /// closed for that time; what was open is opened again.
    void change(Secret present, Secret next);

Q_SIGNALS:
    void waitingChanged();
    void busyChanged();
    void created();
    void changed();
    void revealed(const QString &code);
    void failed(const shihe::Error &error);

private:
    using Key = Result<WorkspaceKeyPtr>;
    /// What is left to do on the window's thread.
    using Tell = std::function<void()>;

    void setWaiting(const QString &workspace);
    void run(std::function<Tell()> work);
    void open(const QString &workspace, const Key &key);
    void exchange(const WorkspaceFile &workspace, const WorkspaceKeyPtr &next);
    void reopen(const WorkspaceFile &workspace, const QString &assessment);
    void end();

    Desk &m_desk;
    const WorkspaceKeys &m_keys;
    QString m_waiting;
    bool m_busy = false;
    QFutureWatcher<Tell> m_watcher;
};

} // namespace shihe::ui
