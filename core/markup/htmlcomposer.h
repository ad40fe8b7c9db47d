// Writes a document's blocks as HTML, one after another.
#pragma once

#include "core/drawing/picture.h"
#include "core/markup/markup.h"
#include "core/markup/wordtables.h"
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

    /// For Word: PNG files that the text names pictureName(0), pictureName(1) …, and its tables in their order.
    [[nodiscard]] const QList<QByteArray> &pictures() const noexcept { return m_pictures; }
    [[nodiscard]] const QList<WordTable> &tables() const noexcept { return m_tables; }
    [[nodiscard]] static QString pictureName(qsizetype index) { return QStringLiteral("picture%1.png").arg(index); }

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
    void words(const QString &text);
    void phrase(const document::Phrase &phrase, bool second);
    void place(const QString &anchor);
    [[nodiscard]] QString id(const QString &anchor) const; ///< of a row or paragraph; none where place() writes it
    /// All phrases, without an element around them.
    void inlines(const document::Prose &prose);
    /// The same as an element; nothing where there is nothing to say. @p style is Word's, by name.
    void prose(const QString &tag, const document::Prose &prose, const Attributes &attributes = {},
               const QString &style = {});
    /// An attribute with a name of a style; empty but for Word.
    [[nodiscard]] Attributes::value_type styled(const QString &style) const
    {
        return {QStringLiteral("custom-style"), m_options.forWord ? style : QString()};
    }
    /// Around a table or chart; @p name is what readers hear of it, else the heading above.
    void openScroll(const document::Prose &name);
    void closeScroll();
    void row(const document::Table &table, const document::Row &row, bool head);
    void facts(const QList<document::CoverFact> &facts);
    void seal(const document::Seal &seal);
    void listed(const document::Heading &heading, std::size_t index);
    [[nodiscard]] double chartWidth() const;
    void figure(const document::Prose &caption, const document::Phrase &alt,
                const QList<Result<drawing::Picture>> &pictures);
    template <typename Chart>
    void chart(const Chart &chart);
    void fail(const Error &error);

    // What Word needs otherwise.
    void noteForWord(const document::Table &table);
    void figuresForWord(const document::KeyFigures &figures);
    void contentsForWord(const document::Contents &contents);
    void pageBreakForWord();
    /// @p width in points.
    void pictureForWord(const QByteArray &png, const QString &words, double width);
    void pictureForWord(const Result<drawing::Picture> &picture, const QString &words);

    const Document &m_document;
    const drawing::Fonts &m_fonts;
    const HtmlOptions &m_options;
    Writer m_writer;
    std::size_t m_index = 0;
    document::Prose m_chapter; ///< the last heading
    bool m_inOneLine = false;  ///< both languages side by side
    QList<QByteArray> m_pictures;
    QList<WordTable> m_tables;
    std::optional<Error> m_error;
};

} // namespace shihe::markup
