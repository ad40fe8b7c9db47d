#include "ui/pages/organisation/statebox.h"

#include "core/session/session.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/window/desk.h"

#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

Tone toneOf(const QString &state)
{
    if (isIssued(state))
        return Tone::Jade;
    return state == u"approved" ? Tone::Indigo : state == u"in-review" ? Tone::Ochre : Tone::Violet;
}

} // namespace

StateBox::StateBox(Desk &desk, AssessmentSession &session, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_session(session)
    , m_title(new SectionTitle(this))
    , m_state(new Tag(this))
    , m_detail(makeLabel(TextSize::Body, Tone::Slate, false, this))
    , m_note(new QLineEdit(this))
    , m_forward(plainButton(this))
    , m_back(plainButton(this))
{
    m_state->setObjectName(u"state"_s);
    m_detail->setObjectName(u"stateDetail"_s);
    m_note->setObjectName(u"stateNote"_s);
    m_note->setMaxLength(400);
    m_forward->setObjectName(u"stateForward"_s);
    m_back->setObjectName(u"stateBack"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignVCenter);
    column()->addLayout(head);
    column()->addWidget(m_detail);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(m_note, 1);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    column()->addLayout(row);
    connect(m_forward, &QPushButton::clicked, this,
            [this] { go(nextStates(m_session.assessment().state).constFirst()); });
    connect(m_back, &QPushButton::clicked, this, [this] { go(assessmentStates().constFirst()); });
}

void StateBox::refresh()
{
    const QString state = m_session.assessment().state;
    const bool issued = isIssued(state);
    m_title->setText(tr("State"));
    m_state->setText(tr("%1 · version %2").arg(Format::state(state)).arg(m_session.assessment().mark.version));
    m_state->setTone(toneOf(state));
    m_state->setAccessibleName(m_state->text());
    m_detail->setText(detail());
    m_note->setPlaceholderText(tr("Note on the next step (optional)"));
    m_note->setAccessibleName(tr("Note on the next step of the state"));
    const bool writable = !m_session.workspace().store().readOnly();
    const QStringList next = nextStates(state);
    const bool only = next.size() == 1; // forward from draft, back from issued
    m_forward->setVisible(!issued);
    m_back->setVisible(issued || !only);
    m_forward->setText(issued ? QString() : actionTo(next.constFirst()));
    m_forward->setAccessibleName(m_forward->text());
    m_back->setText(actionTo(assessmentStates().constFirst()));
    m_back->setAccessibleName(m_back->text());
    for (QWidget *control : QList<QWidget *>{m_note, m_forward, m_back})
        control->setEnabled(writable);
}

QString StateBox::actionTo(const QString &state) const
{
    if (state == u"in-review")
        return tr("Send to review");
    if (state == u"approved")
        return tr("Approve");
    if (isIssued(state))
        return tr("Issue");
    return isIssued(m_session.assessment().state)
               ? tr("Reopen as version %1").arg(m_session.assessment().mark.version + 1)
               : tr("Back to draft");
}

QString StateBox::detail() const
{
    const Assessment &assessment = m_session.assessment();
    const StateMark &mark = assessment.mark;
    QStringList lines;
    if (mark.at.isValid()) {
        const QString who = mark.by.isEmpty() ? tr("name not given") : mark.by;
        lines << tr("Since %1 (UTC+8), by %2").arg(Format::stamp(mark.at, m_desk.language()), who);
    }
    if (!mark.note.isEmpty())
        lines << mark.note;
    if (isIssued(assessment.state))
        lines << tr("Read-only, and bound to row %1 of the journal. To change anything, reopen it as a new version.")
                     .arg(mark.issuedSeq);
    else if (assessment.state == u"approved")
        lines << tr("Any change makes it a draft again.");
    else if (lines.isEmpty())
        lines << tr("Draft, review, approval, issue: each step is kept in the journal with who took it and a note.");
    return lines.join(u'\n');
}

void StateBox::go(const QString &state)
{
    const bool was = isIssued(m_session.assessment().state);
    if (const auto set = m_session.setState(state, m_note->text()); !set) {
        Q_EMIT failed(set.error());
        return;
    }
    m_note->clear();
    if (was == isIssued(state))
        return;
    // What may be changed is another thing now: all pages are made anew, this one too, once it is out of the way.
    QTimer::singleShot(0, &m_desk, [&desk = m_desk, id = m_session.assessment().id] {
        const auto opened = desk.openAssessment(id);
        Q_UNUSED(opened) // it was open; where it can't be opened, it stays so
    });
}

} // namespace shihe::ui
