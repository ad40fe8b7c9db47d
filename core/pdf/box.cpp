#include "core/pdf/box.h"

#include "core/pdf/style.h"

namespace shihe::pdf {

std::unique_ptr<Box> Box::takeFirst(double, bool)
{
    return nullptr;
}

std::unique_ptr<Box> Box::takeLast(double)
{
    return nullptr;
}

bool Box::putBefore(Box &)
{
    return false;
}

double Stack::gap(std::size_t index) const
{
    return index == 0 ? 0 : std::max(m_boxes[index - 1]->after, m_boxes[index]->before);
}

double Stack::height() const
{
    double sum = 2 * padding() + lead();
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        sum += gap(i) + m_boxes[i]->height();
    return sum;
}

double Stack::mostWhole() const
{
    return MostWhole;
}

double Stack::least() const
{
    if (height() <= mostWhole())
        return height();
    double sum = 2 * padding() + lead();
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        sum += gap(i);
        if (!m_boxes[i]->keepWithNext)
            return sum + m_boxes[i]->least();
        sum += m_boxes[i]->height();
    }
    return sum;
}

void Stack::place(Canvas &canvas, double left, double top)
{
    placed(canvas, top);
    paintGround(canvas, left, top);
    double y = top + padding() + lead();
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        y += gap(i);
        m_boxes[i]->place(canvas, left + indent(), y);
        y += m_boxes[i]->height();
    }
}

BoxPointer Stack::takeFirst(double available, bool force)
{
    if (!force && height() <= mostWhole())
        return nullptr;
    std::unique_ptr<Stack> first = part();
    double used = 2 * padding() + lead();
    std::size_t taken = 0;
    for (; taken < m_boxes.size(); ++taken) {
        const double height = gap(taken) + m_boxes[taken]->height();
        if (used + height > available)
            break;
        used += height;
    }
    // A box that keeps with the next doesn't stay behind alone.
    BoxPointer piece;
    if (taken < m_boxes.size())
        piece = m_boxes[taken]->takeFirst(available - used - gap(taken), force && taken == 0);
    while (!piece && !force && taken > 0 && m_boxes[taken - 1]->keepWithNext)
        --taken;
    if (taken == 0 && !piece)
        return nullptr;
    for (std::size_t i = 0; i < taken; ++i)
        first->add(std::move(m_boxes[i]));
    if (piece) {
        piece->before = m_boxes[taken]->before;
        first->add(std::move(piece));
    }
    m_boxes.erase(m_boxes.begin(), m_boxes.begin() + static_cast<std::ptrdiff_t>(taken));
    first->before = before;
    first->onPlace = std::exchange(onPlace, {});
    return first;
}

} // namespace shihe::pdf
