#include "ui/signing/keymaker.h"

#include "ui/dialogs/prompter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int ShortestPassword = 8;

/// Takes the field's text away; no copy stays in the field or its undo history.
Secret taken(QLineEdit &field)
{
    QString text = field.text();
    field.setText({});
    return Secret::fromText(text);
}

} // namespace

KeyMaker::KeyMaker(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_what(makeLabel(TextSize::Body, Tone::Slate, false, this))
    , m_form(new QFormLayout)
    , m_name(new QLineEdit(this))
    , m_organisation(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_hint(makeLabel(TextSize::Caption, Tone::Ochre, false, this))
    , m_make(plainButton(this))
{
    m_name->setObjectName(u"keyName"_s);
    m_organisation->setObjectName(u"keyOrganisation"_s);
    m_password->setObjectName(u"newPassword"_s);
    m_again->setObjectName(u"newPasswordAgain"_s);
    m_make->setObjectName(u"makeKey"_s);
    m_name->setText(desk.settings().person());
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(space::Normal);
    m_form->setVerticalSpacing(space::Small);
    for (QLineEdit *field : {m_name, m_organisation, m_password, m_again})
        addField(m_form, field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_what);
    column->addLayout(m_form);
    column->addWidget(m_hint);
    column->addWidget(m_make, 0, Qt::AlignLeft);
    for (const QLineEdit *field : {m_name, m_password, m_again})
        connect(field, &QLineEdit::textChanged, this, &KeyMaker::check);
    connect(m_make, &QPushButton::clicked, this, &KeyMaker::make);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Result<QString> result = m_watcher.result();
        check();
        if (result)
            Q_EMIT made(*result);
        else
            Q_EMIT failed(result.error());
    });
    check();
}

KeyMaker::~KeyMaker()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void KeyMaker::retranslate()
{
    m_what->setText(tr("For whoever has no certificate yet. The signature shows any later change, but nobody vouches "
                       "for the name: it is marked 自制 self-made wherever it is seen."));
    nameField(m_form, m_name, tr("Your name"));
    nameField(m_form, m_organisation, tr("Organisation"));
    nameField(m_form, m_password, tr("Password of the key"));
    nameField(m_form, m_again, tr("Password again"));
    m_organisation->setPlaceholderText(tr("Not required"));
    m_make->setText(tr("Make the key…"));
    m_make->setAccessibleName(tr("Make a self-made key and save it"));
    check();
}

void KeyMaker::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void KeyMaker::check()
{
    const QString password = m_password->text();
    const bool different = !m_again->text().isEmpty() && m_again->text() != password;
    const bool brief = !password.isEmpty() && password.size() < ShortestPassword;
    m_hint->setText(different ? tr("The two passwords differ.")
                              : tr("Use %n characters or more.", nullptr, ShortestPassword));
    m_hint->setVisible(different || brief);
    m_make->setEnabled(!m_watcher.isRunning() && !m_name->text().trimmed().isEmpty() && !brief && !password.isEmpty() &&
                       m_again->text() == password);
}

void KeyMaker::make()
{
    const QString suggestion = QDir(m_desk.settings().folder()).filePath(u"shihe-key.p12"_s);
    const QString path =
        m_desk.prompter().saveFile(this, tr("Save the key"), suggestion, tr("Key files (*.p12 *.pfx)"));
    if (path.isEmpty())
        return;
    const signing::SelfMadeKey wish{.name = m_name->text().trimmed(),
                                    .organisation = m_organisation->text().trimmed(),
                                    .now = m_desk.services().clock.now()};
    const auto secret = std::make_shared<const Secret>(taken(*m_password));
    m_again->setText({});
    m_watcher.setFuture(QtConcurrent::run([wish, path, secret]() -> Result<QString> {
        const auto key = signing::makeSelfMadeKey(wish, *secret);
        if (!key)
            return failure(key.error());
        if (const auto written = signing::writeKeyFile(path, *key); !written)
            return failure(written.error());
        return path;
    }));
    check();
}

} // namespace shihe::ui
