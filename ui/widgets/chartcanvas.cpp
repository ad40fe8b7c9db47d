#include "ui/widgets/chartcanvas.h"

#include "core/drawing/charts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/reveal.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace shihe::ui {

namespace {

constexpr int Narrowest = 240;
constexpr qsizetype WidthsKept = 4; ///< a layout asks for several before it settles

/// Pixels a point.
double scale()
{
    return Theme::current().pixels(TextSize::Body) / drawing::ChartText;
}

QFont fontFor(double size, bool bold)
{
    return Theme::current().font(size < drawing::ChartText ? TextSize::Caption : TextSize::Body, bold);
}

/// Measures with the fonts that paint.
class WindowRuler final : public drawing::Ruler
{
public:
    [[nodiscard]] Result<double> width(const QString &text, Language, bool bold, double size) const override
    {
        return QFontMetricsF(fontFor(size, bold)).horizontalAdvance(text) / scale();
    }
};

QRgb key(const drawing::Colour &colour)
{
    return qRgb(colour.red, colour.green, colour.blue);
}

QColor mixed(const QColor &over, const QColor &ground, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return {part(over.red(), ground.red()), part(over.green(), ground.green()), part(over.blue(), ground.blue())};
}

/// What each colour of the palette is in @p theme.
QHash<QRgb, QColor> coloursOf(const Theme &theme)
{
    using document::Role;
    QHash<QRgb, QColor> all;
    const QList<std::pair<Role, Tone>> roles{{Role::Slate, Tone::Slate},   {Role::Indigo, Tone::Indigo},
                                             {Role::Jade, Tone::Jade},     {Role::Ochre, Tone::Ochre},
                                             {Role::Violet, Tone::Violet}, {Role::Cinnabar, Tone::Cinnabar},
                                             {Role::Ink, Tone::Ink}};
    for (const auto &[role, tone] : roles) {
        all.insert(key(drawing::tint(role)), theme.tint(tone));
        for (int step = 1; step <= drawing::ShadeSteps; ++step)
            all.insert(key(drawing::shade(role, step)),
                       mixed(theme.color(tone), theme.card, drawing::shadeShare(step)));
        all.insert(key(drawing::colour(role)), theme.color(tone));
    }
    all.insert(key(drawing::White), theme.card);
    all.insert(key(drawing::Paper), theme.paper);
    all.insert(key(drawing::Well), theme.well);
    all.insert(key(drawing::Hairline), theme.line);
    return all;
}

QPainterPath pathOf(const drawing::Path &path)
{
    using Step = drawing::Path::Step;
    QPainterPath made;
    made.setFillRule(Qt::WindingFill);
    qsizetype at = 0;
    const auto next = [&] {
        const drawing::Point &point = path.points[at++];
        return QPointF(point.x, point.y);
    };
    for (const Step step : path.steps) {
        switch (step) {
        case Step::Move:
            made.moveTo(next());
            break;
        case Step::Line:
            made.lineTo(next());
            break;
        case Step::Curve: {
            const QPointF first = next();
            const QPointF second = next();
            made.cubicTo(first, second, next());
            break;
        }
        case Step::Close:
            made.closeSubpath();
            break;
        }
    }
    return made;
}

void paintPicture(QPainter &painter, const drawing::Picture &picture, const Theme &theme)
{
    const QHash<QRgb, QColor> colours = coloursOf(theme);
    const auto colour = [&](const drawing::Colour &each) { return colours.value(key(each), theme.ink); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale(), scale());
    for (const drawing::Shape &shape : picture.shapes) {
        painter.setBrush(shape.fill ? QBrush(colour(*shape.fill)) : QBrush(Qt::NoBrush));
        QPen pen(Qt::NoPen);
        if (shape.stroke) {
            pen = QPen(colour(*shape.stroke), shape.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
            if (shape.dash > 0)
                pen.setDashPattern({shape.dash / shape.width, shape.dash / shape.width});
        }
        painter.setPen(pen);
        painter.drawPath(pathOf(shape.path));
    }
    painter.restore();
    for (const drawing::Label &label : picture.labels) {
        painter.setFont(fontFor(label.size, label.bold));
        painter.setPen(colour(label.colour));
        painter.drawText(QPointF(label.at.x, label.at.y) * scale(), label.text);
    }
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartCanvas::setChart(const Chart &chart, Language language)
{
    m_chart = chart;
    m_table = ChartTable::of(chart, language);
    m_pictures.clear();
    m_hovered = -1;
    setAccessibleName(std::visit([](const auto &known) { return known.alt.text(); }, chart));
    if (m_current >= 0)
        setCurrent(areaOf(m_current).isEmpty() ? -1 : m_current);
    updateGeometry();
    update();
}

void ChartCanvas::setActivatable(bool activatable)
{
    m_activatable = activatable;
    setFocusPolicy(activatable ? Qt::StrongFocus : Qt::NoFocus);
    setMouseTracking(activatable);
}

void ChartCanvas::setCurrent(int mark)
{
    m_current = mark;
    setAccessibleDescription(m_table.words(mark)); // what a screen reader says as the keys move on
    if (hasFocus() && mark >= 0)
        reveal(this, areaOf(mark).toRect());
    update();
}

QRectF ChartCanvas::areaOf(int mark)
{
    for (const drawing::Area &area : picture(width()).areas) {
        if (area.mark == mark)
            return {area.left * scale(), area.top * scale(), area.width * scale(), area.height * scale()};
    }
    return {};
}

const drawing::Picture &ChartCanvas::picture(int width) const
{
    const auto known = m_pictures.constFind(width);
    if (known != m_pictures.cend())
        return *known;
    if (m_pictures.size() >= WidthsKept)
        m_pictures.clear();
    const WindowRuler ruler;
    const auto drawn = std::visit(
        [&](const auto &chart) { return drawing::chart(ruler, chart, std::max(width, Narrowest) / scale()); }, m_chart);
    // The window's fonts lack nothing: they fall back by themselves.
    return *m_pictures.insert(width, drawn.value_or(drawing::Picture()));
}

QSize ChartCanvas::sizeHint() const
{
    return {480, heightForWidth(480)};
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {Narrowest, 20};
}

int ChartCanvas::heightForWidth(int width) const
{
    return static_cast<int>(picture(width).height * scale()) + 2;
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintPicture(painter, picture(width()), theme);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (m_hovered >= 0 && m_hovered != m_current) {
        painter.setPen(QPen(theme.slate, 1));
        painter.drawRoundedRect(areaOf(m_hovered).adjusted(1, 1, -1, -1), 3, 3);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.indigo, 2));
        const QRectF ring = m_current >= 0 ? areaOf(m_current) : QRectF(rect());
        painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), 3, 3);
    }
}

void ChartCanvas::step(int by)
{
    const QList<drawing::Area> &areas = picture(width()).areas;
    if (areas.isEmpty())
        return;
    const auto found =
        std::find_if(areas.begin(), areas.end(), [this](const drawing::Area &area) { return area.mark == m_current; });
    const qsizetype last = areas.size() - 1;
    const qsizetype next =
        found == areas.end() ? (by > 0 ? 0 : last) : std::clamp<qsizetype>(found - areas.begin() + by, 0, last);
    setCurrent(areas[next].mark);
}

void ChartCanvas::stepLane(int by)
{
    const QRectF from = areaOf(m_current);
    for (const int before = m_current;;) {
        const int last = m_current;
        step(by);
        if (m_current == last || before < 0 || areaOf(m_current).top() != from.top())
            return;
    }
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const auto *map = std::get_if<document::HeatMap>(&m_chart);
    switch (event->key()) {
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int by = event->key() == Qt::Key_Down ? 1 : -1;
        if (std::holds_alternative<document::Timeline>(m_chart)) {
            stepLane(by);
            return;
        }
        if (!map || m_current < 0) {
            step(by);
            return;
        }
        // To the next field of the column that says something.
        const int columns = static_cast<int>(map->columns.size());
        for (int mark = m_current + by * columns; mark >= 0 && mark < columns * map->rows.size();
             mark += by * columns) {
            if (!areaOf(mark).isEmpty()) {
                setCurrent(mark);
                return;
            }
        }
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

int ChartCanvas::markAt(QPointF place) const
{
    const QPointF at = place / scale();
    int nearest = -1;
    double best = 1e9;
    for (const drawing::Area &area : picture(width()).areas) {
        const QRectF box(area.left, area.top, area.width, area.height);
        const QPointF away = box.center() - at;
        const double distance = away.x() * away.x() + away.y() * away.y();
        if (box.contains(at) && distance < best) {
            best = distance;
            nearest = area.mark;
        }
    }
    return nearest < 0 && std::holds_alternative<document::Timeline>(m_chart) ? laneAt(at) : nearest;
}

int ChartCanvas::laneAt(QPointF at) const
{
    // The name and the empty part of a lane belong to the span that is next.
    int nearest = -1;
    double best = 1e9;
    for (const drawing::Area &area : picture(width()).areas) {
        const double away = std::max(area.left - at.x(), at.x() - area.left - area.width);
        if (at.y() >= area.top && at.y() < area.top + area.height && away < best) {
            best = away;
            nearest = area.mark;
        }
    }
    return nearest;
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const int mark = m_activatable && event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    if (mark < 0)
        return;
    setCurrent(mark);
    Q_EMIT activated(mark);
}

void ChartCanvas::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        step(1);
    QWidget::focusInEvent(event);
}

void ChartCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        m_pictures.clear();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

bool ChartCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString words = m_table.words(markAt(help->pos()));
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace shihe::ui
