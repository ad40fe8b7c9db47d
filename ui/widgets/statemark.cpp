#include "ui/widgets/statemark.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace shihe::ui {

Mark markOf(const std::optional<AnswerValue> &answer, bool redLine)
{
    if (!answer)
        return Mark::None;
    switch (*answer) {
    case AnswerValue::Yes:
        return Mark::Full;
    case AnswerValue::Mostly:
    case AnswerValue::Partly:
        return Mark::Half;
    case AnswerValue::No:
        return redLine ? Mark::Square : Mark::Ring;
    case AnswerValue::Unknown:
        return Mark::Query;
    case AnswerValue::NotApplicable:
        return Mark::Dash;
    }
    return Mark::None;
}

Tone toneOf(Mark mark)
{
    switch (mark) {
    case Mark::Full:
        return Tone::Jade;
    case Mark::Half:
        return Tone::Ochre;
    case Mark::Square:
        return Tone::Cinnabar;
    case Mark::Ring:
        return Tone::Ink;
    case Mark::Dashed:
        return Tone::Violet;
    case Mark::Query:
    case Mark::Dash:
    case Mark::None:
        return Tone::Slate;
    }
    return Tone::Slate;
}

void paintMark(QPainter &painter, const QRectF &area, Mark mark, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(area.width(), area.height()) - 2;
    QRectF box(0, 0, side, side);
    box.moveCenter(area.center());
    const QColor color = mark == Mark::None ? theme.line : theme.color(toneOf(mark));
    QPen pen(color, 1.5);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case Mark::Full:
        painter.setBrush(color);
        painter.drawEllipse(box);
        break;
    case Mark::Half: {
        painter.drawEllipse(box);
        QPainterPath half;
        half.moveTo(box.center());
        half.arcTo(box, 90, 180);
        painter.setPen(Qt::NoPen);
        painter.fillPath(half, color);
        break;
    }
    case Mark::Square:
        painter.setBrush(color);
        painter.drawRoundedRect(box, 1.5, 1.5);
        break;
    case Mark::Ring:
    case Mark::None:
        painter.drawEllipse(box);
        break;
    case Mark::Dashed:
        pen.setDashPattern({2.2, 1.6});
        painter.setPen(pen);
        painter.drawEllipse(box);
        break;
    case Mark::Query:
        pen.setDashPattern({0.4, 2.2});
        pen.setCapStyle(Qt::RoundCap);
        painter.setPen(pen);
        painter.drawEllipse(box);
        break;
    case Mark::Dash:
        painter.drawLine(QPointF(box.left() + 1, box.center().y()), QPointF(box.right() - 1, box.center().y()));
        break;
    }
    painter.restore();
}

StateMark::StateMark(QWidget *parent)
    : QWidget(parent)
{
    setExtent(14);
}

void StateMark::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

void StateMark::setExtent(int pixels)
{
    setFixedSize(pixels, pixels);
}

void StateMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_mark, Theme::current());
}

GradeSeal::GradeSeal(int extent, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(extent, extent);
}

void GradeSeal::setGrade(const QString &grade, bool provisional)
{
    m_grade = grade;
    m_provisional = provisional;
    update();
}

void GradeSeal::paint(QPainter &painter, const QRectF &area, const QString &grade, bool provisional, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(area.width(), area.height());
    QRectF box(0, 0, side - 2, side - 2);
    box.moveCenter(area.center());
    const QColor color = grade.isEmpty() ? theme.slate : grade == u"E"_s ? theme.cinnabar : theme.ink;
    const double stroke = side >= 48 ? 2 : 1.5;
    QPen pen(color, stroke);
    if (provisional || grade.isEmpty())
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    const double radius = side * 0.2;
    painter.drawRoundedRect(box, radius, radius);
    if (!provisional && !grade.isEmpty()) {
        const double gap = stroke + 2;
        painter.setPen(QPen(color, 1));
        painter.drawRoundedRect(box.adjusted(gap, gap, -gap, -gap), radius - 2, radius - 2);
    }
    QFont font = theme.font(TextSize::Body, true);
    font.setPixelSize(std::max(10, static_cast<int>(side * 0.5)));
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(area, Qt::AlignCenter, grade.isEmpty() ? u"–"_s : grade);
    painter.restore();
}

void GradeSeal::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_grade, m_provisional, Theme::current());
}

} // namespace shihe::ui
