#include "core/pdf/tablebox.h"

namespace shihe::pdf {

namespace {
constexpr double MostWholeText = 150; // of a row; higher ones of tables without a head, which are text, may break
constexpr double LeastPart = 80;      // of a row that is broken
constexpr std::size_t LeastRows = 2;  // on either side of a page break, unless one is as high as that
} // namespace

double RowBox::height() const
{
    double highest = 0;
    for (const Cell &cell : m_cells)
        highest = std::max(highest, cell.text->height());
    if (m_label)
        highest = std::max(highest, m_label->height());
    return highest + 2 * m_look.paddingY;
}

void RowBox::setLeading(bool leads)
{
    if (!m_inGroup || leads == (m_label != nullptr))
        return;
    m_label = leads && m_makeLabel ? m_makeLabel() : nullptr;
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
    canvas.tag(kind);
    canvas.paint({.path = across(left, top + height()), .stroke = m_look.rule, .width = m_look.ruleWidth}, {});
}

void RowBox::paintTopRule(Canvas &canvas, double left, double top)
{
    canvas.tag(Artifact::RepeatedHead);
    canvas.paint({.path = across(left, top), .stroke = drawing::Hairline, .width = 0.5}, {});
}

drawing::Path RowBox::across(double left, double y) const
{
    drawing::Path rule;
    rule.move({left, y});
    rule.line({left + m_width, y});
    return rule;
}

void RowBox::placeText(Canvas &canvas, double left, double top)
{
    placed(canvas, top);
    if (m_label)
        m_label->placeSilently(canvas, left + m_cells.front().x + m_look.paddingX, top + m_look.paddingY);
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
    first->m_inGroup = m_inGroup;
    first->m_title = m_title;
    first->m_label = std::move(m_label);
    if (m_makeLabel && m_cells.front().text->isEmpty())
        m_label = m_makeLabel();
    return first;
}

double TableBox::heightOf(const Rows &rows)
{
    double sum = 0;
    for (const auto &row : rows)
        sum += row->height();
    return sum;
}

double TableBox::headHeight() const
{
    const RowBox *title = titleAgain();
    return heightOf(m_head) + (m_label ? m_label->height() + LabelGap : 0) + (title ? title->height() : 0);
}

// Of the group that the first row is in, on a further page.
RowBox *TableBox::titleAgain() const
{
    return m_continued && !m_rows.empty() ? m_rows.front()->title() : nullptr;
}

double TableBox::heightOf(std::size_t count) const
{
    double sum = headHeight();
    for (std::size_t i = 0; i < count; ++i)
        sum += m_rows[i]->height();
    return sum;
}

double TableBox::height() const
{
    return headHeight() + heightOf(m_rows);
}

bool TableBox::mayBreak(const RowBox &row) const
{
    const double most = row.isWhole()    ? TextBottom - TextTop - headHeight()
                        : m_head.empty() ? MostWholeText
                                         : MostWhole;
    return row.height() > most;
}

double TableBox::least() const
{
    if (height() <= MostWhole)
        return height();
    double sum = headHeight();
    std::size_t rows = 0;
    for (const auto &row : m_rows) {
        const bool breaks = mayBreak(*row);
        sum += breaks ? LeastPart : row->height();
        ++rows;
        if (breaks || (!row->keepWithNext && (rows >= LeastRows || row->height() >= LeastPart)))
            break;
    }
    return sum;
}

void TableBox::place(Canvas &canvas, double left, double top)
{
    placed(canvas, top);
    if (m_label) {
        m_label->placeSilently(canvas, left, top);
        top += m_label->height() + LabelGap;
        if (m_head.empty() && !m_rows.empty())
            m_rows.front()->paintTopRule(canvas, left, top);
    }
    const Artifact headKind = m_continued ? Artifact::RepeatedHead : Artifact::Layout;
    const auto each = [&](const auto &ofHead, const auto &ofBody) {
        double y = top;
        for (const auto &row : m_head) {
            ofHead(*row, y);
            y += row->height();
        }
        if (RowBox *title = titleAgain()) {
            ofHead(*title, y);
            y += title->height();
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
    double used = headHeight();
    std::size_t taken = 0;
    while (taken < m_rows.size() && used + m_rows[taken]->height() <= available)
        used += m_rows[taken++]->height();
    std::shared_ptr<RowBox> piece;
    const auto breakNext = [&](bool ugly) {
        if (BoxPointer part = m_rows[taken]->takeFirst(available - heightOf(taken), ugly))
            piece.reset(static_cast<RowBox *>(part.release()));
    };
    if (taken < m_rows.size() && mayBreak(*m_rows[taken]) && available - used >= LeastPart)
        breakNext(false);
    if (taken < m_rows.size() && !piece) {
        std::size_t kept = taken;
        if (m_rows.size() - kept < LeastRows && kept > LeastRows && m_rows.back()->height() < LeastPart)
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

    std::unique_ptr<TableBox> first = alike();
    first->m_continued = m_continued;
    first->m_parted = m_parted = true;
    first->m_label = m_label;
    first->before = before;
    first->onPlace = std::exchange(onPlace, {});
    const auto cut = m_rows.begin() + static_cast<std::ptrdiff_t>(taken);
    first->m_rows.assign(m_rows.begin(), cut);
    m_rows.erase(m_rows.begin(), cut);
    if (piece)
        first->m_rows.push_back(std::move(piece));
    setContinued();
    return first;
}

std::unique_ptr<TableBox> TableBox::alike() const
{
    auto box = std::make_unique<TableBox>();
    box->m_head = m_head;
    box->m_makeLabel = m_makeLabel;
    return box;
}

void TableBox::setContinued()
{
    m_continued = true;
    if (!m_label && m_makeLabel)
        m_label = m_makeLabel();
    m_rows.front()->setLeading(true);
}

BoxPointer TableBox::takeLast(double wanted)
{
    if (m_rows.empty() || m_rows.back()->isBroken() || (!m_parted && height() <= MostWhole))
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
    std::unique_ptr<TableBox> last = alike();
    last->after = after;
    const auto cut = m_rows.begin() + static_cast<std::ptrdiff_t>(kept);
    last->m_rows.assign(cut, m_rows.end());
    m_rows.erase(cut, m_rows.end());
    last->m_parted = m_parted = true;
    last->setContinued();
    return last;
}

bool TableBox::putBefore(Box &part)
{
    auto &rows = static_cast<TableBox &>(part).m_rows; // what it was parted from is a table, too
    m_rows.front()->setLeading(false);
    m_rows.insert(m_rows.begin(), rows.begin(), rows.end());
    return true;
}

} // namespace shihe::pdf
