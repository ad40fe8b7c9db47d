// Whether and how a report, or files that are there already, are signed: the key, its password, what the signature
// says.
#pragma once

#include "ui/signing/signrequest.h"
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
class RoleField;
class TokenForm;

class SignForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Of { Report, Files }; ///< a report may go unsigned; files are there to be signed

    /// @p desk must outlive the form.
    explicit SignForm(Desk &desk, Of of = Of::Report, QWidget *parent = nullptr);

    [[nodiscard]] bool wanted() const;
    /// Whether all is there that signing needs.
    [[nodiscard]] bool complete() const;
    /// What to sign with; the password is taken out of its field.
    [[nodiscard]] SignRequest take();
    void askPasswordAgain();
    [[nodiscard]] RoleField *role() const { return m_role; }
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
    Of m_of;
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
    RoleField *m_role;
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
