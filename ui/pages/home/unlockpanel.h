// Asks for the passphrase of the workspace that waits, or for its recovery code.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shihe::ui {

class Locksmith;
class TextButton;

class UnlockPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPanel(Locksmith &locksmith, QWidget *parent = nullptr);

    void retranslate();
    /// Begins for the workspace that waits.
    void begin();
    void takeFocus();

private:
    void refresh();
    void open();
    void switchTo(bool code);

    Locksmith &m_locksmith;
    QLabel *m_title;
    QLabel *m_where;
    QLabel *m_label;
    QLineEdit *m_field;
    QLabel *m_hint;
    QPushButton *m_open;
    QPushButton *m_cancel;
    TextButton *m_other;
    bool m_code = false; ///< the recovery code is asked for
};

} // namespace shihe::ui
