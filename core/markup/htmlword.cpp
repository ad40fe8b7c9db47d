// What a Word file needs otherwise than a browser.
#include "core/markup/htmlcomposer.h"

#include "core/drawing/palette.h"
#include "core/markup/anchors.h"
#include "core/markup/png.h"
#include "core/markup/raster.h"
#include "core/markup/svg.h"
#include "core/markup/wordstyles.h"

namespace shihe::markup {

using namespace Qt::StringLiterals;
using document::Prose;

namespace {

constexpr double PixelsPerPoint = 200.0 / 72; // sharp on paper

QString hex(const drawing::Colour &colour)
{
    return css(colour).mid(1).toUpper();
}

/// The cell's own ground, else its row's.
QString fill(const document::Cell &cell, const document::Row &row)
{
    if (cell.tint)
        return hex(cell.strength > 0 ? drawing::shade(*cell.tint, cell.strength) : drawing::tint(*cell.tint));
    return row.tint ? hex(drawing::tint(*row.tint)) : QString();
}

} // namespace

void HtmlComposer::noteForWord(const document::Table &table)
{
    WordTable noted{.heads = static_cast<int>(table.head.size())};
    for (const document::Column &column : table.columns)
        noted.shares << column.share;
    for (const QList<document::Row> &rows : {table.head, table.rows}) {
        for (const document::Row &row : rows) {
            QStringList fills;
            for (const document::Cell &cell : row.cells)
                fills << fill(cell, row);
            noted.fills << fills;
        }
    }
    m_tables << noted;
}

/// Cards side by side are cells.
void HtmlComposer::figuresForWord(const document::KeyFigures &figures)
{
    const int count = static_cast<int>(figures.figures.size());
    WordTable noted{.style = u"Figures"_s};
    QStringList fills;
    m_writer.open(u"table"_s);
    m_writer.open(u"tbody"_s);
    m_writer.open(u"tr"_s);
    for (const document::KeyFigure &figure : figures.figures) {
        noted.shares << 1000 / count;
        fills << hex(drawing::Well);
        document::Phrase value(m_document.metadata.languages.first(), figure.value);
        value.runs.first().mark = figure.mark;
        value.runs.first().role = figure.role;
        m_writer.open(u"td"_s);
        prose(u"p"_s, Prose(value), {}, u"Figure Value"_s);
        prose(u"p"_s, figure.label, {}, u"Figure Label"_s);
        m_writer.close();
    }
    m_writer.close();
    m_writer.close();
    m_writer.close();
    noted.fills << fills;
    m_tables << noted;
}

/// Paragraphs in Word's own styles, not a list: the chapters have their numbers.
void HtmlComposer::contentsForWord(const document::Contents &contents)
{
    prose(u"p"_s, contents.title, {}, u"Contents Heading"_s);
    m_inOneLine = true;
    for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
        const auto *heading = std::get_if<document::Heading>(&m_document.blocks[i]);
        if (heading == nullptr || !heading->inContents || heading->level > contents.depth)
            continue;
        m_writer.open(u"div"_s, {styled(u"toc %1"_s.arg(heading->level))});
        m_writer.open(u"p"_s);
        listed(*heading, i);
        m_writer.close();
        m_writer.close();
    }
    m_inOneLine = false;
}

void HtmlComposer::pageBreakForWord()
{
    prose(u"p"_s, Prose(m_document.metadata.languages.first(), u"\u00A0"_s), {}, u"Page Break"_s);
}

void HtmlComposer::pictureForWord(const QByteArray &png, const QString &words, double width)
{
    m_writer.open(u"div"_s, {styled(u"Picture"_s)});
    m_writer.open(u"p"_s);
    m_writer.empty(u"img"_s, {{u"alt"_s, words},
                              {u"src"_s, pictureName(m_pictures.size())},
                              {u"width"_s, QString::number(width, 'f', 1) + u"pt"_s}});
    m_writer.close();
    m_writer.close();
    m_pictures << png;
}

void HtmlComposer::pictureForWord(const Result<drawing::Picture> &picture, const QString &words)
{
    if (!picture)
        return fail(picture.error());
    const auto pixels = raster(*picture, m_fonts, PixelsPerPoint);
    if (!pixels)
        return fail(pixels.error());
    pictureForWord(png(*pixels), words, picture->width);
}

} // namespace shihe::markup
