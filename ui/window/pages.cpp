#include "ui/window/pages.h"

#include "ui/pages/compare/comparepage.h"
#include "ui/pages/evidence/evidencepage.h"
#include "ui/pages/findings/findingspage.h"
#include "ui/pages/help/helppage.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/impact/impactpage.h"
#include "ui/pages/law/lawpage.h"
#include "ui/pages/new/newpage.h"
#include "ui/pages/organisation/organisationpage.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/profile/profilepage.h"
#include "ui/pages/report/reportpage.h"
#include "ui/pages/score/scorepage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/sign/signpage.h"
#include "ui/pages/upgrade/upgradepage.h"
#include "ui/pages/verify/verifypage.h"
#include "ui/pages/walk/walkpage.h"
#include "ui/widgets/scorepanel/scorepanel.h"
#include "ui/window/mainwindow.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

const QList<Section> &sections()
{
    static const QList<Section> all{
        {u"home"_s, {PageId::Home}},
        {u"assessment"_s, {PageId::Organisation, PageId::Profile, PageId::Walk, PageId::Evidence, PageId::Score}},
        {u"plan"_s, {PageId::Findings, PageId::Plan, PageId::Impact, PageId::Compare}},
        {u"law"_s, {PageId::Law}},
        {u"reports"_s, {PageId::Reports, PageId::Sign, PageId::Verify}},
        {u"settings"_s, {PageId::Settings}},
    };
    return all;
}

int sectionOf(PageId id)
{
    for (qsizetype i = 0; i < sections().size(); ++i) {
        if (sections().at(i).pages.contains(id))
            return static_cast<int>(i);
    }
    return -1;
}

QString titleOf(PageId id)
{
    switch (id) {
    case PageId::Home:
        return HomePage::tr("Home");
    case PageId::New:
        return NewPage::tr("New assessment");
    case PageId::Organisation:
        return OrganisationPage::tr("Overview");
    case PageId::Profile:
        return ProfilePage::tr("Profile");
    case PageId::Walk:
        return WalkPage::tr("Questions");
    case PageId::Evidence:
        return EvidencePage::tr("Evidence");
    case PageId::Score:
        return ScorePage::tr("Score");
    case PageId::Findings:
        return FindingsPage::tr("Findings");
    case PageId::Plan:
        return PlanPage::tr("Plan");
    case PageId::Impact:
        return ImpactPage::tr("Impact assessment");
    case PageId::Compare:
        return ComparePage::tr("Compare");
    case PageId::Upgrade:
        return UpgradePage::tr("Newer catalog");
    case PageId::Law:
        return LawPage::tr("Law");
    case PageId::Reports:
        return ReportPage::tr("Report");
    case PageId::Sign:
        return SignPage::tr("Sign");
    case PageId::Verify:
        return VerifyPage::tr("Verify");
    case PageId::Settings:
        return SettingsPage::tr("Settings");
    case PageId::Help:
        return HelpPage::tr("Guide");
    }
    return {};
}

QString chapterOf(PageId id)
{
    static const QMap<PageId, QString> chapters{
        {PageId::Home, u"home"_s},         {PageId::New, u"assessment"_s}, {PageId::Organisation, u"assessment"_s},
        {PageId::Profile, u"profile"_s},   {PageId::Walk, u"walk"_s},      {PageId::Evidence, u"evidence"_s},
        {PageId::Findings, u"plan"_s},     {PageId::Plan, u"plan"_s},      {PageId::Compare, u"compare"_s},
        {PageId::Law, u"law"_s},           {PageId::Reports, u"report"_s}, {PageId::Verify, u"sign"_s},
        {PageId::Settings, u"settings"_s}, {PageId::Help, u"help"_s},      {PageId::Score, u"score"_s},
        {PageId::Upgrade, u"compare"_s},   {PageId::Impact, u"impact"_s},  {PageId::Sign, u"sign"_s},
    };
    return chapters.value(id, u"start"_s);
}

bool needsAssessment(PageId id)
{
    switch (id) {
    case PageId::Organisation:
    case PageId::Profile:
    case PageId::Walk:
    case PageId::Evidence:
    case PageId::Score:
    case PageId::Findings:
    case PageId::Plan:
    case PageId::Impact:
    case PageId::Compare:
    case PageId::Upgrade:
    case PageId::Reports:
        return true;
    case PageId::Home:
    case PageId::New:
    case PageId::Law:
    case PageId::Sign:
    case PageId::Verify:
    case PageId::Settings:
    case PageId::Help:
        return false;
    }
    return false;
}

namespace {

Page *newPage(PageId id, Desk &desk, QWidget *parent)
{
    AssessmentSession *session = desk.session();
    if (needsAssessment(id) && !session)
        return nullptr;
    switch (id) {
    case PageId::Home:
        return new HomePage(desk, parent);
    case PageId::New:
        return new NewPage(desk, parent);
    case PageId::Organisation:
        return new OrganisationPage(desk, *session, parent);
    case PageId::Profile:
        return new ProfilePage(desk, *session, parent);
    case PageId::Law:
        return new LawPage(desk, parent);
    case PageId::Settings:
        return new SettingsPage(desk, parent);
    case PageId::Walk:
        return new WalkPage(desk, *session, parent);
    case PageId::Evidence:
        return new EvidencePage(desk, *session, parent);
    case PageId::Score:
        return new ScorePage(desk, *session, parent);
    case PageId::Findings:
        return new FindingsPage(desk, *session, parent);
    case PageId::Plan:
        return new PlanPage(desk, *session, parent);
    case PageId::Impact:
        return new ImpactPage(desk, *session, parent);
    case PageId::Compare:
        return new ComparePage(desk, *session, parent);
    case PageId::Upgrade:
        return new UpgradePage(desk, *session, parent);
    case PageId::Reports:
        return new ReportPage(desk, *session, parent);
    case PageId::Sign:
        return new SignPage(desk, parent);
    case PageId::Verify:
        return new VerifyPage(desk, parent);
    case PageId::Help:
        return new HelpPage(desk, parent);
    }
    return nullptr;
}

} // namespace

Page *makePage(PageId id, Desk &desk, QWidget *parent)
{
    Page *page = newPage(id, desk, parent);
    if (page)
        page->retranslate();
    return page;
}

QWidget *makeScorePanel(Desk &desk, AssessmentSession &session, QWidget *parent)
{
    auto *panel = new ScorePanel(desk, session, parent);
    if (auto *window = qobject_cast<MainWindow *>(parent->window()))
        QObject::connect(panel, &ScorePanel::goTo, window, &MainWindow::goTo);
    return panel;
}

} // namespace shihe::ui
