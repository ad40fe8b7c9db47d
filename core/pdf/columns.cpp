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

/// Not less than the width of @p word in ems; what is shorter than a known piece need not be measured.
double bound(const QString &word)
{
    double sum = 0;
    for (const QChar c : word)
        sum += c.isLower() && c != u'm' && c != u'w' ? 0.65 : c.isDigit() ? 0.62 : 1.0;
    return sum;
}

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
    void look(const QString &piece, Language language, bool bold, double size, double mark);
    void lookAtWord(const QString &word, Language language, bool bold, double size, double mark);

    const drawing::Fonts &m_fonts;
    double m_width;
};

void Widest::look(const Phrase &phrase, double size, bool bold)
{
    for (const Run &run : phrase.runs) {
        const QString text = m_fonts.shown(run.text);
        const Language language = run.language.value_or(phrase.language);
        double mark = run.mark ? drawing::markWidth(size) : 0;
        qsizetype begin = 0;
        const auto kind = [&text](qsizetype i) {
            return text.at(i).isSpace() ? 0 : drawing::isIdeograph(text.at(i).unicode()) ? 1 : 2;
        };
        for (qsizetype i = 1; i <= text.size(); ++i) {
            if (i < text.size() && kind(i) == kind(begin))
                continue;
            const bool han = kind(begin) == 1;
            if (kind(begin) != 0 && (!han || i - begin <= LongestLabel))
                look(text.mid(begin, i - begin), language, bold || run.bold, size, mark);
            mark = 0; // it stands before the first piece
            begin = i;
        }
    }
}

void Widest::look(const QString &piece, Language language, bool bold, double size, double mark)
{
    if (bound(piece) * size + mark <= m_width)
        return;
    if (drawing::isIdeograph(piece.front().unicode()))
        return lookAtWord(piece, language, bold, size, mark);
    const QList<drawing::Break> breaks = drawing::breaks(piece);
    qsizetype begin = 0;
    for (qsizetype i = 1; i <= piece.size(); ++i) {
        if (i < piece.size() && breaks.at(i) < drawing::Break::Soft)
            continue;
        lookAtWord(piece.mid(begin, i - begin), language, bold, size, begin == 0 ? mark : 0);
        begin = i;
    }
}

void Widest::lookAtWord(const QString &word, Language language, bool bold, double size, double mark)
{
    // What no font has is told by whoever sets it.
    if (const auto width = m_fonts.width(word, language, bold, size); width && *width + mark <= LongestPiece)
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
