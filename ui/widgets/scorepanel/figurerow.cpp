#include "ui/widgets/scorepanel/figurerow.h"

#include "ui/widgets/thinbar.h"
#include "ui/widgets/wraptext.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int BarHeight = 3;
constexpr int MarkExtent = 14;
constexpr int SealExtent = 20;

} // namespace

FigureRow::FigureRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureRow::setFigure(const QString &name, const QString &value)
{
    if (name == m_name && value == m_value)
        return;
    m_name = name;
    m_value = value;
    setAccessibleName(value.isEmpty() ? name : u"%1: %2"_s.arg(name, value));
    updateGeometry();
    update();
}

void FigureRow::setMark(std::optional<Mark> mark)
{
    m_mark = mark;
    update();
}

void FigureRow::setShare(std::optional<double> share)
{
    m_hasBar = true;
    m_share = share;
    update();
}

void FigureRow::setGrade(const QString &grade, bool provisional)
{
    m_grade = grade;
    m_provisional = provisional;
    update();
}

int FigureRow::figureRoom() const
{
    const int value = m_value.isEmpty() ? 0 : unwrappedWidth(m_value, Theme::current().font(TextSize::Body, true));
    return value + (m_grade ? SealExtent + space::Small : 0) + (m_value.isEmpty() ? 0 : space::Small);
}

int FigureRow::markRoom() const
{
    return m_mark ? MarkExtent + space::Small : 0;
}

bool FigureRow::stacked(int width) const
{
    const int room = width - 2 * space::Small - markRoom() - figureRoom();
    return unwrappedWidth(m_name, Theme::current().font(TextSize::Body)) > room;
}

QSize FigureRow::sizeHint() const
{
    return {120, heightForWidth(10000)};
}

int FigureRow::heightForWidth(int width) const
{
    const QFont font = Theme::current().font(TextSize::Body);
    const int line = std::max(QFontMetrics(font).lineSpacing(), m_grade ? SealExtent : 0);
    int height = line + space::Small;
    if (stacked(width)) {
        const int name = wrappedHeight(m_name, font, width - 2 * space::Small - markRoom());
        height = name + space::Small + (figureRoom() > 0 ? line + 2 : 0);
        return height; // the bar stands beside the figures
    }
    return height + (m_hasBar ? BarHeight + space::Hair : 0);
}

void FigureRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.well);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.indigo, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QRect inner = rect().adjusted(space::Small, space::Hair, -space::Small, -space::Hair);
    const QFont font = theme.font(TextSize::Body);
    const QFont bold = theme.font(TextSize::Body, true);
    const int line = std::max(QFontMetrics(font).lineSpacing(), m_grade ? SealExtent : 0);
    const bool above = stacked(width());
    const QColor words = m_value.isEmpty() ? theme.indigo : theme.slate; // without a figure it is but a way to one
    QRect figures(inner.left(), inner.top(), inner.width(), line);
    if (m_mark)
        paintMark(painter, QRectF(inner.left(), inner.top() + (line - MarkExtent) / 2.0, MarkExtent, MarkExtent),
                  *m_mark, theme);
    if (above) {
        drawWrapped(painter, inner.adjusted(markRoom(), 0, 0, 0), m_name, font, words);
        figures.moveBottom(inner.bottom());
    } else {
        drawWrapped(painter, figures.adjusted(markRoom(), 0, -figureRoom(), 0), m_name, font, words,
                    Qt::AlignLeft | Qt::AlignVCenter);
    }
    painter.setFont(bold);
    painter.setPen(theme.ink);
    painter.drawText(figures, Qt::AlignRight | Qt::AlignVCenter, m_value);
    if (m_grade) {
        const int right = figures.right() + 1 - unwrappedWidth(m_value, bold) - space::Small;
        GradeSeal::paint(
            painter, QRectF(right - SealExtent, figures.center().y() - SealExtent / 2.0 + 1, SealExtent, SealExtent),
            *m_grade, m_provisional, theme);
    }
    if (!m_hasBar)
        return;
    const QRectF bar =
        above ? QRectF(inner.left(), figures.center().y(), inner.width() - figureRoom() - space::Hair, BarHeight)
              : QRectF(inner.left(), inner.bottom() - BarHeight + 1, inner.width(), BarHeight);
    paintShare(painter, bar, m_share, theme.ink, theme);
}

} // namespace shihe::ui
