#include "ui/pages/law/lanes.h"

#include "ui/text/format.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int FirstYear = 2012;
constexpr int SpanHeight = 12;
constexpr int LaneHeight = 28;
constexpr int NarrowestYear = 44; // px

} // namespace

TimeScale TimeScale::over(const QList<const Source *> &sources, QDate asOf)
{
    int first = asOf.year();
    int last = asOf.year();
    for (const Source *source : sources) {
        for (const StatusChange &change : source->status) {
            first = std::min(first, std::max(change.from.year(), FirstYear));
            last = std::max(last, change.from.year());
        }
    }
    return {QDate(first, 1, 1), QDate(last + 1, 1, 1), asOf};
}

int TimeScale::at(QDate day, int left, int right) const
{
    const auto days = static_cast<double>(std::max<qint64>(from.daysTo(to), 1));
    const double share = std::clamp(static_cast<double>(from.daysTo(day)) / days, 0.0, 1.0);
    return left + static_cast<int>(share * (right - left));
}

QList<QDate> TimeScale::years(int most) const
{
    int step = 1;
    while ((to.year() - from.year()) / step > std::max(most, 1))
        step = step == 1 ? 2 : step == 2 ? 5 : 2 * step;
    QList<QDate> years;
    for (int year = from.year(); year < to.year(); ++year) {
        if (year % step == 0)
            years.append(QDate(year, 1, 1));
    }
    return years;
}

void paintSpan(QPainter &painter, const QRectF &box, Status status)
{
    const Theme &theme = Theme::current();
    switch (status) {
    case Status::InForce:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.jade);
        break;
    case Status::Published:
        painter.setPen(QPen(theme.violet, 1));
        painter.setBrush(QBrush(theme.violet, Qt::BDiagPattern));
        break;
    case Status::Draft:
        painter.setPen(QPen(theme.violet, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        break;
    case Status::Superseded:
        painter.setPen(QPen(theme.slate, 1, Qt::DotLine));
        painter.setBrush(theme.well);
        break;
    }
    painter.drawRect(box);
}

void paintLane(QPainter &painter, const QRect &lane, const QList<StatusChange> &changes, const TimeScale &scale)
{
    const double top = lane.top() + (lane.height() - SpanHeight) / 2.0;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const StatusChange &change = changes.at(i);
        const QDate end = i + 1 < changes.size() ? changes.at(i + 1).from : scale.to;
        if (end < scale.from || change.from > scale.to)
            continue;
        const int left = scale.at(change.from, lane.left(), lane.right());
        const int right = scale.at(end, lane.left(), lane.right());
        paintSpan(painter, QRectF(left, top, std::max(right - left, 2), SpanHeight), change.is);
    }
    const int now = scale.at(scale.asOf, lane.left(), lane.right());
    painter.setPen(QPen(Theme::current().ink, 1));
    painter.drawLine(now, lane.top(), now, lane.bottom());
}

int scaleHeight()
{
    return QFontMetrics(Theme::current().font(TextSize::Caption)).lineSpacing() + space::Hair;
}

void paintScale(QPainter &painter, const QRect &area, const TimeScale &scale)
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(TextSize::Caption));
    painter.setFont(theme.font(TextSize::Caption));
    const int narrowest = std::max(NarrowestYear, metrics.horizontalAdvance(u"2026"_s) + int(space::Small));
    for (const QDate year : scale.years(area.width() / narrowest)) {
        const int x = scale.at(year, area.left(), area.right());
        painter.setPen(theme.line);
        painter.drawLine(x, area.bottom() - space::Hair, x, area.bottom());
        painter.setPen(theme.slate);
        const QString word = QString::number(year.year());
        if (x + metrics.horizontalAdvance(word) <= area.right())
            painter.drawText(x, area.top() + metrics.ascent(), word);
    }
}

StatusLane::StatusLane(const Source &source, QDate asOf, QWidget *parent)
    : QWidget(parent)
    , m_changes(source.status)
    , m_scale(TimeScale::over({&source}, asOf))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StatusLane::sizeHint() const
{
    return {240, LaneHeight + scaleHeight()};
}

void StatusLane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect inner = rect().adjusted(1, 0, -1, 0);
    paintScale(painter, QRect(inner.left(), inner.top(), inner.width(), scaleHeight()), m_scale);
    paintLane(painter, inner.adjusted(0, scaleHeight(), 0, 0), m_changes, m_scale);
}

} // namespace shihe::ui
