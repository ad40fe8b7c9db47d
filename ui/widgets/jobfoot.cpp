#include "ui/widgets/jobfoot.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace shihe::ui {

JobFoot::JobFoot(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageLine)
    , m_start(primaryButton())
    , m_count(makeLabel(TextSize::Body, Tone::Slate))
    , m_progress(new QProgressBar)
    , m_cancel(plainButton())
    , m_column(new QVBoxLayout)
{
    m_count->setWordWrap(false);
    m_progress->setTextVisible(false);
    auto *action = new QHBoxLayout;
    action->setSpacing(space::Medium);
    action->addWidget(m_start);
    action->addWidget(m_count);
    action->addWidget(m_progress, 1);
    action->addWidget(m_cancel);
    action->addStretch();
    m_column->setContentsMargins(space::Large, space::Medium, space::Large, space::Normal);
    m_column->setSpacing(space::Medium);
    m_column->addWidget(m_message);
    m_column->addLayout(action);
    auto *ruled = new QVBoxLayout(this);
    ruled->setContentsMargins(0, 0, 0, 0);
    ruled->setSpacing(0);
    ruled->addWidget(makeRule());
    ruled->addLayout(m_column);
    setRunning(false);
}

void JobFoot::setCount(const QString &text)
{
    m_count->setText(text);
    showCount();
}

void JobFoot::addNote(QWidget *note)
{
    m_column->insertWidget(m_column->count() - 1, note);
}

void JobFoot::setRunning(bool running)
{
    m_running = running;
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    showCount();
}

void JobFoot::showCount()
{
    m_count->setVisible(m_running && !m_count->text().isEmpty());
}

} // namespace shihe::ui
