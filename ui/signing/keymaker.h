// Makes a self-made key, for whoever has no certificate yet: labelled as such wherever it signs.
#pragma once

#include "core/signing/signing.h"
#include "ui/window/desk.h"

#include <QFutureWatcher>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shihe::ui {

class KeyMaker final : public QWidget
{
    Q_OBJECT

public:
    /// @p desk must outlive the form.
    explicit KeyMaker(Desk &desk, QWidget *parent = nullptr);
    ~KeyMaker() override;

    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void made(const QString &keyFile);
    void failed(const shihe::Error &error);

private:
    void check();
    void make();

    Desk &m_desk;
    QLabel *m_what;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_organisation;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QLabel *m_hint;
    QPushButton *m_make;
    QFutureWatcher<Result<QString>> m_watcher;
};

} // namespace shihe::ui
