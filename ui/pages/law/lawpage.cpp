#include "ui/pages/law/lawpage.h"

#include "ui/pages/law/clauseview.h"
#include "ui/pages/law/sourceview.h"
#include "ui/theme/icons.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/wraptext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int TreeWidth = 352;

std::shared_ptr<const Catalog> catalogOf(const Desk &desk)
{
    return desk.session() ? desk.session()->sharedCatalog() : desk.services().catalog;
}

constexpr int MarkRoom = 18;

bool isSource(const QModelIndex &index)
{
    return index.data(SourcesModel::LevelRole).isNull();
}

/// A source with its status below; a clause with its place in strong type, then the digest.
class LawDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, selected ? theme.tint(Tone::Indigo) : theme.well);
        QRect text = option.rect.marginsRemoved(Around);
        const Mark mark = isSource(index) ? statusMark(index.data(SourcesModel::StatusRole).toInt())
                          : index.data(SourcesModel::VerifiedRole).toBool() ? Mark::None
                                                                            : Mark::Half;
        if (isSource(index) || mark == Mark::Half)
            paintMark(*painter, QRectF(text.left(), text.top() + 4, 11, 11), mark, theme);
        text.setLeft(text.left() + MarkRoom);
        const QFont strong = theme.font(TextSize::Body, true);
        const QString first = firstOf(index);
        drawWrapped(*painter, text, first, strong, selected ? theme.indigo : theme.ink);
        text.setTop(text.top() + wrappedHeight(first, strong, text.width()));
        drawWrapped(*painter, text, secondOf(index), secondFont(index), theme.slate);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const int room = widthOf(option, index) - Around.left() - Around.right() - MarkRoom;
        return {200, wrappedHeight(firstOf(index), theme.font(TextSize::Body, true), room) +
                         wrappedHeight(secondOf(index), secondFont(index), room) + Around.top() + Around.bottom()};
    }

private:
    static constexpr QMargins Around{space::Hair, 6, space::Small, 6};

    static QString firstOf(const QModelIndex &index)
    {
        return index.data(isSource(index) ? int(Qt::DisplayRole) : int(SourcesModel::PlaceRole)).toString();
    }
    static QString secondOf(const QModelIndex &index)
    {
        return index.data(isSource(index) ? int(SourcesModel::DetailRole) : int(SourcesModel::DigestRole)).toString();
    }
    static QFont secondFont(const QModelIndex &index)
    {
        return Theme::current().font(isSource(index) ? TextSize::Caption : TextSize::Body);
    }
    static Mark statusMark(int status)
    {
        if (status == static_cast<int>(Status::InForce))
            return Mark::Full;
        return status == static_cast<int>(Status::Superseded) ? Mark::Dash : Mark::Dashed;
    }
};

} // namespace

LawPage::LawPage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_catalog(catalogOf(desk))
    , m_model(new SourcesModel(m_catalog, desk.asOf(), this))
    , m_found(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_detail(new QStackedWidget(this))
    , m_source(new SourceView(this))
    , m_clause(new ClauseView(this))
{
    m_found->setSourceModel(m_model);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setAutoAcceptChildRows(true);
    m_found->setFilterRole(SourcesModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setObjectName(u"filter"_s);
    m_filter->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(u"sources"_s);
    m_tree->setModel(m_found);
    m_tree->setItemDelegate(new LawDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setProperty("kind", u"bare"_s);
    m_tree->setMouseTracking(true);
    m_tree->setIndentation(space::Medium);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitRows(m_tree);
    m_detail->addWidget(m_source);
    m_detail->addWidget(m_clause);

    auto *left = new QWidget(this);
    left->setFixedWidth(TreeWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::Normal, space::Normal, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    row->addWidget(m_detail, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text.trimmed().toCaseFolded());
        if (text.trimmed().size() > 1)
            m_tree->expandAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid())
            return;
        m_chosen = current.data(SourcesModel::ClauseRole).value<ClauseRef>();
        showChosen();
    });
    connect(m_source, &SourceView::clauseWanted, this, &LawPage::choose);
    connect(m_clause, &ClauseView::clauseWanted, this, &LawPage::choose);
    connect(m_clause, &ClauseView::practiceWanted, this, [this](const QString &practice) {
        Q_EMIT goTo({PageId::Walk, practice, {}, {}});
    });
    connect(&desk, &Desk::assessmentOpened, this, &LawPage::followDesk);
    connect(&desk, &Desk::asOfChanged, this, &LawPage::followDesk);
}

QString LawPage::title() const
{
    return tr("Law");
}

void LawPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter sources and clauses"));
    m_filter->setAccessibleName(tr("Filter sources and clauses"));
    m_tree->setAccessibleName(tr("Sources and clauses"));
    m_model->setLanguage(language());
    if (m_chosen.source.isEmpty() && !m_catalog->sources.isEmpty())
        choose({m_catalog->sources.first().id, {}});
    else
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

void LawPage::followDesk()
{
    m_catalog = catalogOf(desk());
    m_model->setCatalog(m_catalog);
    m_model->setDay(desk().asOf());
    showChosen();
}

void LawPage::choose(const ClauseRef &clause)
{
    QModelIndex index = m_found->mapFromSource(m_model->indexOf(clause));
    if (!index.isValid()) { // hidden by the filter
        m_filter->clear();
        index = m_found->mapFromSource(m_model->indexOf(clause));
    }
    if (!index.isValid())
        return;
    m_tree->expand(clause.at.isEmpty() ? index : index.parent());
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void LawPage::showChosen()
{
    const Source *source = m_catalog->source(m_chosen.source);
    if (!source)
        return;
    if (m_chosen.at.isEmpty()) {
        m_source->show(*m_catalog, *source, desk().asOf(), language());
        m_detail->setCurrentWidget(m_source);
    } else {
        m_clause->show(*m_catalog, m_chosen, desk().asOf(), language(), desk().session() != nullptr);
        m_detail->setCurrentWidget(m_clause);
    }
}

} // namespace shihe::ui
