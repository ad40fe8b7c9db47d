#include "ui/pages/evidence/referenceform.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reveal.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace shihe::ui {

ReferenceForm::ReferenceForm(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel(TextSize::Body, Tone::Ink, true, this))
    , m_firstLabel(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_first(new QLineEdit(this))
    , m_secondLabel(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_second(new QLineEdit(this))
    , m_keep(plainButton(this))
    , m_leave(quietButton(this))
{
    setProperty("kind", u"well"_s);
    setObjectName(u"referenceForm"_s);
    m_first->setObjectName(u"referenceFirst"_s);
    m_second->setObjectName(u"referenceSecond"_s);
    m_keep->setObjectName(u"referenceKeep"_s);
    m_leave->setObjectName(u"referenceLeave"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Medium, space::Small, space::Medium, space::Small);
    column->setSpacing(space::Hair);
    column->addWidget(m_title);
    column->addWidget(m_firstLabel);
    column->addWidget(m_first);
    column->addWidget(m_secondLabel);
    column->addWidget(m_second);
    column->addSpacing(space::Hair);
    column->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this, &ReferenceForm::give);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT left();
    });
    hide();
}

void ReferenceForm::ask(EvidenceKind kind, const QString &address)
{
    m_kind = kind;
    if (!address.isEmpty())
        m_first->setText(address);
    refresh();
    show();
    (address.isEmpty() ? m_first : m_second)->setFocus(Qt::OtherFocusReason);
    reveal(this);
}

void ReferenceForm::done()
{
    m_first->clear();
    m_second->clear();
    hide();
    Q_EMIT left();
}

void ReferenceForm::retranslate()
{
    m_keep->setText(tr("Add"));
    m_keep->setAccessibleName(tr("Add this piece of evidence"));
    m_leave->setText(tr("Cancel"));
    m_leave->setAccessibleName(tr("Close without adding"));
    refresh();
}

void ReferenceForm::refresh()
{
    const bool link = m_kind == EvidenceKind::Link;
    m_title->setText(link ? tr("Link an address") : tr("Paper that lies elsewhere"));
    m_firstLabel->setText(link ? tr("Address") : tr("What it is"));
    m_first->setPlaceholderText(link ? u"https://"_s : tr("e.g. consent forms of March, 40 sheets"));
    m_secondLabel->setText(link ? tr("What it is called (may be empty)") : tr("Where it lies"));
    m_second->setPlaceholderText(link ? QString() : tr("e.g. archive, cabinet 3"));
    m_first->setAccessibleName(m_firstLabel->text());
    m_second->setAccessibleName(m_secondLabel->text());
}

void ReferenceForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT left();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        give();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ReferenceForm::give()
{
    const bool link = m_kind == EvidenceKind::Link;
    Q_EMIT given(m_kind, link ? m_second->text() : m_first->text(), link ? m_first->text() : m_second->text());
}

} // namespace shihe::ui
