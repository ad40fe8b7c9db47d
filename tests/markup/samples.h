// What tests of HTML, Markdown and Word share: documents, and their texts in the order in which they are read.
#pragma once

#include "../report/composing.h"

#include "core/drawing/fonts.h"

namespace shihe::test {

using namespace Qt::StringLiterals;

/// Every text of a document, in order: what a reader of the file must meet, character by character.
struct Spoken
{
    QString out;
    const Document *document = nullptr;

    void phrase(const document::Phrase &phrase)
    {
        for (const document::Run &run : phrase.runs) {
            if (run.mark)
                out += document::character(*run.mark);
            out += run.text;
        }
    }
    void prose(const document::Prose &prose)
    {
        for (const document::Phrase &each : prose.phrases)
            phrase(each);
    }
    void all(const QList<document::Prose> &texts)
    {
        for (const document::Prose &each : texts)
            prose(each);
    }
    void facts(const QList<document::CoverFact> &facts)
    {
        for (const document::CoverFact &fact : facts) {
            prose(fact.label);
            prose(fact.value);
        }
    }
    void marked(const std::optional<document::Mark> &mark)
    {
        if (mark)
            out += document::character(*mark);
    }

    void operator()(const document::Heading &b) { prose(b.text); }
    void operator()(const document::Paragraph &b) { prose(b.text); }
    void operator()(const document::List &b) { all(b.items); }
    void operator()(const document::Table &b)
    {
        prose(b.caption);
        for (const QList<document::Row> &rows : {b.head, b.rows}) {
            for (const document::Row &row : rows) {
                for (const document::Cell &cell : row.cells)
                    all(cell.text);
            }
        }
    }
    void operator()(const document::KeyFigures &b)
    {
        for (const document::KeyFigure &figure : b.figures) {
            marked(figure.mark);
            out += figure.value;
            prose(figure.label);
        }
    }
    void operator()(const document::SealPanel &b)
    {
        out += b.seal.alt.text();
        prose(b.title);
        all(b.text);
    }
    void operator()(const document::Note &b)
    {
        marked(b.mark);
        prose(b.title);
        all(b.text);
    }
    void operator()(const document::PageBreak &) {}
    void operator()(const document::Contents &b)
    {
        prose(b.title);
        for (const document::Block &block : document->blocks) {
            const auto *heading = std::get_if<document::Heading>(&block);
            if (heading && heading->inContents && heading->level <= b.depth)
                prose(heading->text);
        }
    }
    void operator()(const document::Cover &b)
    {
        if (b.logo)
            out += b.logo->alt.text();
        prose(b.stamp);
        prose(b.organisation);
        prose(b.title);
        prose(b.subtitle);
        if (b.seal)
            out += b.seal->alt.text();
        prose(b.verdict);
        facts(b.facts);
        prose(b.note);
        prose(b.imprint);
    }
    void operator()(const document::SignaturePlace &b) { prose(b.label); }
    void operator()(const document::Facts &b) { facts(b.facts); }
    template <typename Chart>
    void operator()(const Chart &b)
    {
        prose(b.caption);
        out += b.alt.text();
    }
};

inline QString spoken(const Document &document)
{
    Spoken reader;
    reader.document = &document;
    for (const document::Block &block : document.blocks)
        std::visit(reader, block);
    const document::Running &running = document.running;
    for (const document::Phrase &line : {running.head, running.status, running.house, running.foot})
        reader.phrase(line);
    return reader.out;
}

class Marking : protected Composing
{
protected:
    void load()
    {
        Composing::load();
        auto fonts = drawing::Fonts::load(QStringLiteral(SHIHE_FONTS));
        QVERIFY(fonts);
        m_fonts.emplace(std::move(*fonts));
    }
    /// A report of @p kind with actions, notes that look like markup, evidence and a house.
    [[nodiscard]] report::Input rich(const QString &name, report::Kind kind) const
    {
        report::Input given = input(name);
        given.kind = kind;
        given.parts = report::partsOf(kind);
        given.parts.erase(report::Part::Data);
        given.branding.footer = u"某某 & Co. <律师事务所>"_s;
        given.branding.logo = document::Image{.width = 2, .height = 1, .rgb = QByteArray("abcdef", 6)};
        Answers &answers = given.assessment.activities.first().answers;
        int turn = 0;
        for (Answer &answer : answers) {
            static const QStringList notes{u"<script>alert(1)</script> & \"引号\" 'x'"_s,
                                           u"a|b *粗* _斜_ `码` [链](x)"_s, u"# 不是标题\n1. 不是列表\n- 也不是"_s,
                                           u"𠮷野家·㛃 A~B \\ 100%"_s};
            if (turn++ % 3 == 0)
                answer.note = notes.at(turn / 3 % notes.size());
        }
        Action action;
        action.id = u"m1"_s;
        action.title = u"补充<b>单独同意</b>"_s;
        action.effortHours = 12;
        if (!given.evaluation.combined.findings.isEmpty())
            action.practices = {given.evaluation.combined.findings.first().practice};
        given.assessment.actions = {action};
        return given;
    }

    std::optional<drawing::Fonts> m_fonts;
};

} // namespace shihe::test
