#include "ui/window/rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/pages.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

Rail::Rail(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(96);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Small, space::Small, space::Small, space::Small);
    column->setSpacing(space::Hair);
    for (qsizetype i = 0; i < sections().size(); ++i) {
        auto *button = new QToolButton(this);
        button->setProperty("kind", u"rail"_s);
        button->setObjectName(u"rail-"_s + sections().at(i).icon);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIcon(icon(sections().at(i).icon));
        button->setIconSize({20, 20});
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFixedHeight(56);
        button->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT chosen(static_cast<int>(i)); });
        if (i + 1 == sections().size())
            column->addStretch();
        column->addWidget(button);
        m_buttons.append(button);
    }
    retranslate();
}

void Rail::setCurrent(int section)
{
    m_buttons.at(section)->setChecked(true);
}

void Rail::setAvailable(int section, bool available)
{
    m_buttons.at(section)->setEnabled(available);
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Rail::retranslate()
{
    const QStringList words{tr("Home"), tr("Assessment"), tr("Plan"), tr("Law"), tr("Reports"), tr("Settings")};
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QToolButton *button = m_buttons.at(i);
        button->setText(words.at(i));
        button->setAccessibleName(words.at(i));
        button->setToolTip(u"%1 (%2)"_s.arg(words.at(i), button->shortcut().toString(QKeySequence::NativeText)));
    }
    setAccessibleName(tr("Sections"));
}

} // namespace shihe::ui
