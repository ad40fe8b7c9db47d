#include "ui/window/rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/pages.h"

#include <QEvent>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int Narrowest = 96;
constexpr int Lowest = 56;
constexpr int Icon = 20;

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Small, space::Small, space::Small, space::Small);
    column->setSpacing(space::Hair);
    for (qsizetype i = 0; i < sections().size(); ++i) {
        auto *button = new QToolButton(this);
        button->setProperty("kind", u"rail"_s);
        button->setObjectName(u"rail-"_s + sections().at(i).icon);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIcon(icon(sections().at(i).icon));
        button->setIconSize({Icon, Icon});
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        // Not the button's own shortcut: setText() takes that away.
        const auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, button, [button] {
            if (button->isEnabled())
                button->click();
        });
        connect(button, &QToolButton::clicked, this, [this, i] {
            m_buttons.at(i)->setChecked(true); // a second click does not let go of it
            Q_EMIT chosen(static_cast<int>(i));
        });
        if (i + 1 == sections().size())
            column->addStretch();
        column->addWidget(button);
        m_buttons.append(button);
    }
    retranslate();
}

void Rail::setCurrent(int section)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(i == section);
}

void Rail::setAvailable(int section, bool available)
{
    m_buttons.at(section)->setEnabled(available);
    explain(section);
}

void Rail::explain(int section)
{
    QToolButton *button = m_buttons.at(section);
    const QString keys = u"%1 (%2)"_s.arg(button->text(), button->shortcut().toString(QKeySequence::NativeText));
    button->setToolTip(button->isEnabled() ? keys : tr("%1: open or make an assessment first").arg(button->text()));
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange && !m_buttons.isEmpty())
        fit();
    QWidget::changeEvent(event);
}

void Rail::fit()
{
    const QFontMetrics normal(Theme::current().font(TextSize::Caption));
    const QFontMetrics strong(Theme::current().font(TextSize::Caption, true));
    QSize size(Narrowest, Lowest);
    for (const QToolButton *button : std::as_const(m_buttons)) {
        // Strong once it is chosen; the hint knows only how it stands now.
        const int more = strong.horizontalAdvance(button->text()) - normal.horizontalAdvance(button->text());
        size = size.expandedTo(button->sizeHint() + QSize(more + 2 * space::Small, 0));
    }
    setFixedWidth(size.width());
    for (QToolButton *button : std::as_const(m_buttons))
        button->setFixedHeight(size.height());
}

void Rail::retranslate()
{
    const QStringList words{tr("Home"), tr("Assessment"), tr("Plan"), tr("Law"), tr("Reports"), tr("Settings")};
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QToolButton *button = m_buttons.at(i);
        button->setText(words.at(i));
        button->setAccessibleName(words.at(i));
        explain(static_cast<int>(i));
    }
    setAccessibleName(tr("Sections"));
    fit();
}

} // namespace shihe::ui
