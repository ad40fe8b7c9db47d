#include "ui/widgets/textbutton.h"

#include "ui/widgets/wraptext.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int NarrowestText = 48; // px: a few signs, the rest wraps
constexpr int ChipRadius = 11;
constexpr int RowRadius = 6;

} // namespace

TextButton::TextButton(Look look, QWidget *parent)
    : QPushButton(parent)
    , m_look(look)
{
    setProperty("kind", u"text"_s);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(look == Look::Row ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (look == Look::Chip)
        m_size = TextSize::Caption;
}

void TextButton::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void TextButton::setSize(TextSize size, bool strong)
{
    m_size = size;
    m_strong = strong;
    updateGeometry();
    update();
}

void TextButton::setDetail(const QString &detail)
{
    m_detail = detail;
    updateGeometry();
    update();
}

QFont TextButton::wordFont() const
{
    return Theme::current().font(m_size, m_strong || (m_look == Look::Row && isChecked()));
}

QMargins TextButton::padding() const
{
    switch (m_look) {
    case Look::Link:
        return {space::Hair, 1, space::Hair, 1};
    case Look::Chip:
        return {10, 3, 10, 3};
    case Look::Row:
        return {space::Small, space::Small, space::Small, space::Small};
    }
    return {};
}

int TextButton::iconRoom() const
{
    return icon().isNull() ? 0 : iconSize().width() + space::Small;
}

QSize TextButton::sizeHint() const
{
    const QMargins around = padding();
    // Strong, so that checking a row doesn't move what is beside it.
    const QFont font = Theme::current().font(m_size, m_strong || m_look == Look::Row);
    const int words =
        std::max(unwrappedWidth(text(), font),
                 m_detail.isEmpty() ? 0 : unwrappedWidth(m_detail, Theme::current().font(TextSize::Caption)));
    const int width = words + iconRoom() + around.left() + around.right();
    return {width, heightForWidth(width)};
}

QSize TextButton::minimumSizeHint() const
{
    const QMargins around = padding();
    const int width = std::min(sizeHint().width(), NarrowestText + iconRoom() + around.left() + around.right());
    return {width, QFontMetrics(wordFont()).lineSpacing() + around.top() + around.bottom()};
}

int TextButton::heightForWidth(int width) const
{
    const QMargins around = padding();
    const int room = width - around.left() - around.right() - iconRoom();
    int height = wrappedHeight(text(), wordFont(), room);
    if (!m_detail.isEmpty())
        height += wrappedHeight(m_detail, Theme::current().font(TextSize::Caption), room);
    return std::max(height, icon().isNull() ? 0 : iconSize().height()) + around.top() + around.bottom();
}

TextButton::Colors TextButton::colors() const
{
    const Theme &theme = Theme::current();
    const bool lit = isEnabled() && (underMouse() || isDown());
    const QColor tone = theme.color(m_tone);
    const QColor none(Qt::transparent);
    if (!isEnabled())
        return {m_look == Look::Chip ? theme.well : none, m_look == Look::Chip ? theme.line : none,
                theme.palette().color(QPalette::Disabled, QPalette::ButtonText)};
    switch (m_look) {
    case Look::Link:
        return {lit ? theme.well : none, none, tone};
    case Look::Chip:
        if (isChecked())
            return {tone, tone, theme.isDark ? theme.paper : theme.card};
        return {lit                     ? theme.card
                : m_tone == Tone::Slate ? theme.well
                                        : theme.tint(m_tone),
                lit ? tone : theme.edge(m_tone), tone};
    case Look::Row:
        return {isChecked() ? theme.tint(Tone::Indigo)
                : lit       ? theme.well
                            : none,
                none, isChecked() ? theme.indigo : theme.ink};
    }
    return {};
}

void TextButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors skin = colors();
    const double radius = m_look == Look::Chip ? ChipRadius : RowRadius;
    const bool draft = m_look == Look::Chip && m_tone == Tone::Violet;
    painter.setBrush(skin.ground);
    painter.setPen(QPen(skin.edge, 1, draft ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isChecked() && m_look == Look::Chip ? theme.ink : theme.indigo, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    }
    QRect area = rect().marginsRemoved(padding());
    if (!icon().isNull()) {
        const int line = QFontMetrics(wordFont()).lineSpacing();
        const QRect place(area.left(), area.top() + std::max(0, (line - iconSize().height()) / 2), iconSize().width(),
                          iconSize().height());
        icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        area.setLeft(area.left() + iconRoom());
    }
    if (m_detail.isEmpty()) {
        drawWrapped(painter, area, text(), wordFont(), skin.words, Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    drawWrapped(painter, area, text(), wordFont(), skin.words);
    area.setTop(area.top() + wrappedHeight(text(), wordFont(), area.width()));
    drawWrapped(painter, area, m_detail, theme.font(TextSize::Caption), theme.slate);
}

void TextButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

Chip::Chip(QWidget *parent)
    : TextButton(Look::Chip, parent)
{
}

} // namespace shihe::ui
