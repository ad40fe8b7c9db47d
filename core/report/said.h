// All words that were composed so far, to find out what a reader meets.
#pragma once

#include "core/report/parts.h"

namespace shihe::report {

struct Said
{
    QString text;

    explicit Said(const Document &document)
    {
        for (const Block &block : document.blocks)
            std::visit(*this, block);
    }

    /// @p form as a word of its own, not within a longer one.
    [[nodiscard]] bool has(const QString &form) const
    {
        const auto isLatin = [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); };
        for (qsizetype at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            const qsizetype end = at + form.size();
            const bool apartBefore = at == 0 || !isLatin(text.at(at - 1)) || !isLatin(form.front());
            const bool apartAfter = end == text.size() || !isLatin(text.at(end)) || !isLatin(form.back());
            if (apartBefore && apartAfter)
                return true;
        }
        return false;
    }

    void operator()(const document::Heading &b) { add(b.text); }
    void operator()(const document::Paragraph &b) { add(b.text); }
    void operator()(const document::List &b) { add(b.items); }
    void operator()(const document::Note &b)
    {
        add(b.title);
        add(b.text);
    }
    void operator()(const document::Facts &b)
    {
        for (const document::CoverFact &fact : b.facts) {
            add(fact.label);
            add(fact.value);
        }
    }
    void operator()(const Table &b)
    {
        for (const Row &row : b.rows) {
            for (const Cell &cell : row.cells)
                add(cell.text);
        }
    }
    template <typename Other>
    void operator()(const Other &) // the words of charts and cards stand in tables, too
    {
    }

private:
    void add(const Prose &prose)
    {
        for (const Phrase &phrase : prose.phrases)
            text += phrase.text() + u'\n';
    }
    void add(const QList<Prose> &texts)
    {
        for (const Prose &prose : texts)
            add(prose);
    }
};

} // namespace shihe::report
