#include "ui/pages/home/unlockpanel.h"

#include "ui/passphrase/newpassphrase.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wraptext.h"
#include "ui/window/locksmith.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace shihe::ui {

UnlockPanel::UnlockPanel(Locksmith &locksmith, QWidget *parent)
    : QWidget(parent)
    , m_locksmith(locksmith)
    , m_title(makeLabel(TextSize::Display, Tone::Ink, true))
    , m_where(makeLabel(TextSize::Caption, Tone::Slate))
    , m_label(makeLabel(TextSize::Body, Tone::Slate))
    , m_field(new QLineEdit)
    , m_hint(makeLabel(TextSize::Caption, Tone::Slate))
    , m_open(primaryButton())
    , m_cancel(plainButton())
    , m_other(linkButton())
{
    m_field->setObjectName(u"passphrase"_s);
    m_open->setObjectName(u"unlock"_s);
    m_cancel->setObjectName(u"cancelUnlock"_s);
    m_other->setObjectName(u"otherWay"_s);
    auto *scroll = new ScrolledColumn(560, this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    auto *card = new Card;
    card->column()->setSpacing(space::Small);
    for (QWidget *part : QList<QWidget *>{m_label, m_field, m_hint, m_other})
        card->column()->addWidget(part);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(space::Small, buttons);
    row->addWidget(m_open);
    row->addWidget(m_cancel);
    for (QWidget *part : QList<QWidget *>{m_title, m_where, card, buttons})
        scroll->column()->addWidget(part);
    scroll->column()->addStretch();

    connect(m_field, &QLineEdit::textChanged, this, &UnlockPanel::refresh);
    connect(m_field, &QLineEdit::returnPressed, this, &UnlockPanel::open);
    connect(m_open, &QPushButton::clicked, this, &UnlockPanel::open);
    connect(m_cancel, &QPushButton::clicked, &locksmith, &Locksmith::giveUp);
    connect(m_other, &QPushButton::clicked, this, [this] { switchTo(!m_code); });
    connect(&locksmith, &Locksmith::busyChanged, this, &UnlockPanel::refresh);
    // What was typed stays: most often one letter is wrong.
    connect(&locksmith, &Locksmith::failed, this, [this] {
        if (isVisible())
            m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(&locksmith, &Locksmith::waitingChanged, this, [this] {
        if (m_locksmith.waiting().isEmpty())
            m_field->setText({});
    });
}

void UnlockPanel::begin()
{
    m_where->setText(breakable(QDir::toNativeSeparators(m_locksmith.waiting())));
    switchTo(false);
}

void UnlockPanel::takeFocus()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void UnlockPanel::switchTo(bool code)
{
    m_code = code;
    m_field->setText({});
    m_field->setEchoMode(code ? QLineEdit::Normal : QLineEdit::Password);
    retranslate();
    takeFocus();
}

void UnlockPanel::retranslate()
{
    m_title->setText(tr("%1 is encrypted").arg(QFileInfo(m_locksmith.waiting()).completeBaseName()));
    m_label->setText(m_code ? tr("Recovery code") : tr("Passphrase"));
    m_field->setAccessibleName(m_label->text());
    m_hint->setText(m_code ? tr("17 groups of six digits, as printed; blanks and hyphens do not matter.")
                           : tr("Opening takes a moment, so that nobody can try many passphrases."));
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open the encrypted workspace"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Leave it closed"));
    m_other->setText(m_code ? tr("Use the passphrase") : tr("Use the recovery code"));
    m_other->setAccessibleName(m_other->text());
    refresh();
}

void UnlockPanel::refresh()
{
    const bool busy = m_locksmith.busy();
    m_open->setEnabled(!busy && !m_field->text().isEmpty());
    m_field->setReadOnly(busy);
    m_other->setEnabled(!busy);
}

void UnlockPanel::open()
{
    if (m_locksmith.busy() || m_field->text().isEmpty())
        return;
    Secret secret = secretIn(*m_field);
    if (m_code)
        m_locksmith.recover(std::move(secret));
    else
        m_locksmith.unlock(std::move(secret));
}

} // namespace shihe::ui
