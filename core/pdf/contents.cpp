// The contents: on pages of their own, or, when they are short, on the cover.
#include "core/pdf/composer.h"

namespace shihe::pdf {

using namespace Qt::StringLiterals;
using document::Heading;
using document::Phrase;
using document::Role;

namespace {

constexpr std::size_t LastTogether = 8; // lines, so that no few stand on a page alone
constexpr double TightSpace = 0.4;      // of the usual, between lines that so fit on one page
constexpr double TightLead = 0.87;      // of the usual, at the least, where that is not enough
constexpr double NoteBelow = 84;        // where a note stands below the contents
constexpr double NumberWidth = 36;
constexpr double LevelIndent = 16;
// A list of no more lines would leave two thirds of a page empty: it stands on the cover, as one more of its facts,
// where it finds room between them and the imprint. Where it finds none, the first chapter follows on its page.
constexpr std::size_t MostShort = 16;
constexpr double CoverGap = 24; // above such a list and below it
constexpr double CoverIndent = TextWidth * CoverLabelShare;

Measure sizeOf(int level)
{
    return level == 1 ? Measure{10.5, 15} : Measure{9, 13};
}

double spaceAbove(int level)
{
    return level == 1 ? 5.5 : 1;
}

double indentOf(const Heading &heading)
{
    return LevelIndent * (heading.level - 1);
}

/// Both languages stand on one line, if they fit.
Phrase entryOf(const Heading &heading, Language language)
{
    Phrase whole(language, QList<document::Run>());
    for (const Phrase &phrase : heading.text.phrases) {
        if (phrase.isEmpty())
            continue;
        const bool leads = whole.runs.isEmpty();
        if (!leads)
            whole.runs << document::Run{.text = u"  "_s};
        for (document::Run run : phrase.runs) {
            run.link.clear();
            run.language = phrase.language;
            run.bold = leads && heading.level == 1;
            run.role = leads ? Role::Ink : Role::Slate;
            whole.runs << run;
        }
    }
    return whole;
}

} // namespace

// The blocks that are listed, by their places.
std::vector<std::size_t> Composer::listedIn(const document::Contents &contents) const
{
    std::vector<std::size_t> listed;
    for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
        const auto *heading = std::get_if<Heading>(&m_document.blocks[i]);
        if (heading != nullptr && heading->inContents && heading->level <= contents.depth)
            listed.push_back(i);
    }
    return listed;
}

void Composer::block(const document::Contents &contents)
{
    if (m_contentsOnCover)
        return;
    const Heading title{.level = 1, .text = contents.title, .inContents = false, .newPage = true};
    const double above = addHeading(title, u"contents"_s, false);
    const int toc = m_structure.add("TOC"_qba, section());
    const std::vector<std::size_t> listed = listedIn(contents);
    const bool noted = m_index + 1 < m_document.blocks.size() &&
                       std::holds_alternative<document::Note>(m_document.blocks[m_index + 1]);
    const double room = TextBottom - TextTop - above - (noted ? NoteBelow : 0);
    const ContentsHeight needed = contentsHeight(listed, 0);
    const double leads = std::min(1.0, (room - TightSpace * needed.spaces - 1) / needed.lines);
    const bool tight = needed.lines + needed.spaces > room && leads >= TightLead;
    for (std::size_t i = 0; i < listed.size(); ++i) {
        BoxPointer line = contentsLine(listed[i], toc, 0, tight ? leads : 1);
        line->keepWithNext = i + LastTogether >= listed.size() && i + 1 < listed.size();
        if (tight)
            line->before *= TightSpace;
        m_flow.add(std::move(line));
    }
    if (listed.size() <= MostShort)
        return;
    m_contentsSeen = true;
    m_numbering.bodyStart = -1; // known once the first chapter stands
}

Composer::ContentsHeight Composer::contentsHeight(const std::vector<std::size_t> &listed, double indent)
{
    ContentsHeight height;
    for (const std::size_t each : listed) {
        const auto &heading = std::get<Heading>(m_document.blocks[each]);
        const Measure size = sizeOf(heading.level);
        const Phrase entry = entryOf(heading, heading.text.phrases.first().language);
        const double width = TextWidth - indent - indentOf(heading) - NumberWidth;
        height.lines += static_cast<double>(m_text.lines(entry, size, {}, width).size()) * size.lead;
        height.spaces += spaceAbove(heading.level);
    }
    return height;
}

// What follows a cover at the very beginning, if it is short: its title where the facts have their labels, its lines
// beside it. It is read after the cover.
void Composer::paintCoverContents(double left, double top, double bottom)
{
    const auto *contents =
        m_index == 0 && m_document.blocks.size() > 1 ? std::get_if<document::Contents>(&m_document.blocks[1]) : nullptr;
    if (contents == nullptr)
        return;
    const std::vector<std::size_t> listed = listedIn(*contents);
    if (listed.empty() || listed.size() > MostShort)
        return;
    const ContentsHeight needed = contentsHeight(listed, CoverIndent);
    if (top + CoverGap + needed.lines + needed.spaces + CoverGap > bottom)
        return;
    m_contentsOnCover = true;
    m_title = contents->title;
    const int element = m_text.element("H1"_qba, openSection(1), contents->title);
    TextBox title(CoverIndent - 12);
    m_text.add(title, contents->title, {.bold = true}, CoverIndent - 12, element, "Span"_qba);
    const double start = top + CoverGap;
    m_canvas.tag(Artifact::Layout);
    drawing::Path rule;
    rule.move({left, top + CoverGap / 2});
    rule.line({left + TextWidth, top + CoverGap / 2});
    m_canvas.paint({.path = rule, .stroke = drawing::Hairline, .width = 0.5}, {});
    title.place(m_canvas, left, start);
    const Spot spot{m_canvas.page(), start};
    m_canvas.setAnchor(u"contents"_s, spot);
    m_bookmarks << Bookmark{contents->title.text(), 1, spot};
    const int toc = m_structure.add("TOC"_qba, section());
    double y = start;
    for (const std::size_t each : listed) {
        const BoxPointer line = contentsLine(each, toc, CoverIndent);
        y += each == listed.front() ? 0 : line->before;
        line->place(m_canvas, left, y);
        y += line->height();
    }
}

// The whole line is the link. Of the usual distance of its lines it takes the share @p leads.
BoxPointer Composer::contentsLine(std::size_t place, int toc, double indent, double leads)
{
    const auto &heading = std::get<Heading>(m_document.blocks[place]);
    const int item = m_structure.add("TOCI"_qba, toc);
    const int refers = m_structure.add("Reference"_qba, item);
    const int link = m_text.element("Link"_qba, refers, heading.text);
    const double within = indent + indentOf(heading);
    const double width = TextWidth - within - NumberWidth;
    Measure size = sizeOf(heading.level);
    size.lead *= leads;
    auto text = std::make_shared<TextBox>(width);
    m_text.add(*text, entryOf(heading, m_structure.language(link)), size, {}, width, link);
    const QString anchor = u"heading/%1"_s.arg(place);
    auto box = std::make_unique<Fixed>(text->height(), [this, text, indent, within, link, anchor, &heading,
                                                        size](Canvas &canvas, double left, double top) {
        text->place(canvas, left + within, top);
        const double bottom = top + text->height();
        canvas.linkArea(link, left + indent, top, left + TextWidth, bottom, anchor, heading.text.text(),
                        m_structure.language(link));
        m_numbers << ContentsNumber{canvas.page(), bottom - size.lead, link, anchor, heading.level == 1, size};
    });
    box->before = spaceAbove(heading.level);
    return box;
}

void Composer::paintContentsNumbers()
{
    if (m_numbering.bodyStart < 0)
        m_numbering.bodyStart = m_numbering.covers;
    for (const ContentsNumber &number : std::as_const(m_numbers)) {
        m_canvas.select(number.page);
        const Phrase words(m_structure.language(number.element),
                           m_numbering.label(m_canvas.anchor(number.anchor).page));
        TextBox text(NumberWidth);
        m_text.add(text, words, number.size, {.bold = number.bold, .align = document::Align::End}, NumberWidth,
                   number.element);
        text.place(m_canvas, MarginLeft + TextWidth - NumberWidth, number.top);
    }
}

} // namespace shihe::pdf
