#include "ui/pages/findings/findingspage.h"

#include "ui/pages/findings/filterbar.h"
#include "ui/pages/findings/findingview.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/about.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/groupchips.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/whenseen.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int ViewWidth = 340;
constexpr int ClauseWidth = 136;
constexpr int ResponsibleWidth = 92;
constexpr int NarrowestFinding = 200;

const QList<int> Groups{FindingsModel::All,      FindingsModel::RedLine, FindingsModel::Binding,
                        FindingsModel::Standard, FindingsModel::Open,    FindingsModel::Anticipated};

} // namespace

FindingsPage::FindingsPage(Desk &desk, AssessmentSession &session, QWidget *parent)
    : Page(desk, parent)
    , m_session(session)
    , m_model(new FindingsModel(session, this))
    , m_found(new FindingsFilter(m_model, this))
    , m_head(makeLabel(TextSize::Title, Tone::Ink, true))
    , m_detail(makeLabel(TextSize::Body, Tone::Slate))
    , m_groups(new GroupChips(u"group"_s, Groups, GroupChips::Empty::Disabled))
    , m_search(new QLineEdit)
    , m_filter(choiceButton())
    , m_filters(new FilterBar(session, *m_model, desk.services().words))
    , m_body(new QStackedWidget)
    , m_table(new RowTable(m_found, FindingsModel::FindingColumn, Qt::DescendingOrder))
    , m_view(new FindingView(session))
    , m_none(new EmptyState(u"done"_s))
    , m_noMatch(makeLabel(TextSize::Body, Tone::Slate))
{
    m_head->setObjectName(u"findingsHead"_s);
    m_search->setObjectName(u"findingsSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(240);
    m_table->setObjectName(u"findings"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);

    auto *words = new QVBoxLayout;
    words->setSpacing(space::Hair);
    words->addWidget(m_head);
    words->addWidget(m_detail);
    auto *top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(new AboutButton(desk, {About::Priority, About::OverallPriority, About::Gain}), 0, Qt::AlignBottom);
    m_filter->setObjectName(u"showFilters"_s);
    m_filters->setObjectName(u"filters"_s);
    m_filters->hide();
    top->addWidget(m_filter, 0, Qt::AlignBottom);
    top->addWidget(m_search, 0, Qt::AlignBottom);
    m_groups->setTone(FindingsModel::RedLine, Tone::Cinnabar);
    m_body->addWidget(makeList());
    m_body->addWidget(m_none);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(space::Large, space::Normal, space::Large, space::Medium);
    header->setSpacing(space::Medium);
    header->addLayout(top);
    header->addWidget(m_groups);
    header->addWidget(m_filters);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(header);
    page->addWidget(m_body, 1);

    connectParts();
}

FindingsPage::~FindingsPage()
{
    m_view->flush(); // the session is still there
}

QWidget *FindingsPage::makeList()
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

void FindingsPage::connectParts()
{
    connect(m_groups, &GroupChips::chosen, this,
            [this](int group) { choose(static_cast<FindingsModel::Group>(group)); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setText(text);
        toFirst();
    });
    connect(m_filter, &QPushButton::toggled, m_filters, &QWidget::setVisible);
    connect(m_filters, &FilterBar::changed, this, &FindingsPage::filter);
    connect(m_view, &FindingView::actionWanted, this, &FindingsPage::openAction);
    connect(m_view, &FindingView::actionsToMake, this, &FindingsPage::makeActions);
    connect(m_view, &FindingView::actionToExtend, this, &FindingsPage::extendAction);
    connect(m_view, &FindingView::failed, this, [this](const Error &error) { report(error); });
    connect(m_view, &FindingView::practiceWanted, this, &FindingsPage::openPractice);
    connect(m_view, &FindingView::clauseWanted, this, [this](const ClauseRef &clause) {
        Q_EMIT goTo({PageId::Law, {}, clause, {}});
    });
    connect(m_none, &EmptyState::triggered, this, [this] { Q_EMIT goTo({PageId::Reports}); });
    auto *fresh = new WhenSeen(this, [this] { m_model->refresh(); });
    connect(&m_session, &AssessmentSession::evaluationChanged, fresh, &WhenSeen::ask);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_following)
            showChosen();
    });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openPractice(index.data(FindingsModel::PracticeRole).toString()); });
    // A change must not move what is being looked at: the chosen findings stay chosen while they are findings.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_chosen = selected();
        m_following = true;
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_following = false;
        m_filters->refresh();
        showCounts();
        reselect(m_chosen);
        toFirst();
    });
}

void FindingsPage::hideEvent(QHideEvent *event)
{
    m_view->flush();
    Page::hideEvent(event);
}

void FindingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void FindingsPage::fitColumns()
{
    // All of it stands beside the table, too: where the findings would get too narrow, columns give way.
    m_table->giveWay(width() - ViewWidth - space::Large - NarrowestFinding * Theme::current().percent / 100,
                     {FindingsModel::PriorityColumn, FindingsModel::DueColumn, FindingsModel::ResponsibleColumn,
                      FindingsModel::GainColumn, FindingsModel::ClauseColumn});
}

void FindingsPage::retranslate()
{
    m_model->setLanguage(language());
    m_search->setPlaceholderText(tr("Search the findings"));
    m_search->setAccessibleName(tr("Search the findings, in either language"));
    m_table->setAccessibleName(tr("Findings"));
    m_noMatch->setText(tr("Nothing here. Choose another group, or shorten the search."));
    m_none->setTexts(tr("No findings"),
                     tr("Every question that applies is answered yes or does not apply. The report says so, too."),
                     tr("Make the report"));
    m_table->fitColumn(FindingsModel::PriorityColumn,
                       {Format::impact(0), Format::impact(1), Format::impact(2), Format::impact(3)});
    m_table->fitColumn(FindingsModel::DueColumn, {Format::date(QDate(2026, 12, 28), language()), u"▲ 00000"_s});
    m_table->setColumnWidth(FindingsModel::ResponsibleColumn,
                            std::max(ResponsibleWidth * Theme::current().percent / 100,
                                     m_table->horizontalHeader()->sectionSizeHint(FindingsModel::ResponsibleColumn)));
    m_table->fitColumn(FindingsModel::GainColumn, {u"+10.00"_s});
    m_table->setColumnWidth(FindingsModel::ClauseColumn, ClauseWidth * Theme::current().percent / 100);
    fitColumns();
    m_filters->retranslate(language());
    m_view->retranslate();
    filter();
    showCounts();
    showChosen();
}

void FindingsPage::shown()
{
    if (!m_table->currentIndex().isValid())
        toFirst();
    m_table->setFocus(Qt::OtherFocusReason);
}

QString FindingsPage::groupName(FindingsModel::Group group) const
{
    switch (group) {
    case FindingsModel::All:
        return tr("All");
    case FindingsModel::RedLine:
        return tr("■ Red lines crossed");
    case FindingsModel::Binding:
        return tr("Binding law");
    case FindingsModel::Standard:
        return tr("Standards only");
    case FindingsModel::Open:
        return tr("Not answered");
    case FindingsModel::Anticipated:
        return tr("Coming law");
    }
    return {};
}

void FindingsPage::showCounts()
{
    for (const int each : Groups) {
        const auto group = static_cast<FindingsModel::Group>(each);
        m_groups->show(group, groupName(group), m_model->count(group));
    }
    const int all = m_model->count(FindingsModel::All);
    m_head->setText(tr("%n finding(s)", nullptr, all));
    const Evaluation &whole = m_session.evaluations().combined;
    const QString worst = whole.risk ? Format::impact(*whole.risk) : u"–"_s;
    m_detail->setText(tr("%1 stand on binding law, %2 are questions still open. Worst priority: %3.")
                          .arg(QString::number(m_model->count(FindingsModel::Binding)),
                               QString::number(m_model->count(FindingsModel::Open)), worst));
    m_detail->setVisible(all > 0);
    m_body->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

void FindingsPage::choose(FindingsModel::Group group)
{
    m_found->setGroup(group);
    toFirst();
}

void FindingsPage::filter()
{
    m_found->setWanted(m_filters->wanted());
    const int asked = m_filters->asked();
    m_filter->setText(asked > 0 ? tr("Filter (%1)").arg(asked) : tr("Filter"));
    m_filter->setAccessibleName(tr("Filter by topic, checklist, priority, person and date"));
    toFirst();
}

QStringList FindingsPage::selected() const
{
    QStringList practices;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        practices.append(row.data(FindingsModel::PracticeRole).toString());
    return practices;
}

void FindingsPage::reselect(const QStringList &practices)
{
    m_following = true;
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const QModelIndex index = m_found->index(row, 0);
        if (!practices.contains(index.data(FindingsModel::PracticeRole).toString()))
            continue;
        if (!m_table->currentIndex().isValid())
            m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_following = false;
}

void FindingsPage::toFirst()
{
    const bool any = m_found->rowCount() > 0;
    m_table->setVisible(any);
    m_noMatch->setVisible(!any);
    if (any && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    showChosen();
}

void FindingsPage::showChosen()
{
    const QStringList chosen = selected();
    if (chosen.size() > 1) {
        m_view->showSeveral(chosen, language());
        return;
    }
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const QModelIndex index = rows.isEmpty() ? QModelIndex() : m_found->mapToSource(rows.constFirst());
    const Finding *finding = index.isValid() ? m_model->finding(index) : nullptr;
    if (!finding) {
        m_view->clear();
        return;
    }
    const auto groups = FindingsModel::Groups::fromInt(index.data(FindingsModel::GroupsRole).toInt());
    m_view->show(*finding, groups.testFlag(FindingsModel::RedLine), groups.testFlag(FindingsModel::Anticipated),
                 language());
}

void FindingsPage::makeActions(const QStringList &practices, bool each)
{
    m_view->flush();
    const Catalog &catalog = m_session.catalog();
    QList<Action> actions;
    for (const QString &id : practices) {
        const auto row = m_model->match(m_model->index(0, 0), FindingsModel::PracticeRole, id, 1, Qt::MatchExactly);
        if (!row.isEmpty())
            actions.append(actionFor(catalog, m_session.assessment(), *m_model->finding(row.constFirst()), language()));
    }
    if (!each && actions.size() > 1) {
        actions.resize(1); // the first gives owner and date
        actions.first().title = tr("Repair %n finding(s)", nullptr, static_cast<int>(practices.size()));
        actions.first().practices = practices;
    }
    const auto made = m_session.setActions(std::move(actions));
    if (!accepted(made))
        return;
    if (each)
        notify(tr("%n action(s) made. They stand on the plan page.", nullptr, static_cast<int>(made->size())));
    else
        openAction(made->value(0));
}

void FindingsPage::extendAction(const QString &id, const QStringList &practices)
{
    m_view->flush();
    for (Action action : m_session.assessment().actions) {
        if (action.id != id)
            continue;
        for (const QString &practice : practices) {
            if (!action.practices.contains(practice))
                action.practices.append(practice);
        }
        const QString title = action.title;
        if (accepted(m_session.setAction(std::move(action))))
            notify(tr("Added to “%1”.").arg(title));
        return;
    }
}

void FindingsPage::openAction(const QString &id)
{
    Destination there{PageId::Plan};
    there.action = id;
    Q_EMIT goTo(there);
}

void FindingsPage::openPractice(const QString &practice)
{
    const Finding *found = m_session.evaluations().combined.finding(practice);
    if (found && !found->activity.isEmpty() && found->activity != m_session.activity().id)
        m_session.setActivity(found->activity); // the answer that counts is that activity's
    Q_EMIT goTo({PageId::Walk, practice, {}, {}});
}

} // namespace shihe::ui
