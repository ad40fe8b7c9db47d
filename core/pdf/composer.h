// From a Document to boxes on pages, and then to a file.
#pragma once

#include "core/pdf/catalog.h"
#include "core/pdf/inflow.h"
#include "core/pdf/pdf.h"
#include "core/pdf/tablebox.h"

namespace shihe::pdf {

/// Composes one document once. The blocks' functions add boxes to the flow in the order of the document; what depends
/// on the number of pages (contents, running heads) is painted when the flow is done.
class Composer final
{
public:
    Composer(const Document &document, const drawing::Fonts &fonts, const Options &options);
    [[nodiscard]] Result<Rendered> run();

private:
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
    void block(const document::PageBreak &) { m_flow.breakPage(); }
    void block(const document::Contents &contents);
    void block(const document::Cover &cover);
    void block(const document::SignaturePlace &place);
    void block(const document::Facts &facts);

    /// The element that holds what follows: the innermost section.
    [[nodiscard]] int section() const { return m_sections.isEmpty() ? Structure::Root : m_sections.last(); }
    int openSection(int level);
    /// Gives the height, with the space below it.
    double addHeading(const document::Heading &heading, const QString &anchor, bool startsBody);
    [[nodiscard]] std::vector<std::size_t> listedIn(const document::Contents &contents) const;
    /// @p indent from the left margin, over all further levels.
    [[nodiscard]] BoxPointer contentsLine(std::size_t heading, int toc, double indent, double leads = 1);
    struct ContentsHeight
    {
        double lines = 0;
        double spaces = 0;
    };
    [[nodiscard]] ContentsHeight contentsHeight(const std::vector<std::size_t> &listed, double indent);
    void paintCoverContents(double left, double top, double bottom);
    std::unique_ptr<RowBox> makeRow(const document::Table &table, const QList<double> &widths, const document::Row &row,
                                    int parent, bool head, bool last);
    void addCaption(const document::Prose &caption, int parent);
    /// "@p title (continued)" in each of its languages, for the eye only.
    [[nodiscard]] LabelMaker continuation(const document::Prose &title, const ProseStyle &style, double width);
    template <typename Chart>
    void addChart(const Chart &chart);
    [[nodiscard]] int figure(const document::Phrase &alt, int parent);
    void setFigureBox(int element, double left, double top, double width, double height);
    void paintCover(const document::Cover &cover, double left, double top);
    double paintCoverText(const document::Prose &prose, const ProseStyle &style, double left, double top, double width);
    [[nodiscard]] double coverHeight(const document::Prose &prose, document::TextSize size, double width);
    void paintCoverLogo(const document::Logo &logo, double left, double top);
    void paintCoverSeal(const document::Cover &cover, double left, double top);
    [[nodiscard]] std::function<void(Spot)> anchorer(const QString &name);
    /// Whether the block at work is a small paragraph that ends a table or figure.
    [[nodiscard]] bool closesSomething() const;

    void paintContentsNumbers();
    void paintRunning();
    double paintRunningLine(const document::Phrase &phrase, const ProseStyle &style, double baseline, Artifact kind,
                            double width);
    [[nodiscard]] document::Phrase pageWords(int page, int count) const;
    [[nodiscard]] Result<Rendered> write();

    const Document &m_document;
    const drawing::Fonts m_fonts;
    const Options &m_options;
    // A pool of its own: whoever calls may hold the last thread of the common one, and would wait for ever.
    QThreadPool m_pool;
    Objects m_objects;
    Structure m_structure;
    Canvas m_canvas;
    Flow m_pages;
    TextMaker m_text;
    Inflow m_flow;

    QList<int> m_sections;   // open ones, by level
    document::Prose m_title; // of the heading above
    QList<Bookmark> m_bookmarks;
    struct ContentsNumber
    {
        int page = 0;
        double top = 0;
        int element = 0;
        QString anchor = {};
        bool bold = false;
        Measure size = {};
    };
    QList<ContentsNumber> m_numbers;
    PageNumbering m_numbering;
    bool m_contentsSeen = false;
    bool m_contentsOnCover = false;
    std::size_t m_index = 0; // of the block
    std::optional<SignatureRectangle> m_signature;
};

} // namespace shihe::pdf
