// Reads a document back as its reader sees it.
#pragma once

#include "core/document/document.h"

#include <QStringList>

namespace shihe::document {

using namespace Qt::StringLiterals;

inline void collect(const Prose &prose, QStringList &out)
{
    out << prose.text(u"\n"_s);
}
inline void collect(const QList<Prose> &texts, QStringList &out)
{
    for (const Prose &prose : texts)
        collect(prose, out);
}

inline QString textOf(const Cell &cell)
{
    QStringList out;
    collect(cell.text, out);
    return out.join(u'\n');
}

/// Everything a reader sees of one block, but for figures' alternative texts.
struct Reader
{
    QStringList out;
    void operator()(const Heading &b) { collect(b.text, out); }
    void operator()(const Paragraph &b) { collect(b.text, out); }
    void operator()(const List &b) { collect(b.items, out); }
    void operator()(const Table &b)
    {
        collect(b.caption, out);
        for (const QList<Row> &rows : {b.head, b.rows}) {
            for (const Row &row : rows) {
                for (const Cell &cell : row.cells)
                    out << textOf(cell);
            }
        }
    }
    void operator()(const KeyFigures &b)
    {
        for (const KeyFigure &figure : b.figures) {
            out << figure.value;
            collect(figure.label, out);
        }
    }
    void operator()(const SealPanel &b)
    {
        collect(b.title, out);
        collect(b.text, out);
    }
    /// A chart says in words what it shows.
    template <typename Chart>
    void chart(const Chart &b)
    {
        collect(b.caption, out);
        out << b.alt.text();
    }
    void operator()(const Bars &b) { chart(b); }
    void operator()(const HeatMap &b) { chart(b); }
    void operator()(const Curve &b) { chart(b); }
    void operator()(const Trend &b) { chart(b); }
    void operator()(const Timeline &b) { chart(b); }
    void operator()(const Radar &b) { chart(b); }
    void operator()(const Note &b)
    {
        collect(b.title, out);
        collect(b.text, out);
    }
    void operator()(const PageBreak &) {}
    void operator()(const Contents &b) { collect(b.title, out); }
    void operator()(const Cover &b)
    {
        for (const Prose &prose : {b.organisation, b.title, b.subtitle, b.verdict, b.stamp, b.note, b.imprint})
            collect(prose, out);
        for (const CoverFact &fact : b.facts) {
            collect(fact.label, out);
            collect(fact.value, out);
        }
    }
    void operator()(const SignaturePlace &b) { collect(b.label, out); }
    void operator()(const Facts &b)
    {
        for (const CoverFact &fact : b.facts) {
            collect(fact.label, out);
            collect(fact.value, out);
        }
    }
};

inline QString allText(const Document &document)
{
    Reader reader;
    for (const Block &block : document.blocks)
        std::visit(reader, block);
    reader.out << document.running.head.text() << document.running.status.text() << document.running.foot.text()
               << document.metadata.title.zh << document.metadata.title.en;
    return reader.out.join(u'\n');
}

inline qsizetype headingAt(const Document &document, const QString &anchor)
{
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const auto *heading = std::get_if<Heading>(&document.blocks[i]);
        if (heading && heading->anchor == anchor)
            return static_cast<qsizetype>(i);
    }
    return -1;
}

inline const Row *rowAt(const Document &document, const QString &anchor)
{
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block)) {
            for (const Row &row : table->rows) {
                if (row.anchor == anchor)
                    return &row;
            }
        }
    }
    return nullptr;
}

/// Where the text of @p row leads.
inline QStringList links(const Row &row)
{
    QStringList all;
    for (const Cell &cell : row.cells) {
        for (const Prose &prose : cell.text) {
            for (const Phrase &phrase : prose.phrases) {
                for (const Run &run : phrase.runs)
                    all << run.link;
            }
        }
    }
    return all;
}

template <typename T>
const T *firstAfter(const Document &document, qsizetype at)
{
    for (std::size_t i = static_cast<std::size_t>(at) + 1; i < document.blocks.size(); ++i) {
        if (const T *found = std::get_if<T>(&document.blocks[i]))
            return found;
    }
    return nullptr;
}

} // namespace shihe::document
