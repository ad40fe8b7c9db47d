// One line that opens to show what stands behind it.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace shihe::ui {

class TextButton;

class Disclosure final : public QWidget
{
    Q_OBJECT

public:
    explicit Disclosure(QWidget *parent = nullptr);

    /// The line; what opens it is called so for the screen reader, too.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    /// What is shown while it is open; fill it then (opened), so that a closed one costs nothing.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] TextButton *button() const { return m_button; }

Q_SIGNALS:
    void opened(bool open);

private:
    TextButton *m_button;
    QWidget *m_body;
    QVBoxLayout *m_content;
};

} // namespace shihe::ui
