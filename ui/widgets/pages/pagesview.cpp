#include "ui/widgets/pages/pagesview.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr double Paper = 96.0 / 72; // px a point at 100 %
constexpr double Smallest = Paper / 8;
constexpr double Largest = Paper * 4;
constexpr double Step = 1.25;
constexpr int Kept = 24; ///< pictures, around the page in front

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_source(new PageSource(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    connect(m_source, &PageSource::opened, this, &PagesView::take);
    connect(m_source, &PageSource::refused, this, [this](PdfFault fault) {
        take({});
        Q_EMIT refused(fault);
    });
    connect(m_source, &PageSource::drawn, this, [this](int page, const QImage &image, const QString &words) {
        m_asked = -1;
        m_pictures.insert(page, {image, words});
        if (page == m_page)
            describe();
        viewport()->update();
        askNext();
    });
}

void PagesView::setFile(const std::shared_ptr<const QByteArray> &pdf)
{
    m_asked = -1;
    for (Picture &picture : m_pictures)
        picture.isStale = true;
    m_source->open(pdf);
    if (!pdf)
        take({});
}

void PagesView::take(const QList<QSizeF> &points)
{
    m_sizes = points;
    m_pictures.removeIf([&](auto picture) { return picture.key() >= points.size(); });
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    place();
    Q_EMIT pageChanged();
    describe();
}

double PagesView::scale() const
{
    if (m_zoom > 0)
        return m_zoom;
    double widest = 1;
    for (const QSizeF &size : m_sizes)
        widest = std::max(widest, size.width());
    return std::clamp((viewport()->width() - 2 * space::Normal) / widest, Smallest, Largest);
}

/// In rows of as many pages as fit side by side.
void PagesView::place()
{
    m_places.clear();
    const double px = scale();
    double widest = 1;
    for (const QSizeF &size : m_sizes)
        widest = std::max(widest, size.width() * px);
    const int cell = static_cast<int>(std::ceil(widest)) + space::Medium;
    const int room = viewport()->width() - 2 * space::Normal + space::Medium;
    const int columns = std::clamp(room / cell, 1, std::max(1, pageCount()));
    const int width = columns * cell - space::Medium;
    const int left = std::max(space::Normal, (viewport()->width() - width) / 2);
    int top = space::Normal;
    int height = 0;
    for (int page = 0; page < pageCount(); ++page) {
        const QSize size = (m_sizes.at(page) * px).toSize();
        if (page % columns == 0 && page > 0) {
            top += height + space::Medium;
            height = 0;
        }
        m_places << QRect(QPoint(left + page % columns * cell, top), size);
        height = std::max(height, size.height());
    }
    verticalScrollBar()->setRange(0, std::max(0, top + height + space::Normal - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(space::Huge);
    const int over = m_zoom > 0 ? left + width + space::Normal - viewport()->width() : 0; // rounding is no reason
    horizontalScrollBar()->setRange(0, std::max(0, over));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(space::Huge);
    viewport()->update();
    askNext();
}

QRect PagesView::placeOf(int page) const
{
    return m_places.at(page).translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QSize PagesView::pixels(int page) const
{
    return m_places.at(page).size() * devicePixelRatioF();
}

int PagesView::missing() const
{
    for (int page = 0; page < m_places.size(); ++page) {
        if (!placeOf(page).intersects(viewport()->rect()))
            continue;
        const auto picture = m_pictures.constFind(page);
        if (picture == m_pictures.constEnd() || picture->isStale || picture->image.size() != pixels(page))
            return page;
    }
    return -1;
}

bool PagesView::isComplete() const
{
    return !m_sizes.isEmpty() && missing() < 0;
}

void PagesView::askNext()
{
    if (m_asked >= 0)
        return;
    m_asked = missing();
    if (m_asked < 0)
        return;
    m_pictures.removeIf([this](auto picture) { return std::abs(picture.key() - m_page) > Kept; });
    m_source->ask(m_asked, pixels(m_asked));
}

/// The page whose upper edge is nearest to that of the view.
void PagesView::watch()
{
    int front = m_page;
    int best = std::numeric_limits<int>::max();
    for (int page = 0; page < m_places.size(); ++page) {
        const QRect seen = placeOf(page).intersected(viewport()->rect());
        const int away =
            seen.isEmpty() ? std::numeric_limits<int>::max() : std::abs(placeOf(page).top() - space::Normal);
        if (away < best) {
            best = away;
            front = page;
        }
    }
    if (front == m_page)
        return;
    m_page = front;
    Q_EMIT pageChanged();
    describe();
}

/// The words of the page, for whoever can't see it.
void PagesView::describe()
{
    const auto picture = m_pictures.constFind(m_page);
    setAccessibleDescription(picture == m_pictures.constEnd() || picture->isStale ? QString() : picture->words);
}

void PagesView::goToPage(int page)
{
    if (m_places.isEmpty())
        return;
    page = std::clamp(page, 0, pageCount() - 1);
    verticalScrollBar()->setValue(m_places.at(page).top() - space::Normal);
    if (m_page == page)
        return;
    m_page = page; // the last ones can't reach the upper edge
    Q_EMIT pageChanged();
    describe();
}

void PagesView::zoom(int steps)
{
    const int page = m_page;
    m_zoom = std::clamp(scale() * std::pow(Step, steps), Smallest, Largest);
    place();
    goToPage(page);
    Q_EMIT zoomChanged();
}

void PagesView::fitWidth()
{
    const int page = m_page;
    m_zoom = 0;
    place();
    goToPage(page);
    Q_EMIT zoomChanged();
}

int PagesView::percent() const
{
    return qRound(100 * scale() / Paper);
}

void PagesView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.well);
    for (int page = 0; page < m_places.size(); ++page) {
        const QRect place = placeOf(page);
        if (!place.intersects(viewport()->rect()))
            continue;
        painter.fillRect(place, Qt::white); // paper is white in any theme
        const auto picture = m_pictures.constFind(page);
        if (picture != m_pictures.constEnd())
            painter.drawImage(place, picture->image);
        painter.setPen(theme.line);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.indigo, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = m_page;
    place();
    goToPage(page);
    Q_EMIT zoomChanged();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        return goToPage(m_page - 1);
    case Qt::Key_PageDown:
        return goToPage(m_page + 1);
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return goToPage(pageCount() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1);
    case Qt::Key_Minus:
        return zoom(-1);
    case Qt::Key_0:
        return fitWidth();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoom(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    watch();
    askNext();
}

void PagesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace shihe::ui
