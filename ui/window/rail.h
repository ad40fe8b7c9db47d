// The narrow rail on the left: an icon and a word for each section.
#pragma once

#include <QWidget>

class QToolButton;

namespace shihe::ui {

class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setCurrent(int section); ///< -1: none of them
    void setAvailable(int section, bool available);

Q_SIGNALS:
    void chosen(int section);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fit();
    void explain(int section); ///< what it does, or why it can't be used now ///< to the longest word

    QList<QToolButton *> m_buttons; ///< in the order of sections()
};

} // namespace shihe::ui
