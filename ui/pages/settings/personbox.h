// Erasing a person: their name, chosen among those that stand in the workspace or typed, then the box that does it.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shihe {
struct Error;
}

namespace shihe::ui {

class Desk;
class EraseBox;

class PersonBox final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonBox(Desk &desk, QWidget *parent = nullptr);

    /// @p name is the row's, for the screen reader.
    void retranslate(const QString &name);
    /// Looks again who there is.
    void lookAgain();

Q_SIGNALS:
    void failed(const shihe::Error &error);
    void saved(const QString &sentence);

private:
    void begin();

    Desk &m_desk;
    QLineEdit *m_name;
    QPushButton *m_look;
    QLabel *m_none;
    EraseBox *m_box;
};

} // namespace shihe::ui
