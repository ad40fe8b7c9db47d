// How long a signature is to be checkable, and what has to go online for that, to whom.
#pragma once

#include "ui/signing/signrequest.h"
#include "ui/window/desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace shihe::ui {

class LevelBox final : public QWidget
{
    Q_OBJECT

public:
    explicit LevelBox(Desk &desk, QWidget *parent = nullptr);

    /// Whether a server is named, where one is needed.
    [[nodiscard]] bool complete() const;
    void fill(SignRequest &request) const;
    /// What was chosen is proposed the next time.
    void remember();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void showParts();
    [[nodiscard]] signing::Level level() const;

    Desk &m_desk;
    QFormLayout *m_form;
    QComboBox *m_level;
    QLabel *m_meaning;
    QLineEdit *m_server;
    QLineEdit *m_proxy;
    QCheckBox *m_optional;
};

} // namespace shihe::ui
