// Puts boxes on pages, from top to bottom.
#pragma once

#include "core/pdf/box.h"

#include <deque>

namespace shihe::pdf {

/// A box that keeps with the next waits until that one is known; one that closes what is above it takes the end of that
/// over to its page. No page stays empty, and a break before anything was placed makes none. A chapter follows on the
/// page of the one before it if it fits there whole, or if two fifths of the page are free. The last page before a
/// break is not left with next to nothing: it gets some of the page before it. So pages are painted only when nothing
/// can move any more.
class Flow final
{
public:
    explicit Flow(Canvas &canvas)
        : m_canvas{canvas}
    {
    }
    void add(BoxPointer box);
    /// What follows begins on a new page.
    void breakPage();
    /// Paints what still waits.
    void finish();

private:
    struct Placed
    {
        BoxPointer box;
        double top = 0;
    };
    struct Page
    {
        std::vector<Placed> boxes;
        /// The first box is what was left of the last one on the page before.
        bool continues = false;
    };

    void endChapter();
    void put(BoxPointer box);
    void placeWaiting();
    void place(BoxPointer box);
    void append(BoxPointer box, double top);
    void newPage();
    void endPages();
    void takeOver(double least);
    [[nodiscard]] static double topOfLast(const std::vector<Placed> &boxes);
    void paintFirst();
    [[nodiscard]] double gapTo(const Box &box) const;
    [[nodiscard]] double endOfChapter() const;
    [[nodiscard]] bool atTop() const { return m_fresh; }

    Canvas &m_canvas;
    std::vector<BoxPointer> m_chapter; // from its heading on, until it is known whether it fits
    std::vector<BoxPointer> m_waiting;
    std::deque<Page> m_pages; // not yet painted; two at most
    double m_y = 0;
    double m_after = 0;       // of the last box
    bool m_pageWanted = true; // before anything else is placed
    bool m_fresh = false;     // nothing stands on the page yet
};

} // namespace shihe::pdf
