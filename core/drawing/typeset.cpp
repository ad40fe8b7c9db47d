#include "core/drawing/typeset.h"

#include "core/drawing/breaks.h"
#include "core/drawing/figures.h"
#include "core/drawing/scripts.h"

#include <array>
#include <vector>

namespace shihe::drawing {

using document::Phrase;
using document::Run;

namespace {

constexpr double ClosingUp = 0.5;
constexpr std::size_t LeastAbove = 4; // characters of a line that may give one to the line below

// What the line filler moves about: one glyph, or the mark of a run without text. Lengths in ems.
struct Item
{
    Glyph glyph;
    int run = 0;
    double before = 0; // of a mark
    double after = 0;  // space to the next item; dropped at the end of a line
    bool bare = false; // a mark alone
    bool blank = false;
    bool newLine = false; // a forced one, before this item
    Break opportunity = Break::Never;

    [[nodiscard]] double width() const { return before + (bare ? 0 : glyph.advance); }
};

bool opens(char16_t unit)
{
    return isOpening(unit) || unit == u'“' || unit == u'‘';
}
bool closes(char16_t unit)
{
    return isClosing(unit) || unit == u'”' || unit == u'’';
}
bool isFullWidth(const Item &item)
{
    return item.glyph.advance > 0.98;
}

// The space between two neighbours, in ems.
double between(const QString &text, const Item &first, const Item &second)
{
    const qsizetype at = second.glyph.begin;
    if (at == 0 || first.bare || second.bare || second.before > 0 || second.glyph.length == 0)
        return 0;
    const char16_t left = text[at - 1].unicode();
    const char16_t right = text[at].unicode();
    if (standApart(left, right))
        return HanLatinSpace;
    if (isFullWidth(first) && isFullWidth(second) &&
        ((closes(left) && (closes(right) || opens(right))) || (opens(left) && opens(right))))
        return -ClosingUp;
    return 0;
}

class Setter
{
public:
    Setter(const Fonts &fonts, const Phrase &phrase, const TextStyle &style, double width)
        : m_fonts{fonts}
        , m_phrase{phrase}
        , m_style{style}
        , m_width{width / style.size}
        , m_text{std::make_shared<QString>()}
    {
    }

    [[nodiscard]] Result<QList<Line>> run();

private:
    [[nodiscard]] Result<void> shape();
    [[nodiscard]] Result<void> shape(int index, qsizetype begin, qsizetype end);
    void space();
    void fill();
    void endParagraph(std::vector<std::size_t> &begins, std::size_t end);
    [[nodiscard]] bool isAlone(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::size_t cut(std::size_t begin, std::size_t overflow) const;
    void emitLine(std::size_t begin, std::size_t end);

    const Fonts &m_fonts;
    const Phrase &m_phrase;
    const TextStyle &m_style;
    double m_width; // ems
    std::shared_ptr<QString> m_text;
    std::vector<Item> m_items;
    QList<Line> m_lines;
};

Result<void> Setter::shape(int index, qsizetype begin, qsizetype end)
{
    const Run &run = m_phrase.runs[index];
    auto glyphs = m_fonts.shape(m_text->mid(begin, end - begin), run.language.value_or(m_phrase.language),
                                run.bold || m_style.bold);
    if (!glyphs)
        return failure(glyphs.error());
    m_items.reserve(m_items.size() + static_cast<std::size_t>(glyphs->size()));
    for (Glyph &glyph : *glyphs) {
        glyph.begin += begin;
        Item item;
        item.glyph = glyph;
        item.run = index;
        item.blank = glyph.length > 0 && m_text->at(glyph.begin) == u' ';
        m_items.push_back(item);
    }
    return {};
}

Result<void> Setter::shape()
{
    bool newLine = false;
    for (int index = 0; index < m_phrase.runs.size(); ++index) {
        const Run &run = m_phrase.runs[index];
        const std::size_t first = m_items.size();
        qsizetype begin = m_text->size();
        m_text->append(m_fonts.shown(run.text));
        if (run.mark && (begin == m_text->size() || m_text->at(begin) == u'\n')) {
            Item item;
            item.glyph.begin = begin;
            item.run = index;
            item.bare = true;
            m_items.push_back(item);
        }
        while (begin < m_text->size()) {
            const qsizetype found = m_text->indexOf(u'\n', begin);
            const qsizetype end = found < 0 ? m_text->size() : found;
            const std::size_t start = m_items.size();
            if (const auto shaped = shape(index, begin, end); !shaped)
                return shaped;
            if (newLine && start < m_items.size()) {
                m_items[start].newLine = true;
                newLine = false;
            }
            newLine = newLine || found >= 0;
            begin = end + 1;
        }
        if (run.mark)
            m_items[first].before = markWidth(1);
    }
    return {};
}

void Setter::space()
{
    const QList<Break> opportunities = breaks(*m_text);
    for (std::size_t i = 1; i < m_items.size(); ++i) {
        Item &item = m_items[i];
        if (item.glyph.length > 0)
            item.opportunity = opportunities[item.glyph.begin];
        if (item.bare)
            item.opportunity = Break::Allowed;
        m_items[i - 1].after = item.newLine ? 0 : between(*m_text, m_items[i - 1], item);
    }
}

// Where the line from @p begin on ends, as the item at @p overflow doesn't fit any more.
std::size_t Setter::cut(std::size_t begin, std::size_t overflow) const
{
    struct Candidate
    {
        std::size_t at = 0;
        double width = 0;
    };
    std::array<Candidate, 5> latest; // by Break
    double used = 0;
    for (std::size_t i = begin; i <= overflow; ++i) {
        if (i > begin)
            latest[static_cast<std::size_t>(m_items[i].opportunity)] = {i, used};
        used += m_items[i].width() + m_items[i].after;
    }
    const auto of = [&](Break kind) { return latest[static_cast<std::size_t>(kind)]; };
    // A line that would stay nearly empty before a long address takes a part of the address.
    const bool early = of(Break::Allowed).width < 0.4 * m_width && of(Break::Soft).at > of(Break::Allowed).at;
    if (of(Break::Allowed).at > 0 && !early)
        return of(Break::Allowed).at;
    for (const Break kind : {Break::Soft, Break::Glued, Break::Last}) {
        if (of(kind).at > 0)
            return of(kind).at;
    }
    return std::max(overflow, begin + 1);
}

/// Whether all that stands from @p begin on is one Han character, with what closes it.
bool Setter::isAlone(std::size_t begin, std::size_t end) const
{
    int ideographs = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const Item &item = m_items[i];
        const char16_t unit = item.glyph.length > 0 ? m_text->at(item.glyph.begin).unicode() : 0;
        if (isIdeograph(unit) && !item.bare)
            ++ideographs;
        else if (!closes(unit) && !item.blank)
            return false;
    }
    return ideographs == 1;
}

// The lines that begin at @p begins, up to @p end. A last one of a single character takes one more from the line above.
void Setter::endParagraph(std::vector<std::size_t> &begins, std::size_t end)
{
    if (begins.back() == end)
        return;
    if (begins.size() > 1 && isAlone(begins.back(), end)) {
        const std::size_t last = begins.back();
        const std::size_t above = begins[begins.size() - 2];
        const bool isHan = m_items[last - 1].glyph.length > 0 && !m_items[last - 1].bare &&
                           isIdeograph(m_text->at(m_items[last - 1].glyph.begin).unicode());
        if (isHan && last - above >= LeastAbove && m_items[last - 1].opportunity == Break::Allowed)
            begins.back() = last - 1;
    }
    for (std::size_t line = 0; line < begins.size(); ++line)
        emitLine(begins[line], line + 1 < begins.size() ? begins[line + 1] : end);
    begins = {end};
}

void Setter::fill()
{
    std::vector<std::size_t> begins{0};
    std::size_t begin = 0;
    double used = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        if (item.newLine && i > begin) {
            endParagraph(begins, i);
            begin = i;
            used = 0;
        }
        // The blank half of a closing mark may hang over the edge.
        const bool hangs =
            !item.bare && isFullWidth(item) && item.glyph.length > 0 && closes(m_text->at(item.glyph.begin).unicode());
        const double needed = item.width() - (hangs ? ClosingUp : 0);
        if (i > begin && !item.blank && used + needed > m_width + 1e-6) {
            begin = cut(begin, i);
            begins.push_back(begin);
            used = 0;
            for (std::size_t j = begin; j < i; ++j)
                used += m_items[j].width() + m_items[j].after;
        }
        used += item.width() + item.after;
    }
    endParagraph(begins, m_items.size());
}

void Setter::emitLine(std::size_t begin, std::size_t end)
{
    Line line;
    line.text = m_text;
    double x = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const Item &item = m_items[i];
        const Run &run = m_phrase.runs[item.run];
        if (i == begin || m_items[i - 1].run != item.run) {
            Segment segment;
            segment.run = item.run;
            segment.x = x;
            segment.bold = run.bold || m_style.bold;
            segment.role = !run.link.isEmpty() ? document::Role::Indigo : run.role.value_or(m_style.role);
            segment.language = run.language.value_or(m_phrase.language);
            segment.link = run.link;
            std::size_t next = i + 1;
            while (next < end && m_items[next].run == item.run)
                ++next;
            segment.glyphs.reserve(static_cast<qsizetype>(next - i));
            if (item.before > 0) {
                segment.mark = run.mark;
                segment.markWidth = item.before * m_style.size;
            }
            line.segments << std::move(segment);
        }
        Segment &segment = line.segments.last();
        const double after = i + 1 < end ? item.after : 0;
        if (!item.bare) {
            Glyph glyph = item.glyph;
            glyph.advance += after;
            segment.glyphs << glyph;
        }
        x += (item.width() + after) * m_style.size;
        segment.width = x - segment.x;
        if (!item.blank)
            line.width = x;
    }
    m_lines << line;
}

Result<QList<Line>> Setter::run()
{
    if (const auto shaped = shape(); !shaped)
        return failure(shaped.error());
    space();
    fill();
    return m_lines;
}

} // namespace

Result<QList<Line>> typeset(const Fonts &fonts, const Phrase &phrase, const TextStyle &style, double width)
{
    return Setter(fonts, phrase, style, width).run();
}

} // namespace shihe::drawing
