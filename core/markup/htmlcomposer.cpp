// Blocks made of text.
#include "core/markup/htmlcomposer.h"

#include "core/markup/anchors.h"
#include "core/markup/png.h"
#include "core/markup/svg.h"
#include "core/markup/wordstyles.h"

#include <QRegularExpression>

namespace shihe::markup {

using namespace Qt::StringLiterals;
using document::Align;
using document::Phrase;
using document::Prose;
using document::Role;
using document::Scope;
using document::TextSize;

namespace {

QString className(Role role)
{
    switch (role) {
    case Role::Ink:
        return u"ink"_s;
    case Role::Slate:
        return u"slate"_s;
    case Role::Indigo:
        return u"indigo"_s;
    case Role::Jade:
        return u"jade"_s;
    case Role::Ochre:
        return u"ochre"_s;
    case Role::Cinnabar:
        return u"cinnabar"_s;
    case Role::Violet:
        return u"violet"_s;
    case Role::Accent:
        return u"accent"_s;
    }
    Q_UNREACHABLE();
}

/// Empty for the size of running text.
QString className(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return u"small"_s;
    case TextSize::Body:
        return {};
    case TextSize::Large:
        return u"large"_s;
    case TextSize::Title:
        return u"title"_s;
    case TextSize::Headline:
        return u"headline"_s;
    case TextSize::Display:
        return u"display"_s;
    }
    Q_UNREACHABLE();
}

QString className(Align align)
{
    return align == Align::Start ? QString() : align == Align::End ? u"end"_s : u"centre"_s;
}

QString tintName(std::optional<Role> role)
{
    if (!role)
        return {};
    return *role == Role::Ink || *role == Role::Slate || *role == Role::Accent ? u"t-grey"_s
                                                                               : u"t-"_s + className(*role);
}

/// A step of the tint where the cell tells more from less.
QString groundName(const document::Cell &cell)
{
    return cell.tint && cell.strength > 0 ? u"s-%1-%2"_s.arg(className(*cell.tint)).arg(cell.strength)
                                          : tintName(cell.tint);
}

constexpr double LogoWidth = 150; // points, at most, in Word

QString classes(QStringList names)
{
    names.removeAll(QString());
    return names.join(u' ');
}

} // namespace

/// Days stay on one line.
void HtmlComposer::words(const QString &text)
{
    static const QRegularExpression day(u"\\d{4}年\\d{1,2}月\\d{1,2}日|\\d{4}-\\d{2}-\\d{2}"_s);
    qsizetype from = 0;
    for (auto match = day.globalMatch(text); !m_options.forWord && match.hasNext();) {
        const auto found = match.next();
        m_writer.text(text.mid(from, found.capturedStart() - from));
        m_writer.element(u"span"_s, {{u"class"_s, u"day"_s}}, found.captured());
        from = found.capturedEnd();
    }
    m_writer.text(text.mid(from));
}

void HtmlComposer::run(const document::Run &run, Language language)
{
    const QString link = run.link.isEmpty() ? QString() : u'#' + idOf(run.link);
    if (run.mark)
        m_writer.element(u"span"_s,
                         {{u"class"_s, u"mark "_s + className(document::role(*run.mark))},
                          styled(wordStyle(document::role(*run.mark)))},
                         QString(document::character(*run.mark)) +
                             (!m_options.forWord || run.text.isEmpty() ? QString() : u"\u00A0"_s));
    if (run.text.isEmpty())
        return;
    const QString tag = !link.isEmpty() ? u"a"_s : run.bold ? u"strong"_s : u"span"_s;
    const QString own = run.language && *run.language != language ? languageTag(*run.language) : QString();
    const QString role = run.role && link.isEmpty() ? className(*run.role) : QString();
    const bool plain = tag == u"span" && own.isEmpty() && role.isEmpty();
    const bool coloured = m_options.forWord && !role.isEmpty(); // the converter knows styles of spans alone
    if (coloured)
        m_writer.open(u"span"_s, {styled(wordStyle(*run.role))});
    if (!plain)
        m_writer.open(tag, {{u"href"_s, link}, {u"class"_s, role}, {u"lang"_s, own}});
    const QStringList lines = run.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_writer.empty(u"br"_s);
        words(lines.at(i));
    }
    if (!plain)
        m_writer.close();
    if (coloured)
        m_writer.close();
}

void HtmlComposer::phrase(const Phrase &phrase, bool second)
{
    if (second && m_options.forWord) { // Word knows nothing of blocks inside a paragraph
        if (m_inOneLine)
            m_writer.text(u"  "_s);
        else
            m_writer.empty(u"br"_s);
    }
    m_writer.open(u"span"_s, {{u"class"_s, second ? u"second"_s : QString()},
                              {u"lang"_s, languageTag(phrase.language)},
                              styled(second ? wordSecondStyle() : QString())});
    for (const document::Run &each : phrase.runs)
        run(each, phrase.language);
    m_writer.close();
}

/// The converter to Word keeps ids of headings, of blocks and of text, but not of paragraphs and rows.
void HtmlComposer::place(const QString &anchor)
{
    if (m_options.forWord && !anchor.isEmpty())
        m_writer.element(u"span"_s, {{u"id"_s, idOf(anchor)}}, {});
}

QString HtmlComposer::id(const QString &anchor) const
{
    return m_options.forWord || anchor.isEmpty() ? QString() : idOf(anchor);
}

void HtmlComposer::inlines(const Prose &prose)
{
    bool second = false;
    for (const Phrase &each : prose.phrases) {
        if (each.isEmpty())
            continue;
        phrase(each, second);
        second = true;
    }
}

void HtmlComposer::prose(const QString &tag, const Prose &prose, const Attributes &attributes, const QString &style)
{
    if (prose.isEmpty())
        return;
    const bool boxed = m_options.forWord && !style.isEmpty(); // the converter knows styles of boxes, not of paragraphs
    if (boxed)
        m_writer.open(u"div"_s, {styled(style)});
    m_writer.open(tag, attributes);
    inlines(prose);
    m_writer.close();
    if (boxed)
        m_writer.close();
    m_writer.raw(u"\n"_s);
}

void HtmlComposer::block(const document::Heading &heading)
{
    m_chapter = heading.text;
    const bool page = heading.newPage || heading.level == 1;
    if (m_options.forWord && page)
        pageBreakForWord();
    // The title of the cover is h1; Word has a style of its own for it.
    prose(u"h%1"_s.arg(heading.level + (m_options.forWord ? 0 : 1)), heading.text,
          {{u"id"_s, heading.anchor.isEmpty() ? headingId(m_index) : idOf(heading.anchor)},
           {u"class"_s, page ? u"new"_s : QString()}});
}

void HtmlComposer::block(const document::Paragraph &paragraph)
{
    place(paragraph.anchor);
    prose(u"p"_s, paragraph.text,
          {{u"id"_s, id(paragraph.anchor)},
           {u"class"_s, classes({className(paragraph.size), className(paragraph.align),
                                 paragraph.keepWithNext ? u"lead"_s : QString()})}},
          paragraph.keepWithNext && paragraph.size == TextSize::Body ? u"Lead"_s : wordStyle(paragraph.size));
}

void HtmlComposer::block(const document::List &list)
{
    m_writer.open(list.numbered ? u"ol"_s : u"ul"_s,
                  {{u"start"_s, list.numbered && list.start != 1 ? QString::number(list.start) : QString()}});
    for (const Prose &item : list.items)
        prose(u"li"_s, item);
    m_writer.close();
}

void HtmlComposer::row(const document::Table &table, const document::Row &row, bool head)
{
    m_writer.open(u"tr"_s, {{u"id"_s, id(row.anchor)}, {u"class"_s, tintName(row.tint)}});
    qsizetype column = 0;
    for (const document::Cell &cell : row.cells) {
        const Align align = cell.align.value_or(table.columns.at(column).align);
        const Scope scope = head && cell.scope == Scope::None ? Scope::Column : cell.scope;
        // The converter to Word loses its place behind a head of a row that covers several columns.
        const bool heads = scope != Scope::None && (head || !m_options.forWord);
        m_writer.open(heads ? u"th"_s : u"td"_s,
                      {{u"scope"_s, !heads                   ? QString()
                                    : scope == Scope::Column ? u"col"_s
                                                             : u"row"_s},
                       {u"colspan"_s, cell.columns > 1 ? QString::number(cell.columns) : QString()},
                       {u"class"_s, classes({className(align), groundName(cell)})},
                       {u"style"_s, m_options.forWord && align == Align::End ? u"text-align:right"_s : QString()}});
        if (column == 0)
            place(row.anchor);
        for (const Prose &each : cell.text)
            prose(u"p"_s, head && m_options.forWord ? each.bold() : each,
                  {{u"class"_s, cell.size == TextSize::Small ? QString() : className(cell.size)}},
                  cell.size == TextSize::Small ? u"Table Text"_s : wordStyle(cell.size));
        m_writer.close();
        column += qMax(1, cell.columns);
    }
    m_writer.close();
    m_writer.raw(u"\n"_s);
}

void HtmlComposer::block(const document::Table &table)
{
    if (m_options.forWord)
        noteForWord(table);
    openScroll(table.caption);
    const qsizetype columns = table.columns.size();
    m_writer.open(u"table"_s, {{u"class"_s, columns < 3   ? QString()
                                            : columns < 5 ? u"c%1"_s.arg(columns)
                                            : columns < 7 ? u"c5"_s
                                                          : u"c7"_s}});
    prose(u"caption"_s, table.caption);
    m_writer.open(u"colgroup"_s);
    for (const document::Column &column : table.columns)
        m_writer.empty(u"col"_s, {{u"style"_s, u"width:%1.%2%"_s.arg(column.share / 10).arg(column.share % 10)}});
    m_writer.close();
    for (const bool head : {true, false}) {
        const QList<document::Row> &rows = head ? table.head : table.rows;
        if (rows.isEmpty())
            continue;
        m_writer.open(head ? u"thead"_s : u"tbody"_s);
        for (const document::Row &each : rows)
            row(table, each, head);
        m_writer.close();
    }
    m_writer.close();
    closeScroll();
    m_writer.raw(u"\n"_s);
}

void HtmlComposer::block(const document::KeyFigures &figures)
{
    if (m_options.forWord)
        return figuresForWord(figures);
    m_writer.open(u"div"_s, {{u"class"_s, u"figures"_s}});
    for (const document::KeyFigure &figure : figures.figures) {
        m_writer.open(u"div"_s);
        Phrase value(m_document.metadata.languages.first(), figure.value);
        value.runs.first().mark = figure.mark;
        prose(u"p"_s, Prose(value), {{u"class"_s, u"value "_s + className(figure.role)}});
        prose(u"p"_s, figure.label, {{u"class"_s, u"small slate"_s}});
        m_writer.close();
    }
    m_writer.close();
}

void HtmlComposer::block(const document::SealPanel &panel)
{
    m_writer.open(u"div"_s, {{u"class"_s, u"seal-panel"_s}});
    seal(panel.seal);
    m_writer.open(u"div"_s);
    prose(u"p"_s, panel.title.bold(), {{u"class"_s, u"title"_s}}, wordStyle(TextSize::Title));
    for (const Prose &each : panel.text)
        prose(u"p"_s, each);
    m_writer.close();
    m_writer.close();
}

void HtmlComposer::block(const document::Note &note)
{
    m_writer.open(u"div"_s, {{u"class"_s, u"note b-"_s + className(note.role)},
                             {u"role"_s, u"note"_s},
                             styled(wordNoteStyle(note.role)),
                             {u"id"_s, note.anchor.isEmpty() ? QString() : idOf(note.anchor)}});
    const Prose title = note.title.bold();
    prose(u"p"_s, note.mark ? title.marked(*note.mark) : title);
    for (const Prose &each : note.text)
        prose(u"p"_s, each);
    m_writer.close();
}

void HtmlComposer::block(const document::PageBreak &)
{
    if (m_options.forWord)
        return pageBreakForWord();
    m_writer.element(u"div"_s, {{u"class"_s, u"page-break"_s}}, {});
}

void HtmlComposer::block(const document::Cover &cover)
{
    m_writer.open(u"header"_s, {{u"class"_s, u"cover"_s}});
    if (cover.logo && m_options.forWord)
        pictureForWord(png(cover.logo->image), cover.logo->alt.text(),
                       std::min(LogoWidth, 0.75 * cover.logo->image.width));
    else if (cover.logo)
        m_writer.empty(u"img"_s, {{u"class"_s, u"logo"_s},
                                  {u"alt"_s, cover.logo->alt.text()},
                                  {u"lang"_s, languageTag(cover.logo->alt.language)},
                                  {u"src"_s, u"data:image/png;base64,"_s +
                                                 QString::fromLatin1(png(cover.logo->image).toBase64())}});
    prose(u"p"_s, m_options.forWord ? cover.stamp.bold().in(cover.stampRole) : cover.stamp.bold(),
          {{u"class"_s, u"large "_s + className(cover.stampRole)}}, wordStyle(TextSize::Large));
    prose(u"p"_s, cover.organisation, {{u"class"_s, u"title"_s}}, wordStyle(TextSize::Title));
    prose(m_options.forWord ? u"p"_s : u"h1"_s, cover.title, {}, u"Title"_s);
    prose(u"p"_s, cover.subtitle, {{u"class"_s, u"large"_s}}, wordStyle(TextSize::Large));
    if (cover.seal) {
        m_writer.open(u"div"_s, {{u"class"_s, u"seal-panel"_s}});
        seal(*cover.seal);
        m_writer.open(u"div"_s);
        prose(u"p"_s, cover.verdict.bold(), {{u"class"_s, u"title"_s}}, wordStyle(TextSize::Title));
        m_writer.close();
        m_writer.close();
    }
    facts(cover.facts);
    prose(u"p"_s, cover.note);
    prose(u"p"_s, cover.imprint, {{u"class"_s, u"small slate"_s}}, wordStyle(TextSize::Small));
    m_writer.close();
    m_writer.raw(u"\n"_s);
}

void HtmlComposer::block(const document::SignaturePlace &place)
{
    prose(u"p"_s, place.label, {{u"class"_s, u"small"_s}}, wordStyle(TextSize::Small));
    if (m_options.forWord)
        return prose(u"p"_s, Prose(m_document.metadata.languages.first(), u"\u00A0"_s), {}, u"Signature Place"_s);
    m_writer.element(u"div"_s, {{u"class"_s, u"signature"_s}}, {});
}

void HtmlComposer::facts(const QList<document::CoverFact> &facts)
{
    if (facts.isEmpty())
        return;
    m_writer.open(u"dl"_s);
    for (const document::CoverFact &fact : facts) {
        prose(u"dt"_s, fact.label);
        prose(u"dd"_s, fact.value);
    }
    m_writer.close();
}

void HtmlComposer::block(const document::Facts &block)
{
    facts(block.facts);
}

} // namespace shihe::markup
