#include "core/pdf/composer.h"

#include "core/pdf/callout.h"
#include "core/pdf/syntax.h"

#include <QtGlobal>

namespace shihe::pdf {

using namespace Qt::StringLiterals;
using document::Phrase;
using document::Prose;
using document::Role;
using document::TextSize;

namespace {

constexpr double ParagraphSpace = 7.5; // half the baseline
constexpr double ClosingSpace = 8;     // above a line that closes a table
constexpr double BlockSpace = 15;      // below a table, and below the line that closes it
constexpr double MostWholeSaid = 100;  // of a paragraph in two languages, which are not parted by a page's end
constexpr double ListIndent = 18;
constexpr double ListLabelDistance = 7;

struct HeadingLook
{
    TextSize size;
    double before;
    double after;
};

HeadingLook look(int level)
{
    switch (level) {
    case 1:
        return {TextSize::Headline, 30, 15};
    case 2:
        return {TextSize::Title, 24, 7.5};
    case 3:
        return {TextSize::Large, 18, 5};
    default:
        return {TextSize::Body, 12, 3};
    }
}

} // namespace

Composer::Composer(const Document &document, const drawing::Fonts &fonts, const Options &options)
    : m_document{document}
    , m_fonts{options.spellOut ? fonts.spellingOut() : fonts}
    , m_options{options}
    , m_objects{m_pool}
    , m_structure{m_objects, document.metadata.languages.value(0, Language::Zh)}
    , m_canvas{m_objects, m_structure, m_fonts}
    , m_pages{m_canvas}
    , m_text{m_fonts, m_structure, m_pool}
    , m_flow{m_pages, m_text}
{
    if (document.accent)
        m_canvas.setAccent(drawing::legible(*document.accent));
}

Result<Rendered> Composer::run()
{
    if (const auto checked = document::check(m_document); !checked)
        return failure(checked.error());
    const std::size_t count = m_document.blocks.size();
    for (m_index = 0; m_index < count; ++m_index) {
        if (m_options.cancelled != nullptr && m_options.cancelled->load())
            return failure(QT_TRANSLATE_NOOP("words", "pdf.cancelled"));
        std::visit([this](const auto &known) { block(known); }, m_document.blocks[m_index]);
        if (m_text.error())
            return failure(*m_text.error());
        if (m_options.progress)
            m_options.progress(0.8 * static_cast<double>(m_index + 1) / static_cast<double>(count));
    }
    m_flow.finish();
    if (m_canvas.pageCount() == 0)
        m_canvas.newPage(); // a file has a page
    paintContentsNumbers();
    paintRunning();
    if (m_text.error())
        return failure(*m_text.error());
    if (m_text.missing())
        return failure(*m_text.missing());
    auto rendered = write();
    if (rendered && m_options.progress)
        m_options.progress(1);
    return rendered;
}

std::function<void(Spot)> Composer::anchorer(const QString &name)
{
    if (name.isEmpty())
        return {};
    return [this, name](Spot spot) { m_canvas.setAnchor(name, spot); };
}

int Composer::openSection(int level)
{
    while (m_sections.size() >= level)
        m_sections.removeLast();
    m_sections << m_structure.add("Sect"_qba, section());
    return m_sections.last();
}

void Composer::block(const document::Heading &heading)
{
    const bool startsBody = heading.level == 1 && m_contentsSeen && m_numbering.bodyStart < 0;
    addHeading(heading, u"heading/%1"_s.arg(m_index), startsBody);
}

double Composer::addHeading(const document::Heading &heading, const QString &anchor, bool startsBody)
{
    m_text.setPlace(heading.text.text());
    m_title = heading.text;
    const int parent = openSection(heading.level);
    const HeadingLook style = look(heading.level);
    auto box = std::make_unique<TextBox>(TextWidth);
    const int element = m_text.element("H" + QByteArray::number(heading.level), parent, heading.text);
    const Role role = heading.level == 1 && m_document.accent ? Role::Accent : Role::Ink;
    m_text.add(*box, heading.text, {.size = style.size, .bold = true, .role = role}, TextWidth, element, "Span"_qba);
    box->before = style.before;
    box->after = style.after;
    box->keepWithNext = true;
    if (startsBody || heading.newPage)
        box->start = Box::Start::Page;
    else if (heading.level == 1)
        box->start = Box::Start::Chapter;
    box->onPlace = [this, heading, anchor, startsBody](Spot spot) {
        m_canvas.setAnchor(anchor, spot);
        if (!heading.anchor.isEmpty())
            m_canvas.setAnchor(heading.anchor, spot);
        if (heading.inOutline)
            m_bookmarks << Bookmark{heading.text.text(), heading.level, spot};
        if (startsBody)
            m_numbering.bodyStart = spot.page;
    };
    if (startsBody)
        m_contentsSeen = false; // the next chapter doesn't start it again
    const double height = box->height() + box->after;
    m_flow.add(std::move(box));
    return height;
}

void Composer::block(const document::Paragraph &paragraph)
{
    QList<Phrase> said;
    for (const Phrase &phrase : paragraph.text.phrases) {
        if (!phrase.isEmpty())
            said << phrase;
    }
    auto box = std::make_unique<TextBox>(ReadingWidth);
    for (qsizetype i = 0; i < said.size(); ++i) {
        ProseStyle style{.size = paragraph.size, .align = paragraph.align};
        if (i > 0)
            style.role = Role::Slate;
        const int element = m_structure.add("P"_qba, section(), said[i].language);
        m_text.add(*box, said[i], i == 0 ? measure(paragraph.size) : below(paragraph.size), style, ReadingWidth,
                   element);
    }
    if (box->isEmpty())
        return;
    box->after = ParagraphSpace;
    box->keepWithNext = paragraph.keepWithNext;
    if (said.size() > 1 && box->height() <= MostWholeSaid)
        box->setWhole();
    if (closesSomething()) {
        box->closes = true;
        if (box->height() <= MostWhole)
            box->setWhole();
        box->before = ClosingSpace;
        box->after = BlockSpace;
    }
    box->onPlace = anchorer(paragraph.anchor);
    m_flow.add(std::move(box));
}

bool Composer::closesSomething() const
{
    for (std::size_t i = m_index; i > 0; --i) {
        const auto *line = std::get_if<document::Paragraph>(&m_document.blocks[i]);
        if (line == nullptr || line->size != TextSize::Small || line->keepWithNext)
            return false;
        const document::Block &above = m_document.blocks[i - 1];
        if (std::holds_alternative<document::Table>(above) || std::holds_alternative<document::Facts>(above) ||
            std::holds_alternative<document::Bars>(above) || std::holds_alternative<document::HeatMap>(above) ||
            std::holds_alternative<document::Curve>(above) || std::holds_alternative<document::Trend>(above) ||
            std::holds_alternative<document::Timeline>(above) || std::holds_alternative<document::Radar>(above))
            return true;
    }
    return false;
}

void Composer::block(const document::List &list)
{
    const Prose whole = list.items.isEmpty() ? Prose() : list.items.first();
    const int element = m_text.element("L"_qba, section(), whole,
                                       list.numbered ? "/A<</O/List/ListNumbering/Decimal>>"_qba
                                                     : "/A<</O/List/ListNumbering/Disc>>"_qba);
    int at = list.start;
    for (qsizetype i = 0; i < list.items.size(); ++i, ++at) {
        const Prose &item = list.items[i];
        const Language language = m_structure.language(element);
        const int entry = m_structure.add("LI"_qba, element, language);
        const int label = m_structure.add("Lbl"_qba, entry, language);
        const int body = m_text.element("LBody"_qba, entry, item);
        auto box = std::make_unique<TextBox>(ReadingWidth - ListIndent);
        box->setIndent(ListIndent);
        m_text.add(*box, item, {}, ReadingWidth - ListIndent, body, "P"_qba);
        const Phrase words(language, list.numbered ? u"%1."_s.arg(at) : u"•"_s);
        const Measure small = measure(TextSize::Body);
        for (const drawing::Line &line : m_text.lines(words, small, {.role = Role::Slate}, ReadingWidth))
            box->setLabel({.line = line, .measure = small, .elements = {label}}, ListLabelDistance);
        const bool last = i + 1 == list.items.size();
        box->after = last ? ParagraphSpace : 3;
        box->keepWithNext = i == 0 && !last; // a list doesn't begin with a lone item at the foot of a page
        m_flow.add(std::move(box));
    }
}

void Composer::block(const document::Note &note)
{
    const int group = m_text.element("Div"_qba, section(), note.title.isEmpty() ? note.text.value(0) : note.title);
    const double width = ReadingWidth - Callout::Indent - Callout::Padding;
    auto box = std::make_unique<Callout>(note.role, ReadingWidth);
    const Prose title = note.mark ? note.title.marked(*note.mark) : note.title;
    const auto add = [&](const Prose &prose, const ProseStyle &style, double before) {
        if (prose.isEmpty())
            return;
        auto text = std::make_unique<TextBox>(width);
        for (qsizetype i = 0, said = 0; i < prose.phrases.size(); ++i) {
            const Phrase &phrase = prose.phrases[i];
            if (phrase.isEmpty())
                continue;
            ProseStyle own = style;
            if (said > 0)
                own = {.size = style.size, .role = Role::Slate};
            const int element = m_structure.add("P"_qba, group, phrase.language);
            m_text.add(*text, phrase, said == 0 ? measure(style.size) : below(style.size), own, width, element);
            ++said;
        }
        text->before = before;
        text->keepWithNext = style.bold;
        box->add(std::move(text));
    };
    add(title, {.bold = true, .role = note.role == Role::Slate ? Role::Ink : note.role}, 0);
    for (const Prose &prose : note.text)
        add(prose, {}, box->isEmpty() ? 0 : 4);
    if (box->isEmpty())
        return;
    box->setLabel(
        continuation(title.isEmpty() ? m_title : title, {.size = TextSize::Small, .role = Role::Slate}, width));
    box->before = ParagraphSpace;
    box->after = 12;
    box->onPlace = anchorer(note.anchor);
    m_flow.add(std::move(box));
}

Result<Rendered> Composer::write()
{
    const QDateTime now = m_options.now.value_or(QDateTime::currentDateTimeUtc()).toUTC();
    const document::Metadata &metadata = m_document.metadata;
    const int pages = m_objects.reserve();
    const auto written = m_canvas.write(pages);
    if (!written)
        return failure(written.error());
    const int outline = writeOutline(m_objects, m_bookmarks, m_canvas);
    const int intent = writeOutputIntent(m_objects, m_fonts.colourProfile());
    const QByteArray place = m_signature ? signatureDestination(*m_signature, m_canvas) : QByteArray();
    const QByteArray names = writeNames(m_objects, m_document.attachments, now, place);
    const int description = m_objects.addStream("/Type/Metadata/Subtype/XML", xmp(metadata, now), false);
    const int information = m_objects.add(info(metadata, now));
    const int root = m_objects.add(
        "<</Type/Catalog/Pages " + reference(pages) +
        (outline > 0 ? "/Outlines " + reference(outline) + "/PageMode/UseOutlines" : QByteArray()) + "/Lang(" +
        languageTag(metadata.languages.first()) + ")/MarkInfo<</Marked true>>/StructTreeRoot " +
        reference(written->structureRoot) + "/Metadata " + reference(description) + "/OutputIntents[" +
        reference(intent) + "]/ViewerPreferences<</DisplayDocTitle true>>" + m_numbering.entries(m_canvas.pageCount()) +
        names + ">>");
    return Rendered{m_objects.bytes(root, information, m_options.id), m_canvas.pageCount(), m_signature};
}

Result<Rendered> render(const Document &document, const drawing::Fonts &fonts, const Options &options)
{
    return Composer(document, fonts, options).run();
}

} // namespace shihe::pdf
