#include "ui/pages/settings/signerbox.h"

#include "ui/dialogs/prompter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace shihe::ui {

SignerBox::SignerBox(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new QFormLayout(this))
    , m_keyRow(new QWidget)
    , m_key(new QLineEdit)
    , m_role(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_place(new QLineEdit)
    , m_choose(plainButton())
{
    m_key->setObjectName(u"signerKey"_s);
    m_role->setObjectName(u"signerRole"_s);
    m_reason->setObjectName(u"signerReason"_s);
    m_place->setObjectName(u"signerPlace"_s);
    m_choose->setObjectName(u"chooseSignerKey"_s);
    auto *row = new QHBoxLayout(m_keyRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    row->addWidget(m_key, 1);
    row->addWidget(m_choose);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(space::Normal);
    m_form->setVerticalSpacing(space::Small);
    addField(m_form, m_keyRow);
    for (QLineEdit *field : {m_role, m_reason, m_place})
        addField(m_form, field);
    for (const QLineEdit *field : {m_key, m_role, m_reason, m_place})
        connect(field, &QLineEdit::textEdited, this, &SignerBox::keep);
    connect(m_choose, &QPushButton::clicked, this, &SignerBox::choose);
    connect(&desk.settings(), &Settings::changed, this, &SignerBox::refresh);
    refresh();
}

void SignerBox::retranslate()
{
    nameField(m_form, m_keyRow, tr("Key file"));
    m_key->setAccessibleName(tr("Key file"));
    m_key->setPlaceholderText(tr(".p12 or .pfx"));
    nameField(m_form, m_role, tr("Role"));
    nameField(m_form, m_reason, tr("Reason"));
    nameField(m_form, m_place, tr("Place"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the usual key file"));
}

/// What is being typed is left alone.
void SignerBox::refresh()
{
    const Signer signer = m_desk.settings().signer();
    const auto put = [](QLineEdit *field, const QString &text) {
        if (!field->hasFocus())
            field->setText(text);
    };
    put(m_key, QDir::toNativeSeparators(signer.keyFile));
    put(m_role, signer.role);
    put(m_reason, signer.reason);
    put(m_place, signer.place);
}

void SignerBox::choose()
{
    const QString file = m_desk.prompter().openFile(this, tr("Choose the usual key file"), m_desk.settings().folder(),
                                                    tr("Key files (*.p12 *.pfx)"));
    if (file.isEmpty())
        return;
    m_key->setText(QDir::toNativeSeparators(file));
    keep();
}

void SignerBox::keep()
{
    m_desk.settings().setSigner({.keyFile = QDir::fromNativeSeparators(m_key->text()),
                                 .role = m_role->text(),
                                 .reason = m_reason->text(),
                                 .place = m_place->text()});
}

} // namespace shihe::ui
