// From question to question: previous, how far one is, next unanswered, next.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace shihe::ui {

class WalkModel;

class StepRow final : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(QWidget *parent = nullptr);

    /// How far @p model is answered, and where one can go from @p current.
    void show(const WalkModel &model, const QString &current);
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void stepped(int by, bool toUnanswered);

private:
    QPushButton *m_previous;
    QLabel *m_progress;
    QPushButton *m_nextOpen;
    QPushButton *m_next;
};

} // namespace shihe::ui
