#include "core/pdf/tablebox.h"

namespace shihe::pdf {

namespace {
constexpr double LeastPart = 100;    // of a row that is broken
constexpr std::size_t LeastRows = 2; // on either side of a page break
} // namespace

double RowBox::height() const
{
    double highest = 0;
    for (const Cell &cell : m_cells)
        highest = std::max(highest, cell.text->height());
    return highest + 2 * m_look.paddingY;
}

void RowBox::paintGround(Canvas &canvas, double left, double top, Artifact kind)
{
    const double below = top + height();
    const auto fill = [&](double x, double width, const drawing::Colour &colour) {
        canvas.tag(kind);
        canvas.paint({.path = drawing::rectangle(left + x, top, width, below - top), .fill = colour}, {});
    };
    if (m_look.ground)
        fill(0, m_width, *m_look.ground);
    for (const Cell &cell : m_cells) {
        if (cell.ground)
            fill(cell.x, cell.width, *cell.ground);
    }
}

void RowBox::paintRule(Canvas &canvas, double left, double top, Artifact kind)
{
    if (!m_look.rule)
        return;
    const double below = top + height();
    drawing::Path rule;
    rule.move({left, below});
    rule.line({left + m_width, below});
    canvas.tag(kind);
    canvas.paint({.path = rule, .stroke = m_look.rule, .width = m_look.ruleWidth}, {});
}

void RowBox::placeText(Canvas &canvas, double left, double top)
{
    placed(canvas, top);
    for (const Cell &cell : m_cells)
        cell.text->place(canvas, left + cell.x + m_look.paddingX, top + m_look.paddingY);
}

void RowBox::placeTextSilently(Canvas &canvas, double left, double top)
{
    for (const Cell &cell : m_cells)
        cell.text->placeSilently(canvas, left + cell.x + m_look.paddingX, top + m_look.paddingY);
}

void RowBox::place(Canvas &canvas, double left, double top)
{
    paintGround(canvas, left, top, Artifact::Layout);
    paintRule(canvas, left, top, Artifact::Layout);
    placeText(canvas, left, top);
}

BoxPointer RowBox::takeFirst(double available, bool force)
{
    const double room = available - 2 * m_look.paddingY;
    const auto fits = [room](const Cell &cell) { return cell.text->least() <= room; };
    if (!force && !std::all_of(m_cells.cbegin(), m_cells.cend(), fits))
        return nullptr;
    auto first = std::make_unique<RowBox>(m_width, m_look);
    first->before = before;
    bool progress = false;
    for (Cell &cell : m_cells) {
        Cell part{.x = cell.x, .width = cell.width, .text = nullptr, .ground = cell.ground};
        const double textWidth = cell.width - 2 * m_look.paddingX;
        if (cell.text->height() <= room) {
            progress = progress || !cell.text->isEmpty();
            part.text = std::exchange(cell.text, std::make_unique<TextBox>(textWidth));
        } else {
            if (force)
                cell.text->setLoose();
            BoxPointer taken = cell.text->takeFirst(room, force);
            progress = progress || taken;
            part.text.reset(taken ? static_cast<TextBox *>(taken.release()) : new TextBox(textWidth));
        }
        first->add(std::move(part));
    }
    if (!progress)
        return nullptr;
    first->onPlace = std::exchange(onPlace, {});
    first->m_broken = true;
    return first;
}

double TableBox::heightOf(const Rows &rows)
{
    double sum = 0;
    for (const auto &row : rows)
        sum += row->height();
    return sum;
}

double TableBox::heightOf(const Rows &head, const Rows &rows, std::size_t count)
{
    double sum = heightOf(head);
    for (std::size_t i = 0; i < count; ++i)
        sum += rows[i]->height();
    return sum;
}

double TableBox::height() const
{
    return heightOf(m_head) + heightOf(m_rows);
}

double TableBox::least() const
{
    if (height() <= MostWhole)
        return height();
    double sum = heightOf(m_head);
    std::size_t rows = 0;
    for (const auto &row : m_rows) {
        const bool breaks = row->height() > MostWhole;
        sum += breaks ? LeastPart : row->height();
        ++rows;
        if (breaks || (!row->keepWithNext && rows >= LeastRows))
            break;
    }
    return sum;
}

void TableBox::place(Canvas &canvas, double left, double top)
{
    placed(canvas, top);
    const Artifact headKind = m_continued ? Artifact::RepeatedHead : Artifact::Layout;
    const auto each = [&](const auto &ofHead, const auto &ofBody) {
        double y = top;
        for (const auto &row : m_head) {
            ofHead(*row, y);
            y += row->height();
        }
        for (const auto &row : m_rows) {
            ofBody(*row, y);
            y += row->height();
        }
    };
    // A rule stands half in the row below it, whose ground must not cover it.
    each([&](RowBox &row, double y) { row.paintGround(canvas, left, y, headKind); },
         [&](RowBox &row, double y) { row.paintGround(canvas, left, y, Artifact::Layout); });
    each([&](RowBox &row, double y) { row.paintRule(canvas, left, y, headKind); },
         [&](RowBox &row, double y) { row.paintRule(canvas, left, y, Artifact::Layout); });
    each(
        [&](RowBox &row, double y) {
            if (m_continued)
                row.placeTextSilently(canvas, left, y);
            else
                row.placeText(canvas, left, y);
        },
        [&](RowBox &row, double y) { row.placeText(canvas, left, y); });
}

BoxPointer TableBox::takeFirst(double available, bool force)
{
    if (!force && height() <= MostWhole)
        return nullptr;
    double used = heightOf(m_head);
    std::size_t taken = 0;
    while (taken < m_rows.size() && used + m_rows[taken]->height() <= available)
        used += m_rows[taken++]->height();
    std::shared_ptr<RowBox> piece;
    const auto breakNext = [&](bool ugly) {
        if (BoxPointer part = m_rows[taken]->takeFirst(available - heightOf(m_head, m_rows, taken), ugly))
            piece.reset(static_cast<RowBox *>(part.release()));
    };
    if (taken < m_rows.size() && m_rows[taken]->height() > MostWhole && available - used >= LeastPart)
        breakNext(false);
    if (taken < m_rows.size() && !piece) {
        std::size_t kept = taken;
        if (m_rows.size() - kept < LeastRows && kept > LeastRows)
            kept = m_rows.size() - LeastRows;
        while (kept > 0 && m_rows[kept - 1]->keepWithNext)
            --kept;
        if (kept > 0 || !force)
            taken = kept; // unless the group is taller than a page
        if (taken == 0 && force)
            breakNext(true);
    }
    if (taken == 0 && !piece)
        return nullptr;

    auto first = std::make_unique<TableBox>();
    first->m_head = m_head;
    first->m_continued = m_continued;
    first->before = before;
    first->onPlace = std::exchange(onPlace, {});
    const auto cut = m_rows.begin() + static_cast<std::ptrdiff_t>(taken);
    first->m_rows.assign(m_rows.begin(), cut);
    m_rows.erase(m_rows.begin(), cut);
    if (piece)
        first->m_rows.push_back(std::move(piece));
    m_continued = true;
    return first;
}

BoxPointer TableBox::takeLast(double wanted)
{
    if (m_rows.empty() || m_rows.back()->isBroken())
        return nullptr;
    std::size_t kept = m_rows.size();
    double taken = 0;
    const auto enough = [&] {
        return taken >= wanted && m_rows.size() - kept >= LeastRows && !m_rows[kept - 1]->keepWithNext;
    };
    while (kept > LeastRows && !enough())
        taken += m_rows[--kept]->height();
    if (!enough())
        return nullptr;
    auto last = std::make_unique<TableBox>();
    last->m_head = m_head;
    last->m_continued = true;
    last->after = after;
    const auto cut = m_rows.begin() + static_cast<std::ptrdiff_t>(kept);
    last->m_rows.assign(cut, m_rows.end());
    m_rows.erase(cut, m_rows.end());
    return last;
}

bool TableBox::putBefore(Box &part)
{
    auto &rows = static_cast<TableBox &>(part).m_rows; // what it was parted from is a table, too
    m_rows.insert(m_rows.begin(), rows.begin(), rows.end());
    return true;
}

} // namespace shihe::pdf
