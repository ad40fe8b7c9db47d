#include "ui/dialogs/prompter.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace shihe::ui {

QString DialogPrompter::openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QStringList DialogPrompter::openFiles(QWidget *parent, const QString &title, const QString &folder,
                                      const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString DialogPrompter::saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                 const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString DialogPrompter::openFolder(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

bool DialogPrompter::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Cancel, parent);
    const QPushButton *go = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == go;
}

QString DialogPrompter::secret(QWidget *parent, const QString &title, const QString &text, bool *ok)
{
    return QInputDialog::getText(parent, title, text, QLineEdit::Password, {}, ok);
}

} // namespace shihe::ui
