// Where signed files go: beside each file under a name of its own, or into a folder.
#pragma once

#include "ui/window/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shihe::ui {

class PlaceForm final : public QWidget
{
    Q_OBJECT

public:
    /// @p desk must outlive the form.
    explicit PlaceForm(Desk &desk, QWidget *parent = nullptr);

    /// As signing::signedPath() takes it: empty for beside each file.
    [[nodiscard]] QString folder() const;
    /// A folder is named, where one is wanted.
    [[nodiscard]] bool complete() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void choose();
    void showParts();

    Desk &m_desk;
    QPushButton *m_beside;
    QPushButton *m_into;
    QLabel *m_meaning;
    QWidget *m_row;
    QLineEdit *m_folder;
    QPushButton *m_choose;
};

} // namespace shihe::ui
