#include "ui/signing/tokenform.h"

#include "ui/dialogs/prompter.h"
#include "ui/signing/signrequest.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pickbox.h"

#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace shihe::ui {

TokenForm::TokenForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new QFormLayout(this))
    , m_moduleRow(new QWidget)
    , m_module(new QLineEdit)
    , m_choose(plainButton())
    , m_look(plainButton())
    , m_keys(new PickBox)
    , m_state(makeLabel(TextSize::Caption, Tone::Slate))
{
    m_module->setObjectName(u"tokenModule"_s);
    m_choose->setObjectName(u"chooseModule"_s);
    m_look->setObjectName(u"lookForTokens"_s);
    m_keys->setObjectName(u"tokenKey"_s);
    m_state->setObjectName(u"tokenState"_s);
    auto *buttons = new QWidget(m_moduleRow);
    auto *flow = new FlowLayout(space::Small, buttons);
    flow->addWidget(m_choose);
    flow->addWidget(m_look);
    auto *row = new QVBoxLayout(m_moduleRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    row->addWidget(m_module);
    row->addWidget(buttons);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(space::Normal);
    m_form->setVerticalSpacing(space::Small);
    addField(m_form, m_moduleRow);
    addField(m_form, m_keys);
    m_form->addRow(QString(), m_state);
    m_module->setText(QDir::toNativeSeparators(desk.settings().tokenModule()));

    connect(m_choose, &QPushButton::clicked, this, &TokenForm::chooseModule);
    connect(m_look, &QPushButton::clicked, this, &TokenForm::look);
    connect(m_module, &QLineEdit::textChanged, this, [this] {
        m_found.clear();
        m_looked = false;
        fill();
    });
    connect(m_keys, &QComboBox::currentIndexChanged, this, &TokenForm::changed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { show(m_watcher.result()); });
    fill();
}

TokenForm::~TokenForm()
{
    m_watcher.disconnect(this); // the helper ends by its own deadline
}

bool TokenForm::complete() const
{
    return m_keys->currentIndex() >= 0 && m_keys->isEnabled();
}

bool TokenForm::needsPin() const
{
    const signing::TokenChoice chosen = choice();
    return std::none_of(m_found.begin(), m_found.end(), [&chosen](const signing::Token &token) {
        return chosen.slot == token.slot && !token.needsPin;
    });
}

signing::TokenChoice TokenForm::choice() const
{
    const QStringList chosen = m_keys->currentData().toStringList();
    signing::TokenChoice choice;
    choice.module = QDir::fromNativeSeparators(m_module->text().trimmed());
    if (chosen.size() == 2) {
        choice.slot = chosen.constFirst().toULongLong();
        choice.keyId = chosen.constLast();
    }
    return choice;
}

void TokenForm::remember()
{
    m_desk.settings().setTokenModule(QDir::fromNativeSeparators(m_module->text()));
}

void TokenForm::retranslate()
{
    nameField(m_form, m_moduleRow, tr("Module"));
    m_module->setAccessibleName(tr("Module of the USB key"));
    m_module->setPlaceholderText(tr("PKCS #11 file"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the module of the USB key"));
    m_look->setText(tr("Look for keys"));
    m_look->setAccessibleName(m_look->text());
    nameField(m_form, m_keys, tr("Key"));
    fill();
}

void TokenForm::chooseModule()
{
    const QString file = m_desk.prompter().openFile(this, tr("Choose the module of the USB key"), QString(),
                                                    tr("Modules (*.so *.dll *.dylib);;All files (*)"));
    if (file.isEmpty())
        return;
    m_module->setText(QDir::toNativeSeparators(file));
    look();
}

void TokenForm::look()
{
    if (m_watcher.isRunning())
        return;
    const QString module = choice().module;
    m_watcher.setFuture(QtConcurrent::run([module] { return signing::tokens(module, tokenHelper()); }));
    fill();
}

void TokenForm::show(const Found &found)
{
    m_looked = found.has_value();
    m_found = found ? *found : QList<signing::Token>();
    fill();
    if (!found)
        Q_EMIT failed(found.error());
}

void TokenForm::fill()
{
    const QVariant before = m_keys->currentData();
    m_keys->clear();
    bool low = false;
    for (const signing::Token &token : std::as_const(m_found)) {
        low = low || token.fewTries || token.lastTry;
        for (const signing::TokenCertificate &each : token.certificates)
            m_keys->addItem(tr("%1 – in %2, valid until %3")
                                .arg(each.certificate.name, token.label,
                                     Format::date(each.certificate.until.date(), m_desk.language())),
                            QStringList{QString::number(token.slot), each.keyId});
    }
    m_keys->setCurrentIndex(std::max(m_keys->findData(before), m_keys->count() > 0 ? 0 : -1));
    const bool looking = m_watcher.isRunning();
    m_look->setEnabled(!looking && !m_module->text().trimmed().isEmpty());
    m_keys->setEnabled(m_keys->count() > 0 && !looking);
    m_state->setText(looking               ? tr("Looking…")
                     : low                 ? tr("A wrong PIN was entered before; few tries are left.")
                     : m_keys->count() > 0 ? tr("The PIN is asked each time and never stored.")
                     : m_looked            ? tr("No key with a certificate was found. Plug it in and look again.")
                                           : tr("Plug in the key, then look for it."));
    Q_EMIT changed();
}

} // namespace shihe::ui
