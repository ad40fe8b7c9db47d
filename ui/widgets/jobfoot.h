// The foot of a page that does something which takes its time.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace shihe::ui {

class MessageLine;

/// Below a rule: what came of it, then what starts it, how far it is, and what stops it. Texts, names and what happens
/// are the page's.
class JobFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit JobFoot(QWidget *parent = nullptr);

    [[nodiscard]] MessageLine *message() const { return m_message; }
    [[nodiscard]] QPushButton *start() const { return m_start; }
    [[nodiscard]] QPushButton *cancel() const { return m_cancel; }
    [[nodiscard]] QProgressBar *progress() const { return m_progress; }
    /// Which thing of how many; empty where it is one.
    void setCount(const QString &text);
    /// More about what came of it, below the message.
    void addNote(QWidget *note);
    /// Shows or hides how far it is, and what stops it.
    void setRunning(bool running);

private:
    void showCount();

    MessageLine *m_message;
    QPushButton *m_start;
    QLabel *m_count;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QVBoxLayout *m_column;
    bool m_running = false;
};

} // namespace shihe::ui
