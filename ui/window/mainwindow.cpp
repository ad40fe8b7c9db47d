#include "ui/window/mainwindow.h"

#include "ui/widgets/about.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dropfield.h"
#include "ui/widgets/notices.h"
#include "ui/window/activityswitch.h"
#include "ui/window/pages.h"
#include "ui/window/rail.h"
#include "ui/window/tabrow.h"
#include "ui/window/topbar.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QWhatsThisClickedEvent>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int PanelWidth = 288;

bool isPdf(const QString &file)
{
    return file.endsWith(u".pdf"_s, Qt::CaseInsensitive);
}

/// The local files that are dragged, if we open them: one workspace, or PDFs.
QStringList draggedToOpen(const QMimeData *data)
{
    QStringList files = draggedFiles(data);
    const bool workspace = files.size() == 1 && files.constFirst().endsWith(u".shihe"_s, Qt::CaseInsensitive);
    if (!workspace && !std::all_of(files.cbegin(), files.cend(), isPdf))
        files.clear();
    return files;
}

} // namespace

MainWindow::MainWindow(Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_rail(new Rail(this))
    , m_bar(new TopBar(desk, this))
    , m_top(new QWidget(this))
    , m_tabs(new TabRow(m_top))
    , m_activity(new ActivitySwitch(desk, m_top))
    , m_message(new MessageLine(this))
    , m_stack(new QStackedWidget(this))
    , m_side(new QWidget(this))
{
    setWindowIcon(QIcon(u":/icons/shihe.svg"_s));
    setMinimumSize(1000, 640);
    setAcceptDrops(true);
    m_message->setObjectName(u"message"_s);
    m_side->setObjectName(u"sidePanel"_s);
    m_side->setAttribute(Qt::WA_StyledBackground);
    m_side->setFixedWidth(PanelWidth);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    m_tabs->setObjectName(u"tabs"_s);
    m_top->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // never squeezed by a tall page
    auto *top = new QHBoxLayout(m_top);
    top->setContentsMargins(space::Large, space::Small, space::Large, 0);
    top->setSpacing(space::Normal);
    top->addWidget(m_tabs, 1);
    top->addWidget(m_activity);

    auto *work = new QWidget(this);
    work->setObjectName(u"work"_s);
    auto *workColumn = new QVBoxLayout(work);
    workColumn->setContentsMargins(0, 0, 0, 0);
    workColumn->setSpacing(0);
    workColumn->addWidget(m_top);
    auto *messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(space::Large, 0, space::Large, 0); // it has room above itself
    messageRow->addWidget(m_message);
    workColumn->addLayout(messageRow);
    workColumn->addWidget(m_stack, 1);

    auto *central = new QWidget(this);
    auto *columns = new QHBoxLayout(central);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_bar);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(work, 1);
    below->addWidget(m_side);
    right->addLayout(below, 1);
    columns->addLayout(right, 1);
    setCentralWidget(central);

    connect(m_rail, &Rail::chosen, this, [this](int section) { goTo({sections().at(section).pages.first()}); });
    connect(m_bar, &TopBar::goTo, this, &MainWindow::goTo);
    connect(m_bar, &TopBar::failed, m_message, &MessageLine::showError);
    connect(m_bar, &TopBar::panelToggled, this, &MainWindow::foldPanel);
    connect(m_bar, &TopBar::helpWanted, this, &MainWindow::toggleHelp);
    if (const BackupKeeper *backups = m_desk.backups()) {
        connect(backups, &BackupKeeper::failed, this, [this](const Error &error) { showError(m_desk.text(error)); });
    }
    connect(&m_desk, &Desk::aboutToCloseAssessment, this, &MainWindow::dropAssessmentPages);
    connect(&m_desk, &Desk::assessmentOpened, this, &MainWindow::followAssessment);
    connect(&m_desk, &Desk::catalogChanged, this, &MainWindow::followCatalog);
    connect(m_activity, &ActivitySwitch::changed, this, &MainWindow::showTop);
    connect(m_tabs, &TabRow::chosen, this, [this](PageId id) { goTo({id}); });
    const auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_bar, &TopBar::focusSearch);
    for (const auto &[key, steps] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)}) {
        const auto *tab = new QShortcut(Qt::CTRL | key, this);
        connect(tab, &QShortcut::activated, this, [this, steps = steps] { stepTab(steps); });
    }
    const auto *help = new QShortcut(QKeySequence::HelpContents, this);
    connect(help, &QShortcut::activated, this, &MainWindow::toggleHelp);

    followAssessment();
    if (m_desk.session() == nullptr)
        goTo({PageId::Home});
    retranslate();
    m_stack->setFocus(); // nothing carries the ring before the keyboard is used
    restoreGeometry(m_desk.settings().geometry());
}

MainWindow::~MainWindow()
{
    // The pages hold on to the session; let go of them while it is still there.
    dropAssessmentPages();
}

Page *MainWindow::page(PageId id)
{
    if (Page *known = m_pages.value(id))
        return known;
    Page *made = makePage(id, m_desk, m_stack);
    if (!made)
        return nullptr;
    made->setAccessibleName(titleOf(id));
    connect(made, &Page::goTo, this, &MainWindow::goTo);
    connect(made, &Page::failed, m_message, &MessageLine::showError);
    connect(made, &Page::succeeded, m_message, &MessageLine::showSuccess);
    m_stack->addWidget(made);
    m_pages.insert(id, made);
    return made;
}

void MainWindow::goTo(const Destination &destination)
{
    const bool fresh = !m_pages.contains(destination.page);
    Page *target = page(destination.page);
    if (m_current != PageId::Help)
        m_beforeHelp = m_current;
    m_current = target ? destination.page : PageId::Home;
    if (!target)
        target = page(PageId::Home);
    m_message->clear();
    m_rail->setCurrent(sectionOf(m_current));
    m_bar->setHelpOpen(m_current == PageId::Help);
    m_stack->setCurrentWidget(target);
    showTop();
    showSide();
    if (fresh) // where to scroll to is known only once it is laid out
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    target->shown();
    target->arrive(destination);
}

void MainWindow::toggleHelp()
{
    if (m_current == PageId::Help)
        goTo({m_beforeHelp});
    else
        goTo({.page = PageId::Help, .chapter = chapterOf(m_current)});
}

void MainWindow::showError(const QString &sentence)
{
    m_message->showError(sentence);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    chainRegions();
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::chainRegions()
{
    // The Tab key goes from widget to widget as they were made; pages, and what is in them, are made at any time. What
    // it passes through must be what the eye does: region after region.
    const QList<const QWidget *> regions{m_rail, m_bar, m_top, m_message, m_stack, m_side};
    const auto regionOf = [&regions](const QWidget *widget) {
        const auto holds = [widget](const QWidget *region) { return region->isAncestorOf(widget); };
        return std::find_if(regions.begin(), regions.end(), holds) - regions.begin();
    };
    QList<std::pair<qsizetype, QWidget *>> chain;
    for (QWidget *each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        if (each->focusPolicy() & Qt::TabFocus)
            chain.append({regionOf(each), each});
    }
    const auto before = [](const auto &left, const auto &right) { return left.first < right.first; };
    if (std::is_sorted(chain.begin(), chain.end(), before))
        return;
    std::stable_sort(chain.begin(), chain.end(), before);
    for (qsizetype i = 1; i < chain.size(); ++i)
        setTabOrder(chain.at(i - 1).second, chain.at(i).second);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WhatsThisClicked) {
        const QString link = static_cast<QWhatsThisClickedEvent *>(event)->href();
        if (link.startsWith(GuideLink)) {
            goTo({.page = PageId::Help, .chapter = link.mid(GuideLink.size())});
            return true;
        }
    }
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk.settings().setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedToOpen(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = draggedToOpen(event->mimeData());
    const QString file = files.value(0);
    if (files.size() > 1) {
        goTo({.page = PageId::Sign, .files = files});
    } else if (isPdf(file)) {
        goTo({PageId::Verify, {}, {}, file});
    } else if (!file.isEmpty()) {
        if (const auto opened = m_desk.openWorkspace(file); !opened)
            m_message->showError(m_desk.text(opened.error()));
        else
            goTo({PageId::Home});
    }
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Shihe"));
    m_tabs->setAccessibleName(tr("Pages of this section"));
    m_side->setAccessibleName(tr("Score"));
    m_tabs->retranslate();
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        page.value()->setAccessibleName(titleOf(page.key()));
}

void MainWindow::showTop()
{
    m_tabs->showFor(m_current, m_desk.session() != nullptr);
    const bool choice = m_activity->wanted() && needsAssessment(m_current);
    m_activity->setVisible(choice);
    m_top->setVisible(m_tabs->isChoice() || choice);
}

void MainWindow::stepTab(int steps)
{
    const int section = sectionOf(m_current);
    if (section < 0)
        return;
    const QList<PageId> &pages = sections().at(section).pages;
    const qsizetype wanted = pages.indexOf(m_current) + steps;
    if (wanted >= 0 && wanted < pages.size())
        goTo({pages.at(wanted)});
}

void MainWindow::dropAssessmentPages()
{
    m_activity->setSession(nullptr);
    for (auto it = m_pages.begin(); it != m_pages.end();) {
        if (needsAssessment(it.key())) {
            m_stack->removeWidget(it.value());
            delete it.value();
            it = m_pages.erase(it);
        } else {
            ++it;
        }
    }
    delete m_panel;
    m_panel = nullptr;
}

void MainWindow::followAssessment()
{
    AssessmentSession *session = m_desk.session();
    for (qsizetype i = 0; i < sections().size(); ++i) {
        const QList<PageId> &pages = sections().at(i).pages;
        m_rail->setAvailable(static_cast<int>(i), session || !std::all_of(pages.begin(), pages.end(), needsAssessment));
    }
    showAssessment();
    goTo({session ? PageId::Organisation : PageId::Home});
}

void MainWindow::showAssessment()
{
    AssessmentSession *session = m_desk.session();
    if (session)
        m_panel = makeScorePanel(m_desk, *session, m_side);
    if (m_panel)
        m_side->layout()->addWidget(m_panel);
    m_activity->setSession(session);
}

void MainWindow::followCatalog()
{
    const PageId here = m_current == PageId::Upgrade ? PageId::Organisation : m_current;
    dropAssessmentPages();
    showAssessment();
    goTo({here});
    if (!m_stack->isAncestorOf(focusWidget()))
        m_stack->setFocus(); // what had it went with its page
    const AssessmentSession &session = *m_desk.session();
    const auto waiting = static_cast<int>(session.carriedPractices().size());
    const QString now = tr("This assessment is now judged by catalog %1. Undo and redo lead back and forth.")
                            .arg(session.catalog().version);
    m_message->showSuccess(waiting > 0 ? now + u'\n' + tr("%n answer(s) wait to be confirmed.", nullptr, waiting)
                                       : now);
}

void MainWindow::showSide()
{
    // What is being made has figures of its own beside it.
    const bool available = m_panel && m_current != PageId::New;
    const bool open = available && !m_desk.settings().panelFolded();
    m_side->setVisible(open);
    m_bar->setPanelButton(available, open);
}

void MainWindow::foldPanel(bool open)
{
    m_desk.settings().setPanelFolded(!open);
    showSide();
}

} // namespace shihe::ui
