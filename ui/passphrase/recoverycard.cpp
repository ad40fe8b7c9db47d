#include "ui/passphrase/recoverycard.h"

#include "core/base/secret.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int GroupsALine = 4;

} // namespace

RecoveryCard::RecoveryCard(QWidget *parent)
    : Card(parent)
    , m_title(new SectionTitle(this))
    , m_what(makeLabel(TextSize::Body, Tone::Slate, false, this))
    , m_code(makeLabel(TextSize::Lead, Tone::Ink, false, this))
    , m_print(plainButton(this))
    , m_copy(plainButton(this))
    , m_done(primaryButton(this))
{
    setObjectName(u"recoveryCard"_s);
    m_code->setObjectName(u"recoveryCode"_s);
    m_print->setObjectName(u"printRecovery"_s);
    m_copy->setObjectName(u"copyRecovery"_s);
    m_done->setObjectName(u"recoveryKept"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column()->setSpacing(space::Normal);
    column()->addWidget(m_title);
    column()->addWidget(m_what);
    column()->addWidget(m_code);
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(space::Small, buttons);
    for (QPushButton *button : {m_print, m_copy, m_done})
        row->addWidget(button);
    column()->addWidget(buttons);
    connect(m_print, &QPushButton::clicked, this, &RecoveryCard::print);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(lines());
        Q_EMIT said(tr("The recovery code is on the clipboard. Clear it once the code is in a safe place."));
    });
    connect(m_done, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT done();
    });
}

void RecoveryCard::retranslate()
{
    m_title->setText(tr("Recovery code"));
    m_what->setText(tr("If the passphrase is lost, only this code opens the workspace; nobody else can help. Print it "
                       "and keep the sheet away from this computer: whoever has it needs no passphrase. A change of "
                       "the passphrase makes a new code."));
    m_print->setText(tr("Print…"));
    m_print->setAccessibleName(tr("Print the recovery code"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the recovery code"));
    m_done->setText(tr("I have kept it"));
    m_done->setAccessibleName(m_done->text());
    m_code->setAccessibleName(tr("Recovery code"));
}

void RecoveryCard::show(const QString &name, const QString &code)
{
    m_name = name;
    m_groups = code;
    m_code->setText(lines());
    setVisible(true);
}

void RecoveryCard::clear()
{
    m_code->clear();
    wipe(m_groups);
}

void RecoveryCard::takeFocus()
{
    m_print->setFocus(Qt::OtherFocusReason);
}

QString RecoveryCard::lines() const
{
    QStringList groups = m_groups.split(u'-', Qt::SkipEmptyParts);
    QStringList lines;
    while (!groups.isEmpty()) {
        lines << groups.mid(0, GroupsALine).join(u"  "_s);
        groups = groups.mid(GroupsALine);
    }
    return lines.join(u'\n');
}

void RecoveryCard::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(tr("Recovery code"));
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        QTextDocument page;
        page.setDefaultFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
        page.setPlainText(tr("Recovery code of the workspace %1").arg(m_name) + u"\n\n"_s + lines() + u"\n\n"_s +
                          m_what->text());
        page.print(printer);
    });
    connect(dialog, &QObject::destroyed, dialog, [printer] { delete printer; });
    dialog->open();
}

} // namespace shihe::ui
