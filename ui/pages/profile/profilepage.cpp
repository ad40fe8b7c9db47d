#include "ui/pages/profile/profilepage.h"

#include "ui/pages/profile/consequences.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts/facteditor.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace shihe::ui {

ProfilePage::ProfilePage(Desk &desk, AssessmentSession &session, QWidget *parent)
    : Page(desk, parent)
    , m_session(session)
    , m_count(makeLabel(TextSize::Title, Tone::Ink, true))
    , m_detail(makeLabel(TextSize::Body, Tone::Slate))
    , m_next(primaryButton())
    , m_scroll(new ScrolledColumn(760))
    , m_organisation(new SectionTitle)
    , m_organisationHelp(makeLabel(TextSize::Body, Tone::Slate))
    , m_activity(new SectionTitle)
    , m_activityHelp(makeLabel(TextSize::Body, Tone::Slate))
{
    m_count->setObjectName(u"count"_s);
    m_next->setObjectName(u"nextUnknown"_s);
    m_next->setIconSize({16, 16});
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::Large, space::Normal, space::Large, space::Normal);
    head->setSpacing(space::Normal);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::Hair);
    words->addWidget(m_count);
    words->addWidget(m_detail);
    head->addLayout(words, 1);
    head->addWidget(m_next);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(head);
    page->addWidget(makeRule());
    page->addWidget(m_scroll, 1);

    m_consequences = new Consequences(this->desk(), session);
    connect(m_consequences, &Consequences::clauseWanted, this, [this](const ClauseRef &clause) {
        Q_EMIT goTo({PageId::Law, {}, clause, {}});
    });
    m_scroll->column()->addWidget(m_consequences);
    const auto part = [this, &session](Scope scope, SectionTitle *title, QLabel *help) {
        auto *titles = new QVBoxLayout;
        titles->setSpacing(space::Hair);
        titles->addWidget(title);
        titles->addWidget(help);
        m_scroll->column()->addLayout(titles);
        for (const Fact &fact : session.catalog().facts) {
            if (fact.scope != scope)
                continue;
            auto *editor = new FactEditor(fact, session.catalog());
            editor->setReadOnly(session.isFixed());
            connect(editor, &FactEditor::chosen, this,
                    [this, &fact](const std::optional<FactValue> &value) { keep(fact.id, value); });
            connect(editor, &FactEditor::clauseWanted, this, [this](const ClauseRef &clause) {
                Q_EMIT goTo({PageId::Law, {}, clause, {}});
            });
            m_editors.append(editor);
            m_scroll->column()->addWidget(editor);
        }
    };
    part(Scope::Organisation, m_organisation, m_organisationHelp);
    m_scroll->column()->addSpacing(space::Normal);
    part(Scope::Activity, m_activity, m_activityHelp);
    m_scroll->column()->addStretch();

    connect(m_next, &QPushButton::clicked, this, &ProfilePage::nextUnknown);
    connect(&session, &AssessmentSession::profileChanged, this, &ProfilePage::refresh);
    connect(&session, &AssessmentSession::assessmentChanged, this, &ProfilePage::refresh);
    connect(&session, &AssessmentSession::activityChanged, this, &ProfilePage::refresh);
}

void ProfilePage::retranslate()
{
    m_organisation->setText(tr("The organisation"));
    m_organisationHelp->setText(tr("Given once; holds for all its activities."));
    m_activityHelp->setText(tr("What this activity collects, from whom, and what happens with it."));
    m_next->setText(tr("Next open fact"));
    m_next->setToolTip(tr("Go to the next fact that is not known yet"));
    m_next->setAccessibleName(m_next->toolTip());
    refresh();
}

void ProfilePage::shown()
{
    refresh();
}

void ProfilePage::arrive(const Destination &destination)
{
    const auto wanted = std::find_if(m_editors.cbegin(), m_editors.cend(),
                                     [&](const FactEditor *editor) { return editor->fact().id == destination.fact; });
    if (wanted == m_editors.cend())
        return;
    layout()->activate(); // its place is known only once the page is laid out
    bringUp(*wanted);
}

void ProfilePage::keep(const QString &fact, const std::optional<FactValue> &value)
{
    if (!accepted(value ? m_session.setFact(fact, *value) : m_session.unsetFact(fact)))
        refresh(); // back to what holds
}

QMap<QString, int> ProfilePage::deciding() const
{
    const Assessment &assessment = m_session.assessment();
    QMap<QString, int> decides;
    for (const OpenFact &each :
         openOrganisationFacts(m_session.catalog(), assessment.organisation, assessment.activities))
        decides.insert(each.fact, each.decides());
    for (const OpenFact &each : openActivityFacts(m_session.catalog(), assessment.organisation, m_session.activity()))
        decides.insert(each.fact, each.decides());
    return decides;
}

void ProfilePage::refresh()
{
    const Assessment &assessment = m_session.assessment();
    const Evaluation &evaluation = m_session.evaluation();
    const Catalog &catalog = m_session.catalog();
    const Profile profile = m_session.profile();
    const QMap<QString, int> decides = deciding();
    const bool several = assessment.activities.size() > 1;
    m_count->setText(
        tr("%1 of %2 questions apply")
            .arg(QString::number(evaluation.applicable.size()), QString::number(catalog.practices.size())));
    m_open.clear();
    for (auto it = decides.cbegin(); it != decides.cend(); ++it)
        m_open.insert(it.key());
    const int open = static_cast<int>(m_open.size());
    m_detail->setText(open == 0 ? tr("All that matters is known.")
                                : tr("%n fact(s) still matter; %1 questions are assumed to apply until they are known.",
                                     nullptr, open)
                                      .arg(evaluation.assumed.size()));
    m_next->setEnabled(open > 0);
    const QString name = m_session.activity().title.in(language());
    m_activity->setText(name.isEmpty() ? tr("The processing activity") : tr("The activity: %1").arg(name));
    for (FactEditor *editor : std::as_const(m_editors)) {
        editor->setShared(several && editor->fact().scope == Scope::Organisation);
        editor->refresh(language(), profile, assessment.asOf, decides.value(editor->fact().id));
    }
    m_consequences->refresh();
}

void ProfilePage::nextUnknown()
{
    // On from where the last click led; after the end again from the top.
    for (qsizetype step = 1; step <= m_editors.size(); ++step) {
        const qsizetype place = (m_last + step) % m_editors.size();
        FactEditor *editor = m_editors.at(place);
        if (!m_open.contains(editor->fact().id))
            continue;
        m_last = place;
        bringUp(editor);
        return;
    }
}

void ProfilePage::bringUp(FactEditor *editor)
{
    m_scroll->verticalScrollBar()->setValue(editor->y() - space::Large + m_scroll->column()->contentsRect().y());
    editor->takeFocus();
}

} // namespace shihe::ui
