#include "ui/pages/walk/sectionpanel.h"

#include "ui/pages/walk/sectiondelegate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pickbox.h"
#include "ui/widgets/wraptext.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

SectionPanel::SectionPanel(AssessmentSession &session, WalkModel &model, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_order(new PickBox(this))
    , m_activity(new PickBox(this))
    , m_search(new QLineEdit(this))
    , m_matches(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_tree(new QTreeView(this))
    , m_both(choiceButton(this))
    , m_keys(plainButton(this))
{
    m_order->setObjectName(u"order"_s);
    m_activity->setObjectName(u"activity"_s);
    m_both->setObjectName(u"both"_s);
    m_keys->setObjectName(u"showKeys"_s);
    m_keys->setText(u"?"_s); // the key that does the same
    m_keys->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_tree->setObjectName(u"sections"_s);
    m_tree->setProperty("kind", u"rows"_s); // the row shows the focus
    m_search->setObjectName(u"walkSearch"_s);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_matches->setObjectName(u"matches"_s);
    m_matches->hide();
    m_tree->setModel(&model);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setItemDelegate(new SectionDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setMouseTracking(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Medium, space::Normal, space::Hair, space::Medium);
    column->setSpacing(space::Small);
    column->addWidget(m_order);
    column->addWidget(m_activity);
    column->addWidget(m_search);
    column->addWidget(m_matches);
    column->addWidget(m_tree, 1);
    auto *foot = new QWidget(this);
    auto *beside = new QHBoxLayout(foot);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(space::Hair);
    beside->addWidget(m_both, 1);
    beside->addWidget(m_keys);
    column->addWidget(foot);
    fitRows(m_tree);
    fillOrders();

    connect(m_order, &QComboBox::activated, this, &SectionPanel::chooseOrder);
    connect(m_activity, &QComboBox::activated, this,
            [this](int row) { m_session.setActivity(m_activity->itemData(row).toString()); });
    connect(m_both, &QPushButton::toggled, this, &SectionPanel::bothToggled);
    connect(m_keys, &QAbstractButton::clicked, this, &SectionPanel::keysWanted);
    connect(m_search, &QLineEdit::textChanged, this, &SectionPanel::search);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const bool marking = (QApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) != 0;
        if (!marking && index.data(WalkModel::PracticeRole).toString().isEmpty())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString practice = index.data(WalkModel::PracticeRole).toString();
        if (!m_following && !practice.isEmpty())
            Q_EMIT practiceChosen(practice);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SectionPanel::markedChanged);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.data(WalkModel::PracticeRole).toString().isEmpty())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
}

void SectionPanel::setCurrent(const QString &practice)
{
    const QScopedValueRollback following(m_following, true);
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid() && current.data(WalkModel::PracticeRole).toString() == practice) {
        m_tree->expand(current.parent());
        return; // it may stand in several sections: stay where one is
    }
    // Not by the view, which would ask the keyboard whether Control is held.
    const QModelIndex index = m_model.indexOf(practice);
    m_tree->expand(index.parent());
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    // Again once rows have got their heights.
    m_tree->scrollTo(index);
    QTimer::singleShot(0, m_tree, [tree = m_tree] { tree->scrollTo(tree->currentIndex()); });
}

void SectionPanel::setBoth(bool both)
{
    m_both->setChecked(both);
}

void SectionPanel::choose(const QString &order)
{
    m_order->setCurrentIndex(std::max(0, m_order->findData(order)));
    chooseOrder();
}

void SectionPanel::refresh()
{
    fillOrders();
    const QSignalBlocker quiet(m_activity);
    m_activity->clear();
    for (const Activity &activity : m_session.assessment().activities)
        m_activity->addItem(activity.title.in(m_language), activity.id);
    m_activity->setCurrentIndex(m_activity->findData(m_session.activity().id));
    m_activity->setVisible(m_activity->count() > 1);
}

void SectionPanel::retranslate(Language language)
{
    m_language = language;
    m_order->setAccessibleName(tr("Order of the questions"));
    m_order->setToolTip(tr("In which order the questions are walked"));
    m_search->setPlaceholderText(tr("Search these questions"));
    m_search->setAccessibleName(tr("Search these questions and your notes, in either language"));
    m_search->setToolTip(tr("Question, reason, check, remedy, clauses and your notes, in either language (key /)"));
    m_activity->setAccessibleName(tr("Activity under assessment"));
    m_tree->setAccessibleName(tr("Questions"));
    m_both->setText(tr("Both languages"));
    m_both->setToolTip(tr("Show each question in the second language, too"));
    m_both->setAccessibleName(m_both->toolTip());
    nameButton(m_keys, tr("Show all keys (key ?)"));
    m_model.setLanguage(language);
    sayMatches();
    refresh();
}

void SectionPanel::takeFocus()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

void SectionPanel::fillOrders()
{
    QList<std::pair<QString, QString>> orders{{u"topic"_s, tr("By topic")},
                                              {u"unanswered"_s, tr("Unanswered only")},
                                              {u"red-lines"_s, tr("Red lines first")},
                                              {u"no-evidence"_s, tr("Without evidence")}};
    const QString chosen = m_order->count() > 0 ? m_order->currentData().toString() : orders.constFirst().first;
    if (chosen == u"to-confirm" || !m_session.carriedPractices().isEmpty())
        orders.append({u"to-confirm"_s, tr("To confirm, from last time")});
    orders.append({u"not-asked"_s, tr("Not asked here, and why")});
    const auto ways = static_cast<int>(orders.size());
    for (const Checklist &checklist : m_session.catalog().checklists) {
        const View *view = m_session.evaluation().view(checklist.id);
        if (checklist.id == chosen || (view && view->applicable > 0))
            orders.append({checklist.id, checklist.title.in(m_language)});
    }
    if (orders == m_orders)
        return;
    m_orders = orders;
    const QSignalBlocker quiet(m_order);
    m_order->clear();
    for (const auto &[id, words] : std::as_const(orders))
        m_order->addItem(words, id);
    if (m_order->count() > ways)
        m_order->insertSeparator(ways);
    m_order->setCurrentIndex(m_order->findData(chosen));
    m_order->updateGeometry();
}

void SectionPanel::chooseOrder()
{
    static const QHash<QString, WalkModel::Order> ways{
        {u"topic"_s, WalkModel::Order::Topic},          {u"unanswered"_s, WalkModel::Order::Unanswered},
        {u"red-lines"_s, WalkModel::Order::RedLines},   {u"no-evidence"_s, WalkModel::Order::NoEvidence},
        {u"to-confirm"_s, WalkModel::Order::ToConfirm}, {u"not-asked"_s, WalkModel::Order::NotAsked}};
    const QString chosen = m_order->currentData().toString();
    m_model.arrange(ways.value(chosen, WalkModel::Order::Checklist), chosen);
    sayMatches();
    if (!m_model.query().isEmpty())
        m_tree->expandAll();
    Q_EMIT arranged();
}

void SectionPanel::search()
{
    m_model.search(m_search->text().trimmed());
    sayMatches();
    if (!m_model.query().isEmpty())
        m_tree->expandAll();
    Q_EMIT searched();
}

void SectionPanel::sayMatches()
{
    const bool searching = !m_model.query().isEmpty();
    m_matches->setVisible(searching);
    if (searching)
        m_matches->setText(tr("%n of %1 question(s) found", nullptr, static_cast<int>(m_model.practices().size()))
                               .arg(m_model.unsearched()));
}

bool SectionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            clearSearch();
            takeFocus();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            takeFocus();
            Q_EMIT searchDone();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QStringList SectionPanel::marked() const
{
    QStringList found;
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const QString practice = row.data(WalkModel::PracticeRole).toString(); !practice.isEmpty())
            found.append(practice);
    }
    QStringList ordered;
    for (const QString &practice : m_model.practices()) {
        if (found.contains(practice))
            ordered.append(practice);
    }
    return ordered;
}

void SectionPanel::unmark()
{
    m_tree->selectionModel()->select(m_tree->currentIndex(),
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool SectionPanel::isOnSection() const
{
    const QModelIndex current = m_tree->currentIndex();
    return m_tree->hasFocus() && current.isValid() && current.data(WalkModel::PracticeRole).toString().isEmpty();
}

void SectionPanel::clearSearch()
{
    m_search->clear();
}

void SectionPanel::toSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace shihe::ui
