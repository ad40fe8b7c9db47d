// The pages under construction: every mark on them belongs to a structure element or is an artifact.
#pragma once

#include "core/document/blocks.h"
#include "core/drawing/drawing.h"
#include "core/pdf/embedding.h"
#include "core/pdf/structure.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace shihe::pdf {

/// What readers pass over (ISO 32000-1, 14.8.2.2).
enum class Artifact { Layout, Header, Footer, RepeatedHead };

/// Where something stands: a page from 0 and a height from its top, in points.
struct Spot
{
    int page = -1;
    double top = 0;
};

/// Coordinates are points from the upper left corner of the page, y downwards.
class Canvas final
{
public:
    Canvas(Objects &objects, Structure &structure, const drawing::Fonts &fonts);

    /// Begins a page and makes it the current one.
    void newPage();
    /// Goes back to a page, to fill in what is known late.
    void select(int page) { m_current = page; }
    [[nodiscard]] int page() const noexcept { return m_current; }
    [[nodiscard]] int pageCount() const noexcept { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] int pageObject(int page) const { return m_pages[static_cast<std::size_t>(page)].object; }

    /// What follows on this page belongs to @p element, or is an artifact. Pieces in a row share one marked content.
    void tag(int element);
    void tag(Artifact kind);

    void paint(const drawing::Shape &shape, drawing::Point origin);
    /// Shapes and labels, scaled by @p scale, under the tag that was set.
    [[nodiscard]] Result<void> paint(const drawing::Picture &picture, drawing::Point origin, double scale = 1);
    /// A line of text under the tag that was set; @p at is the start of its baseline.
    void text(const drawing::Line &line, double size, drawing::Point at);
    /// The same, each segment under the element of its run; a segment with a link also becomes a link area.
    void text(const drawing::Line &line, double size, drawing::Point at, const QList<int> &elementOfRun);

    /// Fills the rectangle with @p image under the tag that was set.
    void image(const document::Image &image, double left, double top, double width, double height);
    /// What @p paint paints, all of it @p kind, for any number of pages: it lies in the file once.
    [[nodiscard]] int form(Artifact kind, const std::function<void()> &paint);
    /// Puts a form() on the current page.
    void show(int form);
    /// What Role::Accent is painted in.
    void setAccent(const drawing::Colour &accent) { m_accent = accent; }
    [[nodiscard]] drawing::Colour colour(document::Role role) const
    {
        return role == document::Role::Accent ? m_accent : drawing::colour(role);
    }

    /// A rectangle of the current page that leads to @p anchor once link() knows it. @p words tell where.
    void linkArea(int element, double left, double top, double right, double bottom, const QString &anchor,
                  const QString &words, Language language);
    void setAnchor(const QString &name, Spot spot) { m_anchors.insert(name, spot); }
    [[nodiscard]] Spot anchor(const QString &name) const { return m_anchors.value(name); }

    /// Writes pages, annotations, the parent tree. @p pages is the object of the page tree.
    struct Written
    {
        int structureRoot = 0;
    };
    [[nodiscard]] Result<Written> write(int pages);

private:
    /// What the content has set so far.
    struct Settings
    {
        std::optional<drawing::Colour> fill = {};
        QByteArray stroke = {}; ///< colour, width, dashes
        std::pair<int, double> font = {-1, 0};
    };
    static constexpr int Untagged = -1;
    static constexpr int FirstArtifact = -2; // and below
    [[nodiscard]] static int tagOf(Artifact kind) { return FirstArtifact - static_cast<int>(kind); }
    struct Page
    {
        QByteArray content = {};
        Settings settings = {};
        int object = 0;
        int tagged = Untagged; ///< the element or artifact that what is painted belongs to
        /// Marked content and text objects nest in either way, but properly (ISO 32000-1, 14.6.1): so text of many
        /// elements can stand in one text object, and a figure holds many text objects.
        enum class Marked { No, Outside, InText };
        Marked marked = Marked::No; ///< whether the tag's marked content is open, and where it was opened
        bool inText = false;        ///< between BT and ET
        qint64 x = 0;               ///< where the line of text began, in hundredths of a point
        qint64 y = 0;
        QList<int> owners = {};
        QList<int> annotations = {};
    };
    struct Area
    {
        int page = 0;
        int element = 0;
        QByteArray rectangle = {};
        QString anchor = {};
        QString words = {};
        Language language = Language::Zh;
    };

    [[nodiscard]] Page &current() { return m_form ? *m_form : m_pages[static_cast<std::size_t>(m_current)]; }
    void setTag(int tagged);
    static void endTag(Page &page);
    static void endText(Page &page);
    void mark(Page &page);
    void beginText(drawing::Point at);
    void beginPath();
    void setFill(const drawing::Colour &colour);
    void setStroke(const drawing::Shape &shape);
    void setFont(int face, double size);
    void mark(document::Mark mark, double size, drawing::Point at);
    void glyphs(const QList<drawing::Glyph> &glyphs, const QString &source, double size, drawing::Point at,
                const drawing::Colour &colour);
    void stretch(std::span<const drawing::Glyph> glyphs, const QString &source, double size, drawing::Point at,
                 const drawing::Colour &colour);
    /// What @p paint paints stands for @p text, in an element of its own below @p owner; of an artifact it is part.
    void replaced(int owner, const QString &text, const std::function<void()> &paint);
    void path(const drawing::Path &path, drawing::Point origin, double scale);
    [[nodiscard]] QList<int> writeLinks();
    void writeResources(int object, const QList<drawing::Subset> &fonts);

    Objects &m_objects;
    Structure &m_structure;
    const drawing::Fonts &m_fonts;
    Embedding m_embedding;
    std::vector<Page> m_pages;
    std::vector<Area> m_areas;
    QHash<QString, Spot> m_anchors;
    QByteArray m_images;        ///< entries of the resources
    std::optional<Page> m_form; ///< being painted
    struct Form
    {
        Artifact kind;
        QByteArray content;
    };
    std::vector<Form> m_forms;
    int m_imageCount = 0;
    drawing::Colour m_accent = drawing::colour(document::Role::Accent);
    int m_current = -1;
};

} // namespace shihe::pdf
