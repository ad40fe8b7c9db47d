// Who signs as a rule: what the report's signature is prefilled with. Never a password.
#pragma once

#include "ui/window/desk.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace shihe::ui {

class SignerBox final : public QWidget
{
    Q_OBJECT

public:
    /// @p desk must outlive the box.
    explicit SignerBox(Desk &desk, QWidget *parent = nullptr);

    void retranslate();

private:
    void refresh();
    void choose();
    void keep();

    Desk &m_desk;
    QFormLayout *m_form;
    QWidget *m_keyRow;
    QLineEdit *m_key, *m_role, *m_reason, *m_place;
    QPushButton *m_choose;
};

} // namespace shihe::ui
