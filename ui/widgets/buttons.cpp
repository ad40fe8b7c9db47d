#include "ui/widgets/buttons.h"

#include "ui/theme/icons.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

QPushButton *button(const QString &kind, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("kind", kind);
    button->setAutoDefault(false);
    return button;
}

} // namespace

QPushButton *primaryButton(QWidget *parent)
{
    return button(u"primary"_s, parent);
}

QPushButton *plainButton(QWidget *parent)
{
    return button(u"plain"_s, parent);
}

QPushButton *quietButton(QWidget *parent)
{
    return button(u"quiet"_s, parent);
}

QPushButton *dangerButton(QWidget *parent)
{
    return button(u"danger"_s, parent);
}

QPushButton *linkButton(QWidget *parent)
{
    auto *link = button(u"link"_s, parent);
    link->setCursor(Qt::PointingHandCursor);
    return link;
}

QPushButton *choiceButton(QWidget *parent)
{
    auto *choice = button(u"choice"_s, parent);
    choice->setCheckable(true);
    return choice;
}

QToolButton *iconButton(const QString &iconName, QWidget *parent)
{
    auto *tool = new QToolButton(parent);
    tool->setIcon(icon(iconName));
    tool->setIconSize({20, 20});
    tool->setFocusPolicy(Qt::StrongFocus);
    return tool;
}

void nameButton(QAbstractButton *button, const QString &name)
{
    button->setAccessibleName(name);
    button->setToolTip(name);
}

Chip::Chip(QWidget *parent)
    : QPushButton(parent)
{
    setProperty("kind", u"chip"_s);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
}

void Chip::setTone(Tone tone)
{
    setLook(this, TextSize::Caption, tone);
}

Tag::Tag(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Tag::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(TextSize::Caption));
    return {metrics.horizontalAdvance(m_text) + 2 * space::Small, metrics.height() + space::Hair};
}

void Tag::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_tone == Tone::Slate ? theme.line : theme.color(m_tone), 1,
                        m_tone == Tone::Violet ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_tone == Tone::Slate ? theme.well : theme.tint(m_tone));
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, 4, 4);
    painter.setFont(theme.font(TextSize::Caption));
    painter.setPen(theme.color(m_tone));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace shihe::ui
