#include "core/pdf/flow.h"

#include "core/pdf/style.h"

namespace shihe::pdf {

void Flow::add(BoxPointer box)
{
    if (box->newPage)
        breakPage();
    const bool keeps = box->keepWithNext;
    m_waiting.push_back(std::move(box));
    if (!keeps)
        placeWaiting();
}

void Flow::breakPage()
{
    finish();
    m_pageWanted = true;
}

void Flow::finish()
{
    if (!m_waiting.empty())
        placeWaiting();
}

bool Flow::atTop() const
{
    return m_fresh;
}

double Flow::gapTo(const Box &box) const
{
    return atTop() ? 0 : std::max(m_after, box.before);
}

void Flow::newPage()
{
    m_canvas.newPage();
    m_y = TextTop;
    m_after = 0;
    m_fresh = true;
    m_pageWanted = false;
}

void Flow::placeWaiting()
{
    if (m_pageWanted)
        newPage();
    double needed = gapTo(*m_waiting.front());
    for (std::size_t i = 0; i + 1 < m_waiting.size(); ++i)
        needed += m_waiting[i]->height() + std::max(m_waiting[i]->after, m_waiting[i + 1]->before);
    needed += m_waiting.back()->least();
    if (!atTop() && m_y + needed > TextBottom)
        newPage();
    for (const BoxPointer &box : m_waiting)
        place(*box);
    m_waiting.clear();
}

void Flow::place(Box &box)
{
    for (;;) {
        const double top = m_y + gapTo(box);
        const double available = TextBottom - top;
        if (box.height() <= available) {
            box.place(m_canvas, MarginLeft, top);
            m_y = top + box.height();
            break;
        }
        BoxPointer first = box.takeFirst(available, false);
        // What no page can hold breaks where it may, and needs no page of its own.
        if (!first && (atTop() || box.least() > TextBottom - TextTop))
            first = box.takeFirst(available, true);
        if (first) {
            first->place(m_canvas, MarginLeft, top);
        } else if (atTop()) {
            box.place(m_canvas, MarginLeft, top); // can't split: makers keep such boxes lower than a page
            m_y = top + box.height();
            break;
        }
        newPage();
    }
    m_after = box.after;
    m_fresh = false;
}

} // namespace shihe::pdf
