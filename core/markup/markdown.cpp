// A document as Markdown: CommonMark with the pipe tables of GitHub.
#include "core/markup/anchors.h"
#include "core/markup/markup.h"

namespace shihe::markup {

using namespace Qt::StringLiterals;
using document::Phrase;
using document::Prose;

namespace {

/// Where a text stands: in a paragraph, or in a cell, which is one line.
enum class In { Paragraph, Cell };

/// @p text as itself: whatever Markdown or HTML would take for a sign of theirs gets a backslash.
QString plain(const QString &text, In in)
{
    static const QString signs = u"\\`*_[]<>|~&#+!{}$^="_s;
    QString out;
    for (const QChar character : text) {
        if (character == u'\n')
            out += in == In::Cell ? u"<br>"_s : u"\\\n"_s;
        else if (signs.contains(character))
            out += u'\\' + QString(character);
        else if (character.unicode() >= 0x20)
            out += character;
    }
    return out;
}

/// A line that would begin a list, a heading or a rule begins as text.
QString guarded(const QString &line)
{
    qsizetype digits = 0;
    while (digits < line.size() && line.at(digits).isDigit())
        ++digits;
    if (digits > 0 && digits < line.size() && (line.at(digits) == u'.' || line.at(digits) == u')'))
        return line.left(digits) + u'\\' + line.mid(digits);
    return line.startsWith(u'-') ? u'\\' + line : line;
}

class MarkdownComposer
{
public:
    explicit MarkdownComposer(const Document &document)
        : m_document(document)
    {
    }

    [[nodiscard]] QByteArray run()
    {
        for (const document::Block &each : m_document.blocks) {
            std::visit(*this, each);
            ++m_index;
        }
        const document::Running &running = m_document.running;
        line(u"---"_s);
        for (const Phrase &phrase : {running.status, running.house, running.foot})
            paragraph(Prose(phrase));
        return m_out.toUtf8();
    }

    void operator()(const document::Heading &heading)
    {
        const QString id = heading.anchor.isEmpty() ? headingId(m_index) : idOf(heading.anchor);
        line(QString(heading.level + 1, u'#') + u' ' + anchor(id) + one(heading.text, u" "_s));
    }
    void operator()(const document::Paragraph &block)
    {
        const QString before = block.anchor.isEmpty() ? QString() : anchor(idOf(block.anchor));
        if (!block.text.isEmpty())
            line(before + guarded(one(block.text, u"\\\n"_s)));
    }
    void operator()(const document::List &list)
    {
        int number = list.start;
        for (const Prose &item : list.items)
            m_out += (list.numbered ? QString::number(number++) + u". "_s : u"- "_s) + one(item, u"\\\n   "_s) + u'\n';
        m_out += u'\n';
    }
    void operator()(const document::Table &table);
    void operator()(const document::KeyFigures &figures)
    {
        for (const document::KeyFigure &figure : figures.figures) {
            const QString mark = figure.mark ? QString(document::character(*figure.mark)) + u' ' : QString();
            m_out +=
                u"- **"_s + mark + plain(figure.value, In::Paragraph) + u"** "_s + one(figure.label, u" "_s) + u'\n';
        }
        m_out += u'\n';
    }
    void operator()(const document::SealPanel &panel)
    {
        paragraph(panel.title.bold());
        for (const Prose &text : panel.text)
            paragraph(text);
    }
    void operator()(const document::Note &note)
    {
        const Prose title = note.title.bold();
        QStringList lines{one(note.mark ? title.marked(*note.mark) : title, u"\\\n"_s)};
        for (const Prose &text : note.text)
            lines << guarded(one(text, u"\\\n"_s));
        if (!note.anchor.isEmpty())
            lines.first().prepend(anchor(idOf(note.anchor)));
        QString quoted = lines.join(u"\n\n"_s);
        quoted.replace(u"\n"_s, u"\n> "_s);
        line(u"> "_s + quoted);
    }
    void operator()(const document::PageBreak &) {}
    void operator()(const document::Contents &contents);
    void operator()(const document::Cover &cover)
    {
        paragraph(cover.stamp.bold());
        paragraph(cover.organisation);
        line(u"# "_s + one(cover.title, u" "_s));
        paragraph(cover.subtitle);
        paragraph(cover.verdict.bold());
        facts(cover.facts);
        paragraph(cover.note);
        paragraph(cover.imprint);
    }
    void operator()(const document::SignaturePlace &place)
    {
        paragraph(place.label);
        line(u"\\_\\_\\_\\_\\_\\_\\_\\_"_s);
    }
    void operator()(const document::Facts &block) { facts(block.facts); }
    /// A chart tells in words what it shows; the numbers stand in tables.
    template <typename Chart>
    void operator()(const Chart &chart)
    {
        paragraph(chart.caption.bold());
        line(u"> "_s + plain(chart.alt.text(), In::Paragraph));
    }

private:
    void line(const QString &text) { m_out += text + u"\n\n"_s; }
    [[nodiscard]] static QString anchor(const QString &id) { return u"<a id=\""_s + id + u"\"></a>"_s; }

    [[nodiscard]] static QString runs(const Phrase &phrase, In in)
    {
        QString out;
        for (const document::Run &run : phrase.runs) {
            if (run.mark)
                out += QString(document::character(*run.mark)) + (run.text.isEmpty() ? QString() : u" "_s);
            QString text = plain(run.text, in);
            const bool seen = !text.trimmed().isEmpty();
            if (!run.link.isEmpty() && seen)
                text = u'[' + text + u"](#"_s + idOf(run.link) + u')';
            // Emphasis needs its signs at words, not at blanks.
            else if (run.bold && seen && text == text.trimmed())
                text = u"**"_s + text + u"**"_s;
            out += text;
        }
        return out;
    }
    [[nodiscard]] static QString one(const Prose &prose, const QString &between, In in = In::Paragraph)
    {
        QStringList all;
        for (const Phrase &phrase : prose.phrases) {
            if (!phrase.isEmpty())
                all << runs(phrase, in);
        }
        return all.join(between);
    }
    void paragraph(const Prose &prose)
    {
        if (!prose.isEmpty())
            line(guarded(one(prose, u"\\\n"_s)));
    }
    void facts(const QList<document::CoverFact> &facts)
    {
        for (const document::CoverFact &fact : facts)
            m_out += u"- "_s + one(fact.label, u" "_s) + u": "_s + one(fact.value, u" "_s) + u'\n';
        m_out += u'\n';
    }
    [[nodiscard]] static QString cells(const document::Row &row, bool bold)
    {
        QString out = u"|"_s;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const document::Cell &cell = row.cells.at(i);
            QStringList texts;
            for (const Prose &prose : cell.text)
                texts << one(bold ? prose.bold() : prose, u"<br>"_s, In::Cell);
            const QString before = i == 0 && !row.anchor.isEmpty() ? anchor(idOf(row.anchor)) : QString();
            out += u' ' + before + texts.join(u"<br>"_s) + u" |"_s + QString(qMax(1, cell.columns) - 1, u'|');
        }
        return out + u'\n';
    }

    const Document &m_document;
    std::size_t m_index = 0;
    QString m_out;
};

void MarkdownComposer::operator()(const document::Table &table)
{
    paragraph(table.caption.bold());
    document::Row empty;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        empty.cells << document::Cell();
    m_out += cells(table.head.isEmpty() ? empty : table.head.first(), false) + u'|';
    for (const document::Column &column : table.columns)
        m_out += column.align == document::Align::End      ? u" ---: |"_s
                 : column.align == document::Align::Centre ? u" :---: |"_s
                                                           : u" --- |"_s;
    m_out += u'\n';
    for (const document::Row &row : table.head.mid(1)) // a pipe table has but one head row
        m_out += cells(row, true);
    for (const document::Row &row : table.rows)
        m_out += cells(row, false);
    m_out += u'\n';
}

void MarkdownComposer::operator()(const document::Contents &contents)
{
    line(u"## "_s + one(contents.title, u" "_s));
    for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
        const auto *heading = std::get_if<document::Heading>(&m_document.blocks[i]);
        if (heading == nullptr || !heading->inContents || heading->level > contents.depth)
            continue;
        Prose plainText = heading->text;
        for (Phrase &phrase : plainText.phrases) {
            for (document::Run &run : phrase.runs)
                run.link.clear();
        }
        const QString id = heading->anchor.isEmpty() ? headingId(i) : idOf(heading->anchor);
        m_out += QString(2 * (heading->level - 1), u' ') + u"- ["_s + one(plainText, u" "_s) + u"](#"_s + id + u")\n"_s;
    }
    m_out += u'\n';
}

} // namespace

Result<QByteArray> markdown(const Document &document)
{
    if (const auto sound = document::check(document); !sound)
        return failure(sound.error());
    return MarkdownComposer(document).run();
}

} // namespace shihe::markup
