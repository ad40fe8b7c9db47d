#include "ui/widgets/facts/factinput.h"

#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shihe::ui {

FactInput::FactInput(const Fact &fact, QWidget *parent)
    : QWidget(parent)
    , m_fact(fact)
{
    auto *flow = new FlowLayout(space::Small, this);
    if (fact.type == FactType::Number)
        makeNumber();
    else
        makeChoices();
    m_unknown = choiceButton(this);
    m_unknown->setProperty("tone", u"violet"_s);
    m_unknown->setObjectName(u"unknown"_s);
    flow->addWidget(m_unknown);
    connect(m_unknown, &QPushButton::clicked, this, [this] {
        m_unknown->setChecked(true);
        Q_EMIT chosen(std::nullopt);
    });
}

void FactInput::makeChoices()
{
    QStringList options;
    if (m_fact.type == FactType::Flag)
        options = {u"true"_s, u"false"_s};
    for (const FactOption &option : m_fact.options)
        options.append(option.id);
    if (m_fact.type == FactType::Many)
        options.append(QString());
    for (const QString &option : std::as_const(options)) {
        QPushButton *button = choiceButton(this);
        button->setObjectName(u"option-"_s + option);
        connect(button, &QPushButton::clicked, this, [this, option] { choose(option); });
        m_choices.insert(option, button);
        layout()->addWidget(button);
    }
}

void FactInput::makeNumber()
{
    m_number = new QLineEdit(this);
    m_number->setObjectName(u"number"_s);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setFixedWidth(160);
    m_number->setMaxLength(20);
    m_unit = makeLabel(TextSize::Body, Tone::Slate, false, this);
    m_unit->setWordWrap(false);
    m_unit->setMinimumHeight(32);
    layout()->addWidget(m_number);
    layout()->addWidget(m_unit);
    connect(m_number, &QLineEdit::editingFinished, this, &FactInput::keepNumber);
}

void FactInput::setValue(const FactValue *value)
{
    m_value = value ? std::optional(*value) : std::nullopt;
    m_unknown->setChecked(!value);
    const QStringList *many = value ? std::get_if<QStringList>(value) : nullptr;
    const QString *one = value ? std::get_if<QString>(value) : nullptr;
    const bool *flag = value ? std::get_if<bool>(value) : nullptr;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        const QString &option = it.key();
        it.value()->setChecked((many && (option.isEmpty() ? many->isEmpty() : many->contains(option))) ||
                               (one && *one == option) || (flag && (option == u"true"_s) == *flag));
    }
    if (m_number && !(m_number->hasFocus() && m_number->isModified())) {
        const qint64 *count = value ? std::get_if<qint64>(value) : nullptr;
        m_number->setText(count ? QLocale(QLocale::English).toString(*count) : QString());
    }
}

void FactInput::setLanguage(Language language)
{
    const QString question = m_fact.question.in(language);
    const auto name = [&question](QWidget *control, const QString &words) {
        control->setAccessibleName(u"%1 %2"_s.arg(question, words));
    };
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        const FactOption *option = m_fact.option(it.key());
        it.value()->setText(option                   ? option->label.in(language)
                            : it.key() == u"true"_s  ? Format::word(AnswerValue::Yes)
                            : it.key() == u"false"_s ? Format::word(AnswerValue::No)
                                                     : tr("None of these"));
        name(it.value(), it.value()->text());
    }
    m_unknown->setText(tr("Not known yet"));
    name(m_unknown, m_unknown->text());
    if (m_number) {
        m_unit->setText(Format::unit(m_fact.unit));
        name(m_number, m_unit->text());
    }
}

void FactInput::takeFocus()
{
    layout()->itemAt(0)->widget()->setFocus(Qt::TabFocusReason);
}

void FactInput::choose(const QString &option)
{
    switch (m_fact.type) {
    case FactType::Flag:
        Q_EMIT chosen(FactValue(option == u"true"_s));
        return;
    case FactType::One:
        Q_EMIT chosen(FactValue(option));
        return;
    case FactType::Number:
        return;
    case FactType::Many:
        break;
    }
    // Several: "none of these" is a known, empty answer; taking the last one away leads there, too.
    const QStringList *known = m_value ? std::get_if<QStringList>(&*m_value) : nullptr;
    const QStringList before = known ? *known : QStringList();
    QStringList now;
    for (const FactOption &each : m_fact.options) {
        if (before.contains(each.id) != (each.id == option))
            now.append(each.id);
    }
    if (option.isEmpty())
        now.clear();
    Q_EMIT chosen(FactValue(now));
}

void FactInput::keepNumber()
{
    if (!m_number->isModified())
        return;
    m_number->setModified(false);
    QString typed = m_number->text();
    typed.remove(u',').remove(u'，').remove(u' ');
    if (typed.isEmpty()) {
        Q_EMIT chosen(std::nullopt);
        return;
    }
    const auto value = factFromText(m_fact, typed);
    if (value) {
        Q_EMIT chosen(*value);
    } else {
        m_number->setModified(true); // stays until it is put right
        Q_EMIT invalid();
    }
}

} // namespace shihe::ui
