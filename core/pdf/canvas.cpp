#include "core/pdf/canvas.h"

#include "core/pdf/style.h"
#include "core/pdf/syntax.h"

#include <QVarLengthArray>
#include <cmath>
#include <utility>

namespace shihe::pdf {

using drawing::Glyph;
using drawing::Path;
using drawing::Point;

namespace {

constexpr qsizetype UsualContent = 16 * 1024;
constexpr double MarkStroke = 0.035;  // ems
constexpr double SmallestShift = 2.5; // thousandths of an em; what is left out is made up for by the next one

Token position(Point point)
{
    return number(point.x) << ' ' << number(PageHeight - point.y);
}

/// What a segment says, of the text it was set from.
QString wordsOf(const drawing::Segment &segment, const QString &text)
{
    qsizetype begin = text.size();
    qsizetype end = 0;
    for (const Glyph &glyph : segment.glyphs) {
        begin = qMin(begin, glyph.begin);
        end = qMax(end, glyph.begin + glyph.length);
    }
    return text.mid(begin, qMax(qsizetype(0), end - begin)).trimmed();
}

} // namespace

Canvas::Canvas(Objects &objects, Structure &structure, const drawing::Fonts &fonts)
    : m_objects{objects}
    , m_structure{structure}
    , m_fonts{fonts}
    , m_embedding{fonts}
{
}

void Canvas::newPage()
{
    if (m_current >= 0)
        current().content.squeeze();
    Page page;
    page.object = m_objects.reserve();
    page.content.reserve(UsualContent);
    m_pages.push_back(page);
    m_current = pageCount() - 1;
}

// Text in a row shares one text object: its places are then small differences, which repeat and pack well.
void Canvas::endText(Page &page)
{
    if (page.marked == Page::Marked::InText)
        endTag(page);
    if (std::exchange(page.inText, false))
        page.content += "ET\n";
}

void Canvas::endTag(Page &page)
{
    if (page.marked == Page::Marked::Outside && std::exchange(page.inText, false))
        page.content += "ET\n";
    if (std::exchange(page.marked, Page::Marked::No) != Page::Marked::No)
        page.content += "EMC\n";
}

/// Opens the marked content of the tag that was set, where the content is.
void Canvas::mark(Page &page)
{
    if (page.marked != Page::Marked::No)
        return;
    page.marked = page.inText ? Page::Marked::InText : Page::Marked::Outside;
    if (page.tagged <= FirstArtifact) {
        static constexpr const char *Entries[] = {"/Type/Layout", "/Type/Pagination/Subtype/Header",
                                                  "/Type/Pagination/Subtype/Footer", "/Type/Pagination"};
        page.content += QByteArrayLiteral("/Artifact<<") + Entries[FirstArtifact - page.tagged] + ">>BDC\n";
        return;
    }
    const int id = static_cast<int>(page.owners.size());
    page.owners << page.tagged;
    page.content += "/" + m_structure.role(page.tagged) + "<</MCID " + number(id) + ">>BDC\n";
    m_structure.addContent(page.tagged, page.object, id);
}

void Canvas::beginText(Point at)
{
    Page &page = current();
    Q_ASSERT(page.tagged != Untagged);
    if (!page.inText) {
        page.content += "BT\n";
        page.inText = true;
        page.x = 0;
        page.y = 0;
    }
    mark(page);
    const qint64 x = 10 * qRound64(at.x * 10); // finer than any printer, and with fewer different steps
    const qint64 y = qRound64((PageHeight - at.y) * 100);
    page.content +=
        number(static_cast<double>(x - page.x) / 100) + ' ' + number(static_cast<double>(y - page.y) / 100) + " Td ";
    page.x = x;
    page.y = y;
}

/// No path may stand in a text object.
void Canvas::beginPath()
{
    Page &page = current();
    Q_ASSERT(page.tagged != Untagged);
    endText(page);
    mark(page);
}

void Canvas::setFill(const drawing::Colour &colour)
{
    Page &page = current();
    if (std::exchange(page.settings.fill, colour) != colour)
        page.content += operands(colour) + " rg ";
}

void Canvas::setStroke(const drawing::Shape &shape)
{
    Page &page = current();
    QByteArray stroke = operands(*shape.stroke) + " RG " + number(shape.width) + " w [" +
                        (shape.dash > 0 ? number(shape.dash) : Token()) + "] 0 d ";
    if (stroke == page.settings.stroke)
        return;
    page.content += stroke;
    page.settings.stroke = std::move(stroke);
}

void Canvas::setFont(int face, double size)
{
    Page &page = current();
    const std::pair font(face, size);
    if (std::exchange(page.settings.font, font) != font)
        page.content += "/" + Embedding::name(face) + " " + number(size) + " Tf ";
}

void Canvas::setTag(int tagged)
{
    Page &page = current();
    if (page.tagged == tagged)
        return;
    endTag(page);
    page.tagged = tagged;
}

void Canvas::tag(int element)
{
    setTag(element);
}

void Canvas::tag(Artifact kind)
{
    setTag(tagOf(kind));
}

void Canvas::path(const Path &path, Point origin, double scale)
{
    QByteArray &content = current().content;
    const auto at = [&](qsizetype index) {
        const Point &point = path.points[index];
        return position({origin.x + point.x * scale, origin.y + point.y * scale}) << ' ';
    };
    qsizetype next = 0;
    for (const Path::Step step : path.steps) {
        switch (step) {
        case Path::Step::Move:
            content += at(next++) + "m ";
            break;
        case Path::Step::Line:
            content += at(next++) + "l ";
            break;
        case Path::Step::Curve:
            content += at(next) + at(next + 1) + at(next + 2) + "c ";
            next += 3;
            break;
        case Path::Step::Close:
            content += "h ";
            break;
        }
    }
}

void Canvas::paint(const drawing::Shape &shape, Point origin)
{
    if (shape.path.isEmpty() || (!shape.fill && !shape.stroke))
        return;
    beginPath();
    if (shape.fill)
        setFill(*shape.fill);
    if (shape.stroke)
        setStroke(shape);
    path(shape.path, origin, 1);
    current().content += shape.fill && shape.stroke ? "B\n" : shape.fill ? "f\n" : "S\n";
}

Result<void> Canvas::paint(const drawing::Picture &picture, Point origin, double scale)
{
    for (const drawing::Shape &shape : picture.shapes) {
        drawing::Shape scaled = shape;
        for (Point &point : scaled.path.points)
            point = {point.x * scale, point.y * scale};
        scaled.width *= scale;
        scaled.dash *= scale;
        paint(scaled, origin);
    }
    for (const drawing::Label &label : picture.labels) {
        const QString shown = m_fonts.shown(label.text);
        const auto shaped = m_fonts.label(shown, label.language, label.bold);
        if (!shaped)
            return failure(shaped.error());
        glyphs(*shaped, shown, label.size * scale, {origin.x + label.at.x * scale, origin.y + label.at.y * scale},
               label.colour);
    }
    return {};
}

void Canvas::replaced(int owner, const QString &text, const std::function<void()> &paint)
{
    if (owner < 0) { // readers pass artifacts over
        paint();
        return;
    }
    // An element of its own: marked content within marked content makes some readers lose what follows.
    tag(m_structure.add(QByteArrayLiteral("Span"), owner, m_structure.language(owner),
                        "/ActualText" + textString(text)));
    paint();
}

// A cluster of several glyphs can't be told by ToUnicode, and is told by its element.
void Canvas::glyphs(const QList<Glyph> &glyphs, const QString &source, double size, Point at,
                    const drawing::Colour &colour)
{
    const auto put = [&](qsizetype begin, qsizetype end) {
        if (begin == end)
            return;
        const std::span part(glyphs.constData() + begin, static_cast<std::size_t>(end - begin));
        stretch(part, source, size, at, colour);
        for (const Glyph &glyph : part)
            at.x += glyph.advance * size;
    };
    qsizetype begin = 0;
    for (qsizetype i = 0; i < glyphs.size();) {
        qsizetype end = i + 1;
        while (end < glyphs.size() && glyphs[end].length == 0)
            ++end;
        if (end > i + 1) {
            put(begin, i);
            const int owner = current().tagged;
            replaced(owner, source.mid(glyphs[i].begin, glyphs[i].length), [&] { put(i, end); });
            if (owner >= 0)
                tag(owner);
            begin = end;
        }
        i = end;
    }
    put(begin, glyphs.size());
}

// One TJ for each stretch of one font. The pen moves by the widths in the file; where our positions differ (kerning,
// the space between Han and Latin) an adjustment stands between the codes.
void Canvas::stretch(std::span<const Glyph> glyphs, const QString &source, double size, Point at,
                     const drawing::Colour &colour)
{
    beginText(at);
    setFill(colour);
    QByteArray &content = current().content;
    int face = -1;
    double wanted = 0; // thousandths of an em from the start
    double pen = 0;
    bool inArray = false;
    QVarLengthArray<char, 512> codes; // since the last adjustment
    const auto beginArray = [&] {
        if (!std::exchange(inArray, true))
            content += '[';
    };
    const auto endString = [&] {
        if (codes.isEmpty())
            return;
        beginArray();
        content += '(';
        content.append(codes.constData(), codes.size());
        content += ')';
        codes.clear();
    };
    const auto flush = [&] {
        endString();
        if (std::exchange(inArray, false))
            content += "]TJ ";
    };
    for (const Glyph &glyph : glyphs) {
        if (glyph.face != face) {
            flush();
            setFont(glyph.face, size);
            face = glyph.face;
        }
        const double offset = wanted + glyph.dx * 1000 - pen;
        if (std::abs(offset) >= SmallestShift) {
            endString();
            beginArray();
            content += number(-offset);
            pen += offset;
        }
        if (glyph.dy != 0) {
            flush();
            content += number(glyph.dy * size) + " Ts ";
        }
        static constexpr char16_t Nothing[] = u"\u200B";
        const QStringView words =
            glyph.length > 0 ? QStringView(source).mid(glyph.begin, glyph.length) : QStringView(Nothing);
        const unsigned code = m_embedding.cid(face, glyph.id, words);
        appendEscaped(codes, static_cast<char>(code >> 8 & 0xff));
        appendEscaped(codes, static_cast<char>(code & 0xff));
        pen += m_embedding.width(face, code);
        wanted += glyph.advance * 1000;
        if (glyph.dy != 0) {
            flush();
            content += "0 Ts ";
        }
    }
    flush();
    content += '\n';
}

void Canvas::mark(document::Mark mark, double size, Point at)
{
    const drawing::MarkGlyph &known = m_fonts.mark(mark);
    const drawing::Colour ink = colour(role(mark));
    beginText({at.x + known.dx * size, at.y - known.dy * size});
    setFill(ink);
    setStroke({.stroke = ink, .width = MarkStroke * size}); // else its rings are fainter than the words
    setFont(known.glyph.face, known.size * size);
    const QChar source = character(mark);
    const unsigned code = m_embedding.cid(known.glyph.face, known.glyph.id, QStringView(&source, 1));
    const char bytes[] = {static_cast<char>(code >> 8 & 0xff), static_cast<char>(code & 0xff)};
    current().content += "2 Tr " + literal(QByteArrayView(bytes, 2)) + "Tj 0 Tr\n";
}

void Canvas::text(const drawing::Line &line, double size, Point at)
{
    text(line, size, at, {});
}

void Canvas::text(const drawing::Line &line, double size, Point at, const QList<int> &elementOfRun)
{
    for (const drawing::Segment &segment : line.segments) {
        const int element = elementOfRun.value(segment.run, Untagged);
        const double x = at.x + segment.x;
        if (element != Untagged)
            tag(element);
        if (segment.mark)
            mark(*segment.mark, size, {x, at.y});
        glyphs(segment.glyphs, *line.text, size, {x + segment.markWidth, at.y}, colour(segment.role));
        if (!segment.link.isEmpty() && element != Untagged)
            linkArea(element, x, at.y - size, x + segment.width, at.y + 0.3 * size, segment.link,
                     wordsOf(segment, *line.text), segment.language);
    }
}

// sRGB without a mask: what the output intent of PDF/A describes and every reader shows alike.
void Canvas::image(const document::Image &image, double left, double top, double width, double height)
{
    beginPath();
    const QByteArray name = "/Im" + number(++m_imageCount);
    m_images += name + " " +
                reference(m_objects.addStream("/Type/XObject/Subtype/Image/Width " + number(image.width) + "/Height " +
                                                  number(image.height) + "/ColorSpace/DeviceRGB/BitsPerComponent 8",
                                              image.rgb));
    current().content += "q " + number(width) + " 0 0 " + number(height) + " " + position({left, top + height}) +
                         " cm " + name + " Do Q\n";
}

} // namespace shihe::pdf
