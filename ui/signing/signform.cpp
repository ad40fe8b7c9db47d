#include "ui/signing/signform.h"

#include "ui/dialogs/prompter.h"
#include "ui/signing/keymaker.h"
#include "ui/signing/levelbox.h"
#include "ui/signing/rolefield.h"
#include "ui/signing/tokenform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace shihe::ui {

SignForm::SignForm(Desk &desk, Of of, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_of(of)
    , m_sign(new QCheckBox(this))
    , m_parts(new QWidget(this))
    , m_own(choiceButton(m_parts))
    , m_token(choiceButton(m_parts))
    , m_new(choiceButton(m_parts))
    , m_tokenPart(new TokenForm(desk, m_parts))
    , m_keyPart(new QWidget(m_parts))
    , m_form(new QFormLayout(m_keyPart))
    , m_key(new QLineEdit)
    , m_choose(plainButton())
    , m_keyRow(new QWidget)
    , m_password(new QLineEdit)
    , m_role(new RoleField(desk))
    , m_reason(new QLineEdit)
    , m_place(new QLineEdit)
    , m_visible(new QCheckBox)
    , m_level(new LevelBox(desk))
    , m_sealRow(new QWidget)
    , m_seal(new QLineEdit)
    , m_chooseSeal(plainButton())
    , m_maker(new KeyMaker(desk, m_parts))
{
    m_sign->setObjectName(u"sign"_s);
    m_own->setObjectName(u"ownKey"_s);
    m_token->setObjectName(u"tokenChoice"_s);
    m_seal->setObjectName(u"seal"_s);
    m_chooseSeal->setObjectName(u"chooseSeal"_s);
    m_new->setObjectName(u"newKey"_s);
    m_key->setObjectName(u"keyFile"_s);
    m_choose->setObjectName(u"chooseKey"_s);
    m_password->setObjectName(u"password"_s);
    m_reason->setObjectName(u"signReason"_s);
    m_place->setObjectName(u"place"_s);
    m_visible->setObjectName(u"visible"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_visible->setChecked(true);

    auto *kinds = new QButtonGroup(this);
    kinds->addButton(m_own);
    kinds->addButton(m_token);
    kinds->addButton(m_new);
    m_own->setChecked(true);
    auto *kindRow = new QWidget(m_parts);
    auto *kindFlow = new FlowLayout(space::Small, kindRow);
    for (QPushButton *kind : {m_own, m_token, m_new})
        kindFlow->addWidget(kind);
    auto *keyRow = new QHBoxLayout(m_keyRow);
    keyRow->setContentsMargins(0, 0, 0, 0);
    keyRow->setSpacing(space::Small);
    keyRow->addWidget(m_key, 1);
    keyRow->addWidget(m_choose);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(space::Normal);
    m_form->setVerticalSpacing(space::Small);
    addField(m_form, m_keyRow);
    for (QWidget *field : {static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_role),
                           static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_place)})
        addField(m_form, field);
    m_form->addRow(QString(), m_visible);
    auto *sealRow = new QHBoxLayout(m_sealRow);
    sealRow->setContentsMargins(0, 0, 0, 0);
    sealRow->setSpacing(space::Small);
    sealRow->addWidget(m_seal, 1);
    sealRow->addWidget(m_chooseSeal);
    addField(m_form, m_sealRow);
    m_form->addRow(m_level);
    auto *parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(space::Medium);
    parts->addWidget(kindRow);
    parts->addWidget(m_tokenPart);
    parts->addWidget(m_keyPart);
    parts->addWidget(m_maker);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Medium);
    if (of == Of::Files) {
        m_sign->setChecked(true);
        m_sign->hide();
    }
    column->addWidget(m_sign);
    column->addWidget(m_parts);

    const Signer usual = desk.settings().signer();
    m_key->setText(QDir::toNativeSeparators(usual.keyFile));
    if (of == Of::Report) // the row of a file decides, not what was done last
        m_role->setText(usual.role);
    m_reason->setText(usual.reason);
    m_place->setText(usual.place);

    connect(m_sign, &QCheckBox::toggled, this, &SignForm::showParts);
    for (const QPushButton *kind : {m_own, m_token})
        connect(kind, &QPushButton::toggled, this, &SignForm::showParts);
    connect(m_visible, &QCheckBox::toggled, this, &SignForm::showParts);
    connect(m_tokenPart, &TokenForm::changed, this, &SignForm::changed);
    connect(m_tokenPart, &TokenForm::failed, this, &SignForm::failed);
    connect(m_chooseSeal, &QPushButton::clicked, this, &SignForm::chooseSeal);
    connect(m_choose, &QPushButton::clicked, this, &SignForm::chooseKey);
    for (const QLineEdit *field : {m_key, m_password})
        connect(field, &QLineEdit::textChanged, this, &SignForm::changed);
    connect(m_level, &LevelBox::changed, this, &SignForm::changed);
    connect(m_maker, &KeyMaker::failed, this, &SignForm::failed);
    connect(m_maker, &KeyMaker::made, this, [this](const QString &file) {
        m_key->setText(file);
        m_own->setChecked(true);
        m_password->setFocus(Qt::OtherFocusReason);
        Q_EMIT keyMade(file);
    });
    showParts();
}

bool SignForm::wanted() const
{
    return m_sign->isChecked();
}

bool SignForm::complete() const
{
    if (!m_level->complete())
        return false;
    if (m_token->isChecked())
        return m_tokenPart->complete() && (!m_tokenPart->needsPin() || !m_password->text().isEmpty());
    return m_own->isChecked() && !m_key->text().trimmed().isEmpty() && !m_password->text().isEmpty();
}

SignRequest SignForm::take()
{
    SignRequest request;
    request.keyFile = QDir::fromNativeSeparators(m_key->text().trimmed());
    if (m_token->isChecked())
        request.token = m_tokenPart->choice();
    if (m_visible->isChecked())
        request.seal = QDir::fromNativeSeparators(m_seal->text().trimmed());
    QString typed = m_password->text();
    m_password->setText({}); // neither the field nor its undo history keeps it
    request.password = Secret::fromText(typed);
    request.options.now = m_desk.services().clock.now();
    request.options.role = m_role->text();
    request.options.reason = m_reason->text().trimmed();
    request.options.place = m_place->text().trimmed();
    request.visible = m_visible->isChecked();
    request.language = m_desk.language();
    m_level->fill(request);
    return request;
}

void SignForm::askPasswordAgain()
{
    m_password->setFocus(Qt::OtherFocusReason);
}

void SignForm::remember()
{
    if (m_token->isChecked())
        m_tokenPart->remember();
    m_desk.settings().setSigner({.keyFile = QDir::fromNativeSeparators(m_key->text()),
                                 .role = m_of == Of::Report ? m_role->text() : m_desk.settings().signer().role,
                                 .reason = m_reason->text(),
                                 .place = m_place->text()});
    m_level->remember();
}

void SignForm::retranslate()
{
    m_sign->setText(tr("Sign the report"));
    m_sign->setAccessibleName(m_sign->text());
    m_own->setText(tr("With my key file"));
    m_own->setAccessibleName(m_own->text());
    m_token->setText(tr("With my USB key or card"));
    m_token->setAccessibleName(m_token->text());
    m_new->setText(tr("Make a key 自制"));
    m_new->setAccessibleName(tr("Make a self-made key"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose a key file"));
    nameField(m_form, m_keyRow, tr("Key file"));
    m_key->setAccessibleName(tr("Key file"));
    m_key->setPlaceholderText(tr("PKCS#12, .p12 or .pfx"));
    nameField(m_form, m_password, m_token->isChecked() ? tr("PIN") : tr("Password"));
    nameField(m_form, m_sealRow, tr("Seal"));
    m_seal->setAccessibleName(tr("Picture of the seal"));
    m_seal->setPlaceholderText(tr("PNG picture, optional"));
    m_chooseSeal->setText(tr("Choose…"));
    m_chooseSeal->setAccessibleName(tr("Choose the picture of the seal"));
    m_password->setPlaceholderText(tr("Asked each time, never stored"));
    nameField(m_form, m_role, tr("Role"));
    m_role->retranslate();
    nameField(m_form, m_reason, tr("Reason"));
    nameField(m_form, m_place, tr("Place"));
    m_visible->setText(m_of == Of::Report ? tr("Show the signature in the report")
                                          : tr("Show the signature where a file keeps a place for it"));
    m_visible->setAccessibleName(m_visible->text());
    m_level->retranslate();
    m_maker->retranslate();
    m_tokenPart->retranslate();
}

void SignForm::showParts()
{
    m_parts->setVisible(m_sign->isChecked());
    const bool token = m_token->isChecked();
    m_tokenPart->setVisible(token);
    m_keyPart->setVisible(token || m_own->isChecked());
    showField(m_form, m_keyRow, !token);
    showField(m_form, m_sealRow, m_visible->isChecked());
    nameField(m_form, m_password, token ? tr("PIN") : tr("Password"));
    m_maker->setVisible(m_new->isChecked());
    Q_EMIT changed();
}

void SignForm::chooseKey()
{
    const QString file = m_desk.prompter().openFile(this, tr("Choose a key file"), m_desk.settings().folder(),
                                                    tr("Key files (*.p12 *.pfx)"));
    if (file.isEmpty())
        return;
    m_key->setText(file);
    m_password->setFocus(Qt::OtherFocusReason);
}

void SignForm::chooseSeal()
{
    const QString file = m_desk.prompter().openFile(this, tr("Choose the picture of the seal"),
                                                    m_desk.settings().folder(), tr("Pictures (*.png)"));
    if (!file.isEmpty())
        m_seal->setText(QDir::toNativeSeparators(file));
}

} // namespace shihe::ui
