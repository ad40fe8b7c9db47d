#include "ui/window/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

/// A hit on two lines: the text, and where it stands.
class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, selected ? theme.tint(Tone::Indigo) : theme.card);
        const QRect inner = option.rect.adjusted(space::Medium, space::Hair, -space::Medium, -space::Hair);
        icon(index.data(SearchModel::KindRole).toString())
            .paint(painter, QRect(inner.left(), inner.center().y() - 9, 18, 18), Qt::AlignCenter,
                   selected ? QIcon::Selected : QIcon::Normal);
        const QRect text = inner.adjusted(18 + space::Medium, 0, 0, 0);
        const auto line = [&](const QString &words, TextSize size, const QColor &color, Qt::Alignment place) {
            const QFont font = theme.font(size);
            painter->setFont(font);
            painter->setPen(color);
            painter->drawText(text, static_cast<int>(place | Qt::AlignLeft),
                              QFontMetrics(font).elidedText(words, Qt::ElideRight, text.width()));
        };
        line(index.data().toString(), TextSize::Body, selected ? theme.indigo : theme.ink, Qt::AlignTop);
        line(index.data(SearchModel::ContextRole).toString(), TextSize::Caption, theme.slate, Qt::AlignBottom);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const Theme &theme = Theme::current();
        return {200, QFontMetrics(theme.font(TextSize::Body)).height() +
                         QFontMetrics(theme.font(TextSize::Caption)).height() + 3 * space::Hair};
    }
};

} // namespace

SearchField::SearchField(Desk &desk, QWidget *parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_model(new SearchModel(desk.catalog(), this))
    , m_completer(new QCompleter(this))
{
    addAction(icon(u"search"_s), LeadingPosition);
    setClearButtonEnabled(true);
    setMinimumWidth(180);
    setMaximumWidth(340);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setModel(m_model);
    m_completer->setMaxVisibleItems(9);
    m_completer->popup()->setItemDelegate(new HitDelegate(m_completer->popup()));
    m_completer->popup()->setObjectName(u"searchHits"_s);
    m_completer->setWidget(this); // not setCompleter: the field keeps the words that were typed
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_model->setLanguage(m_desk.language());
        m_model->search(text);
        if (m_model->rowCount() == 0) {
            m_completer->popup()->hide();
            return;
        }
        m_completer->popup()->setMinimumWidth(480);
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
