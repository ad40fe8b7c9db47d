// Puts boxes on pages, from top to bottom.
#pragma once

#include "core/pdf/box.h"

namespace shihe::pdf {

/// A box that keeps with the next waits until that one is known. No page stays empty, and a break before anything was
/// placed makes none.
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
    /// Places what still waits.
    void finish();

private:
    void placeWaiting();
    void place(Box &box);
    void newPage();
    [[nodiscard]] double gapTo(const Box &box) const;
    [[nodiscard]] bool atTop() const;

    Canvas &m_canvas;
    std::vector<BoxPointer> m_waiting;
    double m_y = 0;
    double m_after = 0;       // of the last box
    bool m_pageWanted = true; // before anything else is placed
    bool m_fresh = false;     // nothing stands on the page yet
};

} // namespace shihe::pdf
