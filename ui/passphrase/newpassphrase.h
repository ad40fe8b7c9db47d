// A passphrase chosen now: typed twice, and what can honestly be said of it.
#pragma once

#include "core/session/workspacekey.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace shihe::ui {

class NewPassphrase final : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget *parent = nullptr);

    void retranslate();
    /// Long enough, and twice the same.
    [[nodiscard]] bool isReady() const;
    /// The fields keep it until clear(): what follows may fail.
    [[nodiscard]] Secret secret() const;
    void clear();
    void takeFocus();

Q_SIGNALS:
    void changed();
    void entered(); ///< the Enter key, once it is ready

private:
    void judge();

    QFormLayout *m_form;
    QLineEdit *m_first;
    QLineEdit *m_again;
    QCheckBox *m_show;
    QLabel *m_judgement;
};

/// What is typed in @p field, which keeps it.
[[nodiscard]] Secret secretIn(const QLineEdit &field);

} // namespace shihe::ui
