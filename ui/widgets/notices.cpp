#include "ui/widgets/notices.h"

#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(TextSize::Title, Tone::Ink, true, this))
    , m_text(makeLabel(TextSize::Body, Tone::Slate, false, this))
    , m_button(primaryButton(this))
{
    m_button->setObjectName(u"firstStep"_s);
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(iconName).pixmap(32, 32));
    picture->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMaximumWidth(480);
    m_text->setMinimumWidth(360);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::Medium);
    column->addStretch(2);
    column->addWidget(picture, 0, Qt::AlignCenter);
    column->addWidget(m_title, 0);
    // Between stretches, not aligned: an aligned label is measured at the width of the whole column.
    auto *text = new QHBoxLayout;
    text->addStretch();
    text->addWidget(m_text);
    text->addStretch();
    column->addLayout(text);
    column->addSpacing(space::Hair);
    column->addWidget(m_button, 0, Qt::AlignCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::setTexts(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

MessageLine::MessageLine(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(makeLabel(TextSize::Body, Tone::Ink, false, this))
    , m_close(iconButton(u"close"_s, this))
{
    setProperty("kind", u"message"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(u"messageText"_s);
    m_close->setIconSize({16, 16});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Medium, space::Small, space::Small, space::Small);
    row->setSpacing(space::Small);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MessageLine::clear);
    retranslate();
    hide();
}

// An error is not a red line: cinnabar stays with those.
void MessageLine::showError(const QString &text)
{
    say(text, Tone::Ochre, u"warning"_s);
}

void MessageLine::showSuccess(const QString &text)
{
    say(text, Tone::Jade, u"done"_s);
}

void MessageLine::showNote(const QString &text)
{
    say(text, Tone::Indigo, u"help"_s);
}

void MessageLine::clear()
{
    m_text->clear();
    hide();
}

QString MessageLine::text() const
{
    return m_text->text();
}

void MessageLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageLine::say(const QString &text, Tone tone, const QString &iconName)
{
    m_sign->setPixmap(icon(iconName).pixmap(20, 20));
    m_text->setText(text);
    setLook(this, TextSize::Body, tone);
    show();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageLine::retranslate()
{
    nameButton(m_close, tr("Close this message"));
}

} // namespace shihe::ui
