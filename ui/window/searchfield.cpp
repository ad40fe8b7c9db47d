#include "ui/window/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hitdelegate.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int HitsWidth = 560;

} // namespace

SearchField::SearchField(Desk &desk, QWidget *parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_model(new SearchModel(desk.catalog(), desk.services().words, this))
    , m_completer(new QCompleter(this))
{
    addAction(icon(u"search"_s), LeadingPosition);
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setModel(m_model);
    m_completer->setMaxVisibleItems(9);
    m_completer->popup()->setItemDelegate(new HitDelegate(m_completer->popup()));
    m_completer->popup()->setObjectName(u"searchHits"_s);
    m_completer->popup()->setMinimumWidth(HitsWidth);
    m_completer->setWidget(this); // not setCompleter: the field keeps the words that were typed
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_model->setLanguage(m_desk.language());
        m_model->search(text);
        if (m_model->rowCount() == 0) {
            m_completer->popup()->hide();
            return;
        }
        m_completer->complete();
        m_completer->popup()->setCurrentIndex(m_model->index(0));
    });
    connect(m_completer->popup(), &QAbstractItemView::clicked, this, &SearchField::choose);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this] { choose(m_completer->popup()->currentIndex()); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            choose(m_model->index(0));
    });
}

void SearchField::fit()
{
    const int words = QFontMetrics(Theme::current().font(TextSize::Body)).horizontalAdvance(placeholderText());
    setMinimumWidth(words + 3 * space::Large); // the sign, the padding, the cross that clears
    setMaximumWidth(std::max(minimumWidth(), 340));
}

void SearchField::reload()
{
    m_completer->popup()->hide();
    m_model->setCatalog(m_desk.catalog(), m_desk.session() != nullptr);
}

void SearchField::choose(const QModelIndex &index)
{
    const QVariant destination = index.data(SearchModel::DestinationRole);
    if (!destination.isValid())
        return;
    m_completer->popup()->hide();
    clear();
    Q_EMIT goTo(destination.value<Destination>());
}

} // namespace shihe::ui
