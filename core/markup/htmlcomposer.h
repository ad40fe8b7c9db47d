// Writes a document's blocks as HTML, one after another.
#pragma once

#include "core/markup/markup.h"
#include "core/markup/writer.h"

namespace shihe::markup {

class HtmlComposer final
{
public:
    HtmlComposer(const Document &document, const drawing::Fonts &fonts, const HtmlOptions &options)
        : m_document(document)
        , m_fonts(fonts)
        , m_options(options)
    {
    }

    [[nodiscard]] Result<QByteArray> run();

    // One for each kind of block.
    void block(const document::Heading &heading);
    void block(const document::Paragraph &paragraph);
    void block(const document::List &list);
    void block(const document::Table &table);
    void block(const document::KeyFigures &figures);
    void block(const document::SealPanel &panel);
    void block(const document::Bars &bars);
    void block(const document::HeatMap &map);
    void block(const document::Curve &curve);
    void block(const document::Trend &trend);
    void block(const document::Timeline &timeline);
    void block(const document::Radar &radar);
    void block(const document::Note &note);
    void block(const document::PageBreak &);
    void block(const document::Contents &contents);
    void block(const document::Cover &cover);
    void block(const document::SignaturePlace &place);
    void block(const document::Facts &facts);

private:
    void head();
    void foot();
    void run(const document::Run &run, Language language);
    void phrase(const document::Phrase &phrase, bool second);
    void place(const QString &anchor);
    [[nodiscard]] QString id(const QString &anchor) const; ///< of a row or paragraph; none where place() writes it
    /// All phrases, without an element around them.
    void inlines(const document::Prose &prose);
    /// The same as an element; nothing where there is nothing to say.
    void prose(const QString &tag, const document::Prose &prose, const Attributes &attributes = {});
    void row(const document::Table &table, const document::Row &row, bool head);
    void facts(const QList<document::CoverFact> &facts);
    void seal(const document::Seal &seal);
    /// What a picture tells, in its place or behind it.
    void told(const document::Phrase &words);
    void listed(const document::Heading &heading, std::size_t index);
    template <typename Chart>
    void chart(const Chart &chart);
    void fail(const Error &error);

    const Document &m_document;
    const drawing::Fonts &m_fonts;
    const HtmlOptions &m_options;
    Writer m_writer;
    std::size_t m_index = 0;
    std::optional<Error> m_error;
};

} // namespace shihe::markup
