#include "ui/pages/home/assessmenttree.h"

#include "ui/pages/home/assessmentdelegate.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wraptext.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int NarrowestName = 200;
constexpr int Indent = space::Large;
constexpr int Frame = 2;

} // namespace

AssessmentTree::AssessmentTree(AssessmentsModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(new AssessmentDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setRootIsDecorated(false);
    setIndentation(Indent);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAllColumnsShowFocus(true);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionResizeMode(AssessmentsModel::TitleColumn, QHeaderView::Stretch);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    fitRows(this);

    connect(header(), &QHeaderView::sectionClicked, this, [this](int column) {
        const bool same = AssessmentsModel::columnOf(m_model.order()) == column;
        const Qt::SortOrder other =
            m_model.direction() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_model.sort(column, same ? other : Qt::DescendingOrder);
    });
    const auto showOrder = [this] {
        header()->setSortIndicator(AssessmentsModel::columnOf(m_model.order()), m_model.direction());
    };
    connect(&m_model, &AssessmentsModel::orderChanged, this, showOrder);
    showOrder();
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &AssessmentTree::rememberFolded);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AssessmentTree::unfold);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QString id = index.data(AssessmentsModel::IdRole).toString();
        if (!id.isEmpty())
            Q_EMIT wanted(id);
        else
            setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    });
}

void AssessmentTree::rememberFolded()
{
    m_kept = currentAssessment();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex group = m_model.index(row, 0);
        const QString id = group.data(AssessmentsModel::OrganisationRole).toString();
        if (isExpanded(group))
            m_folded.remove(id);
        else
            m_folded.insert(id);
    }
}

void AssessmentTree::unfold()
{
    if (m_folded.isEmpty()) {
        expandAll();
    } else {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QModelIndex group = m_model.index(row, 0);
            if (!m_folded.contains(group.data(AssessmentsModel::OrganisationRole).toString()))
                expand(group);
        }
    }
    if (const QModelIndex kept = m_model.indexOf(m_kept); kept.isValid())
        setCurrentIndex(kept);
}

void AssessmentTree::fitColumns(Language language)
{
    const QFontMetrics metrics(Theme::current().font(TextSize::Body));
    const QString day = Format::date(QDate(2026, 12, 28), language);
    const QMap<int, QString> widest{{AssessmentsModel::GradeColumn, u"E"_s},
                                    {AssessmentsModel::CoverageColumn, u"100%"_s},
                                    {AssessmentsModel::RedLineColumn, AssessmentsModel::redLines(10, 10) + u"■ "_s},
                                    {AssessmentsModel::DueColumn, day + u"■"_s},
                                    {AssessmentsModel::AsOfColumn, day},
                                    {AssessmentsModel::ChangedColumn, day}};
    for (const int column : {AssessmentsModel::ChangedColumn, AssessmentsModel::AsOfColumn})
        setColumnHidden(column, false);             // hidden ones have no hint
    int rest = width() - 2 * Frame - space::Medium; // the scroll bar's room
    for (auto it = widest.cbegin(); it != widest.cend(); ++it) {
        const int wide =
            std::max(metrics.horizontalAdvance(it.value()) + space::Large, header()->sectionSizeHint(it.key()));
        header()->resizeSection(it.key(), wide);
        rest -= wide;
    }
    // Names come before the time of the last change, which the order of the rows tells as well.
    const int least = NarrowestName * Theme::current().percent / 100;
    for (const int column : {AssessmentsModel::ChangedColumn, AssessmentsModel::AsOfColumn}) {
        if (rest < least) {
            rest += header()->sectionSize(column);
            setColumnHidden(column, true);
        }
    }
}

QString AssessmentTree::currentAssessment() const
{
    return currentIndex().data(AssessmentsModel::IdRole).toString();
}

QString AssessmentTree::currentOrganisation() const
{
    return currentIndex().data(AssessmentsModel::OrganisationRole).toString();
}

void AssessmentTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool selected = selectionModel()->isSelected(index.siblingAtColumn(0));
    const bool hovered = m_hovered.isValid() && m_hovered == index.siblingAtColumn(0);
    const bool group = !index.parent().isValid();
    painter->fillRect(option.rect, selected  ? theme.tint(Tone::Indigo)
                                   : hovered ? theme.well
                                   : group   ? theme.paper
                                             : theme.card);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (group)
        m_delegate->paintGroup(*painter, option, index);
    else
        QTreeView::drawRow(painter, option, index);
}

void AssessmentTree::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint()).siblingAtColumn(0);
    QTreeView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && !index.parent().isValid())
        setExpanded(index, !isExpanded(index));
}

void AssessmentTree::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint()).siblingAtColumn(0);
    if (m_hovered != index) {
        m_hovered = index;
        viewport()->update();
    }
    QTreeView::mouseMoveEvent(event);
}

void AssessmentTree::leaveEvent(QEvent *event)
{
    m_hovered = QModelIndex();
    viewport()->update();
    QTreeView::leaveEvent(event);
}

} // namespace shihe::ui
