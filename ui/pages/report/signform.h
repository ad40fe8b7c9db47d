// Whether and how a report is signed: the key, its password, what the signature says.
#pragma once

#include "ui/pages/report/reportjob.h"
#include "ui/window/desk.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shihe::ui {

class KeyMaker;
class LevelBox;
class TokenForm;

class SignForm final : public QWidget
{
    Q_OBJECT

public:
    /// @p desk must outlive the form.
    explicit SignForm(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] bool wanted() const;
    /// Whether all is there that signing needs.
    [[nodiscard]] bool complete() const;
    /// What to sign with; the password is taken out of its field.
    [[nodiscard]] SignRequest take();
    void askPasswordAgain();
    /// What signed is proposed the next time; never the password.
    void remember();
    void retranslate();

Q_SIGNALS:
    void changed();
    void keyMade(const QString &keyFile);
    void failed(const shihe::Error &error);

private:
    void showParts();
    void chooseKey();
    void chooseSeal();

    Desk &m_desk;
    QCheckBox *m_sign;
    QWidget *m_parts;
    QPushButton *m_own;
    QPushButton *m_token;
    QPushButton *m_new;
    TokenForm *m_tokenPart;
    QWidget *m_keyPart;
    QFormLayout *m_form;
    QLineEdit *m_key;
    QPushButton *m_choose;
    QWidget *m_keyRow;
    QLineEdit *m_password;
    QLineEdit *m_role;
    QLineEdit *m_reason;
    QLineEdit *m_place;
    QCheckBox *m_visible;
    LevelBox *m_level;
    QWidget *m_sealRow;
    QLineEdit *m_seal;
    QPushButton *m_chooseSeal;
    KeyMaker *m_maker;
};

} // namespace shihe::ui
