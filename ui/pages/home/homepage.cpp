#include "ui/pages/home/homepage.h"

#include "core/session/recoverycode.h"
#include "ui/dialogs/prompter.h"
#include "ui/pages/erase/erasebox.h"
#include "ui/pages/home/assessmenttree.h"
#include "ui/pages/home/figureskeeper.h"
#include "ui/pages/home/foundbox.h"
#include "ui/pages/home/protectpanel.h"
#include "ui/pages/home/unlockpanel.h"
#include "ui/pages/home/welcome.h"
#include "ui/passphrase/recoverycard.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/about.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/pickbox.h"
#include "ui/widgets/wraptext.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

using Order = AssessmentsModel::Order;

/// As they stand in the choice.
constexpr std::array Orders{Order::Changed, Order::Name,     Order::Grade, Order::RedLines,
                            Order::Due,     Order::Coverage, Order::AsOf};

QString nameOf(const QString &workspace)
{
    return QFileInfo(workspace).completeBaseName();
}

} // namespace

HomePage::HomePage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_stack(new QStackedLayout(this))
    , m_welcome(new Welcome(this))
    , m_empty(new EmptyState(u"organisation"_s, this))
    , m_list(makeList())
{
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    if (desk.locksmith())
        makePassphrasePages();
    connect(m_welcome, &Welcome::createWanted, this, &HomePage::createWorkspace);
    connect(m_welcome, &Welcome::sampleWanted, this, &HomePage::openSample);
    connect(m_welcome, &Welcome::openWanted, this, &HomePage::openWorkspace);
    connect(m_welcome, &Welcome::recentWanted, this,
            [this](const QString &path) { (void)accepted(this->desk().openWorkspace(path)); });
    connect(m_empty, &EmptyState::triggered, this, &HomePage::newAssessment);
    connect(&desk, &Desk::workspaceChanged, this, &HomePage::refresh);
}

void HomePage::makePassphrasePages()
{
    Locksmith &locksmith = *desk().locksmith();
    m_protect = new ProtectPanel(locksmith, this);
    m_unlock = new UnlockPanel(locksmith, this);
    auto *page = new ScrolledColumn(560, this);
    m_recovery = new RecoveryCard;
    m_recoveryPage = page;
    page->column()->addWidget(m_recovery);
    page->column()->addStretch();
    for (QWidget *each : QList<QWidget *>{m_protect, m_unlock, m_recoveryPage})
        m_stack->addWidget(each);
    connect(m_protect, &ProtectPanel::plainWanted, this, &HomePage::create);
    connect(m_protect, &ProtectPanel::cancelled, this, &HomePage::refresh);
    connect(m_recovery, &RecoveryCard::said, this, [this](const QString &sentence) { notify(sentence); });
    connect(m_recovery, &RecoveryCard::done, this, &HomePage::refresh);
    connect(&desk(), &Desk::workspaceChanged, m_protect, &ProtectPanel::end);
    connect(&desk(), &Desk::workspaceChanged, m_recovery, &RecoveryCard::clear); // it was another one's
    connect(&locksmith, &Locksmith::created, this, &HomePage::showRecovery);
    connect(&locksmith, &Locksmith::failed, this, [this](const Error &error) { report(error); });
    connect(&locksmith, &Locksmith::waitingChanged, this, [this] {
        if (!this->desk().locksmith()->waiting().isEmpty()) {
            Q_EMIT goTo({PageId::Home});
            m_unlock->begin();
        }
        refresh();
    });
}

void HomePage::showRecovery()
{
    const Store &store = desk().workspace()->store();
    const Secret code = recoveryCode(*store.key());
    m_recovery->show(nameOf(store.path()),
                     QString::fromLatin1(code.utf8().data(), static_cast<qsizetype>(code.utf8().size())));
    m_stack->setCurrentWidget(m_recoveryPage);
    m_recovery->takeFocus();
}

QWidget *HomePage::makeList()
{
    auto *list = new QWidget(this);
    m_name = makeLabel(TextSize::Display, Tone::Ink, true, list);
    m_name->setObjectName(u"workspaceName"_s);
    m_path = makeLabel(TextSize::Caption, Tone::Slate, false, list);
    m_filter = new QLineEdit(list);
    m_filter->setObjectName(u"filter"_s);
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_orderLabel = makeLabel(TextSize::Caption, Tone::Slate, false, list);
    m_orderLabel->setWordWrap(false);
    m_order = new PickBox(list);
    m_order->setObjectName(u"homeOrder"_s);
    m_orderLabel->setBuddy(m_order);
    m_new = primaryButton(list);
    m_new->setObjectName(u"newAssessment"_s);
    m_other = plainButton(list);
    m_other->setObjectName(u"workspaces"_s);
    m_menu = new QMenu(m_other);
    m_other->setMenu(m_menu);
    m_other->setProperty("kind", u"menu"_s);
    m_none = makeLabel(TextSize::Body, Tone::Slate, false, list);
    m_none->setObjectName(u"noneFound"_s);
    m_progress = makeLabel(TextSize::Caption, Tone::Slate, false, list);
    m_model = new AssessmentsModel(this);
    m_tree = new AssessmentTree(*m_model, list);
    m_tree->setObjectName(u"assessments"_s);
    m_found = new FoundBox(desk(), list);
    m_keeper = new FiguresKeeper(desk(), this);

    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Normal);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(space::Hair);
    titles->addWidget(m_name);
    titles->addWidget(m_path);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Small);
    head->addLayout(titles, 1);
    head->addWidget(m_other, 0, Qt::AlignTop);
    head->addWidget(m_new, 0, Qt::AlignTop);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(m_filter, 1);
    row->addWidget(m_orderLabel);
    row->addWidget(m_order);
    auto *about = new AboutButton(
        desk(), {About::Grade, About::Provisional, About::Coverage, About::RedLines, About::OpenRedLines}, list);
    about->setObjectName(u"about-home"_s);
    row->addWidget(about);
    column->addLayout(row);
    m_erase = new EraseBox(desk(), list);
    column->addWidget(m_erase);
    column->addWidget(m_none);
    column->addWidget(m_tree, 1);
    column->addWidget(m_found);
    column->addWidget(m_progress);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        m_found->search(words);
        showProgress();
    });
    connect(m_order, &QComboBox::activated, this, [this](int index) {
        const Order order = Orders.at(static_cast<std::size_t>(index));
        m_model->setOrder(order, AssessmentsModel::usual(order));
    });
    connect(m_model, &AssessmentsModel::orderChanged, this, &HomePage::showOrder);
    connect(m_new, &QPushButton::clicked, this, &HomePage::newAssessment);
    connect(m_menu, &QMenu::aboutToShow, this, &HomePage::fillMenu);
    connect(m_tree, &AssessmentTree::wanted, this, &HomePage::open);
    connect(m_found, &FoundBox::wanted, this, &HomePage::openPlace);
    connect(m_found, &FoundBox::failed, this, [this](const Error &error) { report(error); });
    connect(m_keeper, &FiguresKeeper::found, this, [this](const QString &assessment, const Figures &figures) {
        m_model->setFigures(assessment, figures);
        showProgress();
    });
    connect(m_keeper, &FiguresKeeper::failed, this, [this](const Error &error) { report(error); });
    connect(m_erase, &EraseBox::failed, this, [this](const Error &error) { report(error); });
    connect(m_erase, &EraseBox::saved, this, &HomePage::notify);
    connect(m_erase, &EraseBox::erased, this, &HomePage::refresh);
    connect(m_erase, &EraseBox::left, this, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_keeper, &FiguresKeeper::done, this, &HomePage::showProgress);
    return list;
}

void HomePage::retranslate()
{
    m_welcome->retranslate();
    if (m_protect) {
        m_protect->retranslate();
        m_unlock->retranslate();
        m_recovery->retranslate();
    }
    m_empty->setTexts(tr("No organisation yet"),
                      tr("Begin with the organisation you assess. You then describe its processing, and the questions "
                         "that apply appear by themselves."),
                      tr("New assessment"));
    m_filter->setPlaceholderText(tr("Search organisations, assessments and all notes"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setToolTip(tr("In either language; two Chinese characters are enough"));
    m_found->retranslate();
    m_orderLabel->setText(tr("Order"));
    m_order->setAccessibleName(tr("Order of the assessments"));
    m_order->clear();
    m_order->addItems({tr("Last change"), tr("Name"), tr("Worst grade"), tr("Most red lines"), tr("First due"),
                       tr("Least coverage"), tr("Latest as-of date")});
    m_new->setText(tr("New assessment"));
    m_other->setText(tr("Workspaces"));
    m_other->setAccessibleName(tr("Open, create or close a workspace"));
    m_none->setText(tr("Nothing has all of these words in its name or title. Take one away."));
    m_tree->setAccessibleName(tr("Organisations and their assessments"));
    m_model->setLanguage(language());
    m_erase->retranslate();
    showOrder();
    m_tree->fitColumns(language());
    if (isVisible())
        refresh();
}

void HomePage::showOrder()
{
    const auto place = std::find(Orders.begin(), Orders.end(), m_model->order());
    m_order->setCurrentIndex(static_cast<int>(place - Orders.begin()));
}

void HomePage::showProgress()
{
    const qsizetype left = m_keeper->left();
    m_progress->setVisible(left > 0);
    m_progress->setText(tr("Working out figures: %1 of %2 to go")
                            .arg(Format::number(left, language()), Format::number(m_model->total(), language())));
    m_none->setVisible(m_model->rowCount() == 0);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_list->layout()->activate();
    m_tree->fitColumns(language());
}

void HomePage::shown()
{
    if (AssessmentSession *session = desk().session())
        session->keepFigures();
    refresh();
}

void HomePage::refresh()
{
    m_keeper->stop(); // what it was at may be another workspace's
    if (m_unlock && !desk().locksmith()->waiting().isEmpty()) {
        m_stack->setCurrentWidget(m_unlock);
        m_unlock->takeFocus();
        return;
    }
    if (m_protect && m_protect->isUnderWay()) {
        m_stack->setCurrentWidget(m_protect);
        return;
    }
    if (m_recovery && m_recovery->isShowing() && m_stack->currentWidget() == m_recoveryPage)
        return; // it is shown once
    WorkspaceSession *workspace = desk().workspace();
    if (!workspace) {
        m_welcome->setRecent(desk().settings().recent());
        m_stack->setCurrentWidget(m_welcome);
        return;
    }
    connect(workspace, &WorkspaceSession::changed, this, &HomePage::refresh, Qt::UniqueConnection);
    const QString path = workspace->store().path();
    m_name->setText(nameOf(path));
    m_path->setText(breakable(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath())) +
                    (workspace->store().readOnly() ? u" · "_s + tr("read only") : QString()));
    m_new->setEnabled(!workspace->store().readOnly());
    const auto organisations = workspace->organisations();
    const auto assessments = workspace->assessments();
    if (!accepted(organisations) || !accepted(assessments))
        return;
    m_model->setAssessments(*organisations, *assessments, desk().services().clock.now());
    m_found->setAssessments(*assessments);
    m_keeper->start(*assessments);
    showProgress();
    m_stack->setCurrentWidget(organisations->isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
}

void HomePage::fillMenu()
{
    m_menu->clear();
    const QString here = desk().workspace() ? desk().workspace()->store().path() : QString();
    bool others = false;
    for (const QString &path : desk().settings().recent()) {
        if (QFileInfo(path) == QFileInfo(here))
            continue;
        QAction *action = m_menu->addAction(icon(u"file"_s), nameOf(path));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { (void)accepted(desk().openWorkspace(path)); });
        others = true;
    }
    if (others)
        m_menu->addSeparator();
    connect(m_menu->addAction(tr("Open another workspace…")), &QAction::triggered, this, &HomePage::openWorkspace);
    connect(m_menu->addAction(tr("Create a workspace…")), &QAction::triggered, this, &HomePage::createWorkspace);
    connect(m_menu->addAction(tr("Open the sample")), &QAction::triggered, this, &HomePage::openSample);
    m_menu->addSeparator();
    const QString client = m_tree->currentOrganisation();
    const Text name = m_model->nameOf(client);
    QAction *erase = m_menu->addAction(client.isEmpty() ? tr("Erase a client: choose it in the list first")
                                                        : tr("Erase %1…").arg(name.in(language())));
    erase->setEnabled(!client.isEmpty() && m_new->isEnabled());
    connect(erase, &QAction::triggered, this, [this, client, name] { eraseClient(client, name); });
    connect(m_menu->addAction(tr("Close workspace")), &QAction::triggered, this, [this] { desk().closeWorkspace(); });
}

void HomePage::createWorkspace()
{
    const QString suggestion = QDir(desk().settings().folder()).filePath(tr("My workspace") + u".shihe"_s);
    const QString path =
        desk().prompter().saveFile(this, tr("Create a workspace"), suggestion, tr("Shihe workspaces (*.shihe)"));
    if (path.isEmpty())
        return;
    const QString complete = QFileInfo(path).suffix().isEmpty() ? path + u".shihe"_s : path;
    if (!m_protect || QFileInfo::exists(complete)) { // what stands there is never written over
        create(complete);
        return;
    }
    m_stack->setCurrentWidget(m_protect);
    m_protect->begin(complete);
}

void HomePage::create(const QString &path)
{
    (void)accepted(desk().createWorkspace(path));
}

void HomePage::openWorkspace()
{
    const QString path = desk().prompter().openFile(this, tr("Open a workspace"), desk().settings().folder(),
                                                    tr("Shihe workspaces (*.shihe)"));
    if (!path.isEmpty())
        (void)accepted(desk().openWorkspace(path));
}

void HomePage::openSample()
{
    const QDir folder(desk().settings().folder());
    folder.mkpath(u"."_s);
    (void)accepted(desk().openSample(folder.filePath(tr("Sample") + u".shihe"_s)));
}

void HomePage::newAssessment()
{
    Q_EMIT goTo({.page = PageId::New, .organisation = m_tree->currentOrganisation()});
}

void HomePage::eraseClient(const QString &organisation, const Text &name)
{
    m_keeper->stop(); // it would lay down figures of what goes
    m_erase->begin(EraseOrganisation{organisation}, [this, name] { return name.in(language()); });
}

void HomePage::open(const QString &assessment)
{
    const AssessmentSession *session = desk().session();
    if (session && session->assessment().id == assessment)
        Q_EMIT goTo({PageId::Organisation});
    else
        (void)accepted(desk().openAssessment(assessment));
}

void HomePage::openPlace(const QString &assessment, const QString &activity, const Destination &destination)
{
    if (!desk().session() || desk().session()->assessment().id != assessment) {
        if (!accepted(desk().openAssessment(assessment)))
            return;
    }
    if (!activity.isEmpty())
        desk().session()->setActivity(activity);
    Q_EMIT goTo(destination);
}

} // namespace shihe::ui
