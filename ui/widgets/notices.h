// What a page says about itself: the empty page with its first step, and the line that reports an error or a success.
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace shihe::ui {

/// An empty page: what it is for, and the first step.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    /// An empty @p action leaves out the button.
    void setTexts(const QString &title, const QString &text, const QString &action = {});
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void triggered();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

/// One line in the page instead of a box in the way: what happened, what is safe, what to do. Hidden while empty.
class MessageLine final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageLine(QWidget *parent = nullptr);

    void showError(const QString &text);
    void showSuccess(const QString &text);
    void showNote(const QString &text);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void say(const QString &text, Tone tone, const QString &iconName);
    void retranslate();

    QLabel *m_sign;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace shihe::ui
