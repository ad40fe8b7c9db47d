#include "core/pdf/textbox.h"

namespace shihe::pdf {

namespace {

// The ideographic em box reaches 0.88 of an em above the baseline; it stands in the middle of its line.
double baselineIn(const Measure &measure)
{
    return (measure.lead - measure.size) / 2 + 0.88 * measure.size;
}

} // namespace

void TextBox::setLabel(SetLine label, double distance)
{
    m_label = std::move(label);
    m_labelDistance = distance;
}

double TextBox::heightOf(std::size_t lines) const
{
    double sum = 0;
    for (std::size_t i = 0; i < lines; ++i)
        sum += m_lines[i].measure.lead + (i > 0 ? m_lines[i].gap : 0);
    return sum;
}

// Whether a page may end after that many lines: two at least on either side, of the box and of the paragraph.
bool TextBox::mayPart(std::size_t lines) const
{
    const std::size_t count = m_lines.size();
    if (lines == 0 || lines >= count || m_whole)
        return false;
    if (m_loose)
        return true;
    if (lines < 2 || count - lines < 2)
        return false;
    const int paragraph = m_lines[lines].paragraph;
    if (m_lines[lines - 1].paragraph != paragraph)
        return true;
    return m_lines[lines - 2].paragraph == paragraph && m_lines[lines + 1].paragraph == paragraph;
}

double TextBox::least() const
{
    for (std::size_t lines = 1; lines < m_lines.size(); ++lines) {
        if (mayPart(lines))
            return heightOf(lines);
    }
    return height();
}

BoxPointer TextBox::takeFirst(double available, bool force)
{
    std::size_t lines = 0;
    for (std::size_t i = 1; i < m_lines.size() && heightOf(i) <= available; ++i) {
        if (mayPart(i) || force)
            lines = i;
    }
    if (lines == 0)
        return nullptr;
    std::unique_ptr<TextBox> first = alike();
    first->m_label = std::exchange(m_label, {});
    first->m_labelDistance = m_labelDistance;
    first->before = before;
    first->onPlace = std::exchange(onPlace, {});
    const auto cut = m_lines.begin() + static_cast<std::ptrdiff_t>(lines);
    first->m_lines.assign(std::make_move_iterator(m_lines.begin()), std::make_move_iterator(cut));
    m_lines.erase(m_lines.begin(), cut);
    return first;
}

BoxPointer TextBox::takeLast(double wanted)
{
    std::size_t kept = m_lines.size();
    while (kept > 0 && (!mayPart(kept) || height() - heightOf(kept) < wanted))
        --kept;
    if (kept == 0)
        return nullptr;
    std::unique_ptr<TextBox> last = alike();
    last->after = after;
    const auto cut = m_lines.begin() + static_cast<std::ptrdiff_t>(kept);
    last->m_lines.assign(std::make_move_iterator(cut), std::make_move_iterator(m_lines.end()));
    m_lines.erase(cut, m_lines.end());
    return last;
}

// Without lines and label.
std::unique_ptr<TextBox> TextBox::alike() const
{
    auto box = std::make_unique<TextBox>(m_width);
    box->m_indent = m_indent;
    box->m_loose = m_loose;
    return box;
}

void TextBox::place(Canvas &canvas, double left, double top)
{
    placed(canvas, top);
    draw(canvas, left + m_indent, top, false);
}

void TextBox::placeSilently(Canvas &canvas, double left, double top)
{
    canvas.tag(Artifact::RepeatedHead);
    draw(canvas, left + m_indent, top, true);
}

void TextBox::draw(Canvas &canvas, double left, double top, bool silent)
{
    double y = top;
    bool first = true;
    for (const SetLine &each : m_lines) {
        if (!first)
            y += each.gap;
        const double baseline = y + baselineIn(each.measure);
        if (first && m_label) {
            const double at = left - m_labelDistance - m_label->line.width;
            canvas.text(m_label->line, m_label->measure.size, {at, baseline},
                        silent ? QList<int>() : m_label->elements);
        }
        first = false;
        const double slack = m_width - each.line.width;
        const double shift = each.align == document::Align::Start    ? 0
                             : each.align == document::Align::Centre ? slack / 2
                                                                     : slack;
        canvas.text(each.line, each.measure.size, {left + shift, baseline}, silent ? QList<int>() : each.elements);
        y += each.measure.lead;
    }
}

} // namespace shihe::pdf
