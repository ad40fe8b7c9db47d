// Backups of the open workspace: whether and where they are made, which there are, one more now, and one restored into
// a new file.
#pragma once

#include "core/session/backups.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace shihe::ui {

class Desk;

class BackupsBox final : public QWidget
{
    Q_OBJECT

public:
    /// The desk must have a keeper of backups.
    explicit BackupsBox(Desk &desk, QWidget *parent = nullptr);

    /// @p name is the row's, for the screen reader.
    void retranslate(const QString &name);
    /// Looks again what there is.
    void lookAgain();

Q_SIGNALS:
    void restored(const QString &workspace); ///< a new file, to be opened
    void made(const QString &sentence);

private:
    void refresh();
    void showBackups(const QString &workspace, const QList<Backup> &backups);
    void chooseFolder();
    void restoreChosen();
    [[nodiscard]] QString workspace() const; ///< empty for none
    [[nodiscard]] WorkspaceFile withKey(const QString &path) const;

    Desk &m_desk;
    QCheckBox *m_on;
    QLineEdit *m_folder;
    QPushButton *m_change, *m_usual, *m_now, *m_restore, *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_state;
    QListWidget *m_list;
    QList<Backup> m_backups;
};

} // namespace shihe::ui
