// All words that were composed so far, to find out what a reader meets.
#pragma once

#include "core/report/parts.h"

#include <QHash>
#include <QSet>
#include <bitset>

namespace shihe::report {

struct Said
{
    QString text;

    explicit Said(const Document &document)
    {
        for (const Block &block : document.blocks)
            std::visit(*this, block);
    }

    /// Which of @p forms stand there as words of their own, not within longer ones. All are looked for in one passage:
    /// a report has hundreds of thousands of characters.
    [[nodiscard]] QSet<QString> wordsAmong(const QStringList &forms) const
    {
        QHash<QChar, QStringList> byStart;
        std::bitset<0x10000> starts;
        for (const QString &form : forms) {
            if (form.isEmpty())
                continue;
            byStart[form.front()] << form;
            starts.set(form.front().unicode());
        }
        QSet<QString> met;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (!starts.test(text.at(at).unicode()))
                continue;
            for (const QString &form : std::as_const(byStart)[text.at(at)]) {
                if (isWord(form, at))
                    met << form;
            }
        }
        return met;
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
    [[nodiscard]] bool isWord(const QString &form, qsizetype at) const
    {
        const auto isLatin = [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); };
        if (!QStringView(text).sliced(at).startsWith(form))
            return false;
        const qsizetype end = at + form.size();
        return (at == 0 || !isLatin(text.at(at - 1)) || !isLatin(form.front())) &&
               (end == text.size() || !isLatin(text.at(end)) || !isLatin(form.back()));
    }
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
