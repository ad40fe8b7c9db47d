#include "ui/pages/new/newpage.h"

#include "ui/pages/new/activitiesstep.h"
#include "ui/pages/new/beginstep.h"
#include "ui/pages/new/factsstep.h"
#include "ui/pages/new/reachpanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace shihe::ui {

NewPage::NewPage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_catalog(desk.shelf().catalog())
    , m_heading(makeLabel(TextSize::Display, Tone::Ink, true))
    , m_stack(new QStackedWidget)
    , m_begin(new BeginStep(m_draft))
    , m_activities(new ActivitiesStep(m_draft))
    , m_facts(new FactsStep(m_draft))
    , m_reach(new ReachPanel)
    , m_cancel(quietButton())
    , m_back(plainButton())
    , m_createNow(plainButton())
    , m_next(primaryButton())
{
    m_draft.asOf = dayInChina(desk.services().clock.now());
    layOut();
    connect(m_begin, &BeginStep::changed, this, [this] {
        keep();
        m_begin->refresh(language(), suggestedTitle());
        showButtons();
        showReach();
    });
    connect(m_activities, &ActivitiesStep::changed, this, [this] {
        keep();
        m_activities->refresh(language(), *m_catalog);
        showReach();
    });
    connect(m_activities, &ActivitiesStep::typed, this, &NewPage::keep);
    connect(m_facts, &FactsStep::changed, this, [this] {
        keep();
        m_facts->refresh(language());
        showReach();
    });
    connect(m_facts, &FactsStep::partChanged, this, &NewPage::showButtons);
    connect(m_facts, &FactsStep::clauseWanted, this, [this](const ClauseRef &clause) {
        Q_EMIT goTo({PageId::Law, {}, clause});
    });
    connect(m_reach, &ReachPanel::sourceWanted, this, [this](const QString &source) {
        Q_EMIT goTo({PageId::Law, {}, {source, {}}});
    });
    connect(m_next, &QPushButton::clicked, this, &NewPage::next);
    connect(m_back, &QPushButton::clicked, this, &NewPage::back);
    connect(m_createNow, &QPushButton::clicked, this, &NewPage::create);
    connect(m_cancel, &QPushButton::clicked, this, &NewPage::cancel);
}

void NewPage::layOut()
{
    m_next->setObjectName(u"next"_s);
    m_back->setObjectName(u"back"_s);
    m_createNow->setObjectName(u"createNow"_s);
    m_cancel->setObjectName(u"cancel"_s);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::Large, space::Normal, space::Large, 0);
    head->setSpacing(space::Hair);
    head->addWidget(m_heading);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (const Step each : {Begin, Activities, Facts}) {
        QPushButton *button = tabButton();
        button->setObjectName(u"step-%1"_s.arg(static_cast<int>(each)));
        connect(button, &QPushButton::clicked, this, [this, each] { goToStep(each); });
        group->addButton(button);
        m_steps.append(button);
        steps->addWidget(button);
    }
    steps->addStretch();
    head->addLayout(steps);

    for (QWidget *each :
         {static_cast<QWidget *>(m_begin), static_cast<QWidget *>(m_activities), static_cast<QWidget *>(m_facts)})
        m_stack->addWidget(each);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::Large, space::Medium, space::Large, space::Medium);
    foot->setSpacing(space::Small);
    foot->addWidget(m_cancel);
    foot->addStretch();
    foot->addWidget(m_back);
    foot->addWidget(m_createNow);
    foot->addWidget(m_next);
    auto *work = new QVBoxLayout;
    work->setSpacing(0);
    work->addLayout(head);
    work->addWidget(makeRule());
    work->addWidget(m_stack, 1);
    work->addWidget(makeRule());
    work->addLayout(foot);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(work, 1);
    page->addWidget(m_reach);
}

NewPage::Step NewPage::step() const
{
    return static_cast<Step>(m_stack->currentIndex());
}

void NewPage::shown()
{
    if (!desk().workspace()) {
        Q_EMIT goTo({PageId::Home});
        return;
    }
    load();
    refresh();
}

void NewPage::arrive(const Destination &destination)
{
    if (!desk().workspace())
        return;
    if (!destination.organisation.isEmpty() && !m_draft.touched()) {
        m_draft.organisation = destination.organisation;
        load();
        refresh();
    }
    if (step() == Begin)
        m_begin->takeFocus();
}

void NewPage::load()
{
    const QString path = desk().workspace()->store().path();
    desk().shelf().read(); // as it lies there now
    const bool otherCatalog = m_catalog->key() != desk().shelf().catalog()->key();
    m_catalog = desk().shelf().catalog();
    if (m_workspace != path) {
        m_workspace = path;
        m_earlier.reset();
        m_draft = Draft();
        const QByteArray left = desk().settings().draft(path);
        if (!left.isEmpty())
            m_draft = Draft::fromJson(QJsonDocument::fromJson(left).object(), *m_catalog);
        if (!m_draft.asOf.isValid())
            m_draft.asOf = dayInChina(desk().services().clock.now());
        m_stack->setCurrentIndex(Begin);
    }
    if (otherCatalog || step() != Facts)
        m_facts->start(m_catalog);
    const auto organisations = desk().workspace()->organisations();
    const auto assessments = desk().workspace()->assessments();
    if (accepted(organisations) && accepted(assessments))
        m_begin->setWorkspace(*organisations, *assessments);
}

void NewPage::keep()
{
    desk().settings().setDraft(m_workspace, QJsonDocument(m_draft.toJson()).toJson(QJsonDocument::Compact));
}

void NewPage::retranslate()
{
    m_heading->setText(tr("New assessment"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Give up this draft"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(tr("Back to the step before"));
    m_createNow->setText(tr("Create now"));
    m_createNow->setToolTip(tr("The rest can be described later, on the profile page"));
    m_createNow->setAccessibleName(m_createNow->text());
    refresh();
}

void NewPage::refresh()
{
    m_begin->refresh(language(), suggestedTitle());
    m_activities->refresh(language(), *m_catalog);
    if (step() == Facts)
        m_facts->refresh(language());
    showButtons();
    showReach();
}

void NewPage::showButtons()
{
    const QStringList names{tr("1 · Organisation"), tr("2 · Activities"), tr("3 · Facts")};
    for (qsizetype each = 0; each < m_steps.size(); ++each) {
        QPushButton *button = m_steps.at(each);
        button->setText(names.at(each));
        button->setAccessibleName(names.at(each));
        button->setEnabled(each == Begin || (complete() && !m_draft.copies));
        button->setChecked(each == step());
    }
    const bool last = m_draft.copies || (step() == Facts && m_facts->onLastPart());
    m_next->setText(last ? tr("Create") : tr("Continue"));
    m_next->setAccessibleName(last ? tr("Create the assessment") : tr("Continue to the next step"));
    m_next->setEnabled(complete());
    m_back->setVisible(step() != Begin);
    m_createNow->setVisible(!last);
    m_createNow->setEnabled(complete());
}

void NewPage::showReach()
{
    if (m_draft.copies) {
        const Assessment *from = earlier();
        m_reach->setVisible(from != nullptr);
        if (from)
            m_reach->setReach(reach(*m_catalog, from->organisation, from->activities, m_draft.asOf), *m_catalog,
                              language());
        return;
    }
    m_reach->show();
    const Assessment made = m_draft.assessment(*m_catalog, {});
    m_reach->setReach(reach(*m_catalog, made.organisation, made.activities, m_draft.asOf), *m_catalog, language());
}

const Assessment *NewPage::earlier()
{
    if (!desk().workspace() || m_draft.copied.isEmpty())
        return nullptr;
    if (m_earlier && m_earlier->id == m_draft.copied)
        return &*m_earlier;
    const auto read = desk().workspace()->store().load(m_draft.copied);
    if (!accepted(read))
        return nullptr;
    m_earlier = *read;
    return &*m_earlier;
}

bool NewPage::complete() const
{
    return !m_draft.organisation.isEmpty() || !bothLanguages(m_draft.name.zh, m_draft.name.en).isEmpty();
}

Text NewPage::suggestedTitle() const
{
    const Error key{QString::fromLatin1(QT_TRANSLATE_NOOP("words", "assessment.suggested-title")),
                    {QString::number(m_draft.asOf.year())}};
    const Words &words = desk().services().words;
    return {words.text(Language::Zh, key), words.text(Language::En, key)};
}

void NewPage::goToStep(Step step)
{
    if (step == Facts && this->step() != Facts)
        m_facts->start(m_catalog);
    m_stack->setCurrentIndex(step);
    refresh();
    switch (step) {
    case Begin:
        m_begin->takeFocus();
        break;
    case Activities:
        m_activities->takeFocus();
        break;
    case Facts:
        m_facts->takeFocus();
        break;
    }
}

void NewPage::next()
{
    if (m_draft.copies || (step() == Facts && m_facts->onLastPart())) {
        create();
    } else if (step() == Facts) {
        m_facts->goToPart(m_facts->part() + 1);
        m_facts->takeFocus();
    } else {
        goToStep(step() == Begin ? Activities : Facts);
    }
}

void NewPage::back()
{
    if (step() == Facts && !m_facts->onFirstPart()) {
        m_facts->goToPart(m_facts->part() - 1);
        m_facts->takeFocus();
    } else {
        goToStep(step() == Facts ? Activities : Begin);
    }
}

void NewPage::cancel()
{
    desk().settings().setDraft(m_workspace, {});
    m_workspace.clear(); // the next one begins afresh
    Q_EMIT goTo({PageId::Home});
}

void NewPage::create()
{
    WorkspaceSession &workspace = *desk().workspace();
    const Assessment made = m_draft.assessment(*m_catalog, suggestedTitle());
    const Assessment *from = m_draft.copies ? earlier() : nullptr;
    if (m_draft.copies && !from)
        return;
    const auto id =
        from ? workspace.copyAssessment(*m_catalog, *from, made.title, made.asOf) : workspace.create(*m_catalog, made);
    if (!accepted(id))
        return;
    desk().settings().setDraft(m_workspace, {});
    m_workspace.clear();
    (void)accepted(desk().openAssessment(*id)); // the window goes on to it
}

} // namespace shihe::ui
