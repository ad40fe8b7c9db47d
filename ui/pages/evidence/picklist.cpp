#include "ui/pages/evidence/picklist.h"

#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reveal.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int ListHeight = 184;

} // namespace

PickList::PickList(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel(TextSize::Body, Tone::Ink, true, this))
    , m_close(iconButton(u"close"_s, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_empty(makeLabel(TextSize::Caption, Tone::Slate, false, this))
{
    setProperty("kind", u"well"_s);
    m_close->setIconSize({16, 16});
    m_close->setObjectName(u"pickClose"_s);
    m_search->setObjectName(u"pickSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"pickItems"_s);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFixedHeight(ListHeight);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Medium, space::Small, space::Medium, space::Medium);
    column->setSpacing(space::Small);
    column->addLayout(head);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_empty);
    connect(m_close, &QToolButton::clicked, this, &PickList::dismiss);
    connect(m_search, &QLineEdit::textChanged, this, &PickList::fill);
    connect(m_list, &QListWidget::itemClicked, this, &PickList::choose);
    hide();
}

void PickList::setTexts(const QString &title, const QString &search, const QString &empty, const QString &close)
{
    m_title->setText(title);
    m_search->setPlaceholderText(search);
    m_search->setAccessibleName(search);
    m_list->setAccessibleName(title);
    m_empty->setText(empty);
    nameButton(m_close, close);
}

void PickList::setItems(const QList<Item> &items)
{
    m_items = items;
    fill();
}

void PickList::present()
{
    show();
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
    reveal(this);
}

void PickList::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    const QString wanted = m_search->text().trimmed().toCaseFolded();
    for (const Item &item : std::as_const(m_items)) {
        if (!item.search.toCaseFolded().contains(wanted))
            continue;
        auto *entry = new QListWidgetItem(item.text, m_list);
        entry->setData(Qt::UserRole, item.id);
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
}

void PickList::choose()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        Q_EMIT chosen(item->data(Qt::UserRole).toString());
}

void PickList::dismiss()
{
    hide();
    Q_EMIT left();
}

bool PickList::eventFilter(QObject *object, QEvent *event)
{
    // From the search the arrows move through the list, too.
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int to = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(to, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

void PickList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose();
    else
        QFrame::keyPressEvent(event);
}

} // namespace shihe::ui
