// What is about to come in, what is coming in, and what came in: how many files and how large before anything is read,
// then progress with a way to stop, then the outcome.
#pragma once

#include "core/session/gathering.h"
#include "core/session/intake.h"

#include <QFrame>
#include <QFutureWatcher>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace shihe::ui {

class Desk;

/// Hidden while there is nothing to say.
class IncomingLine final : public QFrame
{
    Q_OBJECT

public:
    /// Follows the desk's intake; dies before the assessment closes.
    explicit IncomingLine(Desk &desk, QWidget *parent = nullptr);
    ~IncomingLine() override;

    /// Looks at @p paths. A single file within the limit comes in at once; of anything else it is said first what it
    /// is. @p practice and @p activity as in IncomingFile.
    void offer(const QStringList &paths, const QString &practice, const QString &activity);
    /// A file of our own making, removed when it is in.
    void takeOwn(const QString &path, const QString &practice, const QString &activity);
    /// What was said has been read, where nothing went wrong.
    void settle();
    void retranslate();

private:
    enum class State { Idle, Looking, Asking, Running, Told };

    void looked();
    void take();
    void leave(); ///< nothing of what was offered comes in
    void started();
    void ended(bool cancelled);
    void set(State state);
    void refresh();
    void setLimits();
    [[nodiscard]] bool fits() const;
    [[nodiscard]] std::optional<qint64> roomLeft() const;
    [[nodiscard]] QString asked() const;
    [[nodiscard]] QString told() const;
    [[nodiscard]] QStringList refusals() const;

    Desk &m_desk;
    Intake &m_intake;
    QFutureWatcher<Gathered> m_look;
    std::shared_ptr<std::atomic_bool> m_stop;
    QLabel *m_text;
    QLabel *m_detail;
    QProgressBar *m_progress;
    QPushButton *m_take;
    QPushButton *m_leave;
    QToolButton *m_close;
    State m_state = State::Idle;
    QStringList m_paths;
    QString m_practice;
    QString m_activity;
    Gathered m_found;
    int m_new = 0;
    QStringList m_known;    ///< files whose content was here, as "file → piece"
    QStringList m_noChange; ///< the same, with nothing to attach
    QList<Error> m_errors;
    bool m_cancelled = false;
};

} // namespace shihe::ui
