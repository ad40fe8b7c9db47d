#include "ui/signing/rolefield.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

using signing::Step;

RoleField::RoleField(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_role(new QLineEdit)
{
    m_role->setObjectName(u"role"_s);
    auto *steps = new QWidget;
    auto *flow = new FlowLayout(space::Small, steps);
    for (const Step step : signing::Steps) {
        QPushButton *button = choiceButton();
        button->setObjectName(u"roleStep%1"_s.arg(static_cast<int>(step)));
        m_steps.append(button);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, step] {
            m_chosen = true;
            put(step);
        });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(steps);
    column->addWidget(m_role);
    connect(m_role, &QLineEdit::textEdited, this, [this] {
        m_chosen = true;
        m_put.reset();
    });
    connect(m_role, &QLineEdit::textChanged, this, [this] {
        mark();
        Q_EMIT changed();
    });
}

QString RoleField::text() const
{
    return m_role->text().trimmed();
}

void RoleField::setText(const QString &role)
{
    m_put.reset();
    m_role->setText(role);
}

void RoleField::propose(Step step)
{
    if (!m_chosen)
        put(step);
}

void RoleField::retranslate()
{
    for (const Step step : signing::Steps) {
        QPushButton *button = m_steps.at(static_cast<int>(step));
        button->setText(word(step));
        button->setAccessibleName(tr("Role: %1").arg(button->text()));
    }
    m_role->setAccessibleName(tr("Role"));
    m_role->setPlaceholderText(tr("Or another role"));
    if (m_put)
        put(*m_put);
    mark();
}

QString RoleField::word(Step step) const
{
    return m_desk.services().words.text(m_desk.language(), signing::wordKey(step));
}

void RoleField::put(Step step)
{
    m_put = step;
    m_role->setText(word(step));
    mark();
}

void RoleField::mark()
{
    const std::optional<Step> now = signing::stepOf(m_role->text());
    for (const Step step : signing::Steps)
        m_steps.at(static_cast<int>(step))->setChecked(now == step);
}

} // namespace shihe::ui
