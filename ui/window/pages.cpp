#include "ui/window/pages.h"

#include "ui/pages/findings/findingspage.h"
#include "ui/pages/help/helppage.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/law/lawpage.h"
#include "ui/pages/organisation/organisationpage.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/profile/profilepage.h"
#include "ui/pages/report/reportpage.h"
#include "ui/pages/score/scorepage.h"
#include "ui/pages/settings/settingspage.h"
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
        {u"assessment"_s, {PageId::Organisation, PageId::Profile, PageId::Walk, PageId::Score}},
        {u"plan"_s, {PageId::Findings, PageId::Plan}},
        {u"law"_s, {PageId::Law}},
        {u"reports"_s, {PageId::Reports, PageId::Verify}},
        {u"settings"_s, {PageId::Settings}},
    };
    return all;
}

QString chapterOf(PageId id)
{
    static const QMap<PageId, QString> chapters{
        {PageId::Home, u"home"_s},         {PageId::Organisation, u"assessment"_s},
        {PageId::Profile, u"profile"_s},   {PageId::Walk, u"walk"_s},
        {PageId::Findings, u"plan"_s},     {PageId::Law, u"law"_s},
        {PageId::Reports, u"report"_s},    {PageId::Verify, u"sign"_s},
        {PageId::Settings, u"settings"_s}, {PageId::Help, u"help"_s},
        {PageId::Plan, u"plan"_s},
        {PageId::Score, u"score"_s},
    };
    return chapters.value(id, u"start"_s);
}

bool needsAssessment(PageId id)
{
    switch (id) {
    case PageId::Organisation:
    case PageId::Profile:
    case PageId::Walk:
    case PageId::Score:
    case PageId::Findings:
    case PageId::Plan:
    case PageId::Reports:
        return true;
    case PageId::Home:
    case PageId::Law:
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
    case PageId::Score:
        return new ScorePage(desk, *session, parent);
    case PageId::Findings:
        return new FindingsPage(desk, *session, parent);
    case PageId::Plan:
        return new PlanPage(desk, *session, parent);
    case PageId::Reports:
        return new ReportPage(desk, *session, parent);
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
    if (page) {
        page->retranslate();
        page->setAccessibleName(page->title());
    }
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
