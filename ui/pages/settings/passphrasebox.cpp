#include "ui/pages/settings/passphrasebox.h"

#include "core/session/recoverycode.h"
#include "ui/passphrase/newpassphrase.h"
#include "ui/passphrase/recoverycard.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/window/desk.h"
#include "ui/window/locksmith.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace shihe::ui {

PassphraseBox::PassphraseBox(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_state(makeLabel(TextSize::Body, Tone::Slate))
    , m_give(plainButton())
    , m_change(plainButton())
    , m_remove(plainButton())
    , m_reveal(plainButton())
    , m_sheet(new QWidget)
    , m_form(new QFormLayout)
    , m_present(new QLineEdit)
    , m_next(new NewPassphrase)
    , m_warning(makeLabel(TextSize::Caption, Tone::Slate))
    , m_go(plainButton())
    , m_cancel(plainButton())
    , m_recovery(new RecoveryCard)
{
    m_state->setObjectName(u"passphraseState"_s);
    m_give->setObjectName(u"givePassphrase"_s);
    m_change->setObjectName(u"changePassphrase"_s);
    m_remove->setObjectName(u"removePassphrase"_s);
    m_reveal->setObjectName(u"showRecovery"_s);
    m_present->setObjectName(u"presentPassphrase"_s);
    m_go->setObjectName(u"passphraseGo"_s);
    m_cancel->setObjectName(u"passphraseCancel"_s);
    m_present->setEchoMode(QLineEdit::Password);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(space::Normal);
    addField(m_form, m_present);
    const auto flow = [](const QList<QPushButton *> &buttons) {
        auto *row = new QWidget;
        auto *layout = new FlowLayout(space::Small, row);
        for (QPushButton *button : buttons)
            layout->addWidget(button);
        return row;
    };
    auto *sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->setSpacing(space::Small);
    sheet->addLayout(m_form);
    sheet->addWidget(m_next);
    sheet->addWidget(m_warning);
    sheet->addWidget(flow({m_go, m_cancel}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_state);
    column->addWidget(flow({m_give, m_change, m_reveal, m_remove}));
    column->addWidget(m_sheet);
    column->addWidget(m_recovery);
    m_recovery->setVisible(false);

    const std::array wishes{std::pair(m_give, Wish::Give), std::pair(m_change, Wish::Change),
                            std::pair(m_remove, Wish::Remove), std::pair(m_reveal, Wish::Reveal)};
    for (const auto &[button, wish] : wishes)
        connect(button, &QPushButton::clicked, this, [this, wish = wish] { begin(wish); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { begin(Wish::None); });
    connect(m_go, &QPushButton::clicked, this, &PassphraseBox::go);
    connect(m_present, &QLineEdit::textChanged, this, &PassphraseBox::refresh);
    connect(m_present, &QLineEdit::returnPressed, this, &PassphraseBox::go);
    connect(m_next, &NewPassphrase::changed, this, &PassphraseBox::refresh);
    connect(m_next, &NewPassphrase::entered, this, &PassphraseBox::go);
    connect(m_recovery, &RecoveryCard::said, this, &PassphraseBox::said);
    connect(m_recovery, &RecoveryCard::done, m_recovery, &QWidget::hide);
    const Locksmith *locksmith = desk.locksmith();
    connect(locksmith, &Locksmith::busyChanged, this, &PassphraseBox::refresh);
    connect(locksmith, &Locksmith::changed, this, [this] {
        finished(m_wish == Wish::Remove   ? tr("The passphrase is removed. Earlier backups keep theirs.")
                 : m_wish == Wish::Change ? tr("The passphrase is changed. Earlier backups keep theirs.")
                                          : tr("The workspace is encrypted. Earlier backups and copies are not."));
    });
    connect(locksmith, &Locksmith::revealed, this, [this](const QString &code) {
        m_recovery->show(QFileInfo(m_desk.workspace()->store().path()).completeBaseName(), code);
        begin(Wish::None);
        m_recovery->takeFocus();
    });
    connect(&desk, &Desk::workspaceChanged, this, [this] {
        m_recovery->clear();
        m_recovery->hide();
        refresh();
    });
    begin(Wish::None);
}

void PassphraseBox::finished(const QString &sentence)
{
    const WorkspaceSession *workspace = m_desk.workspace();
    if (workspace && workspace->store().key()) {
        const Secret code = recoveryCode(*workspace->store().key());
        m_recovery->show(QFileInfo(workspace->store().path()).completeBaseName(),
                         QString::fromLatin1(code.utf8().data(), static_cast<qsizetype>(code.utf8().size())));
    }
    begin(Wish::None);
    Q_EMIT changed(sentence);
}

void PassphraseBox::retranslate()
{
    m_give->setText(tr("Give it a passphrase…"));
    m_change->setText(tr("Change the passphrase…"));
    m_remove->setText(tr("Remove the passphrase…"));
    m_reveal->setText(tr("Show the recovery code…"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Leave the passphrase as it is"));
    nameField(m_form, m_present, tr("Present passphrase"));
    for (QPushButton *button : {m_give, m_change, m_remove, m_reveal})
        button->setAccessibleName(button->text());
    m_next->retranslate();
    m_recovery->retranslate();
    refresh();
}

void PassphraseBox::begin(Wish wish)
{
    m_wish = wish;
    m_present->setText({});
    m_next->clear();
    refresh();
    if (wish == Wish::Give)
        m_next->takeFocus();
    else if (wish != Wish::None)
        m_present->setFocus(Qt::OtherFocusReason);
}

void PassphraseBox::refresh()
{
    const WorkspaceSession *workspace = m_desk.workspace();
    const bool encrypted = workspace && workspace->store().key();
    const bool mine = workspace && !workspace->store().readOnly();
    const bool busy = m_desk.locksmith()->busy();
    m_state->setText(busy         ? tr("One moment…")
                     : !workspace ? tr("Open a workspace to see whether it has a passphrase.")
                     : encrypted  ? tr("Encrypted: it opens with its passphrase or its recovery code.")
                                  : tr("Not encrypted: whoever has the file can read it."));
    m_give->setVisible(mine && !encrypted);
    m_change->setVisible(mine && encrypted);
    m_remove->setVisible(mine && encrypted);
    m_reveal->setVisible(encrypted);
    for (QPushButton *button : {m_give, m_change, m_remove, m_reveal})
        button->setEnabled(!busy && m_wish == Wish::None);
    m_sheet->setVisible(m_wish != Wish::None);
    m_sheet->setEnabled(!busy);
    const bool chooses = m_wish == Wish::Give || m_wish == Wish::Change;
    showField(m_form, m_present, m_wish != Wish::Give);
    m_next->setVisible(chooses);
    m_warning->setText(m_wish == Wish::Remove   ? tr("Whoever has the file can then read it.")
                       : m_wish == Wish::Change ? tr("The recovery code changes with it. Backups made before still "
                                                     "open with the old passphrase and code.")
                       : m_wish == Wish::Give   ? tr("Without it nobody can open the workspace: print the recovery "
                                                       "code. Backups made before stay readable, and the disk may hold "
                                                       "remains of the old file.")
                                                : QString());
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_go->setText(m_wish == Wish::Remove   ? tr("Remove")
                  : m_wish == Wish::Reveal ? tr("Show")
                  : m_wish == Wish::Give   ? tr("Encrypt the workspace")
                                           : tr("Change"));
    m_go->setAccessibleName(m_go->text());
    m_go->setEnabled(!busy && (m_wish == Wish::Give || !m_present->text().isEmpty()) &&
                     (!chooses || m_next->isReady()));
}

void PassphraseBox::go()
{
    if (!m_go->isEnabled() || m_wish == Wish::None)
        return;
    Secret present = secretIn(*m_present);
    if (m_wish == Wish::Reveal)
        m_desk.locksmith()->reveal(std::move(present));
    else
        m_desk.locksmith()->change(std::move(present), m_wish == Wish::Remove ? Secret() : m_next->secret());
}

} // namespace shihe::ui
