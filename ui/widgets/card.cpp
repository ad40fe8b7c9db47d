#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace shihe::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setProperty("kind", u"card"_s);
    m_column->setContentsMargins(space::Normal, space::Normal, space::Normal, space::Normal);
    m_column->setSpacing(space::Small);
}

QFrame *makeRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setProperty("kind", u"rule"_s);
    rule->setFixedHeight(1);
    return rule;
}

ScrolledColumn::ScrolledColumn(int width, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *scrolled = new QWidget;
    scrolled->setObjectName(u"scrolled"_s);
    auto *row = new QHBoxLayout(scrolled);
    auto *content = new QWidget;
    content->setMaximumWidth(width);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Normal);
    row->addWidget(content, 1);
    row->addStretch(0);
    setWidget(scrolled);
    setMargins({space::Large, space::Large, space::Large, space::Large});
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrolledColumn::placeMargins);
}

void ScrolledColumn::setMargins(const QMargins &margins)
{
    m_margins = margins;
    placeMargins();
}

void ScrolledColumn::placeMargins()
{
    const QScrollBar *bar = verticalScrollBar();
    const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    QMargins margins = m_margins;
    margins.setRight(std::max(0, margins.right() - taken));
    widget()->layout()->setContentsMargins(margins);
}

QWidget *cardOf(QWidget *title, QWidget *content)
{
    auto *card = new Card;
    card->column()->setSpacing(space::Medium);
    card->column()->addWidget(title);
    card->column()->addWidget(content);
    return card;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            clearLayout(item->layout());
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace shihe::ui
