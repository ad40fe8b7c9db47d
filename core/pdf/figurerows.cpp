#include "core/pdf/figurerows.h"

namespace shihe::pdf {

namespace {
constexpr std::size_t LeastRows = 3; // on either side of a page break
} // namespace

double FigureRows::heightOf(std::size_t count) const
{
    double sum = m_rest + (m_label ? m_label->height() + LabelGap : 0);
    for (std::size_t i = 0; i < count; ++i)
        sum += (*m_rows)[m_from + i];
    return sum;
}

double FigureRows::least() const
{
    const std::size_t count = m_to - m_from;
    return height() <= MostWhole || count < 2 * LeastRows ? height() : heightOf(LeastRows);
}

void FigureRows::place(Canvas &canvas, double left, double top)
{
    placed(canvas, top);
    if (m_label) {
        m_label->placeSilently(canvas, left, top);
        top += m_label->height() + LabelGap;
    }
    m_painter(canvas, left, top, m_from, m_to);
}

std::unique_ptr<FigureRows> FigureRows::part(std::size_t from, std::size_t to) const
{
    auto made = std::make_unique<FigureRows>(std::vector<double>(), m_rest, m_painter);
    made->m_rows = m_rows;
    made->m_makeLabel = m_makeLabel;
    made->m_label = m_label;
    made->m_from = from;
    made->m_to = to;
    return made;
}

void FigureRows::setContinued()
{
    if (!m_label && m_makeLabel)
        m_label = m_makeLabel();
}

BoxPointer FigureRows::takeFirst(double available, bool force)
{
    const std::size_t count = m_to - m_from;
    if (!force && least() >= height())
        return nullptr;
    const std::size_t fewest = force ? 1 : LeastRows;
    std::size_t taken = 0;
    while (taken + fewest < count && heightOf(taken + 1) <= available)
        ++taken;
    if (taken < fewest)
        return nullptr;
    std::unique_ptr<FigureRows> first = part(m_from, m_from + taken);
    first->before = before;
    first->onPlace = std::exchange(onPlace, {});
    m_from += taken;
    setContinued();
    return first;
}

BoxPointer FigureRows::takeLast(double wanted)
{
    if (isWhole() && height() <= MostWhole)
        return nullptr;
    std::size_t kept = m_to - m_from;
    double taken = 0;
    std::size_t count = 0;
    for (; kept > LeastRows && (taken < wanted || count < LeastRows); ++count)
        taken += (*m_rows)[m_from + --kept];
    if (taken < wanted || count < LeastRows)
        return nullptr;
    std::unique_ptr<FigureRows> last = part(m_from + kept, m_to);
    last->after = after;
    last->setContinued();
    m_to = m_from + kept;
    return last;
}

bool FigureRows::putBefore(Box &part)
{
    m_from = static_cast<FigureRows &>(part).m_from; // what it was parted from is such a figure, too
    return true;
}

} // namespace shihe::pdf
