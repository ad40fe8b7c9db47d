#include "ui/pages/law/lawpage.h"

#include "ui/pages/law/clauseview.h"
#include "ui/pages/law/lawdelegate.h"
#include "ui/pages/law/lawfilters.h"
#include "ui/pages/law/lawtimeline.h"
#include "ui/pages/law/sourceview.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wraptext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int TreeWidth = 352;

} // namespace

LawPage::LawPage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_catalog(desk.sharedCatalog())
    , m_model(new SourcesModel(m_catalog, desk.asOf(), this))
    , m_search(new QLineEdit(this))
    , m_filters(new LawFilters(*m_model, this))
    , m_tree(new QTreeView(this))
    , m_nothing(makeLabel(TextSize::Body, Tone::Slate, false, this))
    , m_back(iconButton(u"previous"_s, this))
    , m_forward(iconButton(u"next"_s, this))
    , m_toTimeline(quietButton(this))
    , m_copy(quietButton(this))
    , m_detail(new QStackedWidget(this))
    , m_timeline(new LawTimeline(this))
    , m_source(new SourceView(this))
    , m_clause(new ClauseView(this))
{
    m_search->setObjectName(u"lawSearch"_s);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_nothing->setObjectName(u"lawNothing"_s);
    m_back->setObjectName(u"lawBack"_s);
    m_forward->setObjectName(u"lawForward"_s);
    m_toTimeline->setObjectName(u"lawTimeline"_s);
    m_toTimeline->setIcon(icon(u"calendar"_s));
    m_copy->setObjectName(u"copyCitation"_s);
    m_detail->addWidget(m_timeline);
    m_detail->addWidget(m_source);
    m_detail->addWidget(m_clause);
    makeTree();

    auto *left = new QWidget(this);
    left->setFixedWidth(TreeWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::Normal, space::Normal, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_search);
    column->addWidget(m_filters);
    column->addWidget(m_nothing);
    column->addWidget(m_tree, 1);
    auto *steps = new QHBoxLayout;
    steps->setContentsMargins(space::Normal, space::Normal, space::Normal, 0);
    steps->setSpacing(space::Hair);
    steps->addWidget(m_back);
    steps->addWidget(m_forward);
    steps->addStretch();
    steps->addWidget(m_toTimeline);
    steps->addWidget(m_copy);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(steps);
    right->addWidget(m_detail, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    row->addLayout(right, 1);
    joinParts();
    makeShortcuts();
    m_history.visit(m_chosen); // the time line
    lookAt(desk.session());
    showWhatIsOpen();
}

void LawPage::makeTree()
{
    m_tree->setObjectName(u"sources"_s);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new LawDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setProperty("kind", u"bare"_s);
    m_tree->setMouseTracking(true);
    m_tree->setIndentation(space::Normal);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitRows(m_tree);
}

void LawPage::joinParts()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, &LawPage::showWhatIsOpen);
    connect(m_search, &QLineEdit::textChanged, this, &LawPage::search);
    connect(m_filters, &LawFilters::changed, this, &LawPage::filter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const auto clause = current.data(SourcesModel::ClauseRole).value<ClauseRef>();
        if (clause.source.isEmpty() || clause == m_chosen)
            return;
        m_chosen = clause;
        if (!m_search->hasFocus()) // not each best hit while someone types
            m_history.visit(clause);
        showChosen();
    });
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_toTimeline, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_copy, &QPushButton::clicked, this, &LawPage::copyCitation);
    connect(m_timeline, &LawTimeline::sourceWanted, this, [this](const QString &id) { choose({id, {}}); });
    connect(m_source, &SourceView::clauseWanted, this, &LawPage::choose);
    connect(m_clause, &ClauseView::clauseWanted, this, &LawPage::choose);
    connect(m_clause, &ClauseView::practiceWanted, this,
            [this](const QString &practice) { Q_EMIT goTo({.page = PageId::Walk, .practice = practice}); });
    connect(m_clause, &ClauseView::searchWanted, m_search, &QLineEdit::setText);
    connect(&desk(), &Desk::assessmentOpened, this, [this] { lookAt(desk().session()); });
    connect(&desk(), &Desk::asOfChanged, this, &LawPage::followDesk);
    connect(&desk().shelf(), &CatalogShelf::changed, this, &LawPage::followDesk);
}

void LawPage::makeShortcuts()
{
    const auto on = [this](const QKeySequence &keys, const auto &act) {
        const auto *made = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    on(Qt::ALT | Qt::Key_Left, [this] { step(-1); });
    on(Qt::ALT | Qt::Key_Right, [this] { step(1); });
    on(Qt::Key_Slash, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void LawPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search the law"));
    m_search->setAccessibleName(tr("Search sources and clauses, in either language"));
    m_search->setToolTip(tr("Words in either language, or a place: PIPL 13. The arrow down leads to what was found"));
    m_tree->setAccessibleName(tr("Sources and clauses"));
    m_nothing->setText(tr("Nothing found. Shorten the search, or choose another filter."));
    nameButton(m_back, tr("Back (Alt+Left)"));
    nameButton(m_forward, tr("Forward (Alt+Right)"));
    m_toTimeline->setText(tr("Time line"));
    m_toTimeline->setAccessibleName(tr("Time line of all sources shown"));
    m_copy->setText(tr("Copy citation"));
    m_copy->setToolTip(tr("Puts the citation on the clipboard, in both languages"));
    m_copy->setAccessibleName(tr("Copy citation"));
    m_model->setLanguage(language());
    m_filters->retranslate();
    m_timeline->retranslate();
    showChosen();
}

void LawPage::shown()
{
    followDesk();
}

void LawPage::arrive(const Destination &destination)
{
    if (!destination.clause.source.isEmpty())
        choose(destination.clause);
}

bool LawPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) && m_model->rowCount() > 0) {
            m_history.visit(m_chosen);
            m_tree->setFocus(Qt::OtherFocusReason);
            showChosen();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void LawPage::lookAt(AssessmentSession *session)
{
    if (session) {
        // Answers and facts stand on the clause's page; what is asked may change with them.
        for (const auto signal : {&AssessmentSession::evaluationChanged, &AssessmentSession::activityChanged}) {
            connect(session, signal, this, [this] {
                if (isVisible())
                    followDesk();
            });
        }
    }
    followDesk();
}

void LawPage::followDesk()
{
    m_catalog = desk().sharedCatalog();
    m_model->setCatalog(m_catalog);
    m_model->setDay(desk().asOf());
    const AssessmentSession *session = desk().session();
    m_filters->offer(session ? std::optional(citedBy(*m_catalog, session->evaluations().combined.applicable))
                             : std::nullopt,
                     !m_catalog->users.isEmpty());
    if (!m_chosen.at.isEmpty() ? !m_catalog->clause(m_chosen) : !m_catalog->source(m_chosen.source))
        m_chosen = {}; // it went with another catalog
    filter();
    showChosen();
}

void LawPage::filter()
{
    m_model->setFilter(m_filters->filter());
    m_filters->showCounts();
    if (m_chosen.source.isEmpty())
        showChosen();
}

void LawPage::search()
{
    m_model->setQuery(m_search->text());
    if (!m_model->searching()) {
        showChosen();
        return;
    }
    // The best hit beside the list, while the keyboard stays in the search.
    QModelIndex best = m_model->index(0, 0, m_model->index(0, 0));
    if (m_model->rowCount(best) > 0)
        best = m_model->index(0, 0, best);
    if (best.isValid())
        m_tree->setCurrentIndex(best);
}

void LawPage::showWhatIsOpen()
{
    if (m_model->searching())
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
    const bool any = m_model->rowCount() > 0;
    m_tree->setVisible(any);
    m_nothing->setVisible(!any);
    if (const QModelIndex index = m_model->indexOf(m_chosen); index.isValid()) {
        m_tree->expand(m_chosen.at.isEmpty() ? index : index.parent());
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
    }
}

void LawPage::choose(const ClauseRef &clause)
{
    const bool known =
        clause.at.isEmpty() ? m_catalog->source(clause.source) != nullptr : m_catalog->clause(clause) != nullptr;
    if (!known && !clause.source.isEmpty())
        return;
    m_chosen = clause;
    m_history.visit(clause);
    if (!clause.source.isEmpty() && !m_model->indexOf(clause).isValid()) { // hidden
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        m_model->setQuery({});
        if (!m_model->indexOf(clause).isValid()) {
            m_filters->reset();
            m_model->setFilter(m_filters->filter());
        }
        m_filters->showCounts();
    }
    if (clause.source.isEmpty())
        m_tree->setCurrentIndex({});
    showWhatIsOpen();
    showChosen();
}

void LawPage::step(int steps)
{
    if (m_history.canGo(steps))
        choose(m_history.go(steps));
}

Reading LawPage::reading() const
{
    return {*m_catalog, desk().asOf(), language(), desk().session()};
}

void LawPage::showChosen()
{
    const Source *source = m_catalog->source(m_chosen.source);
    if (!source) {
        m_timeline->show(reading(), m_model->shownSources());
        m_detail->setCurrentWidget(m_timeline);
    } else if (m_chosen.at.isEmpty()) {
        m_source->show(reading(), *source);
        m_detail->setCurrentWidget(m_source);
    } else {
        m_clause->show(reading(), m_chosen);
        m_detail->setCurrentWidget(m_clause);
    }
    m_toTimeline->setVisible(source != nullptr);
    m_copy->setVisible(source != nullptr);
    m_back->setEnabled(m_history.canGo(-1));
    m_forward->setEnabled(m_history.canGo(1));
}

void LawPage::copyCitation()
{
    const Source *source = m_catalog->source(m_chosen.source);
    if (!source)
        return;
    const Text cite = citationOf(*source, m_chosen.at);
    QGuiApplication::clipboard()->setText(cite.in(language()) + u'\n' + cite.in(other(language())));
    notify(tr("The citation is on the clipboard, in both languages."));
}

} // namespace shihe::ui
