// Which key of which USB key or card: the maker's module, and what it shows.
#pragma once

#include "core/signing/tokens.h"
#include "ui/window/desk.h"

#include <QFutureWatcher>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shihe::ui {

class PickBox;

class TokenForm final : public QWidget
{
    Q_OBJECT

public:
    /// @p desk must outlive the form.
    explicit TokenForm(Desk &desk, QWidget *parent = nullptr);
    ~TokenForm() override;

    /// A key was found and chosen.
    [[nodiscard]] bool complete() const;
    /// Whether we must ask for the PIN: some devices have it typed on themselves.
    [[nodiscard]] bool needsPin() const;
    [[nodiscard]] signing::TokenChoice choice() const;
    void remember(); ///< the module is proposed the next time
    void retranslate();

Q_SIGNALS:
    void changed();
    void failed(const shihe::Error &error);

private:
    using Found = Result<QList<signing::Token>>;

    void chooseModule();
    void look();
    void show(const Found &found);
    void fill();

    Desk &m_desk;
    QFormLayout *m_form;
    QWidget *m_moduleRow;
    QLineEdit *m_module;
    QPushButton *m_choose;
    QPushButton *m_look;
    PickBox *m_keys;
    QLabel *m_state;
    QFutureWatcher<Found> m_watcher;
    QList<signing::Token> m_found;
    bool m_looked = false;
};

} // namespace shihe::ui
