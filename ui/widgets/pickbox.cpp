#include "ui/widgets/pickbox.h"

#include "ui/theme/theme.h"
#include "ui/widgets/wraptext.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int NarrowestBox = 120;
constexpr int ListWidth = 400;
constexpr int MostRows = 14;
constexpr QMargins Padding(9, 5, 28, 5); // what the style sheet leaves: frame, padding, the arrow

bool isSeparator(const QModelIndex &index)
{
    return index.data(Qt::AccessibleDescriptionRole).toString() == u"separator";
}

class PickDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        if (isSeparator(index)) {
            painter->fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1), theme.line);
            return;
        }
        const bool lit = option.state.testAnyFlags(QStyle::State_Selected | QStyle::State_MouseOver);
        if (lit)
            painter->fillRect(option.rect, theme.tint(Tone::Indigo));
        QRect area = option.rect;
        area.setWidth(widthOf(option, index));
        drawWrapped(*painter, area.marginsRemoved(Around), index.data().toString(), theme.font(TextSize::Body),
                    lit ? theme.indigo : theme.ink, Qt::AlignLeft | Qt::AlignVCenter);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = widthOf(option, index);
        if (isSeparator(index))
            return {width, space::Small + 1};
        return {width, wrappedHeight(index.data().toString(), Theme::current().font(TextSize::Body),
                                     width - Around.left() - Around.right()) +
                           Around.top() + Around.bottom()};
    }

private:
    static constexpr QMargins Around{space::Small, 6, space::Small, 6};
};

} // namespace

PickBox::PickBox(QWidget *parent)
    : QComboBox(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setItemDelegate(new PickDelegate(this));
    setMaxVisibleItems(MostRows);
    connect(this, &QComboBox::currentTextChanged, this, [this] { updateGeometry(); });
}

QSize PickBox::sizeHint() const
{
    const int width =
        unwrappedWidth(currentText(), Theme::current().font(TextSize::Body)) + Padding.left() + Padding.right();
    return {width, heightForWidth(width)};
}

QSize PickBox::minimumSizeHint() const
{
    return {NarrowestBox, heightForWidth(10000)};
}

int PickBox::heightForWidth(int width) const
{
    const int text =
        wrappedHeight(currentText(), Theme::current().font(TextSize::Body), width - Padding.left() - Padding.right());
    return std::max(text, 20) + Padding.top() + Padding.bottom();
}

void PickBox::showPopup()
{
    view()->setMinimumWidth(std::max(width(), ListWidth));
    QComboBox::showPopup();
}

void PickBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText.clear();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    drawWrapped(painter, rect().marginsRemoved(Padding), currentText(), theme.font(TextSize::Body),
                isEnabled() ? theme.ink : theme.slate, Qt::AlignLeft | Qt::AlignVCenter);
}

void PickBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QComboBox::changeEvent(event);
}

void PickBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace shihe::ui
