#include "ui/pages/walk/sectionpanel.h"

#include "ui/pages/walk/sectiondelegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/pickbox.h"
#include "ui/widgets/wraptext.h"

#include <QScopedValueRollback>
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
    , m_tree(new QTreeView(this))
    , m_both(choiceButton(this))
{
    m_order->setObjectName(u"order"_s);
    m_activity->setObjectName(u"activity"_s);
    m_both->setObjectName(u"both"_s);
    m_tree->setObjectName(u"sections"_s);
    m_tree->setProperty("kind", u"rows"_s); // the row shows the focus
    m_tree->setModel(&model);
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
    column->addWidget(m_tree, 1);
    column->addWidget(m_both);
    fitRows(m_tree);
    fillOrders();

    connect(m_order, &QComboBox::activated, this, &SectionPanel::chooseOrder);
    connect(m_activity, &QComboBox::activated, this,
            [this](int row) { m_session.setActivity(m_activity->itemData(row).toString()); });
    connect(m_both, &QPushButton::toggled, this, &SectionPanel::bothToggled);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(WalkModel::PracticeRole).toString().isEmpty())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString practice = index.data(WalkModel::PracticeRole).toString();
        if (!m_following && !practice.isEmpty())
            Q_EMIT practiceChosen(practice);
    });
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
    const QModelIndex index = m_model.indexOf(practice);
    if (!index.isValid()) {
        m_tree->setCurrentIndex({});
        return;
    }
    m_tree->expand(index.parent());
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
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
    m_activity->setAccessibleName(tr("Activity under assessment"));
    m_tree->setAccessibleName(tr("Questions"));
    m_both->setText(tr("Both languages"));
    m_both->setToolTip(tr("Show each question in the second language, too"));
    m_both->setAccessibleName(m_both->toolTip());
    m_model.setLanguage(language);
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
                                              {u"red-lines"_s, tr("Red lines first")}};
    const QString chosen = m_order->count() > 0 ? m_order->currentData().toString() : orders.constFirst().first;
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
    const QString chosen = m_order->currentData().toString();
    if (chosen == u"topic"_s)
        m_model.arrange(WalkModel::Order::Topic);
    else if (chosen == u"unanswered"_s)
        m_model.arrange(WalkModel::Order::Unanswered);
    else if (chosen == u"red-lines"_s)
        m_model.arrange(WalkModel::Order::RedLines);
    else
        m_model.arrange(WalkModel::Order::Checklist, chosen);
    Q_EMIT arranged();
}

} // namespace shihe::ui
