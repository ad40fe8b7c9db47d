#include "ui/widgets/scorepanel/figurerow.h"

#include "ui/widgets/thinbar.h"

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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureRow::setFigure(const QString &name, const QString &value)
{
    m_name = name;
    m_value = value;
    setAccessibleName(value.isEmpty() ? name : u"%1: %2"_s.arg(name, value));
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

QSize FigureRow::sizeHint() const
{
    const int line = QFontMetrics(Theme::current().font(TextSize::Body)).height();
    return {120, std::max(line, m_grade ? SealExtent : 0) + space::Small + (m_hasBar ? BarHeight + space::Hair : 0)};
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
    QRect line = inner;
    if (m_hasBar) {
        line.setBottom(inner.bottom() - BarHeight - space::Hair);
        paintShare(painter, QRectF(inner.left(), inner.bottom() - BarHeight + 1, inner.width(), BarHeight), m_share,
                   theme.ink, theme);
    }
    int left = line.left();
    if (m_mark) {
        paintMark(painter, QRectF(left, line.center().y() - MarkExtent / 2.0 + 1, MarkExtent, MarkExtent), *m_mark,
                  theme);
        left += MarkExtent + space::Small;
    }
    const QFont bold = theme.font(TextSize::Body, true);
    const int valueWidth = QFontMetrics(bold).horizontalAdvance(m_value);
    painter.setFont(bold);
    painter.setPen(theme.ink);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_value);
    int right = line.right() - valueWidth - space::Small;
    if (m_grade) {
        GradeSeal::paint(painter,
                         QRectF(right - SealExtent, line.center().y() - SealExtent / 2.0 + 1, SealExtent, SealExtent),
                         *m_grade, m_provisional, theme);
        right -= SealExtent + space::Small;
    }
    const QFont font = theme.font(TextSize::Body);
    painter.setFont(font);
    painter.setPen(m_value.isEmpty() ? theme.indigo : theme.slate); // without a figure it is but a way to one
    painter.drawText(QRect(left, line.top(), right - left, line.height()), Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(m_name, Qt::ElideRight, right - left));
}

} // namespace shihe::ui
