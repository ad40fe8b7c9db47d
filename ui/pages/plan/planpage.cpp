#include "ui/pages/plan/planpage.h"

#include "ui/models/findingsmodel.h"
#include "ui/pages/plan/actionview.h"
#include "ui/pages/plan/curveview.h"
#include "ui/pages/plan/exportbutton.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/about.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/groupchips.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/whenseen.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int ViewWidth = 340;
constexpr int NarrowestAction = 200;
constexpr int OwnerWidth = 88;
constexpr int SearchWidth = 200;

enum Body { List, Empty, Curve };

const QList<int> Groups{PlanModel::All, PlanModel::Pending, PlanModel::Overdue, PlanModel::Done, PlanModel::Dropped};

static_assert(isGrouped<PlanModel>);

} // namespace

PlanPage::PlanPage(Desk &desk, AssessmentSession &session, QWidget *parent)
    : Page(desk, parent)
    , m_session(session)
    , m_model(new PlanModel(session, this))
    , m_found(new GroupFilter(m_model, this))
    , m_head(makeLabel(TextSize::Title, Tone::Ink, true))
    , m_detail(makeLabel(TextSize::Body, Tone::Slate))
    , m_curve(choiceButton())
    , m_suggest(plainButton())
    , m_new(primaryButton())
    , m_export(new ExportButton(desk, session))
    , m_groups(new GroupChips(u"plan-group"_s, Groups, GroupChips::Empty::Disabled))
    , m_filters(new QWidget)
    , m_search(new QLineEdit)
    , m_body(new QStackedWidget)
    , m_table(new RowTable(m_found, PlanModel::ActionColumn, Qt::AscendingOrder))
    , m_noMatch(makeLabel(TextSize::Body, Tone::Slate))
    , m_view(new ActionView(session))
    , m_none(new EmptyState(u"plan"_s))
    , m_curveView(new CurveView(session, *m_model))
{
    m_table->setObjectName(u"plan"_s);
    m_body->addWidget(makeList());
    m_body->addWidget(m_none);
    m_body->addWidget(m_curveView);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeHeader());
    page->addWidget(m_body, 1);
    connectParts();
}

PlanPage::~PlanPage()
{
    m_view->flush(); // the session is still there
}

void PlanPage::connectParts()
{
    connect(m_groups, &GroupChips::chosen, this, [this](int group) { choose(static_cast<PlanModel::Group>(group)); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setText(text);
        select(m_wanted);
    });
    connect(m_curve, &QPushButton::toggled, this, &PlanPage::showCounts);
    connect(m_new, &QPushButton::clicked, this, &PlanPage::makeAction);
    connect(m_suggest, &QPushButton::clicked, this, &PlanPage::suggest);
    connect(m_none, &EmptyState::triggered, this, [this] {
        if (m_suggestions > 0)
            suggest();
        else if (!m_session.evaluations().combined.findings.isEmpty())
            Q_EMIT goTo({PageId::Walk});
        else
            makeAction();
    });
    connect(m_export, &ExportButton::aboutToExport, m_view, &ActionView::flush);
    connect(m_export, &ExportButton::failed, this, [this](const Error &error) { report(error); });
    connect(m_export, &ExportButton::exported, this,
            [this](const QString &path) { notify(tr("Exported to %1.").arg(QDir::toNativeSeparators(path))); });
    connect(m_view, &ActionView::practiceWanted, this, &PlanPage::openPractice);
    connect(m_view, &ActionView::failed, this, [this](const Error &error) { report(error); });
    connect(m_curveView, &CurveView::actionWanted, this, [this](const QString &id) {
        m_curve->setChecked(false);
        select(id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_following)
            showChosen();
    });
    connect(m_table, &QTableView::activated, m_view, &ActionView::toTitle);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlanPage::follow);
    auto *fresh = new WhenSeen(this, [this] { m_model->refresh(); });
    connect(&m_session, &AssessmentSession::evaluationChanged, fresh, &WhenSeen::ask);
}

QWidget *PlanPage::makeHeader()
{
    m_head->setObjectName(u"planHead"_s);
    m_detail->setObjectName(u"planDetail"_s);
    m_curve->setObjectName(u"showCurve"_s);
    m_suggest->setObjectName(u"suggestActions"_s);
    m_new->setObjectName(u"newAction"_s);
    m_search->setObjectName(u"planSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(SearchWidth);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::Hair);
    words->addWidget(m_head);
    words->addWidget(m_detail);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::Small);
    top->addLayout(words, 1);
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_curve, m_suggest, m_export, m_new})
        top->addWidget(button, 0, Qt::AlignTop);
    m_groups->setTone(PlanModel::Overdue, Tone::Ochre);
    auto *filters = new QHBoxLayout(m_filters);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->addWidget(m_groups, 1);
    filters->addWidget(new AboutButton(desk(), {About::Gain, About::GainPerEffort}), 0, Qt::AlignTop);
    filters->addWidget(m_search, 0, Qt::AlignTop);
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(space::Large, space::Normal, space::Large, space::Medium);
    column->setSpacing(space::Medium);
    column->addLayout(top);
    column->addWidget(m_filters);
    return header;
}

QWidget *PlanPage::makeList()
{
    auto *left = new QWidget;
    auto *list = new QVBoxLayout(left);
    list->setContentsMargins(space::Large, 0, 0, space::Normal);
    list->addWidget(m_table, 1);
    list->addWidget(m_noMatch, 1, Qt::AlignTop);
    auto *both = new QWidget;
    auto *columns = new QHBoxLayout(both);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(left, 1);
    m_view->setFixedWidth(ViewWidth);
    columns->addWidget(m_view);
    return both;
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void PlanPage::hideEvent(QHideEvent *event)
{
    m_view->flush();
    Page::hideEvent(event);
}

void PlanPage::fitColumns()
{
    // All of it stands beside the table, too: where titles would get too narrow, columns give way.
    m_table->giveWay(width() - ViewWidth - space::Large - NarrowestAction * Theme::current().percent / 100,
                     {PlanModel::DueColumn, PlanModel::StatusColumn, PlanModel::GainColumn, PlanModel::OwnerColumn,
                      PlanModel::EffortColumn});
}

void PlanPage::retranslate()
{
    m_model->setLanguage(language());
    m_curve->setText(tr("Gain curve"));
    m_curve->setAccessibleName(tr("Show the curve of gain over effort"));
    m_curve->setToolTip(tr("Where conformity with binding law stands after each action, best gain per effort first"));
    m_suggest->setText(tr("Suggest actions"));
    m_suggest->setAccessibleName(m_suggest->text());
    m_suggest->setToolTip(
        tr("One action for each finding that is answered and has none, with the remedy as its title"));
    m_new->setText(tr("New action"));
    m_new->setAccessibleName(m_new->text());
    m_export->retranslate();
    m_search->setPlaceholderText(tr("Search the plan"));
    m_search->setAccessibleName(tr("Search titles, owners, notes and questions, in either language"));
    m_table->setAccessibleName(tr("Actions"));
    m_noMatch->setText(tr("Nothing here. Choose another group, or shorten the search."));
    m_table->fitColumn(PlanModel::StatusColumn,
                       {Format::word(ActionStatus::Open), Format::word(ActionStatus::InProgress),
                        Format::word(ActionStatus::Done), Format::word(ActionStatus::Dropped)});
    m_table->fitColumn(PlanModel::DueColumn, {Format::date(QDate(2026, 12, 28), language()), u"▲ "_s + tr("Overdue")});
    m_table->fitColumn(PlanModel::EffortColumn, {Format::effort(7), Format::effort(84)});
    m_table->fitColumn(PlanModel::GainColumn, {u"+10.00"_s});
    m_table->setColumnWidth(PlanModel::OwnerColumn, OwnerWidth * Theme::current().percent / 100);
    fitColumns();
    m_view->retranslate(language());
    m_curveView->retranslate(language());
    showCounts();
}

void PlanPage::shown()
{
    select(m_wanted);
    m_table->setFocus(Qt::OtherFocusReason);
}

void PlanPage::arrive(const Destination &destination)
{
    if (destination.action.isEmpty())
        return;
    m_curve->setChecked(false);
    select(destination.action);
    m_view->toTitle();
}

QString PlanPage::groupName(PlanModel::Group group) const
{
    switch (group) {
    case PlanModel::All:
        return tr("All");
    case PlanModel::Pending:
        return tr("To do");
    case PlanModel::Overdue:
        return u"▲ "_s + tr("Overdue");
    case PlanModel::Done:
        return Format::word(ActionStatus::Done);
    case PlanModel::Dropped:
        return Format::word(ActionStatus::Dropped);
    }
    return {};
}

void PlanPage::choose(PlanModel::Group group)
{
    m_found->setGroup(group);
    select(m_wanted);
}

void PlanPage::showCounts()
{
    for (const int each : Groups) {
        const auto group = static_cast<PlanModel::Group>(each);
        m_groups->show(group, groupName(group), m_model->count(group));
    }
    const Evaluation &combined = m_session.evaluations().combined;
    const int all = m_model->count(PlanModel::All);
    m_head->setText(all > 0 ? tr("%n action(s)", nullptr, all) : tr("Plan"));
    QStringList detail;
    if (const int late = m_model->count(PlanModel::Overdue))
        detail << u"▲ "_s + tr("%n overdue", nullptr, late);
    const QList<PlanStep> &steps = m_model->steps();
    if (!steps.isEmpty() && combined.law().possible > 0)
        detail << tr("Once all is done, conformity with binding law goes from %1% to %2%.")
                      .arg(combined.law().conformityText(), FindingsModel::gainText(steps.constLast().after));
    m_detail->setText(detail.join(u" · "_s));
    m_detail->setVisible(!detail.isEmpty());
    m_suggestions =
        static_cast<int>(suggestedActions(m_session.catalog(), m_session.assessment(), combined, language()).size());
    m_suggest->setVisible(all > 0 && m_suggestions > 0);
    m_curve->setVisible(!steps.isEmpty());
    m_new->setVisible(all > 0);
    if (m_suggestions == 0 && !combined.findings.isEmpty())
        m_none->setTexts(tr("No plan yet"),
                         tr("Actions say who repairs what by when. No question that falls short has an answer yet: "
                            "answer first, then plan."),
                         tr("To the questions"));
    else if (combined.findings.isEmpty())
        m_none->setTexts(tr("No plan yet"),
                         tr("Actions say who repairs what by when. There are no findings to repair; "
                            "you can plan something of your own."),
                         tr("New action"));
    else
        m_none->setTexts(tr("No plan yet"),
                         tr("Actions say who repairs what by when, in the order in which they bring most. Begin with "
                            "one for each of %n finding(s), with the catalog's remedy as its title; change them as you "
                            "like. On the findings page you make one for findings of your choice.",
                            nullptr, m_suggestions),
                         tr("Suggest actions"));
    const bool curve = m_curve->isChecked() && !steps.isEmpty();
    m_filters->setVisible(all > 0 && !curve);
    m_body->setCurrentIndex(all == 0 ? Empty : curve ? Curve : List);
}

void PlanPage::follow()
{
    showCounts();
    select(m_wanted);
}

void PlanPage::select(const QString &id)
{
    const QModelIndex index = m_found->mapFromSource(m_model->index(m_model->rowOf(id), 0));
    const bool any = m_found->rowCount() > 0;
    m_table->setVisible(any);
    m_noMatch->setVisible(!any);
    m_following = true;
    m_table->setCurrentIndex(index.isValid() ? index : m_found->index(0, 0));
    m_following = false;
    showChosen();
}

void PlanPage::showChosen()
{
    const QString id = m_table->currentIndex().data(PlanModel::IdRole).toString();
    m_wanted = id;
    m_view->show(id);
}

void PlanPage::makeAction()
{
    m_view->flush();
    Action action;
    action.title = tr("New action");
    const auto made = m_session.setAction(std::move(action));
    if (!accepted(made))
        return;
    Destination there{PageId::Plan};
    there.action = *made;
    arrive(there);
}

void PlanPage::suggest()
{
    m_view->flush();
    const auto made = m_session.setActions(
        suggestedActions(m_session.catalog(), m_session.assessment(), m_session.evaluations().combined, language()));
    if (!accepted(made))
        return;
    select(m_model->index(0, 0).data(PlanModel::IdRole).toString());
    m_table->setFocus(Qt::OtherFocusReason);
    notify(tr("%n action(s) made, one for each finding. Undo takes them back as one.", nullptr,
              static_cast<int>(made->size())));
}

void PlanPage::openPractice(const QString &practice)
{
    const Finding *found = m_session.evaluations().combined.finding(practice);
    if (found && !found->activity.isEmpty() && found->activity != m_session.activity().id)
        m_session.setActivity(found->activity); // the answer that counts is that activity's
    Q_EMIT goTo({PageId::Walk, practice});
}

} // namespace shihe::ui
