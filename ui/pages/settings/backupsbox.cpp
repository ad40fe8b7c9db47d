#include "ui/pages/settings/backupsbox.h"

#include "ui/dialogs/prompter.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/window/backupkeeper.h"
#include "ui/window/desk.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int RowsShown = 5;

} // namespace

BackupsBox::BackupsBox(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_on(new QCheckBox)
    , m_folder(new QLineEdit)
    , m_change(plainButton())
    , m_usual(plainButton())
    , m_now(plainButton())
    , m_restore(plainButton())
    , m_cancel(plainButton())
    , m_progress(new QProgressBar)
    , m_state(makeLabel(TextSize::Body, Tone::Slate))
    , m_list(new QListWidget)
{
    m_on->setObjectName(u"backupsOn"_s);
    m_folder->setObjectName(u"backupsFolder"_s);
    m_folder->setReadOnly(true);
    m_change->setObjectName(u"changeBackups"_s);
    m_usual->setObjectName(u"usualBackups"_s);
    m_now->setObjectName(u"backUpNow"_s);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_cancel->setObjectName(u"cancelBackup"_s);
    m_progress->setObjectName(u"backupProgress"_s);
    m_state->setObjectName(u"backupsState"_s);
    m_list->setObjectName(u"backups"_s);
    m_list->setUniformItemSizes(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_on);
    column->addWidget(m_folder);
    const auto flow = [column](const QList<QPushButton *> &buttons) {
        auto *row = new QWidget;
        auto *layout = new FlowLayout(space::Small, row);
        for (QPushButton *button : buttons)
            layout->addWidget(button);
        column->addWidget(row);
    };
    flow({m_change, m_usual});
    column->addWidget(m_state);
    column->addWidget(m_list);
    flow({m_now, m_restore, m_cancel});
    column->addWidget(m_progress);

    const BackupKeeper *keeper = desk.backups();
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) { m_desk.settings().setBackupsOn(on); });
    connect(m_change, &QPushButton::clicked, this, &BackupsBox::chooseFolder);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_desk.settings().setBackupsFolder({});
        lookAgain();
    });
    connect(m_now, &QPushButton::clicked, this, [this] { m_desk.backups()->backUp(withKey(workspace())); });
    connect(m_restore, &QPushButton::clicked, this, &BackupsBox::restoreChosen);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_desk.backups()->cancel(); });
    connect(m_list, &QListWidget::itemActivated, this, &BackupsBox::restoreChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupsBox::refresh);
    connect(keeper, &BackupKeeper::busyChanged, this, &BackupsBox::refresh);
    connect(keeper, &BackupKeeper::progressed, m_progress, &QProgressBar::setValue);
    connect(keeper, &BackupKeeper::listed, this, &BackupsBox::showBackups);
    connect(keeper, &BackupKeeper::made, this, [this](const Backup &backup) {
        lookAgain();
        Q_EMIT made(tr("Backed up: %1").arg(QDir::toNativeSeparators(backup.path)));
    });
    connect(keeper, &BackupKeeper::restored, this, &BackupsBox::restored);
    connect(&desk, &Desk::workspaceChanged, this, [this] {
        if (isVisible())
            lookAgain();
    });
}

QString BackupsBox::workspace() const
{
    return m_desk.workspace() ? m_desk.workspace()->store().path() : QString();
}

WorkspaceFile BackupsBox::withKey(const QString &path) const
{
    return {path, m_desk.workspace() ? m_desk.workspace()->store().key() : nullptr};
}

void BackupsBox::retranslate(const QString &name)
{
    m_on->setText(tr("Back up by itself"));
    m_on->setAccessibleName(tr("Back up by itself"));
    m_folder->setAccessibleName(tr("Folder of the backups"));
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change the folder of the backups"));
    m_usual->setText(tr("Beside the workspace"));
    m_now->setText(tr("Back up now"));
    m_restore->setText(tr("Restore into a new file…"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the backup"));
    m_progress->setAccessibleName(tr("Progress of the backup"));
    m_list->setAccessibleName(name);
    showBackups(workspace(), m_backups);
}

void BackupsBox::lookAgain()
{
    refresh();
    if (!workspace().isEmpty())
        m_desk.backups()->list(withKey(workspace()));
    else
        showBackups({}, {});
}

void BackupsBox::refresh()
{
    const QString path = workspace();
    const bool busy = m_desk.backups()->busy();
    m_on->setChecked(m_desk.settings().backupsOn());
    const bool chosen = !m_desk.settings().backupsFolder().isEmpty();
    m_folder->setText(path.isEmpty() && !chosen ? tr("Beside the workspace")
                                                : QDir::toNativeSeparators(m_desk.backups()->folderFor(path)));
    m_folder->setCursorPosition(0);
    m_usual->setVisible(chosen);
    m_now->setEnabled(!path.isEmpty() && !busy);
    m_restore->setEnabled(m_list->currentRow() >= 0 && !busy);
    m_cancel->setVisible(busy);
    m_progress->setVisible(busy);
    if (!busy)
        m_progress->reset();
}

void BackupsBox::showBackups(const QString &of, const QList<Backup> &backups)
{
    if (of != workspace())
        return;
    m_backups = backups;
    const int current = m_list->currentRow();
    m_list->clear();
    const Language language = m_desk.language();
    for (const Backup &backup : backups) {
        auto *item =
            new QListWidgetItem(tr("%1 · %2 · change %3")
                                    .arg(Format::stamp(backup.at, language), Format::size(backup.bytes, language),
                                         Format::number(backup.seq, language)));
        item->setToolTip(QDir::toNativeSeparators(backup.path));
        m_list->addItem(item);
    }
    m_list->setCurrentRow(std::min<int>(std::max(current, 0), int(backups.size()) - 1));
    m_list->setVisible(!backups.isEmpty());
    if (!backups.isEmpty())
        m_list->setFixedHeight(m_list->sizeHintForRow(0) * std::min<int>(RowsShown, int(backups.size())) +
                               2 * m_list->frameWidth() + space::Small);
    m_state->setText(of.isEmpty()        ? tr("Open a workspace to see its backups.")
                     : backups.isEmpty() ? tr("No backup of this workspace yet.")
                                         : tr("%n backup(s) of this workspace", nullptr, int(backups.size())));
    refresh();
}

void BackupsBox::chooseFolder()
{
    const QString folder =
        m_desk.prompter().openFolder(this, tr("Folder of the backups"), m_desk.backups()->folderFor(workspace()));
    if (folder.isEmpty())
        return;
    m_desk.settings().setBackupsFolder(folder);
    lookAgain();
}

void BackupsBox::restoreChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_desk.backups()->busy())
        return;
    const Backup &backup = m_backups.at(row);
    const QFileInfo file(workspace());
    const QString suggestion = u"%1/%2.shihe"_s.arg(
        file.absolutePath(),
        tr("%1 restored %2").arg(file.completeBaseName(), backup.at.toUTC().toString(u"yyyyMMdd-HHmmss"_s)));
    const QString target =
        m_desk.prompter().saveFile(this, tr("Restore into a new file"), suggestion, tr("Workspaces (*.shihe)"));
    if (!target.isEmpty())
        m_desk.backups()->restore(withKey(backup.path), target);
}

} // namespace shihe::ui
