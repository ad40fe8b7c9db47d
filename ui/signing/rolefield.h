// In which role somebody signs: one of the row, or any other in words of their own.
#pragma once

#include "core/signing/handover.h"
#include "ui/window/desk.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace shihe::ui {

class RoleField final : public QWidget
{
    Q_OBJECT

public:
    /// @p desk must outlive the field.
    explicit RoleField(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &role);
    /// Puts the word for @p step there, unless the person chose or typed a role since release().
    void propose(signing::Step step);
    void release() { m_chosen = false; }
    void retranslate(); ///< a word that was typed stays

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString word(signing::Step step) const;
    void put(signing::Step step);
    void mark();

    Desk &m_desk;
    QLineEdit *m_role;
    QList<QPushButton *> m_steps;
    std::optional<signing::Step> m_put; ///< the word was put there, not typed
    bool m_chosen = false;              ///< by the person
};

} // namespace shihe::ui
