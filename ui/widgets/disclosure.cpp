#include "ui/widgets/disclosure.h"

#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int Arrow = 14;

} // namespace

Disclosure::Disclosure(QWidget *parent)
    : QWidget(parent)
    , m_button(linkButton(this))
    , m_body(new QWidget(this))
    , m_content(new QVBoxLayout(m_body))
{
    m_button->setCheckable(true);
    m_button->setIconSize({Arrow, Arrow});
    m_button->setIcon(icon(u"next"_s));
    m_body->hide();
    m_content->setContentsMargins(Arrow + space::Medium, space::Hair, 0, space::Small);
    m_content->setSpacing(space::Small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    connect(m_button, &QPushButton::toggled, this, [this](bool open) {
        m_button->setIcon(icon(open ? u"down"_s : u"next"_s));
        m_body->setVisible(open);
        Q_EMIT opened(open);
    });
}

void Disclosure::setText(const QString &text)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
}

QString Disclosure::text() const
{
    return m_button->text();
}

bool Disclosure::isOpen() const
{
    return m_button->isChecked();
}

void Disclosure::setOpen(bool open)
{
    m_button->setChecked(open);
}

} // namespace shihe::ui
