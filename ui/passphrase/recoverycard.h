// The recovery code of a workspace, to be printed or copied, once.
#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace shihe::ui {

class RecoveryCard final : public Card
{
    Q_OBJECT

public:
    explicit RecoveryCard(QWidget *parent = nullptr);

    void retranslate();
    /// @p name of the workspace, for the print. The code is forgotten when the card is hidden by its button or by
    /// clear().
    void show(const QString &name, const QString &code);
    void clear();
    [[nodiscard]] bool isShowing() const { return !m_groups.isEmpty(); }
    void takeFocus();

Q_SIGNALS:
    void said(const QString &sentence);
    void done();

private:
    [[nodiscard]] QString lines() const;
    void print();

    QLabel *m_title;
    QLabel *m_what;
    QLabel *m_code;
    QPushButton *m_print;
    QPushButton *m_copy;
    QPushButton *m_done;
    QString m_name;
    QString m_groups;
};

} // namespace shihe::ui
