#include "ui/pages/home/protectpanel.h"

#include "ui/passphrase/newpassphrase.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wraptext.h"
#include "ui/window/locksmith.h"

#include <QDir>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace shihe::ui {

ProtectPanel::ProtectPanel(Locksmith &locksmith, QWidget *parent)
    : QWidget(parent)
    , m_locksmith(locksmith)
    , m_title(makeLabel(TextSize::Display, Tone::Ink, true))
    , m_where(makeLabel(TextSize::Caption, Tone::Slate))
    , m_with(new QRadioButton)
    , m_passphrase(new NewPassphrase)
    , m_warning(makeLabel(TextSize::Body, Tone::Slate))
    , m_without(new QRadioButton)
    , m_readable(makeLabel(TextSize::Body, Tone::Slate))
    , m_make(primaryButton())
    , m_cancel(plainButton())
{
    m_with->setObjectName(u"withPassphrase"_s);
    m_without->setObjectName(u"withoutPassphrase"_s);
    m_make->setObjectName(u"makeWorkspace"_s);
    m_cancel->setObjectName(u"cancelWorkspace"_s);
    auto *scroll = new ScrolledColumn(560, this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    auto *card = new Card;
    card->column()->setSpacing(space::Normal);
    for (QWidget *part : QList<QWidget *>{m_with, m_passphrase, m_warning, makeRule(), m_without, m_readable})
        card->column()->addWidget(part);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(space::Small, buttons);
    row->addWidget(m_make);
    row->addWidget(m_cancel);
    for (QWidget *part : QList<QWidget *>{m_title, m_where, card, buttons})
        scroll->column()->addWidget(part);
    scroll->column()->addStretch();

    connect(m_with, &QRadioButton::toggled, this, &ProtectPanel::refresh);
    connect(m_passphrase, &NewPassphrase::changed, this, &ProtectPanel::refresh);
    connect(m_passphrase, &NewPassphrase::entered, this, &ProtectPanel::make);
    connect(m_make, &QPushButton::clicked, this, &ProtectPanel::make);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        end();
        Q_EMIT cancelled();
    });
    connect(&locksmith, &Locksmith::busyChanged, this, &ProtectPanel::refresh);
}

void ProtectPanel::begin(const QString &path)
{
    m_path = path;
    m_where->setText(breakable(QDir::toNativeSeparators(path)));
    m_passphrase->clear();
    m_with->setChecked(true);
    refresh();
    m_passphrase->takeFocus();
}

void ProtectPanel::end()
{
    m_path.clear();
    m_passphrase->clear();
}

void ProtectPanel::retranslate()
{
    m_title->setText(tr("Who may read it?"));
    m_with->setText(tr("Only who knows a passphrase"));
    m_warning->setText(tr("Everything in the file is encrypted, evidence and backups included. Without the passphrase "
                          "nobody can open it, not even its makers: print the recovery code that comes next."));
    m_without->setText(tr("Whoever has the file"));
    m_readable->setText(tr("No passphrase. Names, answers and evidence can be read by anyone who gets a copy."));
    m_make->setText(tr("Create the workspace"));
    m_cancel->setText(tr("Cancel"));
    m_passphrase->retranslate();
    for (QAbstractButton *button : QList<QAbstractButton *>{m_with, m_without, m_make})
        button->setAccessibleName(button->text());
    m_cancel->setAccessibleName(tr("Make no workspace"));
    m_with->setAccessibleDescription(m_warning->text());
    m_without->setAccessibleDescription(m_readable->text());
}

void ProtectPanel::refresh()
{
    const bool busy = m_locksmith.busy();
    m_passphrase->setEnabled(m_with->isChecked() && !busy);
    m_make->setEnabled(!busy && (m_without->isChecked() || m_passphrase->isReady()));
}

void ProtectPanel::make()
{
    if (m_locksmith.busy())
        return;
    if (m_with->isChecked())
        m_locksmith.create(m_path, m_passphrase->secret());
    else
        Q_EMIT plainWanted(m_path);
}

} // namespace shihe::ui
