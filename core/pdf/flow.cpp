#include "core/pdf/flow.h"

#include "core/pdf/style.h"

#include <algorithm>

namespace shihe::pdf {

namespace {

constexpr double LeastLast = (TextBottom - TextTop) * 2 / 5; // on the last page before a break

double gapBetween(const Box &upper, const Box &lower)
{
    return lower.closes ? lower.before : std::max(upper.after, lower.before);
}

double heightOf(const std::vector<BoxPointer> &boxes)
{
    double sum = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        sum += boxes[i]->height() + (i > 0 ? gapBetween(*boxes[i - 1], *boxes[i]) : 0);
    return sum;
}

} // namespace

void Flow::add(BoxPointer box)
{
    if (box->start == Box::Start::Page)
        breakPage();
    if (box->start == Box::Start::Chapter) {
        endChapter();
        if (!m_waiting.empty())
            placeWaiting();
        if (m_pageWanted || m_y <= RoomForChapter)
            return put(std::move(box));
        m_chapter.push_back(std::move(box));
        return;
    }
    if (m_chapter.empty())
        return put(std::move(box));
    m_chapter.push_back(std::move(box));
    if (endOfChapter() > TextBottom)
        endChapter();
}

double Flow::endOfChapter() const
{
    return m_y + gapTo(*m_chapter.front()) + heightOf(m_chapter);
}

// All of it is known, or more than fits on the page.
void Flow::endChapter()
{
    if (m_chapter.empty())
        return;
    if (endOfChapter() > TextBottom)
        endPages();
    for (BoxPointer &box : std::exchange(m_chapter, {}))
        put(std::move(box));
}

void Flow::put(BoxPointer box)
{
    const bool keeps = box->keepWithNext;
    m_waiting.push_back(std::move(box));
    if (!keeps)
        placeWaiting();
}

void Flow::breakPage()
{
    endChapter();
    if (!m_waiting.empty())
        placeWaiting();
    endPages();
}

void Flow::finish()
{
    breakPage();
}

double Flow::gapTo(const Box &box) const
{
    return atTop() ? 0 : box.closes ? box.before : std::max(m_after, box.before);
}

void Flow::newPage()
{
    if (m_pages.size() == 2)
        paintFirst();
    m_pages.emplace_back();
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
        needed += m_waiting[i]->height() + gapBetween(*m_waiting[i], *m_waiting[i + 1]);
    needed += m_waiting.back()->least();
    const bool parted = !atTop() && m_y + needed > TextBottom;
    const bool closes = m_waiting.front()->closes;
    if (parted)
        newPage();
    for (BoxPointer &box : std::exchange(m_waiting, {}))
        place(std::move(box));
    if (parted && closes)
        takeOver(0);
}

void Flow::place(BoxPointer box)
{
    for (;;) {
        const double top = m_y + gapTo(*box);
        const double available = TextBottom - top;
        if (box->height() <= available)
            return append(std::move(box), top);
        BoxPointer first = box->takeFirst(available, false);
        // What no page can hold breaks where it may, and needs no page of its own.
        if (!first && (atTop() || box->least() > TextBottom - TextTop))
            first = box->takeFirst(available, true);
        if (!first && atTop())
            return append(std::move(box), top); // can't split: makers keep such boxes lower than a page
        const bool parted = first != nullptr;
        if (parted)
            append(std::move(first), top);
        newPage();
        m_pages.back().continues = parted;
    }
}

void Flow::append(BoxPointer box, double top)
{
    m_y = top + box->height();
    m_after = box->after;
    m_fresh = false;
    m_pages.back().boxes.push_back({std::move(box), top});
}

void Flow::endPages()
{
    takeOver(LeastLast);
    while (!m_pages.empty())
        paintFirst();
    m_pageWanted = true;
}

// Rows, lines or whole boxes go over to the last page from the one before, until it holds that much and begins with
// nothing that closes what stands there; not more than leave that one with more than this.
void Flow::takeOver(double least)
{
    if (m_pages.size() < 2)
        return;
    std::vector<Placed> &upper = m_pages.front().boxes;
    Page &last = m_pages.back();
    double used = m_y - TextTop;
    std::vector<BoxPointer> moved; // the last one first
    bool whole = true;             // nothing was parted in the middle yet
    const auto closes = [&] { return (moved.empty() ? *last.boxes.front().box : *moved.back()).closes; };
    while (whole && (used < least || closes())) {
        Placed &lowest = upper.back();
        BoxPointer part = lowest.box->keepWithNext ? nullptr : lowest.box->takeLast(least - used);
        whole = part == nullptr;
        if (whole) {
            const bool parted = moved.empty() && last.continues; // already, where it may be
            if (parted || lowest.box->height() > MostWhole || topOfLast(upper) - TextTop < LeastLast)
                break;
            part = std::move(lowest.box);
            upper.pop_back();
        }
        used += part->height() + part->after;
        moved.push_back(std::move(part));
    }
    // A heading goes with what it heads.
    while (whole && !moved.empty() && upper.size() > 1 && upper.back().box->keepWithNext) {
        moved.push_back(std::move(upper.back().box));
        upper.pop_back();
    }
    if (!moved.empty() && last.continues && last.boxes.front().box->putBefore(*moved.front()))
        moved.erase(moved.begin());
    std::vector<Placed> all;
    std::transform(moved.rbegin(), moved.rend(), std::back_inserter(all), [](BoxPointer &box) {
        return Placed{std::move(box), 0};
    });
    for (Placed &placed : last.boxes)
        all.push_back(std::move(placed));
    double y = TextTop;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool sameBox = last.continues && i == moved.size() && i > 0;
        if (i > 0 && !sameBox)
            y += gapBetween(*all[i - 1].box, *all[i].box);
        all[i].top = y;
        y += all[i].box->height();
    }
    last.boxes = std::move(all);
    m_y = y;
}

// Of the last box with all that keeps with it.
double Flow::topOfLast(const std::vector<Placed> &boxes)
{
    std::size_t first = boxes.size() - 1;
    while (first > 0 && boxes[first - 1].box->keepWithNext)
        --first;
    return boxes[first].top;
}

void Flow::paintFirst()
{
    m_canvas.newPage();
    for (Placed &placed : m_pages.front().boxes)
        placed.box->place(m_canvas, MarginLeft, placed.top);
    m_pages.pop_front();
}

} // namespace shihe::pdf
