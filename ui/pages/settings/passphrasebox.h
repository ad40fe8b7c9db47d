// The passphrase of the open workspace: given, changed, taken away; and its recovery code shown again.
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shihe::ui {

class Desk;
class NewPassphrase;
class RecoveryCard;

class PassphraseBox final : public QWidget
{
    Q_OBJECT

public:
    /// The desk must have a locksmith.
    explicit PassphraseBox(Desk &desk, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void said(const QString &sentence);
    /// The workspace was closed and opened again: the page must come back to show the code.
    void changed(const QString &sentence);

private:
    enum class Wish { None, Give, Change, Remove, Reveal };

    void refresh();
    void begin(Wish wish);
    void go();
    void finished(const QString &sentence);

    Desk &m_desk;
    QLabel *m_state;
    QPushButton *m_give, *m_change, *m_remove, *m_reveal;
    QWidget *m_sheet;
    QFormLayout *m_form;
    QLineEdit *m_present;
    NewPassphrase *m_next;
    QLabel *m_warning;
    QPushButton *m_go, *m_cancel;
    RecoveryCard *m_recovery;
    Wish m_wish = Wish::None;
};

} // namespace shihe::ui
