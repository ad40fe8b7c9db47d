#include "core/pdf/columns.h"

#include "core/drawing/breaks.h"
#include "core/drawing/scripts.h"
#include "core/pdf/style.h"

#include <algorithm>
#include <numeric>

namespace shihe::pdf {

using document::Phrase;
using document::Prose;
using document::Run;

namespace {

constexpr qsizetype LongestLabel = 4;          // Han characters that are read at a glance, and look wrong in two lines
constexpr double LongestPiece = TextWidth / 3; // a longer one breaks: other columns would be left with nothing

constexpr double Kerning = 1.05; // at most, of the sum of advances

/// Looks for the widest piece of a column.
class Widest
{
public:
    Widest(const drawing::Fonts &fonts, double least)
        : m_fonts{fonts}
        , m_width{least}
    {
    }

    [[nodiscard]] double width() const noexcept { return m_width; }
    void look(const Phrase &phrase, double size, bool bold);

private:
    struct Look
    {
        Language language;
        bool bold;
        double size;
    };
    /// Not less than what @p c takes, in ems: what is sure to be narrower than the widest need not be set to be
    /// measured.
    [[nodiscard]] double most(QChar c, bool bold) const
    {
        return c.unicode() < 0x80 ? Kerning * m_fonts.plainAdvance(c.toLatin1(), bold) : 1;
    }
    void lookAtPiece(const QString &piece, const Look &look, double mark);
    void lookAtWord(const QString &word, const Look &look, double mark);

    const drawing::Fonts &m_fonts;
    double m_width;
};

void Widest::look(const Phrase &phrase, double size, bool bold)
{
    enum class Kind { Blank, Han, Other };
    const auto kindOf = [](QChar c) {
        return c.isSpace() ? Kind::Blank : drawing::isIdeograph(c.unicode()) ? Kind::Han : Kind::Other;
    };
    for (const Run &run : phrase.runs) {
        const QString text = m_fonts.shown(run.text);
        const Look look{run.language.value_or(phrase.language), bold || run.bold, size};
        double mark = run.mark ? drawing::markWidth(size) : 0;
        qsizetype begin = 0;
        Kind kind = Kind::Blank;
        double bound = 0; // of the piece
        const auto end = [&](qsizetype at) {
            if (kind != Kind::Blank && (kind != Kind::Han || at - begin <= LongestLabel) &&
                bound * size + mark > m_width)
                lookAtPiece(text.mid(begin, at - begin), look, mark);
            if (at > begin)
                mark = 0; // it stands before the first piece
            begin = at;
            bound = 0;
        };
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (const Kind own = kindOf(c); own != kind) {
                end(i);
                kind = own;
            }
            bound += most(c, look.bold);
        }
        end(text.size());
    }
}

void Widest::lookAtPiece(const QString &piece, const Look &look, double mark)
{
    if (drawing::isIdeograph(piece.front().unicode()))
        return lookAtWord(piece, look, mark);
    const QList<drawing::Break> breaks = drawing::breaks(piece);
    qsizetype begin = 0;
    for (qsizetype i = 1; i <= piece.size(); ++i) {
        if (i < piece.size() && breaks.at(i) < drawing::Break::Soft)
            continue;
        lookAtWord(piece.mid(begin, i - begin), look, begin == 0 ? mark : 0);
        begin = i;
    }
}

void Widest::lookAtWord(const QString &word, const Look &look, double mark)
{
    const double bound =
        std::accumulate(word.begin(), word.end(), 0.0, [&](double sum, QChar c) { return sum + most(c, look.bold); });
    if (bound * look.size + mark <= m_width)
        return;
    // What no font has is told by whoever sets it.
    if (const auto width = m_fonts.width(word, look.language, look.bold, look.size);
        width && *width + mark <= LongestPiece)
        m_width = std::max(m_width, *width + mark);
}

void look(QList<Widest> &columns, const document::Row &row, bool head)
{
    qsizetype column = 0;
    for (const document::Cell &cell : row.cells) {
        if (cell.columns <= 1) {
            for (const Prose &prose : cell.text) {
                bool leads = true;
                for (const Phrase &phrase : prose.phrases) {
                    if (phrase.isEmpty())
                        continue;
                    const Measure size = leads ? measure(cell.size) : below(cell.size);
                    columns[column].look(phrase, size.size, head && leads);
                    leads = false;
                }
            }
        }
        column += qMax(1, cell.columns);
    }
}

} // namespace

QList<double> columnWidths(const drawing::Fonts &fonts, const document::Table &table)
{
    QList<double> widths;
    QList<Widest> pieces;
    for (const document::Column &column : table.columns) {
        widths << TextWidth * column.share / 1000;
        pieces << Widest(fonts, std::min(widths.last() - 2 * CellPadding, measure(document::TextSize::Small).size));
    }
    for (const document::Row &row : table.head)
        look(pieces, row, true);
    for (const document::Row &row : table.rows)
        look(pieces, row, false);

    QList<double> lacks;
    QList<double> spare;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        // A hair more, so that the sum of rounded advances still fits.
        const double needed = pieces.at(i).width() + 2 * CellPadding + 0.01;
        lacks << std::max(0.0, needed - widths.at(i));
        spare << std::max(0.0, widths.at(i) - needed);
    }
    QList<qsizetype> order(widths.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&lacks](qsizetype a, qsizetype b) { return lacks[a] < lacks[b]; });
    for (const qsizetype i : std::as_const(order)) {
        const double all = std::accumulate(spare.cbegin(), spare.cend(), 0.0);
        if (lacks.at(i) <= 0 || lacks.at(i) > all)
            continue;
        const double part = lacks.at(i) / all;
        for (qsizetype k = 0; k < widths.size(); ++k) {
            widths[k] -= spare.at(k) * part;
            spare[k] *= 1 - part;
        }
        widths[i] += lacks.at(i);
    }
    return widths;
}

} // namespace shihe::pdf
