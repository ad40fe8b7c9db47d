#include "ui/widgets/buttons.h"

#include "ui/theme/icons.h"
#include "ui/widgets/wraptext.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int NarrowestTag = 80;

/// Keeps room for its strong type, in which it stands while it is checked.
class CheckableButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        QFont strong = font();
        strong.setBold(true);
        QSize size = QPushButton::sizeHint();
        if (!font().bold())
            size.rwidth() +=
                QFontMetrics(strong).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text()) + 1;
        return size;
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

QPushButton *checkable(const QString &kind, QWidget *parent)
{
    auto *made = new CheckableButton(parent);
    made->setProperty("kind", kind);
    made->setAutoDefault(false);
    made->setCheckable(true);
    return made;
}

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

TextButton *linkButton(QWidget *parent)
{
    return new TextButton(TextButton::Look::Link, parent);
}

QPushButton *choiceButton(QWidget *parent)
{
    return checkable(u"choice"_s, parent);
}

QPushButton *tabButton(QWidget *parent)
{
    return checkable(u"tab"_s, parent);
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

Tag::Tag(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    const int width = unwrappedWidth(m_text, Theme::current().font(TextSize::Caption)) + 2 * space::Small;
    return {width, heightForWidth(width)};
}

QSize Tag::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), NarrowestTag), sizeHint().height()};
}

int Tag::heightForWidth(int width) const
{
    return wrappedHeight(m_text, Theme::current().font(TextSize::Caption), width - 2 * space::Small) + space::Hair;
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
    drawWrapped(painter, rect().adjusted(space::Small, 0, -space::Small, 0), m_text, theme.font(TextSize::Caption),
                theme.color(m_tone), Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace shihe::ui
