// The folder of the person's own catalogs, which of them are in use, and what is wrong with the others.
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace shihe::ui {

class Desk;

class CatalogsBox final : public QWidget
{
    Q_OBJECT

public:
    explicit CatalogsBox(Desk &desk, QWidget *parent = nullptr);

    /// @p name is the row's, for the screen reader.
    void retranslate(const QString &name);
    /// Reads the folder anew and shows what it holds.
    void readAgain();

private:
    void refresh();
    void choose();
    void openFolder();

    Desk &m_desk;
    QLineEdit *m_folder;
    QPushButton *m_change, *m_open, *m_clear, *m_again;
    QVBoxLayout *m_state;
};

} // namespace shihe::ui
