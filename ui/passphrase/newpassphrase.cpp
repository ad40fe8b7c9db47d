#include "ui/passphrase/newpassphrase.h"

#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

NewPassphrase::NewPassphrase(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_first(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_show(new QCheckBox(this))
    , m_judgement(makeLabel(TextSize::Caption, Tone::Slate, false, this))
{
    m_first->setObjectName(u"newPassphrase"_s);
    m_again->setObjectName(u"newPassphraseAgain"_s);
    m_show->setObjectName(u"showPassphrase"_s);
    m_judgement->setObjectName(u"passphraseJudgement"_s);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(space::Normal);
    m_form->setVerticalSpacing(space::Small);
    for (QLineEdit *field : {m_first, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(250);
        addField(m_form, field);
        connect(field, &QLineEdit::textChanged, this, [this] {
            judge();
            Q_EMIT changed();
        });
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (isReady())
                Q_EMIT entered();
        });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(m_form);
    column->addWidget(m_show, 0, Qt::AlignLeft);
    column->addWidget(m_judgement);
    connect(m_show, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit *field : {m_first, m_again})
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
}

void NewPassphrase::retranslate()
{
    nameField(m_form, m_first, tr("New passphrase"));
    nameField(m_form, m_again, tr("Once more"));
    m_show->setText(tr("Show what is typed"));
    m_show->setAccessibleName(m_show->text());
    judge();
}

bool NewPassphrase::isReady() const
{
    const PassphraseLength length = lengthOf(m_first->text());
    return (length == PassphraseLength::Short || length == PassphraseLength::Good) &&
           m_first->text() == m_again->text();
}

Secret NewPassphrase::secret() const
{
    return secretIn(*m_first);
}

void NewPassphrase::clear()
{
    for (QLineEdit *field : {m_first, m_again})
        field->setText({});
    m_show->setChecked(false);
}

void NewPassphrase::takeFocus()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

void NewPassphrase::judge()
{
    const PassphraseLength length = lengthOf(m_first->text());
    const bool differs = !m_again->text().isEmpty() && m_again->text() != m_first->text();
    const auto count = static_cast<int>(m_first->text().toUcs4().size());
    m_judgement->setText(
        differs                            ? tr("The two entries differ.")
        : length == PassphraseLength::None ? tr("Several unrelated words are strong and easy to keep in mind.")
        : length == PassphraseLength::TooShort
            ? tr("%n character(s): too short. Use %1 or more.", nullptr, count).arg(ShortestPassphrase)
        : length == PassphraseLength::Short
            ? tr("%n character(s): enough to begin with, if it is no word, name or date. Longer is better.", nullptr,
                 count)
            : tr("%n character(s): long. It is strong if nobody can guess the words.", nullptr, count));
    setLook(m_judgement, TextSize::Caption,
            differs || length == PassphraseLength::TooShort ? Tone::Ochre : Tone::Slate);
}

Secret secretIn(const QLineEdit &field)
{
    QString text = field.text();
    text.detach(); // the copy is wiped, the field's own is not
    return Secret::fromText(text);
}

} // namespace shihe::ui
