#include "core/pdf/textmaker.h"

#include <QtGlobal>
#include <algorithm>
#include <utility>

namespace shihe::pdf {

namespace {
constexpr std::size_t PiecesAtOnce = 4; // a cell or two
} // namespace

using namespace Qt::StringLiterals;
using document::Phrase;
using document::Prose;
using document::Run;

void TextMaker::fail(const Error &error)
{
    if (error.code == "drawing.missing-glyph"_L1) {
        if (m_missing.isEmpty())
            m_firstMissing = {error.args.value(1), m_place};
        if (!m_missing.contains(error.args.value(0)))
            m_missing << error.args.value(0);
    } else if (!m_error) {
        m_error = error;
    }
}

std::optional<Error> TextMaker::missing() const
{
    if (m_missing.isEmpty())
        return std::nullopt;
    return Error{QString::fromLatin1(QT_TRANSLATE_NOOP("words", "pdf.missing-glyph")),
                 QStringList{m_missing.join(u", "_s)} + m_firstMissing};
}

int TextMaker::element(const QByteArray &role, int parent, const Prose &prose, const QByteArray &entries)
{
    for (const Phrase &phrase : prose.phrases) {
        if (!phrase.isEmpty())
            return m_structure.add(role, parent, phrase.language, entries);
    }
    return m_structure.add(role, parent, m_structure.language(parent), entries);
}

// Plain runs belong to the owner; links and what is in another language get elements of their own.
QList<int> TextMaker::runElements(const Phrase &phrase, int owner)
{
    QList<int> elements;
    for (const Run &run : phrase.runs) {
        const Language language = run.language.value_or(phrase.language);
        const bool plain = run.link.isEmpty() && language == m_structure.language(owner);
        elements << (plain ? owner
                           : m_structure.addWithContent(run.link.isEmpty() ? "Span"_qba : "Link"_qba, owner, language));
    }
    return elements;
}

// A table says many a thing over and over: "Applies", "Not answered".
void TextMaker::findTwins(std::vector<Piece> &pieces)
{
    QHash<std::size_t, const Piece *> known;
    for (Piece &piece : pieces) {
        if (piece.phrase.runs.isEmpty())
            continue;
        const QString &text = piece.phrase.runs.constFirst().text;
        const Piece *&first = known[qHashMulti(0, text, piece.measure.size, piece.width)];
        if (first == nullptr)
            first = &piece;
        else if (first->phrase == piece.phrase && first->measure == piece.measure && first->style == piece.style &&
                 first->width == piece.width)
            piece.twin = first;
    }
}

void TextMaker::set(Piece &piece) const
{
    if (piece.twin != nullptr)
        return;
    piece.lines =
        drawing::typeset(m_fonts, piece.phrase,
                         {.size = piece.measure.size, .bold = piece.style.bold, .role = piece.style.role}, piece.width);
}

QList<drawing::Line> TextMaker::checked(const Phrase &phrase, const Result<QList<drawing::Line>> &lines)
{
    if (lines)
        return *lines;
    fail(lines.error());
    for (const QString &code : m_fonts.missing(phrase.text())) {
        if (!m_missing.contains(code))
            m_missing << code;
    }
    return {};
}

QList<drawing::Line> TextMaker::lines(const Phrase &phrase, Measure measure, const ProseStyle &style, double width)
{
    Piece piece{.phrase = phrase, .measure = measure, .style = style, .width = width};
    set(piece);
    return checked(phrase, piece.lines);
}

void TextMaker::put(const Piece &piece)
{
    double gap = piece.style.gap;
    for (const drawing::Line &line : checked(piece.phrase, piece.twin ? piece.twin->lines : piece.lines)) {
        piece.box->add({.line = line,
                        .measure = piece.measure,
                        .elements = piece.elements,
                        .paragraph = piece.paragraph,
                        .gap = gap,
                        .align = piece.style.align});
        gap = 0;
    }
}

void TextMaker::add(TextBox &box, const Phrase &phrase, Measure measure, const ProseStyle &style, double width,
                    int owner)
{
    Piece piece{.box = &box,
                .phrase = phrase,
                .measure = measure,
                .style = style,
                .width = width,
                .elements = runElements(phrase, owner),
                .paragraph = ++m_paragraph};
    if (m_gathers) {
        m_pieces.push_back(std::move(piece));
        return;
    }
    set(piece);
    put(piece);
}

std::unique_ptr<TextMaker::Batch> TextMaker::launch()
{
    m_gathers = false;
    std::unique_ptr<Batch> batch(new Batch);
    batch->m_place = m_place;
    Batch::Work &work = *batch->m_work;
    work.maker = this;
    work.pieces = std::exchange(m_pieces, {});
    findTwins(work.pieces);
    const auto others =
        static_cast<std::size_t>(std::max(m_pool.maxThreadCount() - 1, 1)); // this thread takes part in the end
    for (std::size_t i = 0; i < std::min(others, work.pieces.size() / PiecesAtOnce + 1); ++i)
        m_pool.start([shared = batch->m_work] { shared->takePart(); });
    return batch;
}

void TextMaker::Batch::Work::takePart()
{
    for (std::size_t first = next.fetch_add(PiecesAtOnce); first < pieces.size();
         first = next.fetch_add(PiecesAtOnce)) {
        const std::size_t end = std::min(first + PiecesAtOnce, pieces.size());
        try {
            for (std::size_t i = first; i < end; ++i)
                maker->set(pieces[i]);
        } catch (...) {
            const std::scoped_lock lock(mutex);
            fault = std::current_exception();
        }
        if (done.fetch_add(end - first) + end - first == pieces.size())
            done.notify_all();
    }
}

void TextMaker::Batch::complete()
{
    m_work->takePart();
    for (std::size_t set = m_work->done; set < m_work->pieces.size(); set = m_work->done)
        m_work->done.wait(set);
}

void TextMaker::finish(Batch &batch)
{
    batch.complete();
    if (batch.m_work->fault)
        std::rethrow_exception(batch.m_work->fault);
    const QString place = std::exchange(m_place, batch.m_place);
    for (const Piece &piece : batch.m_work->pieces)
        put(piece);
    m_place = place;
}

void TextMaker::addPhrases(TextBox &box, const Prose &prose, const ProseStyle &style, double width, int owner,
                           const QByteArray &inner, bool always)
{
    QList<Phrase> said;
    for (const Phrase &phrase : prose.phrases) {
        if (!phrase.isEmpty())
            said << phrase;
    }
    for (qsizetype i = 0; i < said.size(); ++i) {
        const bool own = always || i > 0 || said[i].language != m_structure.language(owner);
        const int element = own ? m_structure.addWithContent(inner, owner, said[i].language) : owner;
        ProseStyle look = style;
        if (i > 0) {
            const bool leads = style.role == document::Role::Ink || style.role == document::Role::Accent;
            look.role = leads ? style.second : style.role;
            look.bold = false;
            look.gap = 0;
        }
        add(box, said[i], i == 0 ? measure(style.size) : below(style.size), look, width, element);
    }
}

void TextMaker::add(TextBox &box, const Prose &prose, const ProseStyle &style, double width, int owner,
                    const QByteArray &inner)
{
    addPhrases(box, prose, style, width, owner, inner, false);
}

void TextMaker::add(TextBox &box, const QList<Prose> &texts, const ProseStyle &style, double width, int owner,
                    const QByteArray &inner)
{
    const bool several = std::count_if(texts.begin(), texts.end(), [](const Prose &p) { return !p.isEmpty(); }) > 1;
    for (const Prose &prose : texts)
        addPhrases(box, prose, style, width, owner, inner, several);
}

} // namespace shihe::pdf
