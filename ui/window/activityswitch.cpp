#include "ui/window/activityswitch.h"

#include "ui/widgets/label.h"
#include "ui/widgets/pickbox.h"
#include "ui/window/desk.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int Widest = 320;

} // namespace

ActivitySwitch::ActivitySwitch(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_label(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_box(new PickBox(this))
{
    setObjectName(u"activitySwitch"_s);
    m_label->setWordWrap(false);
    m_label->setBuddy(m_box);
    m_box->setObjectName(u"activity"_s);
    m_box->setMaximumWidth(Widest);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    row->addWidget(m_label);
    row->addWidget(m_box, 1);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        if (m_session && index >= 0 && index < m_session->assessment().activities.size())
            m_session->setActivity(m_session->assessment().activities.at(index).id);
    });
}

void ActivitySwitch::setSession(AssessmentSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        const auto follow = [this] {
            refresh();
            Q_EMIT changed();
        };
        connect(session, &AssessmentSession::activityChanged, this, follow);
        connect(session, &AssessmentSession::assessmentChanged, this, follow);
    }
    refresh();
}

bool ActivitySwitch::wanted() const
{
    return m_session && m_session->assessment().activities.size() > 1;
}

void ActivitySwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ActivitySwitch::refresh()
{
    m_label->setText(tr("Activity"));
    m_box->setAccessibleName(tr("The activity that is shown"));
    m_box->setToolTip(tr("What holds for the whole organisation is the same in all activities"));
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        if (m_session) {
            const QString shown = m_session->activity().id;
            for (const Activity &activity : m_session->assessment().activities) {
                const QString title = activity.title.in(m_desk.language());
                m_box->addItem(title.isEmpty() ? tr("Without a name") : title);
                if (activity.id == shown)
                    m_box->setCurrentIndex(m_box->count() - 1);
            }
        }
    }
    m_box->updateGeometry();
}

} // namespace shihe::ui
